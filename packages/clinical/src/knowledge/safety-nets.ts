/**
 * "Seek help if …" and home-care words that several conditions share. General wording after patient information of the
 * NHS, NICE, HAS and WHO; unreviewed by a clinician so far.
 */
import type { Language } from '../assessment.ts';

export type Lines = Record<Language, string[]>;

export const NET_GENERAL: Lines = {
  fr: [
    'Consultez sans attendre si cela s’aggrave ou si un nouveau signe apparaît (forte fièvre, douleur intense, malaise).',
    'Appelez les secours en cas de gêne pour respirer, de douleur dans la poitrine, de perte de connaissance ou de confusion.',
  ],
  en: [
    'Get help without delay if it gets worse or something new appears (high fever, severe pain, faintness).',
    'Call an ambulance for trouble breathing, chest pain, fainting or confusion.',
  ],
  ar: [
    'استشر الطبيب دون تأخير إذا ساءت الحالة أو ظهرت علامة جديدة (حمى شديدة، ألم قوي، دوار).',
    'اتصل بالإسعاف عند صعوبة التنفس أو ألم الصدر أو فقدان الوعي أو التشوش.',
  ],
};

export const NET_AMBULANCE: Lines = {
  fr: [
    'Appelez les secours maintenant ; ne conduisez pas vous-même et ne restez pas seul.',
    'Rappelez aussitôt si la personne perd connaissance, respire mal ou devient très pâle.',
  ],
  en: [
    'Call an ambulance now; do not drive yourself and do not stay alone.',
    'Call again at once if the person faints, struggles to breathe or turns very pale.',
  ],
  ar: [
    'اتصل بالإسعاف الآن؛ لا تقد السيارة بنفسك ولا تبق وحدك.',
    'أعد الاتصال فورا إذا فقد الشخص وعيه أو صعب تنفسه أو شحب لونه كثيرا.',
  ],
};

export const NET_BREATHING: Lines = {
  fr: [
    'Appelez les secours si vous êtes essoufflé au repos, si les lèvres bleuissent ou si parler devient difficile.',
    'Consultez si la fièvre dure plus de 3 jours, si vous crachez du sang ou si la respiration devient douloureuse.',
  ],
  en: [
    'Call an ambulance if you are breathless at rest, your lips turn blue or talking becomes hard.',
    'See a clinician if fever lasts more than 3 days, you cough up blood or breathing becomes painful.',
  ],
  ar: [
    'اتصل بالإسعاف إذا ضاق نفسك وأنت مرتاح أو ازرقت الشفتان أو صعب الكلام.',
    'راجع الطبيب إذا دامت الحمى أكثر من ثلاثة أيام أو ظهر دم مع السعال أو صار التنفس مؤلما.',
  ],
};

export const NET_THROAT: Lines = {
  fr: [
    'Appelez les secours si vous ne pouvez plus avaler votre salive, ouvrir la bouche ou respirer correctement.',
    'Consultez si la fièvre dépasse 38,5 °C plus de 2 jours, si la douleur est d’un seul côté ou si rien ne va mieux après une semaine.',
  ],
  en: [
    'Call an ambulance if you cannot swallow your saliva, open your mouth or breathe properly.',
    'See a clinician if fever stays above 38.5 °C for more than 2 days, pain is on one side only or nothing is better after a week.',
  ],
  ar: [
    'اتصل بالإسعاف إذا لم تعد تستطيع بلع ريقك أو فتح فمك أو التنفس جيدا.',
    'راجع الطبيب إذا بقيت الحرارة فوق 38.5 أكثر من يومين أو كان الألم في جهة واحدة أو لم تتحسن بعد أسبوع.',
  ],
};

export const NET_HEAD: Lines = {
  fr: [
    'Appelez les secours pour un mal de tête brutal et violent, une faiblesse d’un côté, un trouble de la parole ou de la vue, une convulsion.',
    'Consultez en urgence en cas de fièvre avec nuque raide, de vomissements répétés ou de somnolence.',
  ],
  en: [
    'Call an ambulance for a sudden, violent headache, weakness on one side, trouble speaking or seeing, or a seizure.',
    'Get urgent help for fever with a stiff neck, repeated vomiting or drowsiness.',
  ],
  ar: [
    'اتصل بالإسعاف عند صداع مفاجئ عنيف أو ضعف في جهة من الجسم أو اضطراب الكلام أو البصر أو تشنج.',
    'اطلب فحصا عاجلا عند حمى مع تصلب الرقبة أو قيء متكرر أو نعاس غير عادي.',
  ],
};

