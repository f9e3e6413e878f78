/** Words that name a danger without telling of one: to be fit, to have epilepsy, to own medicines. Normalised spelling. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Before "fit" these make it a noun: "had a fit", "febrile fit". */
export const BEFORE_A_FIT = set(
  'a an another the this that his her my first second third last had having has have febrile epileptic epilepsy whole after during of took taking take one big small bad',
);
/** After "a fit" these make it an adjective or something milder: "a fit and healthy man", "a fit of coughing". */
export const AFTER_NO_FIT = set(
  'and man woman person people lad guy girl boy young adult runner athlete healthy well enough note for to of in into with class bit body looking',
);
/** Before "fit", "fits" or "fitting": coughing fits, clothes and tantrums. */
export const BEFORE_NO_FIT = set(
  'coughing cough laughing laughter crying sneezing giggling screaming hissy tantrum threw throw throws throwing it shoe shoes clothes clothing ring rings dress jeans trousers nothing hardly barely longer t not keep keeping kept get getting got stay physically very quite really feel feeling am you im m perfect good well ill badly loose tight close coil bra denture dentures suit pipe splint insole insoles kitchen',
);
/** After "fitting" or "fitted": rooms, and what is fitted. */
export const AFTER_NO_FITTING = set(
  'room rooms a an my the new me in into well perfectly better properly anymore appointment insoles kitchen of with by',
);

/** What one may be confused about with a clear head: "confused about my medicines". The beginnings of the words. */
export const MATTERS = [
  ...set(`
    medic medec dose dosage pill tablet treatment therap prescription result diagnos instruction appointment bill insurance vaccin diet test report letter advice
    traitement ordonnance resultat posologie comprime cachet rendez rdv consigne facture mutuelle analyse
    دواء ادويه الدواء الادويه دوايا ادويتي علاج العلاج نتيجه نتائج النتائج الجرعه جرعه الوصفه موعد الموعد تحاليل التحاليل الدوا دواياتي
    dwa dwayat ddwa ddwayat natija nata2ij tahalil ta7alil
  `),
];
/** Stands between the confusion and its matter. */
export const ABOUT = set(
  'about by over between regarding with sujet propos concernant entre quant sur par بخصوص بشان حول في بين علي من 3la f bin',
);
export const OF_ONESELF = set('i im am m we je suis j on ana انا وانا اني راني rani');

/** Epilepsy by its name, as an illness that one has. */
export const EPILEPSY =
  /^(epileps\w*|epilept\w*|epilleps\w*|epylep\w*|(?:و|ب|ال|بال|لل)?صرع|s+[ae]?r[ae]?3|s+[ae]?r3a?)$/;

/** Beside epilepsy by its name these tell of an attack. The beginnings of the words. */
export const ATTACK = [
  ...set(`
    attack fit fits seiz episode crise convul shak jerk trembl secou collaps fell tomb unconsc inconsc connaiss bav langue tongue stiff raid eyes yeux now mainten again encore just today aujourd
    نوب النوب النوبه جات وجات جاه جاتو طاح طاحت سقط وقع اغمي تشنج يرتج الان دابا عاود
    jat jah jato jatha ta7 tah taht ta7t kriz lkriz criz daba 3awd tsre3
  `),
];

/** Something was done with a poison or a medicine, or is missing of it. The beginnings of the words. */
export const TAKEN = [
  ...set(`
    swallow drank drunk drink eaten eating ingest took taken taking chew licked licking sucked sucking mouth gulp sipp found missing gone open overdos poison inhal vomit empty emptied
    aval boire bois buvai prend prenai ingere ingurgit gobe mange croque leche suce goute bouche trouv vide manqu disparu ouvert renvers intox surdos vomi absorb
    شرب بلع ابتلع بتلع تناول اكل كلات كليت سرط خديت خدات اخذ فمو فمه فمها لقيت لقينا وجدت فارغ ناقص تسمم جرعه
    chreb cherb chrb bl3 bla3 klat klit sret srat khda khdi l9it lqit khawi khawy n9es n9sa tsem femm fom
  `),
];
/** The same, too short to be a beginning. */
export const TAKEN_WORDS = set('ate eat take find too bu bue boit pris prise prises trop كلا خدا اكل kla dar');

