/** Risks, history and circumstances: what makes the same symptom mean something else. */
import type { FindingRow } from './knowledge.ts';
import { finding, words } from './phrase-patterns.ts';

export const CONTEXT_FINDINGS: FindingRow[] = [
  finding({
    id: 'pregnancy', kind: 'context', label: words('Grossesse', 'Pregnancy', 'حمل'), question: words('Êtes-vous enceinte, ou est-ce possible ?', 'Are you pregnant, or could you be?', 'هل أنت حامل أو هل يحتمل ذلك؟'),
    fr: 'enceinte, grossesse, {1/2/3/4/5/6/7/8/9} mois de grossesse, semaines de grossesse, semaines d\'aménorrhée, attends un bébé, attend un bébé, test de grossesse positif, premier trimestre, deuxième trimestre, troisième trimestre, femme enceinte, en début de grossesse, en fin de grossesse',
    en: 'pregnant, pregnancy, weeks pregnant, months pregnant, expecting a baby, weeks gestation, positive pregnancy test, first trimester, second trimester, third trimester, gestational, weeks of gestation, primigravida, antenatal, prenatal, gravida',
    ar: 'حامل, أنا حامل, حمل, الحمل, حملي, في الشهر {الأول/الثاني/الثالث/الرابع/الخامس/السادس/السابع/الثامن/التاسع}, زوجتي حامل, اختبار حمل إيجابي, أسابيع من الحمل',
    ary: 'hamla, 7amla, hamel, 7amel, lhml, l7mel, b kerchi, f ch7al f lhml, حاملة, الحمالة, بالكرش, hbla, 7ebla, حبلة, mratti 7amla, l7mala',
  }),
  finding({
    id: 'postpartum', kind: 'context', label: words('Accouchement récent', 'Recent childbirth', 'ولادة حديثة'), question: words('Avez-vous accouché récemment ?', 'Have you given birth recently?', 'هل ولدت مؤخرا؟'),
    fr: 'accouché, accouchement, après l\'accouchement, post-partum, post partum, jeune maman, césarienne, ai eu un bébé, viens d\'avoir un bébé',
    en: 'gave birth, given birth, after delivery, after giving birth, postpartum, post partum, postnatal, had a baby, new mother, new mum, caesarean, c section, cesarean, delivered {/her /my }baby, after childbirth, since the birth',
    ar: 'ولدت, بعد الولادة, أنجبت, الولادة القيصرية, قيصرية, بعد ولادتي, نفاس, النفاس, منذ الولادة',
    ary: 'wledt, wldt, men wra lwlada, mor lwlada, nefsa, nfissa, ولدت هادي, من بعد الولادة, نفيسة, mn b3d lwlada',
  }),
  finding({
    id: 'breastfeeding', kind: 'context', label: words('Allaitement', 'Breastfeeding', 'رضاعة طبيعية'), question: words('Allaitez-vous ?', 'Are you breastfeeding?', 'هل ترضعين طبيعيا؟'),
    fr: 'allaite, allaitement, j\'allaite, donne le sein', en: 'breastfeeding, breast feeding, nursing my baby, breastfeed, lactating, lactation, breast feeds', ar: 'أرضع, أرضع طفلي, مرضعة, الرضاعة الطبيعية', ary: 'kanredde3, kanrde3, mredde3, كنرضع, مرضعة',
  }),
  finding({
    id: 'diabetes_known', kind: 'risk', label: words('Diabète connu', 'Known diabetes', 'داء السكري معروف'), question: words('Êtes-vous diabétique ?', 'Do you have diabetes?', 'هل أنت مصاب بالسكري؟'),
    fr: 'diabétique, diabétiques, diabète, mon diabète, sous insuline, insuline, diabète de type {1/2}, metformine, prend de l\'insuline', en: 'diabetic, diabetes, diabetes mellitus, type {1/2/one/two} diabetic, type {1/2} diabetes, on insulin, insulin, metformin, dm type 2, diabetes melitus', ar: 'سكري, السكري, مريض سكري, مصاب بالسكري, مريضة سكري, داء السكري, مرض السكري, أنسولين, الأنسولين, إنسولين', ary: 'sokar, sokkar, soukar, sekkar, fiya sokar, fiha sokar, fih sokar, fiya sker, fih sker, السكر فيا, فيا السكر, فيه السكر, فيها السكر, السكار, سكر, السكر, ansoline, l insuline',
  }),
  finding({
    id: 'hypertension_known', kind: 'risk', label: words('Hypertension connue', 'Known high blood pressure', 'ارتفاع ضغط معروف'), question: words('Êtes-vous suivi pour une tension élevée ?', 'Have you been told you have high blood pressure?', 'هل قيل لك إن ضغطك مرتفع؟'),
    fr: 'hypertendu, hypertendue, hypertension, hypertension artérielle, hta, tension élevée, tension haute, traitement pour la tension, cachets pour la tension, de la tension', en: 'hypertension, hypertensive, high blood pressure, blood pressure tablets, on blood pressure medication, history of hypertension', ar: 'ارتفاع ضغط الدم, ارتفاع الضغط, ضغط الدم المرتفع, مريض ضغط, مريض بالضغط, ضغط مرتفع, الضغط المرتفع', ary: 'fiya tansyo, tansyo tal3a, latansyo, la tension, fiya latension, fih latensyon, فيا الطونسيو, الطونسيو, الطانسيو, طانسيو طالعة, latension tal3a, tonsyo',
  }),
  finding({
    id: 'high_bp_reading', kind: 'context', label: words('Tension mesurée élevée', 'High blood pressure reading', 'قياس ضغط مرتفع'), question: words('Avez-vous mesuré une tension au-dessus de 140/90 ?', 'Have you measured a blood pressure above 140/90?', 'هل قست ضغطا أعلى من 140/90؟'),
    fr: '{150/152/155/158/160/165/170} {/sur }{90/94/95/96/98/100/105}, {15/16/17/18} {sur/de} {9/10} de tension, automesure, tension à {15/16/17/18/20}, tensiomètre affiche, {15/16/17/18} de tension, tension mesurée', en: '{145/150/155/160/165/170} {/over }{90/92/94/95/98/100/105}, blood pressure of {145/150/155/160/170/180}, bp {150/160/170/180}, blood pressure {reading is/readings are/is/was/has been} {high/up/raised}, home readings, raised blood pressure, elevated blood pressure', ar: '{150/155/160/165/170} {على/} {90/95/100/105}, قياس الضغط, ضغطي {15/16/17/18/مرتفع}, قست الضغط, ضغطي مرتفع', ary: 'tansyo {15/16/17/18}, tansyo dyali {15/16/17/18}, الطونسيو {15/16/17/18}, 9est tansyo',
  }),
  finding({
    id: 'heart_disease_known', kind: 'risk', label: words('Maladie du cœur connue', 'Known heart disease', 'مرض قلبي معروف'), question: words('Avez-vous déjà une maladie du cœur ?', 'Do you already have a heart condition?', 'هل لديك مرض قلبي معروف؟'),
    fr: 'cardiaque, problème de coeur, problèmes cardiaques, maladie du coeur, stent, stents, pontage, pacemaker, insuffisant cardiaque, déjà fait un infarctus, antécédent d\'infarctus, pile au coeur, malade du coeur, coronarien', en: 'heart condition, heart problem, heart problems, heart disease, stent, stents, bypass surgery, pacemaker, previous heart attack, ischemic heart disease, ischaemic heart disease, coronary artery disease, history of heart attack, cardiac history, old mi', ar: 'مرض قلبي, مرض القلب, مريض قلب, مشاكل في القلب, دعامة, دعامات, جراحة القلب, منظم القلب, قصور القلب, أمراض القلب', ary: 'mrid b l9elb, mrid b galbo, fiya l9elb, fih lqalb, مريض بالقلب, مريضة بالقلب, فيه القلب, فيا القلب',
  }),
  finding({
    id: 'asthma_known', kind: 'risk', label: words('Asthme connu', 'Known asthma', 'ربو معروف'), question: words('Êtes-vous asthmatique ?', 'Do you have asthma?', 'هل أنت مصاب بالربو؟'),
    fr: 'asthmatique, asthme, ventoline, mon asthme, bouffées de ventoline', en: 'asthma, asthmatic, inhaler, ventolin, salbutamol, reliever inhaler, puffs of', ar: 'ربو, الربو, مصاب بالربو, مريض ربو, فنتولين, بخاخ, البخاخ, فينتولين', ary: 'fiya ddi9a, fiya dey9a, fih ddi9a, fiha ddi9a, فيا الضيقة, فيه الضيقة, فيها الضيقة, bkhakh, البخاخة, lpompa, la pompe, ventolin, الفانطولين',
  }),
  finding({
    id: 'copd_known', kind: 'risk', label: words('BPCO connue', 'Known COPD', 'انسداد رئوي معروف'), question: words('Avez-vous une BPCO ou un emphysème ?', 'Do you have COPD or emphysema?', 'هل لديك انسداد رئوي مزمن؟'),
    fr: 'bpco, emphysème, bronchite chronique, bronchiteux chronique', en: 'copd, emphysema, chronic bronchitis, chronic obstructive pulmonary disease', ar: 'الانسداد الرئوي, انسداد رئوي مزمن, التهاب الشعب المزمن', ary: 'bronchite chronique dyali, حساسية الصدر مزمنة',
  }),
  finding({
    id: 'epilepsy_known', kind: 'risk', label: words('Épilepsie connue', 'Known epilepsy', 'صرع معروف'), question: words('Êtes-vous épileptique ?', 'Do you have epilepsy?', 'هل أنت مصاب بالصرع؟'),
    fr: 'épileptique, épilepsie', en: 'epilepsy, epileptic', ar: 'صرع, الصرع, مريض صرع, مصاب بالصرع', ary: 'fih sra3, fiya sra3, فيه الصرع, lpilepsi, épilepsi',
  }),
  finding({
    id: 'kidney_disease_known', kind: 'risk', label: words('Maladie rénale', 'Kidney disease', 'مرض كلوي'), question: words('Avez-vous une maladie des reins ?', 'Do you have kidney disease?', 'هل لديك مرض في الكلى؟'),
    fr: 'insuffisance rénale, insuffisant rénal, dialyse, dialysé, dialysée, maladie des reins, créatinine {qui monte/élevée/haute}, ma créatinine', en: 'kidney disease, kidney failure, dialysis, renal failure, raised creatinine, high creatinine, creatinine is up, ckd, chronic kidney disease, kidney function', ar: 'قصور كلوي, فشل كلوي, غسيل الكلى, القصور الكلوي, مرض الكلى, الكرياتينين, كرياتينين', ary: 'dialyse, kandir dialyse, klawi 3yanin, التصفية, تصفية الكلاوي, كندير الدياليز',
  }),
  finding({
    id: 'anticoagulant', kind: 'risk', label: words('Anticoagulant', 'Blood thinner', 'مميع للدم'), question: words('Prenez-vous un médicament qui fluidifie le sang ?', 'Do you take a blood thinner?', 'هل تتناول دواء مميعا للدم؟'),
    fr: 'anticoagulant, anticoagulants, sous anticoagulants, fluidifie le sang, fluidifiant, sintrom, previscan, xarelto, eliquis, coumadine, pradaxa, avk, warfarine, médicament pour fluidifier le sang', en: 'anticoagulant, anticoagulants, anticoagulated, blood thinner, blood thinners, thins my blood, thins the blood, warfarin, xarelto, eliquis, apixaban, rivaroxaban, heparin, coumadin, dabigatran, edoxaban', ar: 'مميع للدم, مميع, مميعات, مميعات الدم, مضاد للتخثر, مضادات التخثر, وارفارين, سنتروم, مسيل للدم, مسيلات الدم', ary: 'sintrom, dwa li kaysayel ddem, dwa dyal siyoulat dem, سنتروم, الدوا ديال سيولة الدم, دوا ديال تسييل الدم, kaychreb sintrom',
  }),
  finding({
    id: 'immunosuppressed', kind: 'risk', label: words('Défenses affaiblies', 'Weakened immunity', 'ضعف المناعة'), question: words('Vos défenses sont-elles affaiblies (chimiothérapie, cortisone, greffe, VIH) ?', 'Is your immunity weakened (chemotherapy, steroids, transplant, HIV)?', 'هل مناعتك ضعيفة (علاج كيميائي، كورتيزون، زرع، نقص المناعة)؟'),
    fr: 'chimio, chimiothérapie, sous chimio, immunodéprimé, immunodéprimée, greffé, greffée, greffe, vih, séropositif, séropositive, immunosuppresseur, immunosuppresseurs, corticoïdes au long cours, sous cortisone, sans rate, biothérapie, sida', en: 'chemo, chemotherapy, immunosuppressed, immunocompromised, transplant, kidney transplant, hiv, hiv positive, on steroids, long term steroids, immunosuppressants, no spleen, weak immune system, methotrexate, neutropenic, on prednisone, aids', ar: 'علاج كيميائي, العلاج الكيميائي, الكيماوي, نقص المناعة, ضعف المناعة, زرع كلية, زرع كلى, مثبطات المناعة, الكورتيزون لمدة طويلة, مناعتي ضعيفة, كيماوي', ary: 'chimio, kandir chimio, kaydir chimio, الشيمي, كندير الشيميو, شيميو, lmana3a da3ifa, المناعة ضعيفة, sida, السيدا',
  }),
  finding({
    id: 'cancer_known', kind: 'risk', label: words('Cancer connu', 'Known cancer', 'سرطان معروف'), question: words('Avez-vous ou avez-vous eu un cancer ?', 'Do you have or have you had cancer?', 'هل لديك أو كان لديك سرطان؟'),
    fr: 'cancer, tumeur, métastases, radiothérapie, cancéreux, leucémie traitée', en: 'cancer, tumour, tumor, metastases, radiotherapy, history of cancer, malignancy', ar: 'سرطان, السرطان, ورم خبيث, علاج إشعاعي', ary: 'lcancer, kanser, السرطان فيا, الكونسير, lmard lkhayb, المرض الخايب',
  }),
  finding({
    id: 'smoking', kind: 'risk', label: words('Tabac', 'Smoking', 'تدخين'), question: words('Fumez-vous, ou avez-vous longtemps fumé ?', 'Do you smoke, or did you smoke for long?', 'هل تدخن أو دخنت مدة طويلة؟'),
    fr: 'fume, fumeur, fumeuse, ancien fumeur, ancienne fumeuse, tabac, cigarettes, cigarette, paquet par jour, paquets par jour, tabagisme, gros fumeur, fumé, grosse fumeuse', en: 'smoke, smoker, smokes, ex smoker, used to smoke, cigarettes, pack a day, heavy smoker, pack years, smoking, packs a day, tobacco, smoked', ar: 'أدخن, مدخن, مدخنة, التدخين, سجائر, يدخن, علبة سجائر, كنت أدخن, تدخين', ary: 'kankmi, kankmi bzaf, kaykmi, kaykmi bzaf, garro, lgarro, كنكمي, كيكمي, الكارو, دخان, كنت كنكمي, كاروات',
  }),
  finding({
    id: 'alcohol_heavy', kind: 'risk', label: words('Alcool en excès', 'Heavy drinking', 'إفراط في الكحول'), question: words('Buvez-vous beaucoup d’alcool ?', 'Do you drink a lot of alcohol?', 'هل تشرب الكحول كثيرا؟'),
    fr: 'alcoolique, alcoolisme, bois trop, bois beaucoup d\'alcool, {bouteille/bouteilles/litre/litres} de vin {par jour/chaque soir/tous les soirs/chaque jour}, {bois/boit} {/de l\'alcool }{tous les soirs/tous les jours/chaque soir/chaque jour}, dépendant à l\'alcool, dépendant de l\'alcool, alcool tous les jours, boire de l\'alcool, problème d\'alcool, problème avec l\'alcool, besoin de boire, éthylisme, verres par jour, excès d\'alcool', en: 'alcoholic, alcoholism, drink too much, drink heavily, heavy drinker, heavy drinking, bottle of {wine/vodka/whisky/spirits} {every/a} {day/evening/night}, drink every {day/evening/night}, drinks every day, alcohol every day, alcohol problem, drinking problem, units a week, alcohol dependence, alcohol dependent, need a drink, until i have a drink, alcohol abuse, alcohol addiction, chronic alcohol, binge drinking', ar: 'مدمن كحول, إدمان الكحول, أشرب الكحول {كثيرا/يوميا/كل يوم}, الخمر كل يوم, أشرب الخمر, الكحول يوميا, مدمن على الكحول', ary: 'kanchreb cherab bzaf, kanskar bzaf, kanskar kol nhar, kanchrob kol nhar, kayskar, kanskar, mbli b chrab, mbli b alcol, كنسكر, كنشرب الشراب, مبلي بالشراب, كيسكر',
  }),
  finding({
    id: 'drug_use', kind: 'risk', label: words('Drogues', 'Drug use', 'مخدرات'), question: words('Avez-vous pris des drogues ?', 'Have you taken drugs?', 'هل تناولت مخدرات؟'),
    fr: 'cocaïne, héroïne, drogue, drogues, cannabis, ecstasy, haschich, kif, crack, méthadone, joints, amphétamines', en: 'cocaine, heroin, drugs, cannabis, weed, ecstasy, marijuana, crystal meth, iv drug, iv drug user, injecting drugs, amphetamines, opioids', ar: 'مخدرات, المخدرات, كوكايين, هيروين, حشيش, الحشيش', ary: 'lqer9oubi, qarqoubi, l7chich, kankmi l7chich, cocaïne, القرقوبي, الحشيش, المخدرات ديالو',
  }),
  finding({
    id: 'oral_contraceptive', kind: 'risk', label: words('Pilule contraceptive', 'Contraceptive pill', 'حبوب منع الحمل'), question: words('Prenez-vous la pilule ou des hormones ?', 'Do you take the pill or hormones?', 'هل تتناولين حبوب منع الحمل أو هرمونات؟'),
    fr: 'pilule, sous pilule, la pilule, contraceptif, contraception hormonale, œstrogènes, pilule contraceptive, traitement hormonal', en: 'the pill, on the pill, contraceptive pill, birth control, birth control pills, birth control pill, oral contraceptive, oral contraceptives, oral contraceptive pills, hormone replacement, contraceptive pills, ocp, ocps', ar: 'حبوب منع الحمل, حبوب الحمل, أتناول حبوب منع الحمل, مانع حمل', ary: 'lfanid dyal lhml, kina dyal lwlada, lhboub dyal man3 lhml, lpilule, الفانيد ديال الحمل, حبوب ديال منع الحمل, الفنيدة ديال منع الحمل',
  }),
  finding({
    id: 'recent_surgery', kind: 'risk', label: words('Opération récente', 'Recent operation', 'عملية جراحية حديثة'), question: words('Avez-vous été opéré ces dernières semaines ?', 'Have you had an operation in recent weeks?', 'هل أجريت عملية في الأسابيع الأخيرة؟'),
    fr: 'opéré, opérée, opération {récente/il y a}, après mon opération, après une opération, chirurgie récente, prothèse {de hanche/de genou}, suis sorti de l\'hôpital, après l\'opération, suite à une opération', en: 'had surgery, recent surgery, after surgery, operation {last week/last month/two weeks ago/a week ago}, had an operation, my operation, hip replacement, knee replacement, post op, postoperative, since my surgery, had a hysterectomy, since surgery, after an operation', ar: 'عملية جراحية, بعد العملية, أجريت عملية, جراحة حديثة, عملية حديثة, خضعت لعملية', ary: 'dert opération, dert 3amaliya, mn b3d l3amaliya, درت عملية, من بعد العملية, درت الفتيح, ft7o liya, فتحو ليا',
  }),
  finding({
    id: 'long_travel', kind: 'risk', label: words('Long voyage', 'Long journey', 'سفر طويل'), question: words('Avez-vous fait un long trajet assis (avion, car) récemment ?', 'Have you sat through a long journey lately (plane, coach)?', 'هل قمت بسفر طويل جالسا مؤخرا؟'),
    fr: 'vol long, long vol, vol long-courrier, long-courrier, long trajet, {6/8/10/12} heures d\'avion, {8/10/12} heures de {vol/route/voiture/car}, long voyage en avion, long voyage', en: 'long flight, long haul flight, {8/9/10/11/12/14} hour flight, {8/10/12} hours flight, long haul, long journey, long drive, hours on a plane, long car journey, long plane, transatlantic flight', ar: 'رحلة طويلة, سفر طويل, رحلة جوية طويلة, {8/10/12} ساعات في الطائرة, طيران طويل', ary: 'safar twil, tayara twila, سفر بعيد, طيارة شحال من ساعة, سفر طويل بالكار',
  }),
  finding({
    id: 'immobilised', kind: 'risk', label: words('Plâtre ou alitement', 'Plaster cast or bed rest', 'جبيرة أو ملازمة الفراش'), question: words('Êtes-vous resté alité ou plâtré récemment ?', 'Have you been in bed or in a cast lately?', 'هل لازمت الفراش أو وضعت جبيرة مؤخرا؟'),
    fr: 'plâtre, plâtré, plâtrée, alité, alitée, immobilisé, immobilisée, attelle, cloué au lit, béquilles', en: 'plaster cast, in a cast, cast on my leg, leg in plaster, in plaster, bed bound, bedridden, immobilised, immobilized, bed rest, after being in bed', ar: 'جبس, جبيرة, ملازم الفراش, طريح الفراش, الجبس', ary: 'jbira, jebs, gebs, الجبص, الجبيرة, dayr jebs, mferech, مفرش',
  }),
  finding({
    id: 'previous_clot', kind: 'history', label: words('Antécédent de caillot', 'Previous clot', 'جلطة سابقة'), question: words('Avez-vous déjà eu une phlébite ou une embolie ?', 'Have you ever had a clot in the leg or lung?', 'هل أصبت من قبل بجلطة في الساق أو الرئة؟'),
    fr: 'antécédent de phlébite, antécédents de phlébite, déjà eu une phlébite, déjà fait une phlébite, antécédent d\'embolie, déjà eu une embolie, thrombophilie, facteur v', en: 'previous clot, previous dvt, history of dvt, had a clot before, history of blood clots, previous pulmonary embolism, thrombophilia, factor v, history of deep vein thrombosis, previous blood clot', ar: 'جلطة سابقة, جلطة من قبل, أصبت بجلطة سابقا, خثرة سابقة', ary: 'kant 3ndi jalta, jatni jalta 9bel, كانت عندي جلطة',
  }),
  finding({
    id: 'overweight', kind: 'risk', label: words('Surpoids', 'Overweight', 'زيادة في الوزن'), question: words('Êtes-vous en surpoids important ?', 'Are you very overweight?', 'هل لديك سمنة؟'),
    fr: 'surpoids, obèse, obésité, {100/105/110/115/120/130/140} {kilos/kg}, en surpoids, gros, grosse', en: 'overweight, obese, obesity, bmi over, high bmi, {110/120/130/140} {kg/kilos}', ar: 'سمنة, السمنة, بدانة, بدين, بدينة, وزن زائد', ary: 'ghlid, ghlida, smina, smin, غليض, غليضة, سمين, سمينة',
  }),
  finding({
    id: 'tall_thin', kind: 'risk', label: words('Grand et mince', 'Tall and thin', 'طويل ونحيف'), question: words('Êtes-vous grand et mince ?', 'Are you tall and thin?', 'هل أنت طويل ونحيف؟'),
    fr: 'grand et mince, grand et maigre', en: 'tall and thin, tall and slim, tall thin, tall slim', ar: 'طويل ونحيف', ary: 'twil w r9i9, طويل ورقيق',
  }),
  finding({
    id: 'contact_sick', kind: 'context', label: words('Entourage malade', 'Others around are ill', 'مرضى في المحيط'), question: words('Quelqu’un autour de vous a-t-il la même chose ?', 'Is someone around you ill with the same thing?', 'هل أصيب أحد من حولك بالشيء نفسه؟'),
    fr: '{ma femme/mon mari/mes enfants/mon fils/ma fille/toute la famille/mes collègues/un collègue/les enfants} {a/ont/avait/avaient} {/eu /la même chose }{avant moi/avant/aussi/pareil}, la même chose à la maison, il y en a à l\'école, épidémie à l\'école, contagieux, cas contact, tout le monde est malade, à la crèche, la crèche', en: 'had it before me, had it too, has the same thing, everyone is sick at home, going around at {work/school}, going round {work/school/nursery}, close contact, someone at work is sick, at nursery, at daycare, others at school, same symptoms, sick contact, sick contacts, exposed to, contact with a patient', ar: 'في المدرسة حالات, أصيب أفراد العائلة, نفس المرض في البيت, أولادي مرضى أيضا, زميلي مريض, مخالطة مريض', ary: 'koulchi mrid f dar, wladi fihom nefs lmard, كلشي مريض فالدار, فالمدرسة كاين, 7ta khoya fih, حتى هوما مراض',
  }),
  finding({
    id: 'contact_tb', kind: 'risk', label: words('Contact avec la tuberculose', 'Contact with tuberculosis', 'مخالطة مريض سل'), question: words('Avez-vous côtoyé une personne tuberculeuse ?', 'Have you been close to someone with tuberculosis?', 'هل خالطت مصابا بالسل؟'),
    fr: 'contact avec la tuberculose, contact tuberculeux, tuberculose dans la famille, cas de tuberculose', en: 'contact with tb, tb contact, exposed to tuberculosis, someone with tb, tuberculosis in the family', ar: 'مخالطة مريض سل, شخص مصاب بالسل, السل في العائلة', ary: 'lmard d rya, فيه السل, مرض السل فالدار, sel f dar',
  }),
  finding({
    id: 'tropical_travel', kind: 'risk', label: words('Voyage tropical', 'Travel to the tropics', 'سفر إلى بلد استوائي'), question: words('Revenez-vous d’un pays tropical ?', 'Have you come back from a tropical country?', 'هل عدت من بلد استوائي؟'),
    fr: 'retour {d\'afrique/du sénégal/de côte d\'ivoire/du mali/du cameroun/du congo/d\'inde/de madagascar/de guinée/du bénin/de thaïlande/de voyage}, reviens {d\'afrique/du sénégal/de côte d\'ivoire/du cameroun/du mali/d\'inde/de guinée}, pays tropical, tropiques, rentré {d\'afrique/du sénégal/d\'inde}, paludisme, zone tropicale', en: '{back/returned/came back/returning/travelled/traveled/trip} {from/to} {africa/india/nigeria/ghana/kenya/senegal/sub saharan africa/southeast asia/thailand/sudan/uganda/the tropics/indonesia/pakistan/bangladesh/cameroon/brazil}, tropical country, malaria area, endemic area, recent travel, travel history, recently travelled, recently traveled, returned from a trip', ar: '{عدت/رجعت/عائد} من {أفريقيا/السنغال/الهند/ساحل العاج/مالي/السودان/غينيا}, بلد استوائي, سافرت إلى {أفريقيا/الهند/السنغال}', ary: 'jit mn {afri9ya/senegal/sinigal/cote d ivoire/mali}, رجعت من {السينيغال/افريقيا/مالي}',
  }),
  finding({
    id: 'animal_contact', kind: 'risk', label: words('Contact avec le bétail ou lait cru', 'Livestock contact or raw milk', 'مخالطة المواشي أو حليب خام'), question: words('Buvez-vous du lait cru ou vivez-vous près de bétail ou de chiens ?', 'Do you drink raw milk, or live close to livestock or dogs?', 'هل تشرب حليبا غير مغلي أو تعيش قرب المواشي أو الكلاب؟'),
    fr: 'lait cru, fromage de chèvre, fromage frais de la ferme, lait non bouilli, éleveur, moutons, bétail, abattoir, berger, petit lait, vaches', en: 'raw milk, unpasteurised milk, unpasteurized milk, farmer, goats, sheep, cattle, slaughterhouse, livestock, farm animals, unpasteurized, shepherd, veterinarian, unboiled milk, unpasteurized dairy', ar: 'حليب غير مغلي, حليب خام, حليب طازج من البقر, المواشي, أغنام, ماعز, راعي غنم, مجزرة, تربية المواشي, أبقار, لبن غير مبستر', ary: 'lben, 7lib l beldi, 7lib dyal lbagra, kssiba, lksiba, 7wala, الحليب البلدي, اللبن البلدي, الكسيبة, كساب, الغنم, الماعز, البكر, jben beldi, الجبن البلدي',
  }),
  finding({
    id: 'suspicious_food', kind: 'context', label: words('Repas suspect', 'Suspicious meal', 'طعام مشبوه'), question: words('Cela a-t-il commencé après un repas douteux ?', 'Did it start after a doubtful meal?', 'هل بدأ بعد طعام مشكوك فيه؟'),
    fr: 'mangé {un kebab/des huîtres/du poulet pas cuit/quelque chose de pas frais/dans un snack/au restaurant/des fruits de mer/au snack/une mayonnaise}, intoxication alimentaire, repas avarié, pas frais, viande avariée, oeufs crus, après un restaurant, aliment périmé, après un mariage', en: 'food poisoning, dodgy {kebab/takeaway/meal/chicken/seafood}, ate {out/at a restaurant/seafood/oysters/undercooked chicken/something bad/something off/street food/leftovers}, undercooked, bad food, street food, after eating {out/at/seafood/chicken/rice/street}, takeaway, went off, expired food, party food', ar: 'تسمم غذائي, أكلت {في مطعم/سمكا/دجاجا/وجبة فاسدة/طعاما فاسدا/خارج البيت}, طعام فاسد, بعد وجبة في مطعم, أكل الشارع, وجبة سريعة, طعام ملوث', ary: 'klit {f snack/brra/chi 7aja khasra/f zen9a/f restaurant}, tsemmamt, makla khasra, lmakla f zen9a, كليت {برا/شي حاجة خاسرة/فالسناك/فالزنقة}, تسممت, ماكلة خاسرة, كليت الحوت',
  }),
  finding({
    id: 'new_medicine', kind: 'context', label: words('Nouveau médicament', 'New medicine', 'دواء جديد'), question: words('Avez-vous commencé un nouveau médicament ?', 'Have you started a new medicine?', 'هل بدأت دواء جديدا؟'),
    fr: 'nouveau médicament, nouveau traitement, {après avoir pris/pris/prends/depuis que je prends} {un antibiotique/de l\'amoxicilline/des antibiotiques/de l\'augmentin/de la pénicilline}, changé de traitement, sous antibiotiques, amoxicilline, pénicilline, augmentin, piqûre de pénicilline', en: 'new medicine, new medication, new tablet, new pill, started {taking/a new/an antibiotic/antibiotics/amoxicillin}, after taking {amoxicillin/an antibiotic/antibiotics/penicillin/ibuprofen/a pill/medication}, antibiotics, amoxicillin, penicillin, on antibiotics, recent antibiotic', ar: 'دواء جديد, بعد تناول {الدواء/المضاد الحيوي/البنسلين/أموكسيسيلين/دواء}, مضاد حيوي, البنسلين, أموكسيسيلين, غيرت الدواء', ary: 'dwa jdid, chrebt antibiotique, antibyotik, دوا جديد, شربت لانتيبيوتيك, لانتيبيوتيك, bda chi dwa jdid',
  }),
  finding({
    id: 'nsaid_use', kind: 'risk', label: words('Anti-inflammatoires', 'Anti-inflammatory medicines', 'مضادات الالتهاب'), question: words('Prenez-vous souvent de l’ibuprofène ou de l’aspirine ?', 'Do you often take ibuprofen or aspirin?', 'هل تتناول كثيرا الإيبوبروفين أو الأسبرين؟'),
    fr: 'anti-inflammatoires, anti-inflammatoire, ibuprofène, aspirine, voltarène, diclofénac, kétoprofène, advil, ains', en: 'ibuprofen, aspirin, nsaid, nsaids, anti inflammatory, anti inflammatories, diclofenac, naproxen, advil, motrin', ar: 'إيبوبروفين, ايبوبروفين, أسبرين, مضادات الالتهاب, فولتارين, ديكلوفيناك', ary: 'voltaren, asprin, aspro, فولتارين بزاف, ibuprofen dyali, دوليبران والاسبرين',
  }),
  finding({
    id: 'allergy_known', kind: 'risk', label: words('Allergie connue', 'Known allergy', 'حساسية معروفة'), question: words('Êtes-vous allergique ?', 'Do you have allergies?', 'هل لديك حساسية معروفة؟'),
    fr: 'allergique, allergie, allergies, mes allergies, terrain allergique, pollen, pollens, poussière, acariens, saison des pollens, au printemps, atopique, les chats', en: 'allergic, allergy, allergies, pollen, dust mites, pet hair, cat hair, every spring, hay season, in spring, pollen season, atopy, atopic', ar: 'حساسية, الحساسية, لدي حساسية, حبوب اللقاح, الغبار, في الربيع, غبار الطلع', ary: 'hassasiya, l7assasiya, 7assasia, lhasasiya, الحساسية فيا, لحساسية, عندي الحساسية, ghobra, lghebra, l7asasiya',
  }),
  finding({
    id: 'insect_sting', kind: 'context', label: words('Piqûre d’insecte', 'Insect sting or bite', 'لسعة حشرة'), question: words('Avez-vous été piqué par un insecte ?', 'Have you been stung or bitten by an insect?', 'هل لسعتك حشرة؟'),
    fr: '{piqué/piquée/piqûre/piqure/piqûres/piquer} {par/de/d\'} {une guêpe/une abeille/un frelon/un insecte/guêpe/abeille/frelon/insecte/moustique/moustiques/un moustique/des moustiques/une araignée/puces}, guêpe m\'a piqué, guêpe m\'a piquée, abeille m\'a piqué, abeille m\'a piquée, frelon m\'a piqué, piqûre d\'insecte, moustiques, moustique, piqures d\'insectes, piqué par', en: 'stung by, wasp sting, bee sting, stung, insect bite, insect bites, insect sting, mosquito bite, mosquito bites, mosquitoes, bitten by {an insect/something/mosquitoes/a spider}, bug bite, bug bites, spider bite, wasp stung, bee stung, midges', ar: 'لسعة {نحلة/دبور/حشرة/بعوض/زنبور}, لسعتني {نحلة/حشرة/دبور}, لدغة {حشرة/بعوض}, لدغتني حشرة, لدغات البعوض, لسعني {دبور/بعوض/زنبور}, لسعات البعوض, لسعته نحلة, لسعات, الناموس, البعوض', ary: '9arsatni {nehla/na7la/n7la/bo zerzur/chi 7achara}, 9ersni {bouzanzal/boz/nemous}, n3atni, 9rsatni n7la, قرصاتني {نحلة/بوزنزل/نملة}, قرصني {بوزنزل/الناموس}, الناموسة, naamous, namous, نموس, 9ers nmous, bouzenzel',
  }),
  finding({
    id: 'tick_bite', kind: 'context', label: words('Morsure de tique', 'Tick bite', 'لدغة قراد'), question: words('Avez-vous été mordu par une tique ?', 'Have you been bitten by a tick?', 'هل لدغتك قرادة؟'),
    fr: 'tique, tiques, morsure de tique, piqûre de tique', en: 'tick bite, tick, bitten by a tick, ticks', ar: 'قراد, لدغة قراد, قرادة', ary: 'grad, l9rad, القراد, كرادة',
  }),
  finding({
    id: 'unprotected_sex', kind: 'risk', label: words('Rapport non protégé', 'Unprotected sex', 'علاقة دون وقاية'), question: words('Avez-vous eu un rapport non protégé récemment ?', 'Have you had unprotected sex recently?', 'هل كانت لديك علاقة جنسية دون وقاية مؤخرا؟'),
    fr: '{rapport/rapports} {/sexuel /sexuels }{non protégé/non protégés/sans préservatif/à risque/sans protection}, nouveau partenaire, nouvelle partenaire, préservatif a craqué, sans capote, plusieurs partenaires, sans préservatif', en: 'unprotected sex, unprotected intercourse, unprotected sexual, sex without a condom, new partner, new sexual partner, condom broke, no condom, several partners, multiple partners, multiple sexual partners, without a condom, without protection, sexually active with multiple', ar: 'علاقة {غير محمية/بدون واق/دون وقاية}, علاقة جنسية {غير محمية/دون واق/بدون واق}, بدون واقي, شريك جديد', ary: 'bla capote, bla kapot, bla wa9i, بلا كابوط, علاقة بلا وقاية, ne3est m3a chi w7da',
    idioms: { fr: 'sans préservatif, sans capote, sans protection, rapport non protégé, rapports non protégés', en: 'sex without a condom, no condom, without a condom, without protection', ar: 'علاقة بدون واق, علاقة جنسية بدون واق, بدون واقي, علاقة غير محمية, علاقة جنسية غير محمية', ary: 'bla capote, bla kapot, bla wa9i, بلا كابوط, علاقة بلا وقاية' },
  }),
  finding({
    id: 'family_history_heart', kind: 'risk', label: words('Cœur : antécédents familiaux', 'Family history of heart disease', 'سوابق عائلية قلبية'), question: words('Un parent proche a-t-il eu un infarctus jeune ?', 'Did a close relative have a heart attack young?', 'هل أصيب قريب مباشر بنوبة قلبية في سن مبكرة؟'),
    fr: '{mon père/ma mère/mon frère} a {eu/fait} un infarctus, infarctus dans la famille, antécédents familiaux cardiaques', en: 'family history of heart {disease/attack/attacks}, my {father/mother/brother} had a heart attack, father died of a heart attack, father had mi', ar: 'أمراض القلب في العائلة, أبي أصيب بنوبة قلبية', ary: 'bba jatou crise, مرض القلب فالعائلة',
  }),
  finding({
    id: 'family_history_diabetes', kind: 'risk', label: words('Diabète dans la famille', 'Diabetes in the family', 'سكري في العائلة'), question: words('Y a-t-il du diabète dans votre famille ?', 'Does diabetes run in your family?', 'هل يوجد سكري في عائلتك؟'),
    fr: '{ma mère/mon père/ma soeur/mon frère} est diabétique, diabète dans la famille, famille de diabétiques, {parents/père et mère} diabétiques', en: '{my mother/my father/my sister/my brother/mum/dad} {is diabetic/has diabetes}, diabetes in the family, family history of diabetes, family history diabetes', ar: '{أمي/أبي/والدتي/والدي} {مصابة بالسكري/مصاب بالسكري}, السكري في العائلة', ary: 'mama fiha sokar, bba fih sokar, ماما فيها السكر, با فيه السكر',
  }),
  finding({
    id: 'stress', kind: 'context', label: words('Stress', 'Stress', 'توتر'), question: words('Traversez-vous une période de stress ?', 'Are you under a lot of stress?', 'هل تمر بفترة توتر؟'),
    fr: 'stress, stressé, stressée, surmené, surmenée, pression au travail, surmenage, beaucoup de travail, burn-out, burnout, débordé, débordée', en: 'stress, stressed, stressful, under pressure, overworked, burnout, burned out, burnt out, exams, pressure at work, stressed out', ar: 'توتر, ضغط نفسي, ضغط العمل, ضغوط, مضغوط, متوتر, متوترة, إجهاد في العمل, الضغوط', ary: 'stress, mstressi, mstressya, steress, lpression, الستريس, مستريسي, مستريسية, مضغوط بزاف, mdghout, lkhedma bzaf',
  }),
  finding({
    id: 'after_exertion', kind: 'context', label: words('Après un effort', 'After effort', 'بعد مجهود'), question: words('Est-ce apparu pendant ou après un effort ?', 'Did it come during or after effort?', 'هل ظهر أثناء مجهود أو بعده؟'),
    fr: '{jardiné/déménagé/porté/soulevé/bricolé}, {pendant/après/à} {l\'effort/un effort/le sport/un match}, en faisant du sport, en montant {les escaliers/les marches/l\'escalier}, en portant {un carton/une charge/des cartons}, en soulevant, à l\'effort, faux mouvement, après avoir porté, en marchant', en: '{after/during/on/with} {exercise/exertion/the gym/a workout/lifting/gardening/effort/a match/running/training/sport/moving furniture}, climbing {the stairs/stairs/uphill}, when i exercise, lifting {a box/something/weights/heavy}, when i walk, exertional, on walking, heavy lifting, moving house, after walking', ar: 'بعد {مجهود/جهد/الرياضة/حمل ثقيل/التمرين/رفع}, عند {المجهود/الجهد/صعود الدرج/بذل جهد/المشي}, أثناء {الرياضة/المجهود/المشي}, حملت شيئا ثقيلا, رفعت شيئا ثقيلا', ary: 'mnin kantla3 drouj, hzit chi 7aja t9ila, mn b3d sport, f sport, هزيت شي حاجة تقيلة, منين كنطلع الدروج, من بعد السبور, فالسبور, hzit t9el',
  }),
];