export const NET_BELLY: Lines = {
  fr: [
    'Allez aux urgences si la douleur devient forte et constante, si le ventre est dur, si vous vomissez ou évacuez du sang ou des selles noires.',
    'Consultez rapidement en cas de fièvre, de vomissements qui empêchent de boire, de peau ou d’yeux jaunes.',
  ],
  en: [
    'Go to emergency if pain becomes severe and constant, the belly is hard, you vomit or pass blood or black stools.',
    'See a clinician soon for fever, vomiting that stops you drinking, or yellow skin or eyes.',
  ],
  ar: [
    'توجه إلى المستعجلات إذا صار الألم قويا ومستمرا أو تصلب البطن أو ظهر دم في القيء أو البراز أو صار البراز أسود.',
    'راجع الطبيب سريعا عند الحمى أو القيء الذي يمنع الشرب أو اصفرار الجلد أو العينين.',
  ],
};

export const NET_DEHYDRATION: Lines = {
  fr: [
    'Consultez le jour même si vous ne gardez plus les liquides, urinez très peu, si la diarrhée dépasse 3 jours ou contient du sang.',
    'Allez aux urgences en cas de somnolence, de confusion, ou chez un enfant qui ne boit plus ou ne mouille plus ses couches.',
  ],
  en: [
    'See someone the same day if you cannot keep fluids down, pass very little urine, or diarrhoea lasts over 3 days or has blood.',
    'Go to emergency for drowsiness or confusion, or a child who stops drinking or has dry nappies.',
  ],
  ar: [
    'راجع الطبيب في اليوم نفسه إذا لم تحتفظ بالسوائل أو قل البول كثيرا أو دام الإسهال أكثر من ثلاثة أيام أو ظهر فيه دم.',
    'توجه إلى المستعجلات عند النعاس أو التشوش أو إذا توقف الطفل عن الشرب أو بقيت حفاضاته جافة.',
  ],
};

export const NET_URINE: Lines = {
  fr: [
    'Consultez en urgence en cas de fièvre, de frissons, de douleur dans le flanc ou de vomissements.',
    'Allez aux urgences si vous n’arrivez plus du tout à uriner.',
  ],
  en: [
    'Get urgent help for fever, shivering, pain in the side or vomiting.',
    'Go to emergency if you cannot pass urine at all.',
  ],
  ar: [
    'اطلب فحصا عاجلا عند الحمى أو القشعريرة أو ألم الخاصرة أو القيء.',
    'توجه إلى المستعجلات إذا لم تعد تستطيع التبول إطلاقا.',
  ],
};

export const NET_PREGNANCY: Lines = {
  fr: [
    'Allez à la maternité ou aux urgences en cas de saignement, de douleur forte du ventre, de malaise ou de perte de liquide.',
    'De même pour un mal de tête fort, une vue brouillée, un gonflement soudain, ou si le bébé bouge moins.',
  ],
  en: [
    'Go to the maternity or emergency unit for bleeding, strong belly pain, faintness or leaking fluid.',
    'Also for a bad headache, blurred vision, sudden swelling, or if the baby moves less.',
  ],
  ar: [
    'توجهي إلى مستشفى الولادة أو المستعجلات عند النزيف أو ألم البطن القوي أو الدوار أو نزول سائل.',
    'وكذلك عند صداع قوي أو تشوش البصر أو تورم مفاجئ أو قلة حركة الجنين.',
  ],
};

