import type { TopicRow } from '../content.ts';

/** Illnesses that people ask about by name. Not reviewed by a clinician yet. */
export const CONDITION_TOPICS: readonly TopicRow[] = [
  {
    id: 'flu',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La grippe', en: 'Flu', ar: 'الإنفلونزا' },
    names: {
      fr: ['grippe', 'la grippe', 'état grippal', 'syndrome grippal', 'lagrippe', 'rwa7 s3iba'],
      en: ['flu', 'influenza', 'the flu', 'seasonal flu'],
      ar: ['إنفلونزا', 'الإنفلونزا', 'لاكريب', 'الكريب', 'نزلة موسمية'],
    },
    conditions: ['influenza'],
    about: {
      fr: 'La grippe est une infection virale des voies respiratoires. Elle commence souvent d’un coup : fièvre, courbatures, grande fatigue, toux. La plupart des gens vont mieux en une semaine ; elle peut être grave chez les personnes fragiles.',
      en: 'Flu is a viral infection of the airways. It often starts suddenly: fever, aching muscles, great tiredness, cough. Most people are better within a week; it can be serious in frail people.',
      ar: 'الإنفلونزا عدوى فيروسية تصيب المسالك التنفسية. تبدأ غالبا فجأة بحمى وآلام في العضلات وتعب شديد وسعال. يتحسن معظم الناس خلال أسبوع، لكنها قد تكون خطيرة عند الفئات الهشة.',
    },
    whatToDo: {
      fr: [
        'Reposez-vous, buvez souvent et restez chez vous si possible.',
        'Portez un masque près des personnes fragiles et lavez-vous les mains.',
        'Demandez au pharmacien ce qui peut soulager ; les antibiotiques n’agissent pas sur les virus.',
        'La vaccination annuelle protège les personnes à risque : parlez-en.',
      ],
      en: [
        'Rest, drink often and stay at home if you can.',
        'Wear a mask near frail people and wash your hands.',
        'Ask a pharmacist what can help; antibiotics do not act on viruses.',
        'A yearly vaccine protects people at risk: ask about it.',
      ],
      ar: [
        'استريحوا واشربوا كثيرا وابقوا في البيت إن أمكن.',
        'ارتدوا كمامة قرب الأشخاص الضعفاء واغسلوا أيديكم.',
        'اسألوا الصيدلي عما يخفف الأعراض، فالمضادات الحيوية لا تؤثر في الفيروسات.',
        'اللقاح السنوي يحمي المعرضين للخطر، فاسألوا عنه.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de gêne pour respirer, douleur dans la poitrine, confusion ou lèvres bleues.',
        'Consultez tôt si vous êtes enceinte, âgé, atteint d’une maladie chronique, ou pour un nourrisson.',
        'Consultez si la fièvre dure plus de trois jours ou revient après une amélioration.',
      ],
      en: [
        'Call an ambulance for trouble breathing, chest pain, confusion or blue lips.',
        'See a doctor early if you are pregnant, older, have a long-term illness, or for a baby.',
        'See a doctor if fever lasts more than three days or comes back after getting better.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند صعوبة التنفس أو ألم في الصدر أو تشوش أو ازرقاق الشفتين.',
        'راجعوا الطبيب مبكرا في الحمل أو التقدم في السن أو المرض المزمن أو عند رضيع.',
        'راجعوا الطبيب إذا دامت الحمى أكثر من ثلاثة أيام أو عادت بعد تحسن.',
      ],
    },
    specialties: ['general_practice'],
    sources: ['OMS, Influenza (seasonal) (fact sheet), 2023', 'ameli.fr, Grippe, 2024'],
  },
  {
    id: 'cold',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Le rhume', en: 'The common cold', ar: 'الزكام' },
    names: {
      fr: ['rhume', 'enrhumé', 'enrhumée', 'rhinopharyngite', 'coup de froid', 'rwa7', 'fiya rwa7', 'mrewe7'],
      en: ['cold', 'common cold', 'head cold', 'caught a cold', 'the sniffles'],
      ar: ['زكام', 'الزكام', 'رشح', 'الرواح', 'فيا الرواح', 'نزلة برد', 'مروح'],
    },
    conditions: ['common_cold'],
    about: {
      fr: 'Le rhume est une infection virale du nez et de la gorge : nez qui coule, éternuements, gorge irritée, petite toux. Il dure en général une à deux semaines. Les antibiotiques ne le raccourcissent pas.',
      en: 'A cold is a viral infection of nose and throat: runny nose, sneezing, sore throat, a light cough. It usually lasts one to two weeks. Antibiotics do not shorten it.',
      ar: 'الزكام عدوى فيروسية في الأنف والحلق: سيلان الأنف وعطس وتهيج الحلق وسعال خفيف. يدوم عادة أسبوعا إلى أسبوعين. والمضادات الحيوية لا تقصر مدته.',
    },
    whatToDo: {
      fr: [
        'Reposez-vous et buvez régulièrement.',
        'Lavez le nez avec du sérum physiologique.',
        'Aérez, lavez-vous les mains, mouchez-vous dans un mouchoir jetable.',
        'Avant un médicament « pour le rhume », demandez au pharmacien s’il vous convient.',
      ],
      en: [
        'Rest and drink regularly.',
        'Rinse your nose with saline.',
        'Air the room, wash your hands, use disposable tissues.',
        'Before a “cold remedy”, ask a pharmacist whether it suits you.',
      ],
      ar: [
        'استريحوا واشربوا بانتظام.',
        'اغسلوا الأنف بالمصل الملحي.',
        'هوّوا الغرفة واغسلوا أيديكم واستعملوا مناديل ورقية.',
        'قبل تناول دواء للزكام اسألوا الصيدلي هل يناسبكم.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si respirer devient difficile.',
        'Consultez vite pour un bébé de moins de trois mois, ou avec forte fièvre ou douleur d’oreille ou du visage.',
        'Consultez si cela dure plus de deux semaines ou s’aggrave.',
      ],
      en: [
        'Call an ambulance if breathing becomes hard.',
        'See a doctor quickly for a baby under three months, or with high fever, or ear or face pain.',
        'See a doctor if it lasts more than two weeks or gets worse.',
      ],
      ar: [
        'اتصلوا بالإسعاف إذا صار التنفس صعبا.',
        'راجعوا الطبيب سريعا عند رضيع دون ثلاثة أشهر أو مع حمى مرتفعة أو ألم في الأذن أو الوجه.',
        'راجعوا الطبيب إذا دام أكثر من أسبوعين أو ساءت الحال.',
      ],
    },
    specialties: ['general_practice', 'pediatrics'],
    sources: ['NHS, Common cold, 2024', 'ameli.fr, Rhume ou rhinopharyngite, 2024'],
  },
  {
    id: 'covid',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Le Covid-19', en: 'Covid-19', ar: 'كوفيد-19' },
    names: {
      fr: ['covid', 'covid-19', 'coronavirus', 'corona', 'korona'],
      en: ['covid', 'covid-19', 'coronavirus', 'corona'],
      ar: ['كوفيد', 'كورونا', 'فيروس كورونا', 'كوفيد 19'],
    },
    conditions: ['covid19'],
    about: {
      fr: 'Le Covid-19 est une infection virale qui ressemble souvent à un rhume ou à une grippe : fièvre, toux, mal de gorge, fatigue, parfois perte de l’odorat. La plupart guérissent en une à deux semaines. Les personnes âgées ou fragiles risquent des formes graves.',
      en: 'Covid-19 is a viral infection that often looks like a cold or flu: fever, cough, sore throat, tiredness, sometimes loss of smell. Most people recover in one to two weeks. Older or frail people risk serious illness.',
      ar: 'كوفيد-19 عدوى فيروسية تشبه غالبا الزكام أو الإنفلونزا: حمى وسعال وألم في الحلق وتعب وأحيانا فقدان الشم. يتعافى معظم الناس خلال أسبوع إلى أسبوعين. وكبار السن والفئات الهشة معرضون لأشكال خطيرة.',
    },
    whatToDo: {
      fr: [
        'Reposez-vous, buvez souvent et évitez les personnes fragiles.',
        'Portez un masque, aérez et lavez-vous les mains.',
        'Un test peut aider, surtout si vous êtes à risque : un traitement précoce existe pour certains.',
        'Demandez où en est votre vaccination.',
      ],
      en: [
        'Rest, drink often and keep away from frail people.',
        'Wear a mask, air rooms and wash your hands.',
        'A test can help, above all if you are at risk: early treatment exists for some people.',
        'Ask whether your vaccination is up to date.',
      ],
      ar: [
        'استريحوا واشربوا كثيرا وابتعدوا عن الأشخاص الضعفاء.',
        'ارتدوا كمامة وهوّوا المكان واغسلوا أيديكم.',
        'قد يفيد الاختبار، خاصة للمعرضين للخطر، إذ يوجد علاج مبكر لبعضهم.',
        'اسألوا عن وضعية تلقيحكم.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de gêne pour respirer, douleur dans la poitrine, confusion ou lèvres bleues.',
        'Contactez vite un médecin si vous êtes âgé, enceinte, immunodéprimé ou malade chronique.',
        'Consultez si la fièvre persiste, ou si fatigue et essoufflement durent des semaines.',
      ],
      en: [
        'Call an ambulance for trouble breathing, chest pain, confusion or blue lips.',
        'Contact a doctor quickly if you are older, pregnant, immunosuppressed or have a long-term illness.',
        'See a doctor if fever goes on, or tiredness and breathlessness last for weeks.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند صعوبة التنفس أو ألم في الصدر أو تشوش أو ازرقاق الشفتين.',
        'اتصلوا بالطبيب سريعا عند التقدم في السن أو الحمل أو ضعف المناعة أو مرض مزمن.',
        'راجعوا الطبيب إذا استمرت الحمى أو دام التعب وضيق النفس أسابيع.',
      ],
    },
    specialties: ['general_practice', 'infectious_diseases'],
    sources: ['OMS, Coronavirus disease (COVID-19) (fact sheet), 2023'],
  },
  {
    id: 'gastroenteritis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La gastro-entérite', en: 'Gastroenteritis (stomach bug)', ar: 'التهاب المعدة والأمعاء' },
    names: {
      fr: [
        'gastro',
        'gastro-entérite',
        'gastroentérite',
        'grippe intestinale',
        'indigestion avec diarrhée',
        'lberd f lkerch',
      ],
      en: ['gastroenteritis', 'stomach bug', 'stomach flu', 'tummy bug', 'gastro'],
      ar: ['التهاب المعدة والأمعاء', 'نزلة معوية', 'البرد فالكرش', 'فيروس المعدة'],
    },
    conditions: ['gastroenteritis'],
    about: {
      fr: 'La gastro-entérite est une infection du tube digestif, le plus souvent virale : diarrhée, vomissements, crampes, parfois fièvre. Elle passe en général en quelques jours. Le risque principal est la déshydratation.',
      en: 'Gastroenteritis is an infection of the gut, mostly viral: diarrhoea, vomiting, cramps, sometimes fever. It usually passes within a few days. The main risk is dehydration.',
      ar: 'التهاب المعدة والأمعاء عدوى في الجهاز الهضمي، فيروسية في الغالب: إسهال وقيء ومغص وأحيانا حمى. يزول عادة خلال أيام. والخطر الرئيسي هو الجفاف.',
    },
    whatToDo: {
      fr: [
        'Buvez souvent de petites gorgées ; pour un enfant, une solution de réhydratation orale.',
        'Continuez le lait maternel.',
        'Remangez léger dès que possible.',
        'Lavez-vous bien les mains et nettoyez les toilettes.',
      ],
      en: [
        'Take small sips often; for a child, oral rehydration solution.',
        'Keep breastfeeding.',
        'Eat lightly again as soon as you can.',
        'Wash hands well and clean the toilet.',
      ],
      ar: [
        'اشربوا رشفات صغيرة متكررة، وللطفل محلول الإماهة الفموية.',
        'واصلوا الرضاعة الطبيعية.',
        'عودوا إلى أكل خفيف متى أمكن.',
        'اغسلوا الأيدي جيدا ونظفوا المرحاض.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si la personne est somnolente, confuse ou ne garde aucun liquide.',
        'Consultez le jour même pour un bébé, une personne âgée, une grossesse, du sang dans les selles ou très peu d’urines.',
        'Consultez si cela dure plus de trois jours.',
      ],
      en: [
        'Call an ambulance if the person is drowsy, confused or keeps no fluid down.',
        'See a doctor the same day for a baby, an older person, pregnancy, blood in the stools or very little urine.',
        'See a doctor if it lasts more than three days.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند نعاس شديد أو تشوش أو تعذر الاحتفاظ بأي سائل.',
        'راجعوا الطبيب في اليوم نفسه عند رضيع أو مسن أو حامل أو مع دم في البراز أو قلة شديدة في البول.',
        'راجعوا الطبيب إذا دامت الحال أكثر من ثلاثة أيام.',
      ],
    },
    specialties: ['general_practice', 'pediatrics'],
    sources: ['ameli.fr, Gastro-entérite de l’adulte, 2024', 'OMS, Diarrhoeal disease (fact sheet), 2024'],
  },
  {
    id: 'hypertension',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’hypertension artérielle', en: 'High blood pressure', ar: 'ارتفاع ضغط الدم' },
    names: {
      fr: [
        'hypertension',
        'tension élevée',
        'tension haute',
        'haute tension',
        'hta',
        'tonsiou',
        'fiya tansyo',
        'la tension',
      ],
      en: ['high blood pressure', 'hypertension', 'raised blood pressure', 'bp is high'],
      ar: ['ارتفاع ضغط الدم', 'ضغط الدم المرتفع', 'الضغط', 'طونسيو', 'فيا الطونسيو', 'لاطونسيون'],
    },
    conditions: ['hypertension'],
    about: {
      fr: 'L’hypertension est une pression trop forte du sang dans les artères, confirmée par plusieurs mesures. Souvent on ne sent rien, et pourtant elle fatigue le cœur, le cerveau et les reins. Un suivi et de bonnes habitudes réduisent beaucoup ce risque.',
      en: 'High blood pressure means blood presses too hard on the arteries, confirmed by several readings. Often you feel nothing, yet it strains heart, brain and kidneys. Follow-up and good habits cut this risk a lot.',
      ar: 'ارتفاع ضغط الدم هو زيادة ضغط الدم على الشرايين، ويؤكد بعدة قياسات. غالبا لا يشعر المرء بشيء، لكنه يرهق القلب والدماغ والكلى. والمتابعة والعادات الجيدة تخفض هذا الخطر كثيرا.',
    },
    whatToDo: {
      fr: [
        'Mangez moins salé, plus de fruits et de légumes.',
        'Bougez chaque jour et arrêtez le tabac.',
        'Prenez votre traitement tous les jours, même si vous vous sentez bien ; ne l’arrêtez pas seul.',
        'Mesurez au calme, assis, et notez les chiffres pour la visite.',
      ],
      en: [
        'Eat less salt, more fruit and vegetables.',
        'Move every day and stop smoking.',
        'Take your treatment every day even when you feel well; do not stop it on your own.',
        'Measure at rest, sitting, and write the readings down for your visit.',
      ],
      ar: [
        'قللوا من الملح وأكثروا من الفواكه والخضر.',
        'تحركوا كل يوم وأقلعوا عن التدخين.',
        'تناولوا علاجكم يوميا ولو شعرتم بتحسن ولا توقفوه من تلقاء أنفسكم.',
        'قيسوا الضغط في هدوء وأنتم جالسون ودونوا القياسات للزيارة.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si une tension très haute s’accompagne de douleur de poitrine, essoufflement, violent mal de tête, trouble de la vue ou de la parole, ou faiblesse d’un côté.',
        'Contactez vite un médecin pour des chiffres très élevés et répétés, ou enceinte.',
        'Prenez rendez-vous si plusieurs mesures dépassent 14/9 (140/90), ou en cas d’effet gênant du traitement.',
      ],
      en: [
        'Call an ambulance if very high pressure comes with chest pain, breathlessness, violent headache, trouble seeing or speaking, or weakness on one side.',
        'Contact a doctor quickly for very high repeated readings, or in pregnancy.',
        'Book a visit if several readings are above 140/90, or the treatment bothers you.',
      ],
      ar: [
        'اتصلوا بالإسعاف إذا رافق الضغط المرتفع جدا ألم في الصدر أو ضيق نفس أو صداع عنيف أو اضطراب في البصر أو الكلام أو ضعف في جهة من الجسم.',
        'اتصلوا بالطبيب سريعا عند قياسات مرتفعة جدا ومتكررة أو أثناء الحمل.',
        'احجزوا موعدا إذا تجاوزت عدة قياسات 140/90 أو أزعجكم العلاج.',
      ],
    },
    specialties: ['general_practice', 'cardiology'],
    sources: [
      'OMS, Hypertension (fact sheet), 2023',
      'HAS, Prise en charge de l’hypertension artérielle de l’adulte, 2016',
    ],
  },
  {
    id: 'diabetes',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Le diabète', en: 'Diabetes', ar: 'داء السكري' },
    names: {
      fr: ['diabète', 'diabétique', 'sucre dans le sang', 'glycémie élevée', 'sokar', 'fiya sokkar', 'marad sokari'],
      en: ['diabetes', 'diabetic', 'high blood sugar', 'type 2 diabetes', 'type 1 diabetes'],
      ar: ['سكري', 'السكري', 'داء السكري', 'السكر', 'فيا السكر', 'مرض السكر'],
    },
    conditions: ['diabetes_new'],
    about: {
      fr: 'Dans le diabète, le sucre reste trop haut dans le sang, faute d’insuline ou parce qu’elle agit mal. Soif, urines abondantes, fatigue et amaigrissement peuvent l’annoncer, mais il est souvent silencieux. Bien suivi, on peut vivre longtemps et bien avec.',
      en: 'In diabetes, sugar stays too high in the blood: insulin is lacking or works poorly. Thirst, passing much urine, tiredness and weight loss can announce it, but it is often silent. With good follow-up, one can live long and well with it.',
      ar: 'في داء السكري يبقى السكر مرتفعا في الدم لنقص الأنسولين أو ضعف تأثيره. قد ينذر به العطش وكثرة البول والتعب ونقص الوزن، لكنه كثيرا ما يكون صامتا. ومع متابعة جيدة يمكن العيش معه طويلا وبصحة.',
    },
    whatToDo: {
      fr: [
        'Gardez des repas réguliers avec légumes et fibres, moins de sucre et de boissons sucrées.',
        'Marchez chaque jour.',
        'Suivez votre traitement et vos contrôles ; n’ajustez rien sans l’accord de l’équipe.',
        'Regardez vos pieds chaque jour et faites contrôler yeux et reins chaque année.',
        'Ayez toujours du sucre sur vous si votre traitement peut faire baisser la glycémie.',
      ],
      en: [
        'Keep regular meals with vegetables and fibre, less sugar and fewer sweet drinks.',
        'Walk every day.',
        'Follow your treatment and checks; change nothing without your team.',
        'Look at your feet daily and have eyes and kidneys checked every year.',
        'Always carry sugar if your treatment can lower blood sugar too far.',
      ],
      ar: [
        'حافظوا على وجبات منتظمة غنية بالخضر والألياف مع تقليل السكر والمشروبات المحلاة.',
        'امشوا كل يوم.',
        'اتبعوا علاجكم ومراقبتكم ولا تغيروا شيئا دون موافقة الفريق الطبي.',
        'افحصوا القدمين كل يوم وراقبوا العينين والكلى كل سنة.',
        'احملوا دائما شيئا من السكر إذا كان علاجكم قد يخفض سكر الدم.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de somnolence, confusion, perte de connaissance, respiration rapide, ou vomissements avec sucre très haut.',
        'Consultez le jour même pour une plaie ou une rougeur du pied, ou des malaises par manque de sucre.',
        'Prenez rendez-vous si vous avez très soif, urinez beaucoup ou maigrissez.',
      ],
      en: [
        'Call an ambulance for drowsiness, confusion, fainting, fast breathing, or vomiting with very high sugar.',
        'See a doctor the same day for a wound or redness of the foot, or spells of low sugar.',
        'Book a visit if you are very thirsty, pass much urine or lose weight.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند نعاس شديد أو تشوش أو فقدان الوعي أو تنفس سريع أو قيء مع ارتفاع كبير في السكر.',
        'راجعوا الطبيب في اليوم نفسه عند جرح أو احمرار في القدم أو نوبات هبوط السكر.',
        'احجزوا موعدا عند عطش شديد أو كثرة البول أو نقص الوزن.',
      ],
    },
    specialties: ['general_practice', 'endocrinology'],
    sources: [
      'OMS, Diabetes (fact sheet), 2024',
      'HAS, Stratégie thérapeutique du patient vivant avec un diabète de type 2, 2024',
    ],
  },
  {
    id: 'asthma',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’asthme', en: 'Asthma', ar: 'الربو' },
    names: {
      fr: ['asthme', 'asthmatique', 'crise d’asthme', 'sifflement', 'fiya di9a'],
      en: ['asthma', 'asthmatic', 'asthma attack', 'wheezing', 'inhaler'],
      ar: ['ربو', 'الربو', 'أزمة ربو', 'فيا الضيقة', 'مرض الضيقة', 'صفير الصدر'],
    },
    conditions: ['asthma'],
    about: {
      fr: 'L’asthme est une inflammation des bronches qui se resserrent par moments : sifflement, toux la nuit ou à l’effort, poitrine serrée. Allergies, virus, fumée ou air froid peuvent déclencher. Un traitement régulier permet une vie normale.',
      en: 'Asthma is an inflammation of the airways, which tighten at times: wheezing, cough at night or with effort, a tight chest. Allergies, viruses, smoke or cold air can set it off. Regular treatment makes a normal life possible.',
      ar: 'الربو التهاب في الشعب الهوائية التي تضيق أحيانا: صفير وسعال ليلا أو مع المجهود وضيق في الصدر. وقد تثيره الحساسية والفيروسات والدخان والهواء البارد. والعلاج المنتظم يتيح حياة عادية.',
    },
    whatToDo: {
      fr: [
        'Prenez le traitement de fond comme prescrit, même sans gêne.',
        'Gardez toujours votre traitement de secours avec vous.',
        'Faites vérifier comment vous utilisez l’inhalateur.',
        'Évitez la fumée et ce qui déclenche vos crises ; demandez un plan écrit.',
      ],
      en: [
        'Take your preventer as prescribed, even without symptoms.',
        'Always keep your reliever with you.',
        'Have someone check how you use the inhaler.',
        'Avoid smoke and your triggers; ask for a written plan.',
      ],
      ar: [
        'تناولوا العلاج الوقائي كما وُصف حتى دون أعراض.',
        'احملوا علاج الإسعاف معكم دائما.',
        'اطلبوا التحقق من طريقة استعمال البخاخ.',
        'تجنبوا الدخان وما يثير النوبات واطلبوا خطة مكتوبة.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si le traitement de secours ne soulage pas, si parler est difficile ou si les lèvres bleuissent.',
        'Consultez le jour même si vous avez besoin du secours plus souvent que d’habitude ou si vous vous réveillez la nuit.',
        'Prenez rendez-vous chaque année au moins pour faire le point.',
      ],
      en: [
        'Call an ambulance if the reliever does not help, talking is hard or lips turn blue.',
        'See a doctor the same day if you need the reliever more than usual or wake at night.',
        'Book a review at least once a year.',
      ],
      ar: [
        'اتصلوا بالإسعاف إذا لم ينفع علاج الإسعاف أو صعب الكلام أو ازرقت الشفتان.',
        'راجعوا الطبيب في اليوم نفسه إذا احتجتم علاج الإسعاف أكثر من المعتاد أو أيقظكم الربو ليلا.',
        'احجزوا موعدا للمتابعة مرة في السنة على الأقل.',
      ],
    },
    specialties: ['general_practice', 'pulmonology', 'allergology'],
    sources: ['OMS, Asthma (fact sheet), 2024', 'ameli.fr, Asthme, 2024'],
  },
  {
    id: 'anaemia',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’anémie', en: 'Anaemia', ar: 'فقر الدم' },
    names: {
      fr: ['anémie', 'anémique', 'manque de fer', 'carence en fer', 'fa9r dam', 'na9s dyal ddem'],
      en: ['anaemia', 'anemia', 'iron deficiency', 'low iron', 'anaemic'],
      ar: ['فقر الدم', 'أنيميا', 'نقص الحديد', 'نقص الدم', 'الأنيميا', 'فيا فقر الدم'],
    },
    conditions: ['anaemia'],
    about: {
      fr: 'L’anémie est un manque d’hémoglobine, qui porte l’oxygène dans le sang. Elle rend pâle, fatigué, essoufflé. Le manque de fer, souvent par règles abondantes, grossesse ou alimentation pauvre, en est la première cause ; une prise de sang la confirme.',
      en: 'Anaemia is a lack of haemoglobin, which carries oxygen in the blood. It makes you pale, tired and breathless. Too little iron, often from heavy periods, pregnancy or a poor diet, is the first cause; a blood test confirms it.',
      ar: 'فقر الدم نقص في الهيموغلوبين الذي يحمل الأكسجين في الدم. يسبب الشحوب والتعب وضيق النفس. وأول أسبابه نقص الحديد، غالبا بسبب غزارة الدورة أو الحمل أو ضعف التغذية، ويؤكده تحليل الدم.',
    },
    whatToDo: {
      fr: [
        'Mangez lentilles, pois chiches, légumes verts, viande ou poisson si vous en consommez.',
        'Un aliment riche en vitamine C au repas aide le fer ; le thé et le café, mieux vaut les boire à distance.',
        'Ne prenez pas de fer sans bilan : il faut d’abord chercher la cause.',
      ],
      en: [
        'Eat lentils, chickpeas, green vegetables, meat or fish if you eat them.',
        'Food rich in vitamin C at the meal helps iron; drink tea and coffee at other times.',
        'Do not take iron without a check: the cause must be looked for first.',
      ],
      ar: [
        'تناولوا العدس والحمص والخضر الخضراء واللحم أو السمك إن كنتم تأكلونه.',
        'الأغذية الغنية بالفيتامين ج مع الوجبة تساعد على امتصاص الحديد، ويُفضل شرب الشاي والقهوة بعيدا عن الوجبات.',
        'لا تتناولوا الحديد دون فحص، إذ يجب البحث عن السبب أولا.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de malaise, douleur dans la poitrine, essoufflement au repos ou saignement abondant.',
        'Consultez vite pour des selles noires, du sang dans les selles ou une perte de poids.',
        'Prenez rendez-vous si vous êtes pâle et fatigué, enceinte, ou si vos règles sont abondantes.',
      ],
      en: [
        'Call an ambulance for faintness, chest pain, breathlessness at rest or heavy bleeding.',
        'See a doctor soon for black stools, blood in the stools or weight loss.',
        'Book a visit if you are pale and tired, pregnant, or have heavy periods.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند إغماء أو ألم في الصدر أو ضيق نفس أثناء الراحة أو نزيف غزير.',
        'راجعوا الطبيب سريعا عند براز أسود أو دم في البراز أو نقص في الوزن.',
        'احجزوا موعدا عند الشحوب والتعب أو أثناء الحمل أو مع دورة غزيرة.',
      ],
    },
    specialties: ['general_practice', 'internal_medicine', 'hematology'],
    sources: ['OMS, Anaemia (fact sheet), 2023', 'ameli.fr, Anémie par carence en fer, 2024'],
  },
  {
    id: 'urinary-infection',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’infection urinaire', en: 'Urinary infection', ar: 'التهاب المسالك البولية' },
    names: {
      fr: ['infection urinaire', 'cystite', 'pyélonéphrite', 'infection de la vessie', 'ta3afon lboul'],
      en: ['urinary infection', 'uti', 'urinary tract infection', 'bladder infection', 'cystitis', 'kidney infection'],
      ar: ['التهاب المسالك البولية', 'التهاب البول', 'التهاب المثانة', 'تعفن البول', 'ميكروب البول'],
    },
    conditions: ['urinary_infection', 'pyelonephritis'],
    about: {
      fr: 'Des bactéries se multiplient dans la vessie (cystite) et parfois montent au rein. On a des brûlures et des envies fréquentes d’uriner ; la fièvre et le mal de dos font craindre le rein. Le traitement dépend de la personne et du test d’urine.',
      en: 'Bacteria multiply in the bladder (cystitis) and sometimes climb to the kidney. You feel burning and need to go often; fever and back pain suggest the kidney. Treatment depends on the person and the urine test.',
      ar: 'تتكاثر البكتيريا في المثانة وقد تصعد إلى الكلية. فيشعر المرء بحرقة وحاجة متكررة إلى التبول، أما الحمى وألم الظهر فيثيران الخوف على الكلية. ويتوقف العلاج على الشخص وعلى تحليل البول.',
    },
    whatToDo: {
      fr: [
        'Buvez régulièrement et urinez dès l’envie, ainsi qu’après les rapports.',
        'Essuyez-vous d’avant en arrière ; évitez les savons agressifs.',
        'Suivez le traitement prescrit jusqu’au bout.',
        'D’anciens antibiotiques ne conviennent pas : demandez un avis.',
      ],
      en: [
        'Drink regularly and go when you need to, also after sex.',
        'Wipe from front to back; avoid harsh soaps.',
        'Finish the treatment as prescribed.',
        'Antibiotics left from another time do not fit: ask for advice.',
      ],
      ar: [
        'اشربوا بانتظام وتبولوا عند الحاجة وبعد العلاقة الزوجية.',
        'نظفوا من الأمام إلى الخلف وتجنبوا الصابون القوي.',
        'أكملوا العلاج كما وُصف.',
        'لا تعيدوا استعمال مضادات حيوية قديمة.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences avec frissons, forte fièvre, vomissements, malaise ou impossibilité d’uriner.',
        'Consultez le jour même enceinte, pour un homme, un enfant, ou avec fièvre ou mal de dos.',
        'Consultez si cela ne s’améliore pas en deux jours ou revient souvent.',
      ],
      en: [
        'Go to the emergency department with shivering, high fever, vomiting, faintness or if you cannot pass urine.',
        'See a doctor the same day in pregnancy, for a man, a child, or with fever or back pain.',
        'See a doctor if it is not better in two days or often comes back.',
      ],
      ar: [
        'توجهوا إلى المستعجلات عند قشعريرة أو حمى مرتفعة أو قيء أو إغماء أو تعذر التبول.',
        'راجعوا الطبيب في اليوم نفسه في الحمل أو عند رجل أو طفل أو مع حمى أو ألم في الظهر.',
        'راجعوا الطبيب إذا لم يحصل تحسن خلال يومين أو تكرر الالتهاب.',
      ],
    },
    specialties: ['general_practice', 'urology'],
    sources: [
      'HAS, Choix et durées d’antibiothérapies : cystite aiguë simple de la femme, 2021',
      'NHS, Urinary tract infections (UTIs), 2022',
    ],
  },
  {
    id: 'eczema',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’eczéma', en: 'Eczema', ar: 'الإكزيما' },
    names: {
      fr: ['eczéma', 'dermatite atopique', 'peau très sèche', 'likzima', 'lekzima'],
      en: ['eczema', 'atopic dermatitis', 'atopic eczema', 'dermatitis'],
      ar: ['إكزيما', 'الإكزيما', 'ليكزيما', 'التهاب الجلد التأتبي'],
    },
    conditions: ['eczema'],
    about: {
      fr: 'L’eczéma est une inflammation de la peau, sèche et rouge, qui gratte par poussées. Il n’est pas contagieux. Hydrater chaque jour et traiter les poussées tôt permet de bien le contrôler.',
      en: 'Eczema is an inflammation of the skin, dry and red, that itches in flares. It is not catching. Moisturising daily and treating flares early keeps it well under control.',
      ar: 'الإكزيما التهاب في الجلد يجعله جافا وأحمر ويحك على شكل نوبات. وهي غير معدية. والترطيب اليومي وعلاج النوبات مبكرا يساعدان على التحكم فيها.',
    },
    whatToDo: {
      fr: [
        'Mettez une crème hydratante sans parfum tous les jours.',
        'Douche courte et tiède, savon doux, vêtements en coton.',
        'Coupez les ongles et tapotez plutôt que gratter.',
        'Utilisez la crème prescrite comme indiqué, sans crainte excessive ni arrêt trop tôt.',
      ],
      en: [
        'Use an unscented moisturiser every day.',
        'Short lukewarm showers, mild soap, cotton clothes.',
        'Keep nails short and pat instead of scratching.',
        'Use the prescribed cream as told, without undue fear and without stopping too early.',
      ],
      ar: [
        'استعملوا كريما مرطبا دون عطر كل يوم.',
        'استحمام قصير بماء فاتر وصابون لطيف وملابس قطنية.',
        'قصوا الأظافر وربتوا على الجلد بدل الحك.',
        'استعملوا الكريم الموصوف كما قيل لكم دون خوف مفرط ولا توقف مبكر.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences si des cloques douloureuses s’étendent vite avec fièvre.',
        'Consultez vite si la peau suinte, forme des croûtes jaunes ou devient chaude.',
        'Consultez si cela gêne le sommeil ou ne répond pas aux soins.',
      ],
      en: [
        'Go to the emergency department if painful blisters spread fast with fever.',
        'See a doctor soon if skin weeps, has yellow crusts or turns hot.',
        'See a doctor if it disturbs sleep or does not respond to care.',
      ],
      ar: [
        'توجهوا إلى المستعجلات إذا انتشرت فقاعات مؤلمة بسرعة مع حمى.',
        'راجعوا الطبيب سريعا إذا نز الجلد أو ظهرت قشور صفراء أو صار ساخنا.',
        'راجعوا الطبيب إذا أفسدت الحكة النوم أو لم تنفع العناية.',
      ],
    },
    specialties: ['general_practice', 'dermatology'],
    sources: ['ameli.fr, Eczéma atopique, 2024', 'NHS, Atopic eczema, 2024'],
  },
  {
    id: 'hay-fever',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Les allergies et le rhume des foins', en: 'Allergies and hay fever', ar: 'الحساسية وحمى القش' },
    names: {
      fr: [
        'allergie',
        'allergies',
        'rhume des foins',
        'allergie au pollen',
        'rhinite allergique',
        '7asasiya',
        'lhsasiya',
        'allergie aux acariens',
      ],
      en: ['allergy', 'allergies', 'hay fever', 'pollen allergy', 'allergic rhinitis', 'dust allergy'],
      ar: ['حساسية', 'الحساسية', 'حمى القش', 'حساسية الأنف', 'حساسية الربيع', 'فيا الحساسية'],
    },
    conditions: ['allergic_rhinitis'],
    about: {
      fr: 'L’allergie est une réaction trop vive du corps à quelque chose d’ordinaire : pollen, acariens, poils, aliment. Elle donne nez qui coule, éternuements, yeux qui piquent, parfois asthme ou plaques. Une réaction forte et générale, l’anaphylaxie, est une urgence.',
      en: 'Allergy is the body reacting too strongly to something ordinary: pollen, dust mites, fur, food. It brings runny nose, sneezing, itchy eyes, sometimes asthma or hives. A strong reaction of the whole body, anaphylaxis, is an emergency.',
      ar: 'الحساسية رد فعل مفرط من الجسم على شيء عادي: غبار الطلع أو العث أو الوبر أو طعام. تسبب سيلان الأنف والعطس وحكة العينين وأحيانا الربو أو الشرى. ورد الفعل القوي العام، أي التأق، حالة طارئة.',
    },
    whatToDo: {
      fr: [
        'Repérez ce qui déclenche et notez-le.',
        'Aux pollens : aérez tôt ou tard, rincez cheveux et nez le soir.',
        'Aux acariens : lavez la literie à chaud et aérez la chambre.',
        'Demandez au pharmacien ou au médecin quel traitement convient, surtout si vous conduisez.',
      ],
      en: [
        'Find out what sets it off and write it down.',
        'For pollen: air rooms early or late, rinse hair and nose in the evening.',
        'For dust mites: wash bedding hot and air the bedroom.',
        'Ask a pharmacist or doctor which treatment suits, above all if you drive.',
      ],
      ar: [
        'حددوا ما يثير الحساسية ودونوه.',
        'لغبار الطلع: هوّوا البيت باكرا أو متأخرا واغسلوا الشعر والأنف مساء.',
        'للعث: اغسلوا الأغطية بماء ساخن وهوّوا غرفة النوم.',
        'اسألوا الصيدلي أو الطبيب عن العلاج المناسب، خاصة إن كنتم تقودون.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si le visage ou la gorge gonfle, si respirer est difficile, ou en cas de malaise après un aliment, un médicament ou une piqûre.',
        'Consultez le jour même en cas de sifflement ou de poitrine serrée.',
        'Prenez rendez-vous si cela gêne le sommeil, le travail ou l’école.',
      ],
      en: [
        'Call an ambulance if face or throat swells, breathing is hard, or you feel faint after food, a medicine or a sting.',
        'See a doctor the same day for wheezing or a tight chest.',
        'Book a visit if it disturbs sleep, work or school.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند تورم الوجه أو الحلق أو صعوبة التنفس أو دوار شديد بعد طعام أو دواء أو لسعة.',
        'راجعوا الطبيب في اليوم نفسه عند صفير أو ضيق في الصدر.',
        'احجزوا موعدا إذا أفسدت الحساسية النوم أو العمل أو الدراسة.',
      ],
    },
    specialties: ['general_practice', 'allergology', 'ent'],
    sources: ['ameli.fr, Rhinite allergique, 2024', 'NHS, Hay fever, 2024'],
  },
  {
    id: 'sciatica',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La sciatique', en: 'Sciatica', ar: 'عرق النسا' },
    names: {
      fr: ['sciatique', 'nerf sciatique', 'hernie discale', 'bouzelloum', 'bouzloum', 'bozelloum'],
      en: ['sciatica', 'sciatic nerve', 'slipped disc', 'trapped nerve in back'],
      ar: ['عرق النسا', 'بوزلوم', 'العصب الوركي', 'انزلاق غضروفي', 'الديسك'],
    },
    conditions: ['sciatica'],
    about: {
      fr: 'La sciatique est une douleur qui part du bas du dos ou de la fesse et descend dans la jambe, parfois avec des fourmis. Un nerf est irrité, souvent par un disque. Elle s’améliore le plus souvent en quelques semaines.',
      en: 'Sciatica is pain that runs from the lower back or buttock down the leg, sometimes with tingling. A nerve is irritated, often by a disc. It mostly gets better within weeks.',
      ar: 'عرق النسا ألم ينطلق من أسفل الظهر أو الورك وينزل في الساق، وأحيانا مع تنميل. سببه تهيج عصب، غالبا بفعل غضروف. ويتحسن في الغالب خلال أسابيع.',
    },
    whatToDo: {
      fr: [
        'Bougez en douceur et marchez un peu chaque jour ; évitez de rester au lit.',
        'Changez de position souvent et ne portez pas lourd.',
        'La chaleur peut soulager.',
        'Demandez un avis pour les antidouleurs et la kinésithérapie.',
      ],
      en: [
        'Move gently and walk a little daily; avoid staying in bed.',
        'Change position often and lift nothing heavy.',
        'Warmth can help.',
        'Ask for advice on painkillers and physiotherapy.',
      ],
      ar: [
        'تحركوا بلطف وامشوا قليلا كل يوم وتجنبوا ملازمة الفراش.',
        'غيروا وضعيتكم مرارا ولا تحملوا أثقالا.',
        'قد تخفف الحرارة الألم.',
        'استشيروا بخصوص المسكنات والترويض الطبي.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences en cas de faiblesse de la jambe, engourdissement entre les jambes, ou trouble nouveau pour uriner ou retenir les selles.',
        'Consultez vite avec fièvre, après une chute ou si la douleur est insupportable.',
        'Consultez si cela dure plus de quelques semaines.',
      ],
      en: [
        'Go to the emergency department for leg weakness, numbness between the legs, or new trouble passing urine or holding stools.',
        'See a doctor soon with fever, after a fall or if pain is unbearable.',
        'See a doctor if it lasts more than a few weeks.',
      ],
      ar: [
        'توجهوا إلى المستعجلات عند ضعف في الساق أو خدر بين الفخذين أو صعوبة جديدة في التبول أو التحكم في البراز.',
        'راجعوا الطبيب سريعا مع حمى أو بعد سقوط أو إذا كان الألم لا يطاق.',
        'راجعوا الطبيب إذا دام أكثر من بضعة أسابيع.',
      ],
    },
    specialties: ['general_practice', 'rheumatology', 'physical_medicine'],
    sources: ['NHS, Sciatica, 2023', 'HAS, Prise en charge du patient présentant une lombalgie commune, 2019'],
  },
  {
    id: 'osteoarthritis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’arthrose', en: 'Osteoarthritis', ar: 'خشونة المفاصل' },
    names: {
      fr: ['arthrose', 'genoux usés', 'arthrose du genou', 'mal aux genoux', 'rkabi kaydrouni', 'l3dam kaydrouni'],
      en: ['osteoarthritis', 'arthrosis', 'worn joints', 'knee arthritis', 'wear and tear'],
      ar: ['خشونة المفاصل', 'خشونة الركبة', 'الروماتيزم', 'ركابي كيضروني', 'الفصال العظمي', 'العظام كيضروني'],
    },
    conditions: ['knee_osteoarthritis'],
    about: {
      fr: 'L’arthrose est une usure des articulations : douleur à l’effort, raideur courte le matin, surtout genoux, hanches, mains et dos. Elle évolue lentement. Le mouvement régulier est le meilleur soin de fond.',
      en: 'Osteoarthritis is wear of the joints: pain with effort, short stiffness in the morning, above all knees, hips, hands and back. It moves slowly. Regular movement is the best long-term care.',
      ar: 'خشونة المفاصل تآكل في المفاصل: ألم مع المجهود وتيبس قصير صباحا، خاصة في الركبتين والوركين واليدين والظهر. تتطور ببطء. والحركة المنتظمة أفضل عناية على المدى الطويل.',
    },
    whatToDo: {
      fr: [
        'Marchez, nagez ou faites du vélo régulièrement, par petites séances.',
        'Renforcez les muscles autour de l’articulation avec un kinésithérapeute.',
        'Perdre un peu de poids soulage genoux et hanches.',
        'Demandez conseil avant des antidouleurs répétés.',
      ],
      en: [
        'Walk, swim or cycle regularly, in short sessions.',
        'Strengthen the muscles around the joint with a physiotherapist.',
        'Losing a little weight relieves knees and hips.',
        'Ask before taking painkillers again and again.',
      ],
      ar: [
        'امشوا أو اسبحوا أو اركبوا الدراجة بانتظام ولفترات قصيرة.',
        'قووا العضلات حول المفصل مع أخصائي الترويض.',
        'إنقاص الوزن قليلا يريح الركبتين والوركين.',
        'استشيروا قبل تكرار المسكنات.',
      ],
    },
    seekCare: {
      fr: [
        'Consultez le jour même si l’articulation devient rouge, chaude et très gonflée, surtout avec fièvre.',
        'Consultez vite si elle se bloque ou ne porte plus.',
        'Prenez rendez-vous si la douleur limite la marche ou réveille la nuit.',
      ],
      en: [
        'See a doctor the same day if the joint turns red, hot and very swollen, above all with fever.',
        'See a doctor soon if it locks or gives way.',
        'Book a visit if pain limits walking or wakes you at night.',
      ],
      ar: [
        'راجعوا الطبيب في اليوم نفسه إذا احمر المفصل وسخن وتورم كثيرا، خاصة مع حمى.',
        'راجعوا الطبيب سريعا إذا تعطلت حركته أو لم يعد يحمل الجسم.',
        'احجزوا موعدا إذا حد الألم من المشي أو أيقظكم ليلا.',
      ],
    },
    specialties: ['general_practice', 'rheumatology', 'orthopedics'],
    sources: ['OMS, Osteoarthritis (fact sheet), 2023', 'ameli.fr, Arthrose du genou, 2024'],
  },
  {
    id: 'hypothyroidism',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’hypothyroïdie', en: 'Underactive thyroid', ar: 'قصور الغدة الدرقية' },
    names: {
      fr: ['hypothyroïdie', 'thyroïde', 'problème de thyroïde', 'thyroide lente', 'ghodda', 'lghodda'],
      en: ['hypothyroidism', 'underactive thyroid', 'thyroid', 'thyroid problem', 'slow thyroid'],
      ar: ['قصور الغدة الدرقية', 'الغدة الدرقية', 'الغدة', 'خمول الغدة', 'مشكل الغدة'],
    },
    conditions: ['hypothyroidism'],
    about: {
      fr: 'La thyroïde, à la base du cou, règle le rythme du corps. Quand elle est trop lente, on est fatigué, frileux, constipé, on prend du poids. Une prise de sang la mesure et un traitement quotidien la remplace bien.',
      en: 'The thyroid, at the base of the neck, sets the pace of the body. When it is too slow, you feel tired, cold, constipated and gain weight. A blood test measures it and a daily treatment replaces it well.',
      ar: 'تنظم الغدة الدرقية، في أسفل الرقبة، إيقاع الجسم. وعندما تخمل يشعر المرء بالتعب والبرد والإمساك ويزداد وزنه. يقيسها تحليل الدم ويعوضها علاج يومي بشكل جيد.',
    },
    whatToDo: {
      fr: [
        'Prenez le traitement à heure fixe, comme on vous l’a expliqué.',
        'Faites les prises de sang de contrôle prévues.',
        'Ne changez pas et n’arrêtez pas le traitement de vous-même.',
        'Signalez une grossesse ou un projet de grossesse.',
      ],
      en: [
        'Take the treatment at a fixed time, as explained to you.',
        'Have the planned blood checks.',
        'Do not change or stop the treatment on your own.',
        'Say if you are pregnant or plan to be.',
      ],
      ar: [
        'تناولوا العلاج في وقت ثابت كما شُرح لكم.',
        'أجروا تحاليل المراقبة المقررة.',
        'لا تغيروا العلاج ولا توقفوه من تلقاء أنفسكم.',
        'أخبروا الطبيب بالحمل أو بالرغبة فيه.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas de grande somnolence, de confusion ou de corps très froid.',
        'Consultez vite en cas de palpitations, de boule au cou qui grossit ou de grossesse.',
        'Prenez rendez-vous si vous êtes fatigué, frileux et que vous prenez du poids sans raison.',
      ],
      en: [
        'Call an ambulance for great drowsiness, confusion or a very cold body.',
        'See a doctor soon for palpitations, a growing lump in the neck or pregnancy.',
        'Book a visit if you are tired, cold and gain weight for no reason.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند نعاس شديد أو تشوش أو برودة شديدة في الجسم.',
        'راجعوا الطبيب سريعا عند خفقان أو كتلة تكبر في الرقبة أو حمل.',
        'احجزوا موعدا عند التعب والإحساس بالبرد وزيادة الوزن بلا سبب.',
      ],
    },
    specialties: ['general_practice', 'endocrinology'],
    sources: [
      'HAS, Prise en charge des hypothyroïdies chez l’adulte, 2023',
      'NHS, Underactive thyroid (hypothyroidism), 2023',
    ],
  },
  {
    id: 'migraine',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La migraine', en: 'Migraine', ar: 'الشقيقة' },
    names: {
      fr: ['migraine', 'migraines', 'migraineux', 'migraine avec aura', 'chqi9a', 'ch9i9a'],
      en: ['migraine', 'migraines', 'migraine with aura', 'migraine attack'],
      ar: ['شقيقة', 'الشقيقة', 'صداع نصفي', 'الصداع النصفي', 'ميكرين'],
    },
    conditions: ['migraine'],
    about: {
      fr: 'La migraine donne des crises de mal de tête, souvent d’un côté, qui battent et durent de quelques heures à trois jours. Lumière, bruit et effort gênent ; on peut avoir la nausée. Certaines personnes voient d’abord des éclairs ou des zigzags.',
      en: 'Migraine brings attacks of headache, often on one side, throbbing, for some hours to three days. Light, noise and effort are hard to bear; you may feel sick. Some people first see flashes or zigzags.',
      ar: 'تسبب الشقيقة نوبات صداع نابض، غالبا في جهة واحدة، تدوم من ساعات إلى ثلاثة أيام. يزعج فيها الضوء والضجيج والمجهود وقد يصاحبها غثيان. ويرى بعض الناس قبلها ومضات أو خطوطا متعرجة.',
    },
    whatToDo: {
      fr: [
        'Reposez-vous tôt, au calme et dans le noir.',
        'Gardez des heures régulières pour dormir et manger.',
        'Tenez un carnet : date, durée, ce qui a précédé, médicament pris.',
        'Demandez un traitement de crise adapté ; trop d’antidouleurs peut multiplier les crises.',
      ],
      en: [
        'Rest early, in a quiet dark place.',
        'Keep regular hours for sleep and meals.',
        'Keep a diary: date, length, what came before, medicine taken.',
        'Ask for an attack treatment that suits you; too many painkillers can bring more attacks.',
      ],
      ar: [
        'استريحوا مبكرا في مكان هادئ ومظلم.',
        'حافظوا على أوقات منتظمة للنوم والأكل.',
        'دونوا التاريخ والمدة وما سبق النوبة والدواء المتناول.',
        'اطلبوا علاجا مناسبا للنوبة، فكثرة المسكنات قد تزيد النوبات.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours pour le mal de tête le plus brutal de votre vie, une faiblesse, un trouble de la parole, une confusion ou une fièvre avec nuque raide.',
        'Consultez le jour même pour une première aura, une crise qui dure plus de trois jours ou une grossesse.',
        'Prenez rendez-vous si les crises reviennent plusieurs fois par mois ; signalez l’aura avant toute pilule.',
      ],
      en: [
        'Call an ambulance for the most sudden headache of your life, weakness, trouble speaking, confusion, or fever with a stiff neck.',
        'See a doctor the same day for a first aura, an attack of more than three days, or pregnancy.',
        'Book a visit if attacks come several times a month; mention aura before taking any pill for contraception.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند أعنف صداع مفاجئ في حياتكم أو ضعف أو اضطراب الكلام أو تشوش أو حمى مع تيبس الرقبة.',
        'راجعوا الطبيب في اليوم نفسه عند أول أورة بصرية أو نوبة تتجاوز ثلاثة أيام أو أثناء الحمل.',
        'احجزوا موعدا إذا تكررت النوبات عدة مرات في الشهر، وأخبروا عن الأورة قبل أي حبوب لمنع الحمل.',
      ],
    },
    specialties: ['general_practice', 'neurology'],
    sources: ['OMS, Migraine and other headache disorders (fact sheet), 2024', 'ameli.fr, Migraine, 2024'],
  },
  {
    id: 'reflux',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Le reflux gastro-œsophagien', en: 'Acid reflux', ar: 'الارتجاع المعدي المريئي' },
    names: {
      fr: ['reflux', 'rgo', 'reflux gastrique', 'reflux acide', 'reflux gastro-œsophagien'],
      en: ['acid reflux', 'reflux', 'gerd', 'gord'],
      ar: ['ارتجاع', 'الارتجاع', 'ارتجاع المريء', 'الارتجاع المعدي', 'الحموضة كتطلع'],
    },
    conditions: ['reflux'],
    about: {
      fr: 'Dans le reflux, le contenu acide de l’estomac remonte vers la gorge. On sent des brûlures, un goût acide, parfois une toux la nuit. Les habitudes de repas changent beaucoup ; un traitement peut s’y ajouter après un avis.',
      en: 'In reflux, acid from the stomach rises towards the throat. You feel burning, a sour taste, sometimes a cough at night. Meal habits make a big difference; treatment can be added after advice.',
      ar: 'في الارتجاع يصعد حمض المعدة نحو الحلق. فيشعر المرء بحرقة وطعم حامض وأحيانا بسعال ليلي. ولعادات الأكل أثر كبير، ويمكن إضافة علاج بعد الاستشارة.',
    },
    whatToDo: {
      fr: [
        'Dînez léger et tôt, et relevez la tête du lit.',
        'Évitez les vêtements serrés et ce qui déclenche.',
        'Arrêter le tabac et perdre un peu de poids aident.',
        'Ne prenez pas un anti-acide pendant des semaines sans en parler.',
      ],
      en: [
        'Eat a light, early dinner and raise the head of the bed.',
        'Avoid tight clothes and your triggers.',
        'Stopping smoking and losing a little weight help.',
        'Do not take an acid remedy for weeks without talking about it.',
      ],
      ar: [
        'تناولوا عشاء خفيفا ومبكرا وارفعوا رأس السرير.',
        'تجنبوا الملابس الضيقة وما يثير الأعراض.',
        'الإقلاع عن التدخين وإنقاص الوزن قليلا مفيدان.',
        'لا تستعملوا مضاد الحموضة لأسابيع دون استشارة.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si la douleur serre la poitrine, ou en cas de sang vomi ou de selles noires.',
        'Consultez vite si les aliments se bloquent, si vous maigrissez ou vomissez souvent.',
        'Prenez rendez-vous si les signes reviennent chaque semaine.',
      ],
      en: [
        'Call an ambulance if pain squeezes the chest, or for vomiting blood or black stools.',
        'See a doctor soon if food sticks, you lose weight or often vomit.',
        'Book a visit if it comes back every week.',
      ],
      ar: [
        'اتصلوا بالإسعاف إذا كان الألم ضاغطا على الصدر أو عند قيء دموي أو براز أسود.',
        'راجعوا الطبيب سريعا إذا علق الطعام أو نقص الوزن أو تكرر القيء.',
        'احجزوا موعدا إذا تكررت الأعراض كل أسبوع.',
      ],
    },
    specialties: ['general_practice', 'gastroenterology'],
    sources: ['ameli.fr, Reflux gastro-œsophagien de l’adulte, 2024', 'NHS, Heartburn and acid reflux, 2023'],
  },
  {
    id: 'irritable-bowel',
    area: 'condition',
    doors: ['health', 'wellbeing'],
    title: { fr: 'Le côlon irritable', en: 'Irritable bowel', ar: 'القولون العصبي' },
    names: {
      fr: [
        'côlon irritable',
        'colopathie',
        'intestin irritable',
        'colon',
        'ballonnements',
        'lcolon',
        '9olon',
        'mosran',
      ],
      en: ['irritable bowel', 'ibs', 'irritable bowel syndrome', 'bloating'],
      ar: ['القولون العصبي', 'القولون', 'متلازمة القولون', 'الكولون', 'المصران', 'انتفاخ البطن'],
    },
    conditions: ['irritable_bowel'],
    about: {
      fr: 'Le côlon irritable donne mal au ventre, ballonnements, diarrhée ou constipation, par périodes. L’intestin est sensible, sans lésion. Le stress et certains aliments l’aggravent ; il gêne, mais ne se transforme pas en cancer.',
      en: 'Irritable bowel brings belly pain, bloating, diarrhoea or constipation, on and off. The gut is sensitive, without damage. Stress and some foods make it worse; it is a nuisance but does not turn into cancer.',
      ar: 'يسبب القولون العصبي آلاما في البطن وانتفاخا وإسهالا أو إمساكا على فترات. فالأمعاء حساسة دون تلف. ويزيده التوتر وبعض الأطعمة، وهو مزعج لكنه لا يتحول إلى سرطان.',
    },
    whatToDo: {
      fr: [
        'Mangez lentement, à heures régulières.',
        'Notez quelques semaines aliments et signes pour repérer un lien.',
        'Bougez et essayez une relaxation ou une respiration lente.',
        'N’excluez pas beaucoup d’aliments sans diététicien ou médecin.',
      ],
      en: [
        'Eat slowly, at regular hours.',
        'For some weeks write down foods and symptoms to find a link.',
        'Move, and try relaxation or slow breathing.',
        'Do not cut out many foods without a dietitian or doctor.',
      ],
      ar: [
        'كلوا ببطء وفي أوقات منتظمة.',
        'دونوا الأطعمة والأعراض بضعة أسابيع لاكتشاف العلاقة.',
        'تحركوا وجربوا الاسترخاء أو التنفس البطيء.',
        'لا تمنعوا أطعمة كثيرة دون أخصائي تغذية أو طبيب.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours pour une douleur brutale et très forte ou un ventre dur.',
        'Consultez vite pour du sang dans les selles, une perte de poids, une fièvre, une anémie, ou un début après 50 ans.',
        'Prenez rendez-vous pour confirmer et choisir un traitement.',
      ],
      en: [
        'Call an ambulance for sudden, very strong pain or a hard belly.',
        'See a doctor soon for blood in the stools, weight loss, fever, anaemia, or a start after the age of 50.',
        'Book a visit to confirm it and choose a treatment.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند ألم مفاجئ وشديد جدا أو تصلب البطن.',
        'راجعوا الطبيب سريعا عند دم في البراز أو نقص الوزن أو حمى أو فقر دم أو إذا بدأت الأعراض بعد سن الخمسين.',
        'احجزوا موعدا للتأكد واختيار العلاج.',
      ],
    },
    specialties: ['general_practice', 'gastroenterology'],
    sources: ['NHS, Irritable bowel syndrome (IBS), 2024', 'ameli.fr, Syndrome de l’intestin irritable, 2024'],
  },
  {
    id: 'haemorrhoids',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Les hémorroïdes', en: 'Haemorrhoids (piles)', ar: 'البواسير' },
    names: {
      fr: ['hémorroïdes', 'hémorroïde', 'crise hémorroïdaire', 'lbwaser', 'bouassir', 'mal à l’anus'],
      en: ['haemorrhoids', 'hemorrhoids', 'piles', 'anal pain'],
      ar: ['بواسير', 'البواسير', 'البواسر', 'ألم الشرج', 'الباسور'],
    },
    conditions: ['haemorrhoids'],
    about: {
      fr: 'Les hémorroïdes sont des veines gonflées autour de l’anus. Elles démangent, font mal ou saignent un peu, surtout avec la constipation ou la grossesse. Un saignement doit pourtant toujours être montré au moins une fois à un médecin.',
      en: 'Haemorrhoids are swollen veins around the anus. They itch, hurt or bleed a little, above all with constipation or pregnancy. Even so, bleeding should always be shown to a doctor at least once.',
      ar: 'البواسير أوردة منتفخة حول الشرج. تسبب حكة أو ألما أو نزفا خفيفا، خاصة مع الإمساك أو الحمل. ومع ذلك ينبغي عرض أي نزف على الطبيب مرة واحدة على الأقل.',
    },
    whatToDo: {
      fr: [
        'Évitez la constipation : fibres, eau, mouvement.',
        'Ne forcez pas et ne restez pas longtemps aux toilettes.',
        'Des bains de siège tièdes peuvent soulager.',
        'Demandez au pharmacien ce qui convient, surtout enceinte.',
      ],
      en: [
        'Avoid constipation: fibre, water, movement.',
        'Do not strain or sit long on the toilet.',
        'Lukewarm sitz baths can help.',
        'Ask a pharmacist what suits you, above all in pregnancy.',
      ],
      ar: [
        'تجنبوا الإمساك بالألياف والماء والحركة.',
        'لا تضغطوا ولا تطيلوا الجلوس في المرحاض.',
        'قد تريح المغاطس الفاترة.',
        'اسألوا الصيدلي عما يناسبكم، خاصة أثناء الحمل.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences pour un saignement abondant, un malaise ou des selles noires.',
        'Consultez vite pour une douleur très forte, une boule dure, une fièvre.',
        'Prenez rendez-vous pour tout saignement, surtout nouveau ou après 45 ans.',
      ],
      en: [
        'Go to the emergency department for heavy bleeding, faintness or black stools.',
        'See a doctor soon for very strong pain, a hard lump or fever.',
        'Book a visit for any bleeding, above all if new or after the age of 45.',
      ],
      ar: [
        'توجهوا إلى المستعجلات عند نزيف غزير أو إغماء أو براز أسود.',
        'راجعوا الطبيب سريعا عند ألم شديد جدا أو كتلة صلبة أو حمى.',
        'احجزوا موعدا عند أي نزف، خاصة إذا كان جديدا أو بعد سن 45.',
      ],
    },
    specialties: ['general_practice', 'gastroenterology', 'general_surgery'],
    sources: ['ameli.fr, Hémorroïdes, 2024', 'NHS, Piles (haemorrhoids), 2022'],
  },
  {
    id: 'tonsillitis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’angine', en: 'Tonsillitis', ar: 'التهاب اللوزتين' },
    names: {
      fr: ['angine', 'angine blanche', 'angine rouge', 'amygdales', 'lhlaqem', 'l7la9em', 'les amygdales gonflées'],
      en: ['tonsillitis', 'tonsils', 'strep throat', 'swollen tonsils'],
      ar: ['التهاب اللوزتين', 'اللوزتين', 'اللوز', 'الحلاقم منفوخين', 'بوحلاقم'],
    },
    conditions: ['tonsillitis'],
    about: {
      fr: 'L’angine est une infection des amygdales avec gorge rouge, douleur en avalant, souvent fièvre. La plupart sont virales ; un test rapide chez le soignant dit si un antibiotique est utile. Une angine à streptocoque bien traitée évite des complications, comme le rhumatisme articulaire aigu.',
      en: 'Tonsillitis is an infection of the tonsils with a red throat, pain on swallowing, often fever. Most are viral; a rapid test by a clinician tells whether antibiotics help. Treating strep tonsillitis well prevents complications such as rheumatic fever.',
      ar: 'التهاب اللوزتين عدوى مع احمرار الحلق وألم عند البلع وغالبا حمى. معظمه فيروسي، والاختبار السريع عند الطبيب يبين فائدة المضاد الحيوي. والعلاج الجيد للالتهاب بالعقديات يقي من مضاعفات مثل الحمى الروماتيزمية.',
    },
    whatToDo: {
      fr: [
        'Buvez frais ou tiède et mangez mou.',
        'Reposez-vous et évitez la fumée.',
        'Ne partagez pas verres et couverts.',
        'Si un antibiotique est prescrit, prenez-le jusqu’au bout.',
      ],
      en: [
        'Take cool or warm drinks and soft food.',
        'Rest and avoid smoke.',
        'Do not share glasses and cutlery.',
        'If an antibiotic is prescribed, finish it.',
      ],
      ar: [
        'اشربوا مشروبات باردة أو دافئة وكلوا طعاما لينا.',
        'استريحوا وتجنبوا الدخان.',
        'لا تشاركوا الكؤوس وأدوات الأكل.',
        'إذا وُصف مضاد حيوي فأكملوه إلى نهايته.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si avaler la salive, respirer ou ouvrir la bouche devient difficile.',
        'Consultez sous un à deux jours avec fièvre et forte douleur, surtout chez l’enfant.',
        'Consultez si les angines reviennent souvent.',
      ],
      en: [
        'Call an ambulance if swallowing saliva, breathing or opening the mouth becomes hard.',
        'See a doctor within a day or two with fever and strong pain, above all for a child.',
        'See a doctor if it keeps coming back.',
      ],
      ar: [
        'اتصلوا بالإسعاف إذا صعب بلع الريق أو التنفس أو فتح الفم.',
        'راجعوا الطبيب خلال يوم أو يومين مع حمى وألم شديد، خاصة عند الطفل.',
        'راجعوا الطبيب إذا تكرر الالتهاب كثيرا.',
      ],
    },
    specialties: ['general_practice', 'ent', 'pediatrics'],
    sources: [
      'ameli.fr, Angine, 2024',
      'HAS, Choix et durées d’antibiothérapies : rhinopharyngite et angine aiguë, 2021',
    ],
  },
  {
    id: 'sinusitis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La sinusite', en: 'Sinusitis', ar: 'التهاب الجيوب الأنفية' },
    names: {
      fr: ['sinusite', 'sinus', 'sinus bouchés', 'lasinusite', 'jyoub', 'lajyob'],
      en: ['sinusitis', 'sinus infection', 'sinuses', 'sinus pain'],
      ar: ['التهاب الجيوب الأنفية', 'الجيوب الأنفية', 'جيوب أنفية', 'الجيوب', 'السينيزيت'],
    },
    conditions: ['sinusitis'],
    about: {
      fr: 'La sinusite est une inflammation des cavités autour du nez, souvent après un rhume. Le visage fait mal, surtout penché en avant, et le nez est bouché. Elle guérit le plus souvent en deux à trois semaines.',
      en: 'Sinusitis is an inflammation of the hollows around the nose, often after a cold. The face hurts, above all when leaning forward, and the nose is blocked. It mostly heals in two to three weeks.',
      ar: 'التهاب الجيوب الأنفية يصيب التجاويف حول الأنف، غالبا بعد زكام. يؤلم الوجه خاصة عند الانحناء وينسد الأنف. ويشفى في الغالب خلال أسبوعين إلى ثلاثة.',
    },
    whatToDo: {
      fr: [
        'Lavez le nez au sérum physiologique plusieurs fois par jour.',
        'Buvez, reposez-vous, évitez la fumée.',
        'Un linge tiède sur le visage peut soulager.',
        'Demandez au pharmacien un antidouleur qui vous convient.',
      ],
      en: [
        'Rinse the nose with saline several times a day.',
        'Drink, rest, avoid smoke.',
        'A warm cloth on the face can help.',
        'Ask a pharmacist for a painkiller that suits you.',
      ],
      ar: [
        'اغسلوا الأنف بالمصل الملحي عدة مرات في اليوم.',
        'اشربوا واستريحوا وتجنبوا الدخان.',
        'قد تريح قطعة قماش دافئة على الوجه.',
        'اسألوا الصيدلي عن مسكن يناسبكم.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences si l’œil gonfle ou voit double, ou avec très fort mal de tête, confusion ou nuque raide.',
        'Consultez vite avec forte fièvre ou douleur d’un seul côté qui augmente.',
        'Consultez si cela dure plus de dix jours sans mieux ou revient souvent.',
      ],
      en: [
        'Go to the emergency department if an eye swells or you see double, or with very bad headache, confusion or a stiff neck.',
        'See a doctor soon with high fever or growing pain on one side.',
        'See a doctor if it is no better after ten days or keeps coming back.',
      ],
      ar: [
        'توجهوا إلى المستعجلات عند تورم العين أو ازدواج الرؤية أو صداع شديد جدا أو تشوش أو تيبس الرقبة.',
        'راجعوا الطبيب سريعا مع حمى مرتفعة أو ألم متزايد في جهة واحدة.',
        'راجعوا الطبيب إذا لم يتحسن بعد عشرة أيام أو تكرر كثيرا.',
      ],
    },
    specialties: ['general_practice', 'ent'],
    sources: ['NHS, Sinusitis (sinus infection), 2024', 'ameli.fr, Sinusite de l’adulte, 2024'],
  },
  {
    id: 'kidney-stones',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Les calculs rénaux', en: 'Kidney stones', ar: 'حصى الكلى' },
    names: {
      fr: [
        'calculs rénaux',
        'calcul rénal',
        'colique néphrétique',
        'pierre au rein',
        'caillou au rein',
        'lhjar f lkelwa',
        'l7ejra f lklawi',
      ],
      en: ['kidney stones', 'kidney stone', 'renal colic', 'stones in kidney'],
      ar: ['حصى الكلى', 'حصوة الكلى', 'الحجر فالكلاوي', 'الحجرة فالكلوة', 'مغص كلوي', 'الرملة'],
    },
    conditions: ['kidney_stone'],
    about: {
      fr: 'Des cristaux forment de petites pierres dans le rein. Quand l’une descend, elle donne une douleur très vive du dos vers l’aine, par vagues, parfois avec du sang dans les urines. Beaucoup s’éliminent seules, mais la crise demande un avis médical rapide.',
      en: 'Crystals form small stones in the kidney. When one moves down, it causes very sharp pain from the back to the groin, in waves, sometimes with blood in the urine. Many pass by themselves, but an attack needs quick medical advice.',
      ar: 'تكوّن البلورات حصى صغيرة في الكلية. وعندما تنزل إحداها تسبب ألما حادا جدا من الظهر نحو أسفل البطن على شكل موجات، وأحيانا مع دم في البول. كثير منها يخرج وحده، لكن النوبة تتطلب رأيا طبيا سريعا.',
    },
    whatToDo: {
      fr: [
        'Pour prévenir : buvez régulièrement, davantage quand il fait chaud.',
        'Mangez moins salé et modérez les viandes ; ne supprimez pas le calcium sans avis.',
        'Gardez la pierre si elle sort, pour l’analyser.',
        'Pendant la crise, cherchez vite un soignant au lieu d’attendre.',
      ],
      en: [
        'To prevent them: drink regularly, more when it is hot.',
        'Eat less salt and moderate meat; do not cut out calcium without advice.',
        'Keep the stone if it comes out, to have it tested.',
        'During an attack, find a clinician quickly rather than waiting.',
      ],
      ar: [
        'للوقاية: اشربوا بانتظام وأكثر عند الحر.',
        'قللوا من الملح واعتدلوا في اللحوم ولا تمنعوا الكالسيوم دون استشارة.',
        'احتفظوا بالحصوة إذا خرجت لتحليلها.',
        'أثناء النوبة اطلبوا الرعاية سريعا بدل الانتظار.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences avec fièvre ou frissons, impossibilité d’uriner, vomissements continus, grossesse, un seul rein, ou douleur qui ne cède pas.',
        'Consultez le jour même pour une première crise ou du sang dans les urines.',
        'Prenez rendez-vous pour un bilan si cela s’est déjà produit.',
      ],
      en: [
        'Go to the emergency department with fever or shivering, no urine, constant vomiting, pregnancy, a single kidney, or pain that will not ease.',
        'See a doctor the same day for a first attack or blood in the urine.',
        'Book a check-up if it has happened before.',
      ],
      ar: [
        'توجهوا إلى المستعجلات مع حمى أو قشعريرة أو تعذر التبول أو قيء مستمر أو حمل أو كلية واحدة أو ألم لا يهدأ.',
        'راجعوا الطبيب في اليوم نفسه عند أول نوبة أو دم في البول.',
        'احجزوا موعدا للفحص إذا حدث ذلك من قبل.',
      ],
    },
    specialties: ['urology', 'general_practice', 'nephrology'],
    sources: ['NHS, Kidney stones, 2022', 'ameli.fr, Calculs urinaires et colique néphrétique, 2024'],
  },
  {
    id: 'gout',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La goutte', en: 'Gout', ar: 'النقرس' },
    names: {
      fr: ['goutte', 'crise de goutte', 'acide urique', 'gros orteil gonflé', 'n9ris', 'nekriss'],
      en: ['gout', 'gout attack', 'uric acid', 'swollen big toe'],
      ar: ['نقرس', 'النقرس', 'داء الملوك', 'حمض اليوريك', 'أسيد أوريك'],
    },
    conditions: ['gout'],
    about: {
      fr: 'La goutte vient de cristaux d’acide urique dans une articulation. La crise est brutale : gros orteil, cheville ou genou rouge, chaud et très douloureux. Elle se traite bien, et un suivi évite les récidives.',
      en: 'Gout comes from uric acid crystals in a joint. An attack is sudden: a big toe, ankle or knee that is red, hot and very painful. It treats well, and follow-up prevents further attacks.',
      ar: 'ينتج النقرس عن بلورات حمض اليوريك في مفصل. تأتي النوبة فجأة: إبهام القدم أو الكاحل أو الركبة يصبح أحمر وساخنا ومؤلما جدا. علاجه ناجع والمتابعة تقي من تكراره.',
    },
    whatToDo: {
      fr: [
        'Reposez et surélevez l’articulation, avec du froid enveloppé dans un linge.',
        'Buvez de l’eau ; limitez alcool, sodas, abats et excès de viande.',
        'N’arrêtez ni ne commencez un traitement de fond sans avis.',
      ],
      en: [
        'Rest and raise the joint, with cold wrapped in a cloth.',
        'Drink water; limit alcohol, soft drinks, offal and much meat.',
        'Do not stop or start long-term treatment without advice.',
      ],
      ar: [
        'أريحوا المفصل وارفعوه مع شيء بارد ملفوف في قماش.',
        'اشربوا الماء وقللوا من الكحول والمشروبات الغازية والأحشاء وكثرة اللحم.',
        'لا توقفوا علاجا طويل الأمد ولا تبدؤوه دون استشارة.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences si l’articulation est rouge et chaude avec fièvre ou frissons : il peut s’agir d’une infection.',
        'Consultez sous un à deux jours pour une première crise.',
        'Prenez rendez-vous si les crises se répètent ou avec une maladie des reins.',
      ],
      en: [
        'Go to the emergency department if the joint is red and hot with fever or shivering: it may be an infection.',
        'See a doctor within a day or two for a first attack.',
        'Book a visit if attacks repeat or you have kidney disease.',
      ],
      ar: [
        'توجهوا إلى المستعجلات إذا كان المفصل أحمر وساخنا مع حمى أو قشعريرة، فقد يكون ذلك عدوى.',
        'راجعوا الطبيب خلال يوم أو يومين عند أول نوبة.',
        'احجزوا موعدا إذا تكررت النوبات أو مع مرض في الكلى.',
      ],
    },
    specialties: ['general_practice', 'rheumatology'],
    sources: ['NHS, Gout, 2023', 'ameli.fr, Goutte, 2024'],
  },
  {
    id: 'varicose-veins',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Les varices et les jambes lourdes', en: 'Varicose veins and heavy legs', ar: 'الدوالي وثقل الساقين' },
    names: {
      fr: ['varices', 'varice', 'jambes lourdes', 'insuffisance veineuse', 'dwali', 'ddawali'],
      en: ['varicose veins', 'heavy legs', 'bulging veins', 'spider veins'],
      ar: ['دوالي', 'الدوالي', 'الدوالي فالرجلين', 'ثقل الساقين', 'عروق الرجلين'],
    },
    conditions: ['venous_insufficiency'],
    about: {
      fr: 'Les varices sont des veines dilatées où le sang remonte mal. Les jambes sont lourdes, gonflées le soir, parfois avec des crampes. Elles sont fréquentes, surtout en famille, après des grossesses ou en restant debout.',
      en: 'Varicose veins are widened veins in which blood flows back poorly. Legs feel heavy, swollen in the evening, sometimes with cramps. They are common, above all in families, after pregnancies or with standing.',
      ar: 'الدوالي أوردة متوسعة يصعب فيها رجوع الدم. تصبح الساقان ثقيلتين ومتورمتين مساء وأحيانا مع تشنجات. وهي شائعة، خاصة في بعض العائلات وبعد الحمل ومع طول الوقوف.',
    },
    whatToDo: {
      fr: [
        'Marchez et bougez les chevilles ; évitez de rester longtemps immobile.',
        'Surélevez les pieds au repos ; de l’eau fraîche sur les jambes soulage.',
        'Demandez si des bas de contention vous conviennent.',
        'Hydratez la peau et protégez-la des chocs.',
      ],
      en: [
        'Walk and move your ankles; avoid standing or sitting still for long.',
        'Raise your feet at rest; cool water on the legs helps.',
        'Ask whether compression stockings suit you.',
        'Moisturise the skin and protect it from knocks.',
      ],
      ar: [
        'امشوا وحركوا الكاحلين وتجنبوا البقاء طويلا دون حركة.',
        'ارفعوا القدمين عند الراحة، والماء البارد على الساقين مريح.',
        'اسألوا هل تناسبكم الجوارب الضاغطة.',
        'رطبوا الجلد واحموه من الصدمات.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours en cas d’essoufflement soudain ou de douleur dans la poitrine.',
        'Consultez le jour même si un mollet gonfle et fait mal, si une veine devient dure et rouge, ou si elle saigne (appuyez et surélevez la jambe).',
        'Prenez rendez-vous en cas de plaie, de peau qui brunit ou de gêne.',
      ],
      en: [
        'Call an ambulance for sudden breathlessness or chest pain.',
        'See a doctor the same day if a calf swells and hurts, a vein turns hard and red, or bleeds (press on it and raise the leg).',
        'Book a visit for a wound, skin turning brown or discomfort.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند ضيق نفس مفاجئ أو ألم في الصدر.',
        'راجعوا الطبيب في اليوم نفسه إذا تورمت ربلة الساق وآلمت أو صار وريد صلبا وأحمر أو نزف (اضغطوا عليه وارفعوا الساق).',
        'احجزوا موعدا عند جرح أو اسمرار الجلد أو انزعاج.',
      ],
    },
    specialties: ['general_practice', 'vascular_surgery'],
    sources: ['NHS, Varicose veins, 2023', 'ameli.fr, Varices des membres inférieurs, 2024'],
  },
  {
    id: 'endometriosis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'L’endométriose', en: 'Endometriosis', ar: 'الانتباذ البطاني الرحمي' },
    names: {
      fr: ['endométriose', 'endométriose pelvienne', 'endo', 'bitanat rahm lmohajira'],
      en: ['endometriosis', 'endo', 'endometrioma'],
      ar: ['بطانة الرحم المهاجرة', 'الانتباذ البطاني الرحمي', 'بطانة الرحم', 'أندوميتريوز'],
    },
    conditions: ['endometriosis'],
    about: {
      fr: 'Dans l’endométriose, un tissu semblable à celui de l’utérus pousse ailleurs dans le ventre. Elle peut donner des règles très douloureuses, des douleurs pendant les rapports ou aux toilettes, et des difficultés à concevoir. Il existe des traitements qui soulagent.',
      en: 'In endometriosis, tissue like the lining of the womb grows elsewhere in the belly. It can cause very painful periods, pain during sex or on the toilet, and trouble conceiving. There are treatments that bring relief.',
      ar: 'في هذا المرض ينمو نسيج شبيه ببطانة الرحم في أماكن أخرى من البطن. قد يسبب دورة مؤلمة جدا وألما عند العلاقة الزوجية أو في المرحاض وصعوبة في الحمل. وتوجد علاجات تخفف الأعراض.',
    },
    whatToDo: {
      fr: [
        'Tenez un carnet des douleurs et des règles, et montrez-le.',
        'Chaleur, mouvement doux et relaxation peuvent aider.',
        'Parlez de votre projet de grossesse ou de contraception.',
        'Cherchez du soutien : la douleur est réelle.',
      ],
      en: [
        'Keep a diary of pain and periods, and show it.',
        'Warmth, gentle movement and relaxation can help.',
        'Talk about plans for pregnancy or contraception.',
        'Look for support: the pain is real.',
      ],
      ar: [
        'من المفيد تدوين الآلام والدورات وعرضها على الطبيب.',
        'قد تساعد الحرارة والحركة الخفيفة والاسترخاء.',
        'يحسن الحديث عن الرغبة في الحمل أو في منعه.',
        'طلب الدعم مهم، فالألم حقيقي.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences pour une douleur brutale insupportable, une fièvre, un malaise, ou si vous pourriez être enceinte.',
        'Prenez rendez-vous si la douleur vous fait manquer l’école ou le travail, ou si vous essayez d’être enceinte sans succès.',
      ],
      en: [
        'Go to the emergency department for sudden unbearable pain, fever, faintness, or if you may be pregnant.',
        'Book a visit if pain makes you miss school or work, or you are trying for a baby without success.',
      ],
      ar: [
        'يجب التوجه إلى المستعجلات عند ألم مفاجئ لا يطاق أو حمى أو إغماء أو احتمال الحمل.',
        'يُنصح بحجز موعد إذا سبب الألم الغياب عن الدراسة أو العمل أو عند تأخر الحمل.',
      ],
    },
    specialties: ['gynecology_obstetrics', 'general_practice'],
    sources: ['OMS, Endometriosis (fact sheet), 2023', 'HAS, Prise en charge de l’endométriose, 2017'],
  },
  {
    id: 'pcos',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Le syndrome des ovaires polykystiques', en: 'Polycystic ovary syndrome', ar: 'متلازمة تكيس المبايض' },
    names: {
      fr: [
        'sopk',
        'ovaires polykystiques',
        'syndrome des ovaires polykystiques',
        'ovaires micropolykystiques',
        'takayos',
      ],
      en: ['pcos', 'polycystic ovaries', 'polycystic ovary syndrome', 'cysts on ovaries'],
      ar: ['تكيس المبايض', 'متلازمة تكيس المبايض', 'أكياس المبايض', 'التكيس', 'لي كيست'],
    },
    conditions: ['pcos'],
    about: {
      fr: 'C’est un trouble hormonal fréquent : règles rares ou irrégulières, acné, pilosité, parfois prise de poids et difficulté à concevoir. Il augmente le risque de diabète. On le soigne selon ce qui gêne le plus.',
      en: 'It is a common hormone problem: rare or irregular periods, acne, hair growth, sometimes weight gain and trouble conceiving. It raises the risk of diabetes. Care depends on what troubles you most.',
      ar: 'هو اضطراب هرموني شائع: دورات متباعدة أو غير منتظمة وحب الشباب وزيادة الشعر وأحيانا زيادة الوزن وصعوبة الحمل. وهو يزيد خطر السكري. ويُعالج حسب ما يزعج أكثر.',
    },
    whatToDo: {
      fr: [
        'Bougez chaque jour et mangez équilibré : même une petite perte de poids aide si vous êtes en surpoids.',
        'Notez vos dates de règles.',
        'Faites contrôler tension et sucre.',
        'Demandez de l’aide si cela pèse sur le moral.',
      ],
      en: [
        'Move daily and eat a balanced diet: if you are overweight, even a small loss helps.',
        'Write down your period dates.',
        'Have blood pressure and sugar checked.',
        'Ask for help if it weighs on your mood.',
      ],
      ar: [
        'الحركة اليومية والغذاء المتوازن مفيدان، وإنقاص الوزن ولو قليلا يساعد عند زيادته.',
        'يحسن تدوين تواريخ الدورة.',
        'ينبغي مراقبة ضغط الدم والسكر.',
        'طلب المساعدة مفيد إذا أثر ذلك على المعنويات.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences pour une douleur brutale et très forte du bas-ventre.',
        'Consultez si vous n’avez pas de règles depuis plus de trois mois, ou des règles très abondantes.',
        'Prenez rendez-vous si vous souhaitez une grossesse ou une contraception.',
      ],
      en: [
        'Go to the emergency department for sudden, very strong pain in the lower belly.',
        'See a doctor if you have had no period for over three months, or very heavy ones.',
        'Book a visit if you wish for a pregnancy or contraception.',
      ],
      ar: [
        'يجب التوجه إلى المستعجلات عند ألم مفاجئ وشديد جدا في أسفل البطن.',
        'تنبغي مراجعة الطبيب عند انقطاع الدورة أكثر من ثلاثة أشهر أو غزارتها الشديدة.',
        'يُنصح بحجز موعد عند الرغبة في الحمل أو في منعه.',
      ],
    },
    specialties: ['gynecology_obstetrics', 'endocrinology'],
    sources: ['OMS, Polycystic ovary syndrome (fact sheet), 2023'],
  },
  {
    id: 'menopause',
    area: 'condition',
    doors: ['health', 'wellbeing'],
    title: { fr: 'La ménopause', en: 'Menopause', ar: 'انقطاع الطمث' },
    names: {
      fr: ['ménopause', 'bouffées de chaleur', 'préménopause', 'périménopause', 'sin lya2s', 't9et3at l3ada'],
      en: ['menopause', 'hot flushes', 'hot flashes', 'perimenopause'],
      ar: ['سن اليأس', 'انقطاع الطمث', 'سن الأمل', 'هبات ساخنة', 'تقطعات العادة'],
    },
    conditions: ['menopause'],
    about: {
      fr: 'La ménopause est la fin naturelle des règles, le plus souvent entre 45 et 55 ans. Bouffées de chaleur, mauvais sommeil, sécheresse intime ou humeur changeante sont courants. Des aides existent, avec ou sans hormones.',
      en: 'Menopause is the natural end of periods, mostly between 45 and 55. Hot flushes, poor sleep, intimate dryness or changing mood are common. Help exists, with or without hormones.',
      ar: 'انقطاع الطمث هو التوقف الطبيعي للدورة، غالبا بين 45 و55 سنة. ومن الشائع حدوث هبات ساخنة وقلة نوم وجفاف حميمي وتقلب المزاج. وتوجد وسائل مساعدة بالهرمونات أو بدونها.',
    },
    whatToDo: {
      fr: [
        'Habillez-vous en couches et gardez la chambre fraîche.',
        'Bougez, marchez et mangez assez de calcium pour les os.',
        'Limitez tabac, alcool et café.',
        'Demandez les avantages et risques des traitements pour vous.',
      ],
      en: [
        'Dress in layers and keep the bedroom cool.',
        'Move, walk and eat enough calcium for your bones.',
        'Limit tobacco, alcohol and coffee.',
        'Ask about the benefits and risks of treatments for you.',
      ],
      ar: [
        'يفيد ارتداء طبقات خفيفة والحفاظ على برودة غرفة النوم.',
        'الحركة والمشي وتناول ما يكفي من الكالسيوم مفيدة للعظام.',
        'ينبغي التقليل من التدخين والكحول والقهوة.',
        'يحسن السؤال عن فوائد العلاجات ومخاطرها في كل حالة.',
      ],
    },
    seekCare: {
      fr: [
        'Consultez vite pour tout saignement après la ménopause.',
        'Consultez si les règles s’arrêtent avant 40 ans.',
        'Prenez rendez-vous si les bouffées, le sommeil ou le moral vous gênent.',
      ],
      en: [
        'See a doctor soon for any bleeding after menopause.',
        'See a doctor if periods stop before the age of 40.',
        'Book a visit if flushes, sleep or mood trouble you.',
      ],
      ar: [
        'تجب مراجعة الطبيب سريعا عند أي نزيف بعد انقطاع الطمث.',
        'تنبغي مراجعة الطبيب إذا توقفت الدورة قبل سن الأربعين.',
        'يُنصح بحجز موعد إذا أزعجت الهبات أو قلة النوم أو تقلب المزاج.',
      ],
    },
    specialties: ['gynecology_obstetrics', 'general_practice'],
    sources: ['OMS, Menopause (fact sheet), 2024', 'ameli.fr, Ménopause, 2024'],
  },
  {
    id: 'tuberculosis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La tuberculose', en: 'Tuberculosis', ar: 'السل' },
    names: {
      fr: ['tuberculose', 'tbc', 'tuberculose pulmonaire', 'mard sell', 'marad sol'],
      en: ['tuberculosis', 'tb', 'contact with tb', 'lung tb'],
      ar: ['السل', 'مرض السل', 'داء السل', 'السل الرئوي'],
    },
    conditions: ['tuberculosis'],
    about: {
      fr: 'La tuberculose est une infection qui touche surtout les poumons : toux de plus de deux semaines, fièvre, sueurs la nuit, amaigrissement. Elle se transmet par l’air et se guérit avec plusieurs mois de traitement. Au Maroc, le dépistage et le traitement sont gratuits dans les centres publics.',
      en: 'Tuberculosis is an infection mostly of the lungs: cough for over two weeks, fever, night sweats, weight loss. It spreads through the air and is cured with several months of treatment. In Morocco, testing and treatment are free in public centres.',
      ar: 'السل عدوى تصيب الرئتين خصوصا: سعال لأكثر من أسبوعين وحمى وتعرق ليلي ونقص في الوزن. ينتقل عبر الهواء ويشفى بعلاج يدوم عدة أشهر. وفي المغرب يُقدم التشخيص والعلاج مجانا في المراكز العمومية.',
    },
    whatToDo: {
      fr: [
        'Faites-vous examiner dès que la toux dure, ou si un proche est atteint.',
        'Aérez, couvrez la bouche en toussant, portez un masque.',
        'Prenez le traitement jusqu’au dernier jour, même si vous allez mieux.',
        'Aidez vos proches à se faire dépister.',
      ],
      en: [
        'Get checked as soon as a cough lasts, or if someone close has it.',
        'Air rooms, cover your mouth when coughing, wear a mask.',
        'Take the treatment to the last day, even if you feel better.',
        'Help those close to you to be tested.',
      ],
      ar: [
        'أجروا الفحص متى طال السعال أو إذا أصيب أحد المقربين.',
        'هوّوا المكان وغطوا الفم عند السعال وارتدوا كمامة.',
        'واصلوا العلاج حتى آخر يوم ولو تحسنت الحال.',
        'ساعدوا المقربين على إجراء الفحص.',
      ],
    },
    seekCare: {
      fr: [
        'Appelez les secours si vous crachez beaucoup de sang ou respirez très mal.',
        'Consultez sous un à deux jours en cas de sang dans les crachats, ou de toux avec fièvre et amaigrissement.',
        'Prenez rendez-vous après un contact avec une personne malade.',
      ],
      en: [
        'Call an ambulance if you cough up much blood or breathe very badly.',
        'See a doctor within a day or two for blood in the phlegm, or cough with fever and weight loss.',
        'Book a visit after contact with someone who has it.',
      ],
      ar: [
        'اتصلوا بالإسعاف عند خروج دم كثير مع السعال أو صعوبة شديدة في التنفس.',
        'راجعوا الطبيب خلال يوم أو يومين عند دم في البلغم أو سعال مع حمى ونقص في الوزن.',
        'احجزوا موعدا بعد مخالطة شخص مصاب.',
      ],
    },
    specialties: ['general_practice', 'pulmonology', 'infectious_diseases'],
    sources: [
      'OMS, Tuberculosis (fact sheet), 2024',
      'Ministère de la Santé Maroc, Plan stratégique national de prévention et de contrôle de la tuberculose 2018-2021, 2018',
    ],
  },
  {
    id: 'hepatitis',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Les hépatites', en: 'Hepatitis', ar: 'التهاب الكبد' },
    names: {
      fr: ['hépatite', 'hépatite b', 'hépatite c', 'hépatite a', 'jaunisse', 'boussafir', 'bousfir', 'lkebda'],
      en: ['hepatitis', 'hepatitis b', 'hepatitis c', 'hepatitis a', 'jaundice'],
      ar: ['التهاب الكبد', 'الالتهاب الكبدي', 'بوصفير', 'التهاب الكبد ب', 'التهاب الكبد الفيروسي', 'اليرقان'],
    },
    conditions: ['hepatitis'],
    about: {
      fr: 'L’hépatite est une inflammation du foie, souvent due à un virus. Le A vient de l’eau ou des aliments ; le B et le C du sang, et le B aussi des rapports et de la mère à l’enfant. Le B et le C peuvent durer sans signe ; un vaccin protège du A et du B, et le C se guérit.',
      en: 'Hepatitis is an inflammation of the liver, often due to a virus. A comes from water or food; B and C from blood, and B also from sex and from mother to child. B and C can last without signs; vaccines protect against A and B, and C can be cured.',
      ar: 'التهاب الكبد ينتج غالبا عن فيروس. النوع «أ» ينتقل بالماء والطعام، و«ب» و«ج» بالدم، و«ب» أيضا بالعلاقات الجنسية ومن الأم إلى الطفل. قد يدوم «ب» و«ج» دون أعراض. ويوجد لقاح ضد «أ» و«ب»، أما «ج» فيمكن الشفاء منه.',
    },
    whatToDo: {
      fr: [
        'Demandez un dépistage par prise de sang si vous avez été exposé ou ne l’avez jamais fait.',
        'Ne partagez pas rasoir, brosse à dents ni aiguille ; protégez les rapports.',
        'Évitez l’alcool ; demandez avant tout médicament ou plante.',
        'Vérifiez les vaccins de la famille.',
      ],
      en: [
        'Ask for a blood test if you were exposed or have never had one.',
        'Do not share razors, toothbrushes or needles; use protection during sex.',
        'Avoid alcohol; ask before any medicine or herb.',
        'Check the family’s vaccines.',
      ],
      ar: [
        'اطلبوا فحص الدم إذا تعرضتم للعدوى أو لم تجروه من قبل.',
        'لا تشاركوا شفرات الحلاقة أو فرش الأسنان أو الإبر، واستعملوا الوقاية في العلاقات.',
        'تجنبوا الكحول واستشيروا قبل أي دواء أو أعشاب.',
        'تحققوا من تلقيح أفراد الأسرة.',
      ],
    },
    seekCare: {
      fr: [
        'Allez aux urgences en cas de jaunisse avec confusion, somnolence, saignements ou vomissements continus.',
        'Consultez le jour même si la peau ou les yeux jaunissent ou si les urines sont très foncées.',
        'Consultez vite après une piqûre ou un contact à risque : un traitement préventif existe.',
      ],
      en: [
        'Go to the emergency department for jaundice with confusion, drowsiness, bleeding or constant vomiting.',
        'See a doctor the same day if skin or eyes turn yellow or urine is very dark.',
        'See a doctor quickly after a needle prick or risky contact: preventive treatment exists.',
      ],
      ar: [
        'توجهوا إلى المستعجلات عند اصفرار مع تشوش أو نعاس شديد أو نزيف أو قيء مستمر.',
        'راجعوا الطبيب في اليوم نفسه إذا اصفر الجلد أو العينان أو صار البول داكنا جدا.',
        'راجعوا الطبيب سريعا بعد وخزة إبرة أو تعرض خطر، فهناك علاج وقائي.',
      ],
    },
    specialties: ['general_practice', 'gastroenterology', 'infectious_diseases'],
    sources: ['OMS, Hepatitis B (fact sheet), 2024', 'OMS, Hepatitis C (fact sheet), 2024'],
  },
  {
    id: 'scabies',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'La gale', en: 'Scabies', ar: 'الجرب' },
    names: {
      fr: ['gale', 'la gale', 'jerba', 'jjerba', 'ljreb', 'démangeaisons la nuit en famille'],
      en: ['scabies', 'itch mite', 'itching at night in the family'],
      ar: ['جرب', 'الجرب', 'الجربة', 'حكة ليلية في العائلة'],
    },
    conditions: ['scabies'],
    about: {
      fr: 'La gale est due à un minuscule acarien qui creuse la peau. Elle gratte surtout la nuit, entre les doigts, aux poignets, à la ceinture, et touche souvent toute la maison. Elle n’est pas une question de propreté et se soigne bien si tout le monde est traité en même temps.',
      en: 'Scabies is due to a tiny mite that burrows in the skin. It itches above all at night, between fingers, at wrists and waist, and often affects the whole home. It has nothing to do with being unclean and heals well if everyone is treated at the same time.',
      ar: 'ينتج الجرب عن سوسة دقيقة تحفر في الجلد. تشتد الحكة ليلا بين الأصابع وفي المعصمين والخصر، وكثيرا ما تصيب أهل البيت كلهم. لا علاقة له بالنظافة، ويشفى جيدا إذا عولج الجميع في الوقت نفسه.',
    },
    whatToDo: {
      fr: [
        'Consultez pour confirmer et traiter tout le foyer le même jour.',
        'Lavez à chaud draps, serviettes et vêtements récents ; enfermez ce qui ne se lave pas dans un sac quelques jours.',
        'Évitez les contacts de peau jusqu’au traitement.',
        'Les démangeaisons peuvent durer quelques semaines après.',
      ],
      en: [
        'See a doctor to confirm it and treat the whole household on the same day.',
        'Hot-wash sheets, towels and recent clothes; keep what cannot be washed in a closed bag for some days.',
        'Avoid skin contact until treated.',
        'Itching can last some weeks afterwards.',
      ],
      ar: [
        'راجعوا الطبيب للتأكد ولعلاج أهل البيت كلهم في اليوم نفسه.',
        'اغسلوا بماء ساخن الأغطية والمناشف والملابس المستعملة حديثا، وضعوا ما لا يغسل في كيس مغلق بضعة أيام.',
        'تجنبوا ملامسة الجلد حتى العلاج.',
        'قد تستمر الحكة بضعة أسابيع بعد ذلك.',
      ],
    },
    seekCare: {
      fr: [
        'Consultez vite pour un bébé, une grossesse, des défenses affaiblies, ou des croûtes, du pus ou de la fièvre.',
        'Consultez si les démangeaisons durent plus de quatre semaines après le traitement.',
      ],
      en: [
        'See a doctor soon for a baby, pregnancy, a weak immune system, or crusts, pus or fever.',
        'See a doctor if itching lasts more than four weeks after treatment.',
      ],
      ar: [
        'راجعوا الطبيب سريعا عند رضيع أو حامل أو ضعف في المناعة أو مع قشور أو قيح أو حمى.',
        'راجعوا الطبيب إذا دامت الحكة أكثر من أربعة أسابيع بعد العلاج.',
      ],
    },
    specialties: ['general_practice', 'dermatology'],
    sources: ['OMS, Scabies (fact sheet), 2023', 'ameli.fr, Gale, 2024'],
  },
  {
    id: 'head-lice',
    area: 'condition',
    doors: ['health'],
    title: { fr: 'Les poux', en: 'Head lice', ar: 'قمل الرأس' },
    names: {
      fr: ['poux', 'pou', 'lentes', 'l9mel', 'gmel', 'siban'],
      en: ['head lice', 'lice', 'nits', 'louse'],
      ar: ['قمل', 'القمل', 'قمل الرأس', 'الصيبان', 'الكمل'],
    },
    conditions: ['head_lice'],
    about: {
      fr: 'Les poux sont de petits insectes qui vivent dans les cheveux et se transmettent de tête à tête, surtout entre enfants. Ils grattent mais ne rendent pas malade. Cela n’a rien à voir avec la propreté.',
      en: 'Lice are small insects that live in hair and pass from head to head, above all among children. They itch but do not cause illness. It has nothing to do with being unclean.',
      ar: 'القمل حشرات صغيرة تعيش في الشعر وتنتقل من رأس إلى رأس، خاصة بين الأطفال. تسبب الحكة لكنها لا تسبب مرضا. ولا علاقة لذلك بالنظافة.',
    },
    whatToDo: {
      fr: [
        'Passez un peigne fin sur cheveux mouillés, mèche par mèche, et répétez plusieurs fois.',
        'Demandez au pharmacien un produit adapté à l’âge ; jamais d’insecticide ni d’essence.',
        'Vérifiez toute la famille et prévenez l’école.',
        'Lavez à chaud bonnets, taies et brosses.',
      ],
      en: [
        'Comb wet hair with a fine comb, strand by strand, and repeat several times.',
        'Ask a pharmacist for a product that suits the age; never insecticide or petrol.',
        'Check the whole family and tell the school.',
        'Hot-wash hats, pillowcases and brushes.',
      ],
      ar: [
        'مشطوا الشعر المبلل بمشط دقيق خصلة خصلة وكرروا ذلك عدة مرات.',
        'اسألوا الصيدلي عن منتج يناسب العمر، ولا تستعملوا أبدا مبيد الحشرات أو البنزين.',
        'افحصوا أفراد الأسرة كلهم وأخبروا المدرسة.',
        'اغسلوا بماء ساخن القبعات وأغطية الوسائد والفرش.',
      ],
    },
    seekCare: {
      fr: [
        'Consultez si la peau suinte, se couvre de croûtes ou si des ganglions gonflent.',
        'Demandez un avis pour un bébé, une grossesse ou un asthme avant tout produit, ou si les poux restent après le traitement.',
      ],
      en: [
        'See a doctor if the skin weeps, crusts over or glands swell.',
        'Ask for advice before any product for a baby, in pregnancy or asthma, or if lice remain after treatment.',
      ],
      ar: [
        'راجعوا الطبيب إذا نز الجلد أو غطته قشور أو تضخمت العقد.',
        'استشيروا قبل أي منتج لرضيع أو في الحمل أو الربو، أو إذا بقي القمل بعد العلاج.',
      ],
    },
    specialties: ['general_practice', 'dermatology'],
    sources: ['ameli.fr, Poux, 2024', 'NHS, Head lice and nits, 2024'],
  },
];
