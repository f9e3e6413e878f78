import type { TopicRow } from '../content.ts';

/** Using medicines safely, without amounts: those belong to the prescriber, the pharmacist and the leaflet. Not reviewed by a clinician yet. */
export const MEDICINE_TOPICS: readonly TopicRow[] = [
  {
    id: 'antibiotics',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Les antibiotiques', en: 'Antibiotics', ar: 'المضادات الحيوية' },
    names: {
      fr: [
        'antibiotique',
        'antibiotiques',
        'amoxicilline',
        'antibiotique pour la grippe',
        'résistance aux antibiotiques',
        'antibiotik',
        'lantibiotique',
      ],
      en: ['antibiotic', 'antibiotics', 'amoxicillin', 'do i need antibiotics', 'antibiotic resistance'],
      ar: ['مضاد حيوي', 'المضادات الحيوية', 'مضادات حيوية', 'أنتيبيوتيك', 'أموكسيسيلين', 'مقاومة المضادات'],
    },
    about: {
      fr: 'Les antibiotiques agissent sur les bactéries, pas sur les virus du rhume ou de la grippe. Mal employés, ils donnent des effets indésirables et des bactéries résistantes. C’est au soignant de dire lequel, et s’il en faut un.',
      en: 'Antibiotics act on bacteria, not on the viruses of colds or flu. Used badly, they cause side effects and resistant bacteria. It is for the clinician to say which one, and whether one is needed.',
      ar: 'تؤثر المضادات الحيوية في البكتيريا لا في فيروسات الزكام والإنفلونزا. وسوء استعمالها يسبب آثارا جانبية وبكتيريا مقاومة. والطبيب هو من يقرر الحاجة إليها ونوعها.',
    },
    whatToDo: {
      fr: [
        'Prenez-les seulement s’ils vous ont été prescrits, aux heures et pour la durée indiquées.',
        'N’en gardez pas et n’en donnez pas à quelqu’un d’autre.',
        'Signalez allergie, grossesse, maladie des reins et autres médicaments.',
        'Rapportez le reste à la pharmacie.',
      ],
      en: [
        'Take them only if prescribed for you, at the times and for as long as told.',
        'Do not keep or share them.',
        'Mention allergy, pregnancy, kidney disease and other medicines.',
        'Take what is left back to the pharmacy.',
      ],
      ar: [
        'لا تتناولوها إلا إذا وُصفت لكم، في الأوقات وللمدة المحددة.',
        'لا تحتفظوا بها ولا تعطوها لغيركم.',
        'أخبروا عن الحساسية والحمل ومرض الكلى والأدوية الأخرى.',
        'أعيدوا الباقي إلى الصيدلية.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si le visage gonfle, si respirer est difficile ou en cas de malaise après la prise.',
        'Contactez vite un soignant pour une éruption étendue, une peau qui pèle, ou une diarrhée forte ou avec du sang.',
        'Rappelez le prescripteur si aucun mieux n’apparaît après deux à trois jours.',
      ],
      en: [
        'Call an ambulance if the face swells, breathing is hard or you feel faint after taking one.',
        'Contact a clinician quickly for a widespread rash, peeling skin, or strong or bloody diarrhoea.',
        'Call the prescriber back if there is no improvement after two or three days.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند تورم الوجه أو صعوبة التنفس أو إغماء بعد تناولها.',
        'اتصلوا بالطبيب سريعا عند طفح واسع أو تقشر الجلد أو إسهال شديد أو دموي.',
        'عاودوا الاتصال بالطبيب إذا لم يظهر تحسن بعد يومين إلى ثلاثة.',
      ],
    },
    specialties: ['general_practice'],
    sources: ['OMS, Antimicrobial resistance (fact sheet), 2023', 'CDC, Be Antibiotics Aware, 2023'],
  },
  {
    id: 'paracetamol',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Le paracétamol en sécurité', en: 'Using paracetamol safely', ar: 'استعمال الباراسيتامول بأمان' },
    names: {
      fr: ['paracétamol', 'doliprane', 'efferalgan', 'dafalgan', 'dolipran'],
      en: ['paracetamol', 'acetaminophen', 'tylenol', 'panadol'],
      ar: ['باراسيتامول', 'دوليبران', 'الدوليبران', 'بنادول', 'إيفيرالغان'],
    },
    about: {
      fr: 'Le paracétamol calme la douleur et la fièvre. Bien utilisé, il est sûr pour beaucoup de gens ; pris en trop grande quantité, il peut détruire le foie, parfois sans signe au début. Il se cache dans de nombreux produits contre le rhume.',
      en: 'Paracetamol eases pain and fever. Used well, it is safe for many people; too much can destroy the liver, sometimes without signs at first. It hides in many cold and flu products.',
      ar: 'يخفف الباراسيتامول الألم والحمى. وهو آمن لكثير من الناس إذا أُحسن استعماله، أما الإفراط فيه فقد يتلف الكبد، وأحيانا دون أعراض في البداية. وهو موجود في كثير من أدوية الزكام.',
    },
    whatToDo: {
      fr: [
        'Suivez la notice ou l’ordonnance, sans jamais dépasser ce qui y est écrit.',
        'Vérifiez que vos autres médicaments n’en contiennent pas déjà.',
        'Demandez d’abord au pharmacien si votre foie ou vos reins sont malades, si vous buvez de l’alcool, pesez peu ou jeûnez.',
        'Chez l’enfant, la quantité dépend du poids : faites-la préciser par le pharmacien.',
      ],
      en: [
        'Follow the leaflet or prescription, and never go beyond what it says.',
        'Check that your other medicines do not already contain it.',
        'Ask a pharmacist first if you have liver or kidney disease, drink alcohol, weigh little or fast.',
        'For children the amount depends on weight: have the pharmacist tell you.',
      ],
      ar: [
        'اتبعوا النشرة أو الوصفة ولا تتجاوزوا ما كتب فيها أبدا.',
        'تحققوا من أن أدويتكم الأخرى لا تحتوي عليه.',
        'اسألوا الصيدلي أولا عند مرض الكبد أو الكلى أو شرب الكحول أو نحافة الجسم أو الصيام.',
        'عند الأطفال تتوقف الكمية على الوزن، فاسألوا الصيدلي عنها.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez tout de suite les secours ou le centre antipoison si trop a été pris, même sans aucun signe.',
        'Allez aux urgences si la peau jaunit, ou avec vomissements et confusion après la prise.',
        'Consultez si la douleur dure plus de cinq jours ou la fièvre plus de trois.',
      ],
      en: [
        'Call an ambulance or the poison centre at once if too much was taken, even with no signs.',
        'Go to the emergency department if skin turns yellow, or with vomiting and confusion after taking it.',
        'See a doctor if pain lasts more than five days or fever more than three.',
      ],
      ar: [
        'اتصلوا فورا بالإسعاف أو بمركز محاربة التسمم إذا أُخذت كمية زائدة ولو دون أعراض.',
        'توجهوا إلى المستعجلات عند اصفرار الجلد أو قيء وتشوش بعد تناوله.',
        'راجعوا الطبيب إذا دام الألم أكثر من خمسة أيام أو الحمى أكثر من ثلاثة.',
      ],
    },
    specialties: ['general_practice'],
    sources: ['ANSM, Paracétamol : bien l’utiliser et limiter les risques, 2019', 'NHS, Paracetamol for adults, 2022'],
  },
  {
    id: 'anti-inflammatories',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Les anti-inflammatoires', en: 'Anti-inflammatory medicines', ar: 'مضادات الالتهاب' },
    names: {
      fr: [
        'anti-inflammatoire',
        'anti-inflammatoires',
        'ibuprofène',
        'aspirine',
        'diclofénac',
        'voltarène',
        'advil',
        'kétoprofène',
      ],
      en: ['anti-inflammatory', 'anti-inflammatories', 'ibuprofen', 'aspirin', 'diclofenac', 'nsaid', 'naproxen'],
      ar: ['مضادات الالتهاب', 'مضاد الالتهاب', 'إيبوبروفين', 'أسبرين', 'الأسبيرين', 'فولتارين', 'ديكلوفيناك'],
    },
    about: {
      fr: 'Ibuprofène, aspirine, diclofénac et médicaments proches calment douleur et inflammation. Ils peuvent irriter l’estomac, fatiguer les reins, élever la tension ou aggraver certaines infections. Ils ne conviennent pas à tout le monde.',
      en: 'Ibuprofen, aspirin, diclofenac and similar medicines ease pain and inflammation. They can irritate the stomach, strain the kidneys, raise blood pressure or make some infections worse. They do not suit everyone.',
      ar: 'يخفف الإيبوبروفين والأسبرين والديكلوفيناك وما شابهها الألم والالتهاب. لكنها قد تهيج المعدة وترهق الكلى وترفع الضغط أو تزيد بعض أنواع العدوى سوءا. وهي لا تناسب الجميع.',
    },
    whatToDo: {
      fr: [
        'Demandez au pharmacien avant d’en prendre, surtout avec ulcère, tension, cœur, reins, asthme, anticoagulant ou grand âge.',
        'N’en prenez pas enceinte sans avis médical : ils sont interdits à partir du sixième mois.',
        'Évitez-les en cas de varicelle, de déshydratation ou de jeûne prolongé.',
        'Ne prenez pas deux anti-inflammatoires ensemble ; le moins longtemps possible.',
      ],
      en: [
        'Ask a pharmacist before taking one, above all with ulcers, blood pressure, heart, kidneys, asthma, a blood thinner or older age.',
        'Do not take them in pregnancy without medical advice: they are forbidden from the sixth month on.',
        'Avoid them with chickenpox, dehydration or long fasting.',
        'Never take two of them together; keep it as short as possible.',
      ],
      ar: [
        'اسألوا الصيدلي قبل تناولها، خاصة مع قرحة أو ارتفاع الضغط أو مرض القلب أو الكلى أو الربو أو مضاد التخثر أو كبر السن.',
        'لا تؤخذ أثناء الحمل دون رأي الطبيب، وهي ممنوعة ابتداء من الشهر السادس.',
        'تجنبوها مع جدري الماء أو الجفاف أو الصيام الطويل.',
        'لا تجمعوا بين نوعين منها، ولتكن المدة أقصر ما يمكن.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours pour du sang vomi, des selles noires, un gonflement du visage, une douleur de poitrine ou une gêne pour respirer.',
        'Consultez le jour même si vous urinez peu, gonflez, ou si une zone de peau devient rouge et très douloureuse.',
        'Consultez si vous en avez besoin plus de quelques jours.',
      ],
      en: [
        'Call an ambulance for vomiting blood, black stools, swelling of the face, chest pain or trouble breathing.',
        'See a doctor the same day if you pass little urine, swell, or an area of skin turns red and very painful.',
        'See a doctor if you need them more than a few days.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند قيء دموي أو براز أسود أو تورم الوجه أو ألم في الصدر أو صعوبة التنفس.',
        'راجعوا الطبيب في اليوم نفسه عند قلة البول أو التورم أو احمرار جزء من الجلد مع ألم شديد.',
        'راجعوا الطبيب إذا احتجتم إليها أكثر من بضعة أيام.',
      ],
    },
    specialties: ['general_practice'],
    sources: [
      'ANSM, Anti-inflammatoires non stéroïdiens (AINS) et complications infectieuses graves, 2019',
      'NHS, NSAIDs, 2022',
    ],
  },
  {
    id: 'side-effects',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Les effets indésirables', en: 'Side effects', ar: 'الآثار الجانبية للأدوية' },
    names: {
      fr: [
        'effets secondaires',
        'effet secondaire',
        'effets indésirables',
        'allergie à un médicament',
        'ddwa dar liya',
        'réaction à un médicament',
      ],
      en: ['side effects', 'side effect', 'drug reaction', 'allergic to a medicine', 'medicine makes me feel bad'],
      ar: ['آثار جانبية', 'الآثار الجانبية', 'أعراض جانبية', 'حساسية من دواء', 'الدوا دار ليا', 'مضاعفات الدواء'],
    },
    conditions: ['medicine_advice'],
    about: {
      fr: 'Tout médicament peut avoir des effets non voulus, souvent légers et passagers. La notice les classe du plus fréquent au plus rare. Arrêter d’un coup un traitement peut être plus dangereux que l’effet lui-même.',
      en: 'Any medicine can have unwanted effects, often mild and passing. The leaflet lists them from common to rare. Stopping a treatment suddenly can be more dangerous than the effect itself.',
      ar: 'قد تكون لكل دواء آثار غير مرغوبة، خفيفة وعابرة في الغالب. وترتبها النشرة من الأكثر شيوعا إلى الأندر. وقد يكون التوقف المفاجئ عن العلاج أخطر من الأثر نفسه.',
    },
    whatToDo: {
      fr: [
        'Notez ce que vous ressentez, quand cela a commencé et tout ce que vous prenez.',
        'Appelez le pharmacien ou le prescripteur avant d’arrêter.',
        'Gardez la liste de vos allergies sur vous et dans votre dossier.',
        'Un effet peut être déclaré aux autorités de pharmacovigilance.',
      ],
      en: [
        'Write down what you feel, when it started and all that you take.',
        'Call the pharmacist or prescriber before stopping.',
        'Keep a list of your allergies with you and in your record.',
        'Effects can be reported to the medicines safety authorities.',
      ],
      ar: [
        'دونوا ما تشعرون به ومتى بدأ وكل ما تتناولونه.',
        'اتصلوا بالصيدلي أو الطبيب قبل التوقف.',
        'احتفظوا بقائمة حساسياتكم معكم وفي ملفكم.',
        'يمكن التصريح بالأثر لدى مصالح اليقظة الدوائية.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si le visage ou la gorge gonfle, si respirer est difficile, ou en cas de malaise ou de perte de connaissance.',
        'Consultez le jour même pour des cloques, une peau qui se décolle, une jaunisse, un saignement ou des idées noires nouvelles.',
        'Prenez rendez-vous si un effet gêne votre vie : il existe souvent une autre solution.',
      ],
      en: [
        'Call an ambulance if face or throat swells, breathing is hard, or you feel faint or pass out.',
        'See a doctor the same day for blisters, peeling skin, yellow skin, bleeding or new dark thoughts.',
        'Book a visit if an effect gets in the way of your life: there is often another way.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند تورم الوجه أو الحلق أو صعوبة التنفس أو إغماء.',
        'راجعوا الطبيب في اليوم نفسه عند فقاعات أو انسلاخ الجلد أو اصفراره أو نزيف أو أفكار سوداء جديدة.',
        'احجزوا موعدا إذا أزعجكم أثر ما، فكثيرا ما يوجد حل آخر.',
      ],
    },
    specialties: ['general_practice', 'allergology'],
    sources: ['ameli.fr, Médicaments : effets indésirables, 2024', 'OMS, Medication Without Harm, 2017'],
  },
  {
    id: 'generics',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Les médicaments génériques', en: 'Generic medicines', ar: 'الأدوية الجنيسة' },
    names: {
      fr: ['générique', 'génériques', 'médicament générique', 'générique ou original', 'dwa rkhis'],
      en: ['generic', 'generics', 'generic medicine', 'brand or generic'],
      ar: ['جنيس', 'دواء جنيس', 'الأدوية الجنيسة', 'جينيريك', 'الدوا الجنيس'],
    },
    about: {
      fr: 'Un générique contient la même substance active que le médicament de marque, sous un autre nom, et coûte souvent moins. Son effet et sa qualité sont contrôlés par les autorités. L’aspect et les autres ingrédients peuvent changer.',
      en: 'A generic holds the same active substance as the brand, under another name, and often costs less. Authorities check its effect and quality. Its look and its other ingredients may differ.',
      ar: 'يحتوي الدواء الجنيس على المادة الفعالة نفسها باسم آخر، وغالبا بثمن أقل. وتراقب السلطات مفعوله وجودته. وقد يختلف شكله ومكوناته الأخرى.',
    },
    whatToDo: {
      fr: [
        'Regardez le nom de la substance sur la boîte, pour ne pas la prendre deux fois.',
        'Demandez au pharmacien si une allergie à un ingrédient vous concerne.',
        'Essayez de garder le même générique pour un traitement long.',
      ],
      en: [
        'Look at the name of the substance on the box, so as not to take it twice.',
        'Ask the pharmacist if you are allergic to an ingredient.',
        'Try to keep the same generic for a long treatment.',
      ],
      ar: [
        'انظروا إلى اسم المادة على العلبة حتى لا تتناولوها مرتين.',
        'اسألوا الصيدلي إذا كانت لديكم حساسية من أحد المكونات.',
        'حاولوا الاحتفاظ بالجنيس نفسه في العلاج الطويل.',
      ],
    },
    seekCare: {
      fr: [
        'Si vous avez pris deux fois la même substance par erreur, appelez aussitôt le pharmacien, un médecin ou le centre antipoison.',
        'Parlez-en au prescripteur si vous vous sentez moins bien après un changement, surtout pour la thyroïde, l’épilepsie ou un anticoagulant.',
      ],
      en: [
        'If you took the same substance twice by mistake, call a pharmacist, a doctor or the poison centre at once.',
        'Tell the prescriber if you feel worse after a change, above all for thyroid, epilepsy or a blood thinner.',
      ],
      ar: [
        'إذا تناولتم المادة نفسها مرتين خطأ فاتصلوا فورا بالصيدلي أو الطبيب أو مركز محاربة التسمم.',
        'أخبروا الطبيب إذا ساءت حالكم بعد تغيير الدواء، خاصة علاج الغدة الدرقية أو الصرع أو مضاد التخثر.',
      ],
    },
    specialties: ['general_practice'],
    sources: ['ameli.fr, Médicaments génériques, 2024'],
  },
  {
    id: 'missed-tablet',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Oublier un médicament', en: 'Missing a tablet', ar: 'نسيان الدواء' },
    names: {
      fr: [
        'oublié mon médicament',
        'oubli de médicament',
        'oubli de pilule',
        'j’ai oublié ma pilule',
        'médicament oublié',
        'nsit dwa',
        'nsit ddwa',
      ],
      en: ['missed a tablet', 'missed dose', 'forgot my medicine', 'forgot my pill', 'missed pill'],
      ar: ['نسيت الدواء', 'نسيان الدواء', 'نسيت الدوا', 'نسيت الحبة', 'فاتني موعد الدواء'],
    },
    about: {
      fr: 'Oublier une prise arrive à tout le monde. Que faire dépend du médicament et du temps passé : la notice a souvent une partie « si vous oubliez ». Pour certains traitements, un oubli demande un avis rapide.',
      en: 'Everyone misses a tablet sometimes. What to do depends on the medicine and the time gone by: the leaflet often has a part “if you forget”. For some treatments, a miss needs quick advice.',
      ar: 'نسيان الدواء يحدث للجميع. وما ينبغي فعله يتوقف على الدواء والوقت المنقضي، وغالبا ما تتضمن النشرة فقرة «إذا نسيتم». وفي بعض العلاجات يستدعي النسيان رأيا سريعا.',
    },
    whatToDo: {
      fr: [
        'Ne doublez jamais la prise suivante pour rattraper.',
        'Lisez la notice ou appelez le pharmacien.',
        'Utilisez un pilulier, une alarme ou un geste quotidien pour vous en souvenir.',
        'Si vous oubliez souvent, dites-le : le traitement peut parfois être simplifié.',
      ],
      en: [
        'Never double the next one to catch up.',
        'Read the leaflet or call a pharmacist.',
        'Use a pill box, an alarm or a daily habit to remember.',
        'If you often forget, say so: treatment can sometimes be made simpler.',
      ],
      ar: [
        'لا تضاعفوا الجرعة التالية أبدا للتعويض.',
        'اقرؤوا النشرة أو اتصلوا بالصيدلي.',
        'استعملوا علبة تنظيم الأدوية أو منبها أو عادة يومية للتذكر.',
        'إذا تكرر النسيان فأخبروا الطبيب، فقد يمكن تبسيط العلاج.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de malaise, convulsion, douleur dans la poitrine ou gêne pour respirer après un oubli.',
        'Demandez le jour même pour un anticoagulant, l’épilepsie, l’insuline, le cœur, une greffe, la tuberculose, le VIH, ou la pilule avec un rapport récent.',
        'Parlez-en à la prochaine visite si cela se répète.',
      ],
      en: [
        'Call an ambulance for faintness, a fit, chest pain or trouble breathing after a miss.',
        'Ask the same day for a blood thinner, epilepsy, insulin, heart, a transplant, tuberculosis, HIV, or the pill with recent sex.',
        'Talk about it at your next visit if it keeps happening.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند إغماء أو تشنج أو ألم في الصدر أو صعوبة التنفس بعد النسيان.',
        'استشيروا في اليوم نفسه بخصوص مضاد التخثر أو الصرع أو الأنسولين أو القلب أو زراعة الأعضاء أو السل أو فيروس نقص المناعة أو حبوب منع الحمل بعد علاقة حديثة.',
        'تحدثوا عن ذلك في الزيارة المقبلة إذا تكرر.',
      ],
    },
    specialties: ['general_practice'],
    sources: [
      'HAS, Contraception hormonale orale : dispensation en officine, 2019',
      'OMS, Adherence to long-term therapies, 2003',
    ],
  },
  {
    id: 'medicines-in-pregnancy',
    area: 'medicines',
    doors: ['health'],
    title: {
      fr: 'Médicaments, grossesse et allaitement',
      en: 'Medicines in pregnancy and breastfeeding',
      ar: 'الأدوية أثناء الحمل والرضاعة',
    },
    names: {
      fr: [
        'médicament enceinte',
        'médicaments et grossesse',
        'médicament pendant la grossesse',
        'médicament allaitement',
        'plantes enceinte',
        'dwa w ana hamla',
      ],
      en: [
        'medicine in pregnancy',
        'medicines while pregnant',
        'breastfeeding and medicine',
        'is it safe in pregnancy',
        'herbs in pregnancy',
      ],
      ar: [
        'أدوية الحمل',
        'الدواء أثناء الحمل',
        'الدوا وأنا حاملة',
        'أدوية الرضاعة',
        'الأعشاب أثناء الحمل',
        'دواء للحامل',
      ],
    },
    about: {
      fr: 'Certains médicaments, et aussi des plantes ou huiles, peuvent nuire au bébé ; d’autres sont nécessaires et sûrs. Arrêter seul un traitement important peut être plus risqué que de le continuer. La bonne réponse se donne médicament par médicament.',
      en: 'Some medicines, and also herbs or oils, can harm the baby; others are needed and safe. Stopping an important treatment on your own can be riskier than going on. The right answer is given medicine by medicine.',
      ar: 'قد تضر بعض الأدوية، وكذلك أعشاب وزيوت، بالجنين، بينما أدوية أخرى ضرورية وآمنة. والتوقف عن علاج مهم دون استشارة قد يكون أخطر من مواصلته. والجواب الصحيح يكون حسب كل دواء.',
    },
    whatToDo: {
      fr: [
        'Dites à chaque soignant et au pharmacien que vous êtes enceinte, allaitez ou avez un projet de grossesse.',
        'Ne prenez rien sans demander, même en vente libre ou « naturel ».',
        'N’arrêtez pas seul un traitement (épilepsie, thyroïde, asthme, dépression, tension).',
        'Apportez la liste complète à la première visite.',
      ],
      en: [
        'Tell every clinician and the pharmacist that you are pregnant, breastfeeding or planning a pregnancy.',
        'Take nothing without asking, even over the counter or “natural”.',
        'Do not stop a treatment on your own (epilepsy, thyroid, asthma, depression, blood pressure).',
        'Bring the full list to the first visit.',
      ],
      ar: [
        'ينبغي إخبار كل طبيب والصيدلي بالحمل أو الرضاعة أو الرغبة في الحمل.',
        'لا يؤخذ أي دواء دون سؤال ولو كان دون وصفة أو «طبيعيا».',
        'لا يوقف أي علاج دون استشارة (الصرع والغدة والربو والاكتئاب والضغط).',
        'تُحضر القائمة الكاملة في أول زيارة.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de gonflement du visage, gêne pour respirer, convulsion ou saignement abondant.',
        'Contactez vite un soignant si vous avez pris un médicament sans savoir que vous étiez enceinte ; ne paniquez pas.',
        'Prenez rendez-vous avant une grossesse si vous avez un traitement régulier.',
      ],
      en: [
        'Call an ambulance for swelling of the face, trouble breathing, a fit or heavy bleeding.',
        'Contact a clinician quickly if you took a medicine before knowing you were pregnant; try not to panic.',
        'Book a visit before a pregnancy if you take regular treatment.',
      ],
      ar: [
        'يجب الاتصال بالإسعاف عند تورم الوجه أو صعوبة التنفس أو تشنج أو نزيف غزير.',
        'ينبغي الاتصال بالطبيب سريعا عند تناول دواء قبل العلم بالحمل، دون هلع.',
        'يُنصح بحجز موعد قبل الحمل عند وجود علاج منتظم.',
      ],
    },
    specialties: ['gynecology_obstetrics', 'general_practice'],
    sources: ['ANSM, Médicaments et grossesse, 2022', 'NHS, Medicines in pregnancy, 2022'],
  },
  {
    id: 'mixing-medicines',
    area: 'medicines',
    doors: ['health'],
    title: {
      fr: 'Mélanger des médicaments, plantes et alcool',
      en: 'Mixing medicines, herbs and alcohol',
      ar: 'الجمع بين الأدوية والأعشاب والكحول',
    },
    names: {
      fr: [
        'interaction médicamenteuse',
        'mélanger des médicaments',
        'prendre deux médicaments',
        'médicament et alcool',
        'plantes et médicaments',
        'l3chob m3a dwa',
        '3chob',
      ],
      en: [
        'mixing medicines',
        'drug interaction',
        'interactions',
        'two medicines together',
        'medicine and alcohol',
        'herbal remedies',
      ],
      ar: ['تداخل الأدوية', 'خلط الأدوية', 'الدواء والكحول', 'الأعشاب والدواء', 'العشوب مع الدوا', 'جوج أدوية مجموعين'],
    },
    about: {
      fr: 'Deux produits pris ensemble peuvent se renforcer, s’annuler ou devenir dangereux. C’est vrai aussi des plantes, des compléments, du pamplemousse et de l’alcool. Plus la liste est longue, plus une vérification est utile.',
      en: 'Two products taken together can strengthen each other, cancel out or become dangerous. This is also true of herbs, supplements, grapefruit and alcohol. The longer the list, the more a check helps.',
      ar: 'قد يقوي منتجان أحدهما الآخر أو يلغيه أو يصبحان خطرين معا. وينطبق ذلك أيضا على الأعشاب والمكملات والكريب فروت والكحول. وكلما طالت القائمة زادت فائدة المراجعة.',
    },
    whatToDo: {
      fr: [
        'Gardez une liste à jour de tout ce que vous prenez et montrez-la partout.',
        'Prenez vos médicaments si possible dans la même pharmacie.',
        'Dites franchement plantes, compléments, alcool ou drogues : c’est pour votre sécurité.',
        'Évitez l’alcool avec ce qui endort.',
      ],
      en: [
        'Keep an up-to-date list of all you take and show it everywhere.',
        'Get your medicines from the same pharmacy if you can.',
        'Be open about herbs, supplements, alcohol or drugs: it is for your safety.',
        'Avoid alcohol with anything that makes you sleepy.',
      ],
      ar: [
        'احتفظوا بقائمة محدثة بكل ما تتناولونه واعرضوها في كل مكان.',
        'اقتنوا أدويتكم من الصيدلية نفسها إن أمكن.',
        'أخبروا بصراحة عن الأعشاب والمكملات والكحول أو المخدرات، فذلك لسلامتكم.',
        'تجنبوا الكحول مع كل ما يسبب النعاس.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours ou le centre antipoison en cas de somnolence inhabituelle, confusion, malaise ou gêne pour respirer après un mélange.',
        'Consultez le jour même pour un saignement sous anticoagulant.',
        'Demandez un bilan de médicaments si vous en prenez plusieurs chaque jour.',
      ],
      en: [
        'Call an ambulance or the poison centre for unusual drowsiness, confusion, faintness or trouble breathing after mixing.',
        'See a doctor the same day for bleeding on a blood thinner.',
        'Ask for a medicines review if you take several every day.',
      ],
      ar: [
        'اتصلوا بالإسعاف أو مركز محاربة التسمم عند نعاس غير معتاد أو تشوش أو إغماء أو صعوبة التنفس بعد الخلط.',
        'راجعوا الطبيب في اليوم نفسه عند نزيف مع مضاد التخثر.',
        'اطلبوا مراجعة أدويتكم إذا كنتم تتناولون عدة أدوية يوميا.',
      ],
    },
    specialties: ['general_practice', 'geriatrics'],
    sources: ['ANSM, Thésaurus des interactions médicamenteuses, 2023', 'OMS, Medication Without Harm, 2017'],
  },
  {
    id: 'keeping-medicines',
    area: 'medicines',
    doors: ['health'],
    title: { fr: 'Conserver ses médicaments', en: 'Keeping medicines', ar: 'حفظ الأدوية' },
    names: {
      fr: [
        'conserver les médicaments',
        'médicament périmé',
        'médicaments périmés',
        'jeter des médicaments',
        'médicament au frigo',
        'pharmacie familiale',
      ],
      en: [
        'keeping medicines',
        'storing medicine',
        'expired medicine',
        'throw away medicines',
        'medicine in the fridge',
        'out of date tablets',
      ],
      ar: ['حفظ الأدوية', 'تخزين الدواء', 'دواء منتهي الصلاحية', 'الدوا فالتلاجة', 'التخلص من الأدوية', 'دوا مبيريمي'],
    },
    about: {
      fr: 'Chaleur, humidité et lumière abîment les médicaments. Beaucoup se gardent au sec et au frais, certains au réfrigérateur ; la boîte le dit. Bien rangés, ils ne risquent pas d’empoisonner un enfant.',
      en: 'Heat, damp and light spoil medicines. Many are kept dry and cool, some in the fridge; the box says so. Well stored, they cannot poison a child.',
      ar: 'تفسد الحرارة والرطوبة والضوء الأدوية. كثير منها يحفظ في مكان جاف وبارد وبعضها في الثلاجة، والعلبة تبين ذلك. والحفظ الجيد يقي الأطفال من التسمم.',
    },
    whatToDo: {
      fr: [
        'Rangez-les en hauteur, fermés à clé si possible, loin de la salle de bains et de la cuisine.',
        'Gardez la boîte et la notice ; vérifiez les dates.',
        'Ne les laissez pas dans une voiture chaude ; demandez comment transporter l’insuline.',
        'Rapportez les restes à la pharmacie, ni évier ni poubelle.',
      ],
      en: [
        'Store them high up, locked if possible, away from bathroom and kitchen.',
        'Keep the box and leaflet; check the dates.',
        'Do not leave them in a hot car; ask how to carry insulin.',
        'Take leftovers to the pharmacy, not the sink or the bin.',
      ],
      ar: [
        'ضعوها في مكان مرتفع ومقفل إن أمكن بعيدا عن الحمام والمطبخ.',
        'احتفظوا بالعلبة والنشرة وتحققوا من التواريخ.',
        'لا تتركوها في سيارة ساخنة واسألوا عن طريقة نقل الأنسولين.',
        'أعيدوا البقايا إلى الصيدلية لا إلى المغسلة أو القمامة.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez aussitôt les secours ou le centre antipoison si un enfant a avalé un médicament, même s’il va bien ; ne le faites pas vomir.',
        'Demandez au pharmacien si un médicament a eu chaud, a gelé ou a changé d’aspect.',
      ],
      en: [
        'Call an ambulance or the poison centre at once if a child has swallowed a medicine, even if they seem well; do not make them vomit.',
        'Ask a pharmacist if a medicine got hot, froze or changed its look.',
      ],
      ar: [
        'اتصلوا فورا بالإسعاف أو مركز محاربة التسمم إذا ابتلع طفل دواء ولو بدا بخير، ولا تجعلوه يتقيأ.',
        'اسألوا الصيدلي إذا تعرض دواء للحر أو التجمد أو تغير شكله.',
      ],
    },
    specialties: ['general_practice', 'pediatrics'],
    sources: ['ameli.fr, Bien utiliser et conserver ses médicaments, 2024'],
  },
];