export const NET_WOMEN: Lines = {
  fr: [
    'Allez aux urgences si la douleur devient brutale ou très forte, si vous saignez beaucoup (plus d’une protection par heure) ou si vous êtes peut-être enceinte et avez mal.',
    'Consultez rapidement en cas de fièvre ou de pertes malodorantes.',
  ],
  en: [
    'Go to emergency if pain becomes sudden or very strong, you soak more than one pad an hour, or you may be pregnant and have pain.',
    'See a clinician soon for fever or foul-smelling discharge.',
  ],
  ar: [
    'توجهي إلى المستعجلات إذا صار الألم مفاجئا أو شديدا أو زاد النزيف على فوطة كل ساعة أو كان هناك احتمال حمل مع ألم.',
    'راجعي الطبيب سريعا عند الحمى أو إفرازات كريهة الرائحة.',
  ],
};

export const NET_JOINT: Lines = {
  fr: [
    'Consultez en urgence si l’articulation est rouge, chaude et gonflée avec de la fièvre, ou si vous ne pouvez plus prendre appui.',
    'Consultez si rien ne s’améliore en 1 à 2 semaines.',
  ],
  en: [
    'Get urgent help if the joint is red, hot and swollen with fever, or you cannot bear weight.',
    'See a clinician if nothing improves in 1 to 2 weeks.',
  ],
  ar: [
    'اطلب فحصا عاجلا إذا صار المفصل أحمر وساخنا ومنتفخا مع حمى أو لم تعد تستطيع الاعتماد عليه.',
    'راجع الطبيب إذا لم يتحسن شيء خلال أسبوع إلى أسبوعين.',
  ],
};

export const NET_BACK: Lines = {
  fr: [
    'Allez aux urgences si vous perdez le contrôle des urines ou des selles, si l’entrejambe s’engourdit ou si une jambe faiblit.',
    'Consultez en cas de fièvre, de perte de poids, de douleur la nuit ou après une chute.',
  ],
  en: [
    'Go to emergency if you lose control of bladder or bowels, go numb between the legs or a leg becomes weak.',
    'See a clinician for fever, weight loss, pain at night or after a fall.',
  ],
  ar: [
    'توجه إلى المستعجلات إذا فقدت التحكم في البول أو البراز أو حدث تنميل بين الفخذين أو ضعفت إحدى الساقين.',
    'راجع الطبيب عند الحمى أو نقص الوزن أو الألم ليلا أو بعد سقوط.',
  ],
};

export const NET_SKIN: Lines = {
  fr: [
    'Consultez rapidement si cela s’étend, devient chaud, très douloureux, suinte du pus, ou en cas de fièvre.',
    'Appelez les secours si le visage ou la langue gonfle ou si respirer devient difficile.',
  ],
  en: [
    'See a clinician soon if it spreads, becomes hot or very painful, oozes pus, or you have fever.',
    'Call an ambulance if the face or tongue swells or breathing becomes hard.',
  ],
  ar: [
    'راجع الطبيب سريعا إذا انتشر أو صار ساخنا أو مؤلما جدا أو خرج منه قيح أو ظهرت حمى.',
    'اتصل بالإسعاف إذا تورم الوجه أو اللسان أو صعب التنفس.',
  ],
};

export const NET_EYE: Lines = {
  fr: [
    'Consultez en urgence si la vue baisse, si la douleur est forte, si la lumière fait très mal ou si vous portez des lentilles.',
    'Consultez si rien ne va mieux après 3 jours.',
  ],
  en: [
    'Get urgent help if sight drops, pain is strong, light hurts a lot or you wear contact lenses.',
    'See a clinician if nothing is better after 3 days.',
  ],
  ar: [
    'اطلب فحصا عاجلا إذا ضعف البصر أو اشتد الألم أو آذاك الضوء كثيرا أو كنت تضع عدسات لاصقة.',
    'راجع الطبيب إذا لم تتحسن بعد ثلاثة أيام.',
  ],
};

export const NET_MIND: Lines = {
  fr: [
    'Si vous pensez à la mort ou à vous faire du mal, appelez tout de suite une ligne d’écoute ou les secours et ne restez pas seul.',
    'Demandez de l’aide rapidement si vous ne dormez, ne mangez ou ne fonctionnez plus.',
  ],
  en: [
    'If you think of death or of hurting yourself, call a help line or an ambulance now and do not stay alone.',
    'Ask for help soon if you can no longer sleep, eat or cope.',
  ],
  ar: [
    'إذا فكرت في الموت أو في إيذاء نفسك فاتصل فورا بخط مساعدة أو بالإسعاف ولا تبق وحدك.',
    'اطلب المساعدة سريعا إذا لم تعد تنام أو تأكل أو تقدر على يومك.',
  ],
};