/** Tell that somebody is with child, or counts its weeks: the beginnings of the words, or the words. */
export const PREGNANT =
  /^(pregnan|enceint|grossesse|obstet|matern|midwi|sage|accouch|labou?r$|contractions$|travail$|sa$|aménorrh|amenorrh|primi|multi|g\d|bebe|baby|foetus|fetus|fetal|foetal|gestation|حامل|حمل|الحامل|الحمل|حبلي|جنين|الجنين|الطلق|[7h]am?l|7amla|7aml|hamla|tfel$|tarf$|\d\d(sa|w|wks|weeks)$|term$|terme$|due$)/;

/**
 * What looks like a danger sign and by the words beside it is none: signs of an examination, likenesses, colours. `word`: of
 * the words read as the finding one is this; `beside`: one of these stands so near (`within`, 4 words unless told); `next`: these
 * two words come right behind; `unless`: not with one of these near.
 */
export const NO_SIGNS: readonly {
  findings: readonly string[];
  word: RegExp;
  beside?: RegExp;
  next?: RegExp;
  unless?: RegExp;
  within?: number;
}[] = [
  // words that are written like a sign and mean something else, found by what one way of writing heard and four others did not
  {
    findings: ['hypertension_known'],
    word: /^hta$/,
    beside:
      /^(o|w|f|d|l|ma|wla|wakha|men|mn|daba|ana|kan|kant|li|lia|liya|walo|chi|vaccin|injection|piqure|rappel|\w*[3579]\w*[a-z]|ka[ynt]\w+|tetanos)$/,
    unless: /^(atcd|antecedents?|traitee?|sous|patiente?|connue?|suivie?)$/,
  },
  { findings: ['hypertension_known'], word: /^tetanos$/ },
  {
    findings: ['immunosuppressed'],
    word: /^(vih|hiv|sida|السيدا|سيدا|ايدز|الايدز)$/,
    beside:
      /^(tests?|teste[rs]?|tested|testing|depist\w*|analyses?|screen\w*|check|checked|prep|pep|تحليل\S*|فحص|التحليل\S*)$/,
    unless: /^(positive?|seropositi\w*|cd4|living|vis|sous|tritherapie|antiretro\w*|treatment|ايجابي\S*|since|depuis)$/,
    within: 5,
  },
  { findings: ['overweight'], word: /^s[aei]?ma?na$/ },
  { findings: ['overweight'], word: /^ghli?[da]\w*$/, beside: /^(l?khnouna|l?belghem|jeld|jld|dfar\w*|soti?|9chour)$/ },
  { findings: ['lice'], word: /^s+aboun$/ },
  { findings: ['eyelid_lump'], word: /^ch[a3]?3e?ri?$/ },
  { findings: ['hives'], word: /^l?chr(a|at|it|ina)$/ },
  { findings: ['itch_at_night_family'], word: /^gal[e]?s(a|in)?$/ },
  { findings: ['insect_sting'], word: /^[ln]?namous?sia$/ },
  { findings: ['hands_feet_bigger'], word: /^l?kb(ir|ar)a?$/, beside: /^s+b[ae]?3\w*$/ },
  { findings: ['rigid_abdomen'], word: /^labas+$/ },
  {
    findings: ['carbon_monoxide'],
    word: /^(l?kina|فاخر)$/,
    unless: /^(شعل\S*|جمر|فحم|مجمر|بخار|ch3el\w*|fa5er|fakher|mejmar)$/,
  },
  { findings: ['fever', 'high_fever'], word: /^(l[ae]?[h7][ae]?m+|لحمي|لحمه|لحم|لحمك|tempes?|الحميه|حميه)$/ },
  {
    findings: ['drug_use'],
    word: /^crack(s|ed|ing)?$/,
    unless: /^(cocaine|smok\w*|heroine?|addict\w*|pipes?|drugs?|users?|drogues?|fum\w*|sevrage)$/,
    within: 8,
  },
  {
    findings: ['anxiety'],
    word: /^(lump|boule|كتله|بكتله)$/,
    unless: /^(throat|gorge|حلق\S*|nerv\w*|stress\w*)$/,
    within: 5,
  },
  { findings: ['anxiety'], word: /^edge$/, next: /^of / },
  { findings: ['anxiety'], word: /^l?khe?f+$/ },
  {
    findings: ['abdominal_pain'],
    word: /^grip(s|ping)?$/,
    unless: /^(belly|stomach|tummy|abdom\w*|guts?|bowels?)$/,
    within: 6,
  },
  { findings: ['irritability'], word: /^cran(e|es)?$/ },
  { findings: ['fatigue'], word: /^(plate?s?|drains?)$/, unless: /^(suis|est|completement|moral|feel\w*|energy)$/ },
  { findings: ['allergy_known'], word: /^chats?$/, unless: /^al+ergi\w*$/, within: 8 },
  {
    findings: ['poor_feeding'],
    word: /^tetes?$/,
    beside: /^(de|la|ma|sa|horrible|terrible|atroce)$/,
    within: 1,
  },
  {
    findings: ['poor_feeding'],
    word: /^prends?$/,
    unless: /^(sein|biberons?|bibs?|lait|tetees?|poids|manger|boire|bebe|il|elle)$/,
    within: 6,
  },
  { findings: ['adolescent_limp'], word: /^boit$/ },
  {
    findings: ['bad_breath'],
    word: /^(breathing|breathe|respir\w*|(?:[وك]?(?:ال|ت|ي)?)?تنفس(?:ي|و|ه)?|كتنفس|كيتنفس)$/,
  },
  { findings: ['familiar_pattern'], word: /^year$/ },
  {
    findings: ['familiar_pattern'],
    word: /^(سنين|snin)$/,
    beside: /^(\d+|جوج|تلت|ثلاث|ربع|اربع|خمس|ست|سبع|تمن|ثمان|تسع|عشر|jouj|telt|reb3|khams|sett|seb3)$/,
    within: 2,
  },
  { findings: ['familiar_pattern'], word: /^[وك]?(?:ال|ت|ي)تنفس$|^كيتنفس$/ },
  { findings: ['loss_of_smell'], word: /^(كريه|كريهه)$/ },
  {
    findings: ['loss_of_smell'],
    word: /^smells?$/,
    beside: /^(discharge|pus|leak\w*|urine|pee|stools?|fluid|wound|vaginal|itch\w*|white|grey)$/,
    within: 8,
  },
  {
    findings: ['facial_flushing_rosacea'],
    word: /^وردي[هه]?$/,
    unless: /^(?:ال|و)?(وجه\S*|خدود\S*|خدي|خداي|انف\S*)$/,
    within: 6,
  },
  { findings: ['cannot_bear_weight'], word: /^(تتوقف|يتوقف|اوقفه|توقف|wa9ef)$/ },
  { findings: ['fainting'], word: /^drops?$/, next: /^(of|in) / },
  {
    findings: ['blisters'],
    word: /^((ka[tny]t?)?n[ea]?f[ea]?i?kho?|nefkha|nfekha|nfikh|ka[tyn]t?n[ea]?fe?kho?)$/,
    unless: /^(7rr?[a-z0-9]*|kwit|te7re9\w*|lma|f9a3i)$/,
  },
  { findings: ['head_injury'], word: /^front$/, beside: /^(in|of)$/, within: 1 },
  {
    findings: ['recent_trauma', 'hip_pain'],
    word: /^(lte7t|lta7t|t7et+)$/,
    unless: /^(drouj|sellom|mn|men|fo9|tomobil)$/,
    within: 3,
  },
  { findings: ['chills_rigors'], word: /^(b?ras[h]?a|brasha)$/ },
  {
    findings: ['seizure'],
    word: /^jerks?$/,
    beside: /^(ankles?|knees?|biceps|triceps|supinator|tendons?|reflex\w*|achilles|plantars?|brisk|symmetrical)$/,
    unless:
      /^(foam\w*|shak\w*|convuls\w*|unconscious|eyes|stiff\w*|tongue|arms?|body|limbs?|fits?|seizures?|awake|asleep|sleep|collapsed|drool\w*|violently|uncontrollabl\w*)$/,
    within: 5,
  },
  {
    findings: ['chest_indrawing'],
    word: /^retractions?$/,
    unless:
      /^(chest|ribs?|intercostal\w*|subcostal\w*|sternal|suprasternal|xiphoid\w*|costal\w*|breath\w*|respir\w*|spo2|sats?|rr|fr|wheez\w*|bronch\w*|flaring|grunting|cough\w*|toux|baby|infant|newborn|months?|bebe|nourrisson|toddler)$/,
    within: 12,
  },
  {
    findings: ['fainting'],
    word: /^(faint|faintly)$/,
    next: /^(rash|pink|pinkish|red|reddish|blue|bluish|brown|yellow|white|purple|lacy|macular|maculopapular|murmur|systolic|ejection|lines?|scars?|smell|odou?r|creps?|crackles?|crepitations?|wheezes?|heartbeat|scaly|itchy|positive|tender|visible|shadow|bruise|bruising|erythema|redness|swelling|streaks?|sweet|tremor|staining|trace|opacity|halo|petechiae|hum|whistle)\b/,
  },
  {
    findings: ['electric_shock'],
    word: /^(electric|electrical|electrique|electriques|shock|shocks|decharge|decharges)$/,
    beside:
      /^(like|pains?|sensations?|feelings?|jabs?|jolts?|lancinating|shooting|comme|type|douleurs?|neuralgia|radiating|stabs?|seconds|secondes|zaps?)$/,
    unless:
      /^(socket|mains|plugs?|wires?|cables?|current|courant|prise|fils?|appliance|burn\w*|touch\w*|voltage|volts?|got|recu|pris|lightning|foudre|from|off)$/,
    within: 7,
  },
  {
    findings: ['severe_burn'],
    word: /^(electric|electrical|electrique|electriques|shock|shocks)$/,
    beside:
      /^(like|pains?|sensations?|feelings?|jabs?|jolts?|lancinating|shooting|comme|type|douleurs?|stabs?|seconds|secondes|zaps?)$/,
    unless:
      /^(socket|mains|plugs?|wires?|cables?|current|courant|prise|fils?|appliance|burn\w*|touch\w*|voltage|volts?|got|recu|pris|lightning|foudre|from|off)$/,
    within: 7,
  },
  {
    findings: ['blue_lips', 'breathless_at_rest'],
    word: /^(blue|bluish|bleu|bleus|bleue|bleuatre|violet|violette|violace\w*)$/,
    beside: /^(dome|cyst|cystic|mucocele|papule|kyste|naevus|sclerae?|raynaud)$/,
    within: 5,
  },
  {
    findings: ['unresponsive'],
    word: /^(pouls|pulses?)$/,
    next: /^(presents?|percus?|palpables?|normal|normaux|regulier|symetriques?|intact|bounding|ok)\b/,
    unless: /^(no|not|pas|aucun|aucune|sans|without|plus|absent|absents)$/,
    within: 2,
  },
  {
    findings: ['very_high_blood_sugar'],
    word: /^ketones?$/,
    next: /^(0|0[.,]\d|1|1[.,]\d|nil|neg|negative|trace|absent|normal)(?: |$)/,
  },
  {
    findings: ['unresponsive'],
    word: /^unresponsive$/,
    next: /^to (?!pain|voice|speech|stimul|touch|command|name|verbal|us|me|him|her)/,
  },
  {
    findings: ['breathless_at_rest'],
    word: /^sentences?$/,
    beside: /^(full|complete|whole)$/,
    unless: /^(t|cannot|cant|unable|not|too|hardly|barely|struggl\w*|incapable|without|difficulty|stops?|pausing)$/,
    within: 6,
  },
  {
    findings: ['heavy_bleeding'],
    word: /^(ha?emorrhages?|hemorragies?)$/,
    beside:
      /^(retina|retinal|retiniennes?|optic|optique|disc|papille|papillaires?|dot|dots|blot|flame|flammes?|splinter|subconjunctival|conjunctiv\w*|fundus|fundi|fond|macula|peripapillary|vitreous|intraretinal|quadrants?|cotton|microaneurysms|exudates?|cervix|punctate|petechial|gingival)$/,
    within: 9,
  },
  {
    findings: ['vision_loss'],
    word: /^blind$/,
    beside: /^(registered|partially|colou?r|legally|trial|venetian|roller)$/,
    within: 5,
  },
  { findings: ['vision_loss'], word: /^perdue?s?$/, next: /^de vue/ },
  { findings: ['rigid_abdomen'], word: /^guard$/ },
  {
    findings: ['rigid_abdomen'],
    word: /^(occlusion|occlusions|occlusive)$/,
    unless: /^(intestinale?|bowel|abdom\w*|ventre|belly|gas|gaz|vomi\w*)$/,
    within: 6,
  },
  // In Darija "ما" is "not" as well as "water".
  {
    findings: ['burn'],
    word: /^ما$/,
    unless: /^(?:و?(?:تحرق|حرق|حرقت|تكب|كب|كفح|تسلق|طايب|مغلي|يغلي|المقراج|الكوزينه|اتاي|تشوط).*)$/,
    within: 9,
  },
];