export const NET_CHILD: Lines = {
  fr: [
    'Allez aux urgences si l’enfant respire mal, est très somnolent, ne boit plus, a des taches violettes ou convulse.',
    'Tout bébé de moins de 3 mois avec 38 °C ou plus doit être vu tout de suite.',
  ],
  en: [
    'Go to emergency if the child struggles to breathe, is very drowsy, stops drinking, has purple spots or has a fit.',
    'Any baby under 3 months with 38 °C or more must be seen at once.',
  ],
  ar: [
    'توجه إلى المستعجلات إذا صعب تنفس الطفل أو صار نعسانا جدا أو توقف عن الشرب أو ظهرت بقع بنفسجية أو تشنج.',
    'كل رضيع دون ثلاثة أشهر حرارته 38 أو أكثر يجب فحصه فورا.',
  ],
};

export const CARE_COLD: Lines = {
  fr: [
    'Reposez-vous, buvez souvent, lavez le nez au sérum physiologique.',
    'Du paracétamol peut soulager douleur ou fièvre, en suivant la notice.',
    'Pas d’antibiotique : il n’agit pas sur les virus.',
  ],
  en: [
    'Rest, drink often, rinse your nose with saline.',
    'Paracetamol can ease pain or fever; follow the leaflet.',
    'No antibiotics: they do not work on viruses.',
  ],
  ar: [
    'استرح واشرب كثيرا واغسل أنفك بمحلول ملحي.',
    'يمكن أن يخفف الباراسيتامول الألم أو الحمى حسب النشرة.',
    'لا حاجة إلى مضاد حيوي لأنه لا يؤثر في الفيروسات.',
  ],
};

export const CARE_GUT: Lines = {
  fr: [
    'Buvez par petites gorgées, si possible une solution de réhydratation orale.',
    'Mangez léger dès que possible et lavez-vous les mains souvent.',
  ],
  en: [
    'Drink small sips often, ideally oral rehydration solution.',
    'Eat light food when you can and wash your hands often.',
  ],
  ar: ['اشرب رشفات صغيرة متكررة، ويفضل محلول الإماهة الفموي.', 'كل طعاما خفيفا عندما تستطيع واغسل يديك كثيرا.'],
};

export const CARE_PAIN: Lines = {
  fr: [
    'Continuez à bouger doucement ; évitez le repos prolongé au lit.',
    'Chaleur locale et paracétamol peuvent aider, en suivant la notice.',
  ],
  en: ['Keep moving gently; avoid long bed rest.', 'Local warmth and paracetamol can help; follow the leaflet.'],
  ar: ['تحرك برفق وتجنب الراحة الطويلة في الفراش.', 'الدفء الموضعي والباراسيتامول قد يساعدان حسب النشرة.'],
};

export const CARE_HEADACHE: Lines = {
  fr: [
    'Reposez-vous au calme, buvez de l’eau, mangez et dormez régulièrement.',
    'Un antalgique simple peut aider ; pas plus de 2 jours par semaine.',
  ],
  en: [
    'Rest somewhere quiet, drink water, eat and sleep regularly.',
    'A simple painkiller can help; not more than 2 days a week.',
  ],
  ar: ['استرح في مكان هادئ واشرب الماء وكل ونم بانتظام.', 'مسكن بسيط قد يساعد، لا أكثر من يومين في الأسبوع.'],
};

export const CARE_SKIN: Lines = {
  fr: [
    'Lavez doucement à l’eau et au savon, évitez de gratter.',
    'Demandez conseil au pharmacien pour une crème adaptée.',
  ],
  en: ['Wash gently with water and soap, avoid scratching.', 'Ask a pharmacist about a suitable cream.'],
  ar: ['اغسل برفق بالماء والصابون وتجنب الحك.', 'استشر الصيدلي لاختيار كريم مناسب.'],
};

export const CARE_WOUND: Lines = {
  fr: [
    'Rincez à l’eau propre, appuyez si cela saigne, couvrez d’un pansement propre.',
    'Vérifiez que votre vaccin contre le tétanos est à jour.',
  ],
  en: [
    'Rinse with clean water, press if it bleeds, cover with a clean dressing.',
    'Check that your tetanus vaccine is up to date.',
  ],
  ar: ['اشطف بالماء النظيف واضغط إذا كان ينزف وغط بضمادة نظيفة.', 'تأكد من أن لقاح الكزاز ساري المفعول.'],
};

export const CARE_SPRAIN: Lines = {
  fr: [
    'Reposez, surélevez, mettez du froid 10 minutes plusieurs fois par jour.',
    'Reprenez l’appui dès que la douleur le permet.',
  ],
  en: [
    'Rest it, raise it, cool it for 10 minutes several times a day.',
    'Put weight on it again as soon as pain allows.',
  ],
  ar: ['أرحها وارفعها وبردها عشر دقائق عدة مرات في اليوم.', 'عد إلى الاعتماد عليها حالما يسمح الألم.'],
};

export const CARE_SLEEP: Lines = {
  fr: [
    'Gardez des heures régulières, peu d’écran le soir, pas de café après midi.',
    'La respiration lente peut aider à se calmer.',
  ],
  en: [
    'Keep regular hours, few screens in the evening, no coffee after noon.',
    'Slow breathing can help to calm down.',
  ],
  ar: ['حافظ على مواعيد منتظمة وقلل الشاشات مساء ولا قهوة بعد الظهر.', 'التنفس البطيء يساعد على الهدوء.'],
};

export const CARE_REFLUX: Lines = {
  fr: [
    'Petits repas, pas de repas tardif, relevez la tête du lit, moins de café, d’alcool et de plats gras.',
    'Un antiacide de pharmacie peut aider quelques jours.',
  ],
  en: [
    'Small meals, no late meals, raise the head of the bed, less coffee, alcohol and fat.',
    'An antacid from a pharmacy can help for a few days.',
  ],
  ar: [
    'وجبات صغيرة غير متأخرة، ارفع رأس السرير، وقلل القهوة والكحول والدهون.',
    'مضاد للحموضة من الصيدلية قد يساعد بضعة أيام.',
  ],
};

export const CARE_BOWEL: Lines = {
  fr: [
    'Buvez assez, mangez des fibres (légumes, fruits, légumes secs), marchez chaque jour.',
    'Un laxatif doux de pharmacie peut aider quelques jours.',
  ],
  en: [
    'Drink enough, eat fibre (vegetables, fruit, pulses), walk every day.',
    'A mild laxative from a pharmacy can help for a few days.',
  ],
  ar: ['اشرب كفايتك وكل الألياف (خضر وفواكه وبقول) وامش كل يوم.', 'ملين خفيف من الصيدلية قد يساعد بضعة أيام.'],
};

export const CARE_CHILD_FEVER: Lines = {
  fr: [
    'Donnez à boire souvent, habillez légèrement, surveillez son comportement.',
    'Du paracétamol à la dose de son poids si la fièvre le gêne.',
  ],
  en: [
    'Offer drinks often, dress lightly, watch how the child behaves.',
    'Paracetamol by weight if the fever bothers the child.',
  ],
  ar: ['قدم السوائل كثيرا وألبسه ثيابا خفيفة وراقب سلوكه.', 'باراسيتامول حسب الوزن إذا أزعجته الحمى.'],
};

export const NET_PRESSURE: Lines = {
  fr: [
    'Allez aux urgences si la tension dépasse 180/110 avec mal de tête fort, douleur de poitrine, trouble de la vue ou de la parole.',
  ],
  en: ['Go to emergency if pressure is above 180/110 with a bad headache, chest pain, or trouble seeing or speaking.'],
  ar: ['توجه إلى المستعجلات إذا تجاوز الضغط 180/110 مع صداع شديد أو ألم في الصدر أو اضطراب البصر أو الكلام.'],
};
