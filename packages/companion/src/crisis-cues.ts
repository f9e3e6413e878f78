/** How people say things around a crisis: short lists in plain spelling, all languages together. Data, not medicine. */
import { phraseTest } from './spelling.ts';

const test = (...lists: string[]): ((plainText: string) => boolean) =>
  phraseTest(lists.flatMap((list) => list.split('|').map((phrase) => phrase.trim())));

/** Taking back what was said, or laughing it off. */
export const takesBack = test(
  'je rigole|je rigolais|je deconne|je plaisante|je plaisantais|c est une blague|c etait une blague|pour rire|c etait pour rire|je blague|laisse tomber|laissez tomber|oublie|oubliez|oublie ca|oublions|c est rien|ce n est rien|c etait rien|je disais ca comme ca|je n ai rien dit|j ai rien dit|j exagere|j exagerais|fais pas attention|ne faites pas attention|c etait juste une facon de parler|je voulais pas dire ca|je le pensais pas|je ne le pensais pas|j ai pas dit ca',
  'just joking|just kidding|only joking|only kidding|i was joking|i m joking|im joking|i was kidding|jk|it was a joke|was a joke|kidding|forget it|forget what i said|forget i said|never mind|nevermind|nvm|it s nothing|its nothing|it was nothing|i didn t mean it|i didnt mean it|didn t mean that|i m exaggerating|i was exaggerating|being dramatic|ignore that|ignore me|not serious|don t worry about it|dont worry about it|i take it back|figure of speech|dark humor|dark humour|so serious',
  'كنت امزح|امزح|انا امزح|مجرد مزحه|مزحه|انسي|انسي الامر|انس|انس الامر|انسى|لا شيء|لا تهتم|لا تقلق|لم اقصد|ما قصدت|كنت ابالغ|دعك من هذا|كنضحك|كنت كنضحك|غير كنضحك|كنت غير كنضحك|نسا|نساها|نسي|ما كان والو|والو|غير كنقشب|كنقشب|صافي نسا|ماشي بصح|هضره و صافي|غير هضره|بهزر|بهزر معاك|كنت بهزر|بمزح|عم امزح|كنت بمزح|الا تضحك|نكته',
  'kandhak|kanda7k|kand7k|ghir kandhak|ghir kanda7k|ghir kand7ak|knt kandhak|kanmzah|ghir kan9acheb|kan9eb|nsa|nsaha|nsay|safi nsa|walo|walou|makan walo|ghir hadra|machi bsa7|machi bse7',
);

/** Saying outright that one is not safe. */
export const isNotSafe = test(
  'pas en securite|pas a l abri|je suis en danger|pas du tout en securite',
  'not safe|unsafe|i m in danger|im in danger|i am in danger|don t feel safe|dont feel safe|do not feel safe',
  'لست في امان|لست بامان|لا اشعر بالامان|انا في خطر|لست امنا|لست امنه|ماشي فامان|ماشي في امان|ما كنحسش بالامان|انا فخطر',
  'machi f aman|machi faman|ma kan7essch b laman|makan7essch b laman|ana f khatar|machi safe',
);

/** Help was called and is on its way. */
export const calledHelp = test(
  'j ai appele le|j ai appele les|j ai appele une ambulance|j ai appele l ambulance|j ai appele la ligne|je les ai appeles|ils arrivent|l ambulance arrive|les secours arrivent|les pompiers arrivent|le samu arrive|samu est en route|ambulance est en route|secours sont en route|secours sont la|je suis au telephone avec|je suis en ligne avec',
  'i called an ambulance|i called the ambulance|i called 911|i called 999|i called 112|i called the helpline|i called the hotline|ambulance is coming|ambulance is on|they are coming|they re coming|theyre coming|help is coming|help is on|paramedics are here|i m on the phone with|im on the phone with',
  'اتصلت بالاسعاف|اتصلت بالطوارئ|اتصلت بالنجده|اتصلت بخط|اتصلت بهم|الاسعاف في الطريق|الاسعاف قادم|انهم قادمون|هم في الطريق|عيطت للاسعاف|عيطت ليهم|عيطت للوقايه|راهم جايين|جايه لابيلانس|لابيلانس جايه',
  '3eyet lihom|3ayet lihom|3eyet l l ambulance|3ayet l ambulance|lambulance jaya|l ambulance jaya|rahom jayin|rahom jayyin',
);

/** Asking how to speak with, or help, somebody else who is in danger. */
export const asksHowToHelp = test(
  'que dois je lui dire|qu est ce que je lui dis|quoi lui dire|que lui dire|comment lui parler|comment lui en parler|comment l aider|comment je peux l aider|je lui dis quoi|lui donner l idee|lui mettre l idee|lui en parler',
  'what do i say|what should i say|what can i say|how do i talk|how should i talk|how can i help|how do i help|put the idea|give him the idea|give her the idea|give them the idea|plant the idea',
  'ماذا اقول|ماذا اقول له|كيف اكلمه|كيف اكلمها|كيف اتحدث معه|كيف اتحدث معها|كيف اساعده|كيف اساعدها|ازرع الفكره|اعطيه الفكره|شنو نقول ليه|شنو نقول ليها|كيفاش نعاونو|كيفاش نعاونها|كيفاش نهضر معاه|كيفاش نهضر معاها',
  'chno ngoul lih|chno ngoul liha|chnou ngoul lih|chnou ngoul liha|kifach n3awno|kifach n3awnha|kifach nhder m3ah|kifach nhder m3aha',
);

/** Insisting that it was no joke. */
export const meansIt = test(
  'pas une blague|je rigole pas|je ne rigole pas|je plaisante pas|je ne plaisante pas|je suis serieux|je suis serieuse|pour de vrai|c est pas pour rire',
  'not a joke|not joking|not kidding|i m serious|im serious|for real|i mean it|i meant it|wasn t joking|wasnt joking',
  'لا امزح|لست امزح|ليست مزحه|ليس مزاحا|انا جاد|انا جاده|بجد|ماشي ضحك|ما كنضحكش|ماكنضحكش|بصح كنهضر',
  'machi dahk|makandhakch|ma kandhakch|bsa7 kanhder|machi mzah|ma kanmzahch',
);

/** Laughter and other marks of a joke. */
export const laughs = (raw: string, text: string): boolean =>
  /[😂🤣😅😆😁😄😹💀]/u.test(raw) ||
  /ه{3,}|خ{3,}|(?<![a-z])h{3,}|(?<![a-z])x+d+(?![a-z])|:'?\)|;\)/iu.test(raw) ||
  (/(?:^| )(?:lol|lmao|rofl|mdr|ptdr|jk|ha|he|hi|ja|(?:ha){2,}h?|(?:he){2,}|(?:hi){2,}|(?:ja){2,}|هه|lool|bhhh)(?: |$)/u.test(
    text,
  ) &&
    !/^(?:he|hi|ha)$|(?:^| )(?:he|hi) /u.test(text));

/** Words of dying or ending it, said of oneself, that a joke may carry. Laughing oneself to death is none. */
const namesDeath = test(
  'me tuer|me suicide|me suicider|me pendre|me jeter|me flinguer|en finir|je me tue|je vais mourir|veux mourir|envie de mourir|envie de crever|disparaitre|plus etre la|me foutre en l air|sauter par la fenetre|sauter d un pont|je saute|m enterrer|mon enterrement|ma tombe|mes funerailles|ma derniere|mon testament|quand je serai mort|quand je serai morte|quand je serai plus la|quand j serai plus la|apres ma mort|debarrasses de moi|debarrasse de moi|sans moi|sous terre|au cimetiere',
  'kill myself|killing myself|kms|end it all|end myself|end it|want to die|wanna die|unalive|jump off|hang myself|not be here|disappear forever|suicide|my funeral|my grave|my will|off myself|be dead|better off dead|yeet myself|when i m dead|when im dead|once i m dead|once im dead|when i m gone|when im gone|after i m gone|after im gone|rid of me|without me|six feet under|pick my coffin|won t be around|wont be around|won t be here|wont be here|joining him|joining her|pack up a life',
  'اقتل نفسي|انتحر|سانتحر|انهي حياتي|اريد ان اموت|اموت وارتاح|نقتل راسي|ننتحر|نموت و نرتاح|نموت ونرتاح|بغيت نموت|نسالي حياتي|نلوح راسي|جنازتي|قبري|القبر|في القبر|المقبره|بعد موتي|لما اموت|عندما اموت|اذا مت|لو مت|الي متت|تتخلصون مني|اخلصكم مني|ترتاحون مني|تهناو مني|تتهناو مني|بعد رحيلي|بلا بيا',
  'n9tel rasi|n9tl rasi|bghit nmout|nmout w nthenna|nmout ou nrtah|nmout w nrta7|ntahar|ntaher|nsali hyati|nsali 7yati|nlouh rasi|nlou7 rasi|gnazti|9abri|l9ber|l9bar|ila mett|ila mtt|mn be3di|men ba3di|bla biya|tthennaw mni|yrta7o mni',
);
const ofLaughter = test(
  'mort de rire|morte de rire|mourir de rire|creve de rire|die of laughter|died of laughter|dying of laughter|dying laughing|die laughing|died laughing|اموت ضحكا|اموت من الضحك|نموت بالضحك|مت بالضحك|متت بالضحك|nmout b dahk|mott b dahk|mout b da7k|mett b d7k|nmout bda7k',
);

/** A laugh beside words of one's own death. */
export const jokesOfDeath = (raw: string, text: string): boolean =>
  namesDeath(text) && !ofLaughter(text) && (laughs(raw, text) || takesBack(text));

export const refusesHelp = test(
  'je ne veux pas appeler|je veux pas appeler|j appellerai pas|pas appeler|pas de numero|pas de psy|pas voir de medecin|pas besoin d aide|veux pas d aide|je n ai personne|j ai personne|personne a qui parler|ca sert a rien|ca ne sert a rien|personne ne peut m aider|personne peut m aider|aucune confiance|deja essaye',
  'don t want to call|dont want to call|won t call|wont call|not calling|no hotline|no helpline|don t need help|dont need help|don t want help|dont want help|i have no one|i have nobody|have no one|nobody can help|no one can help|nothing helps|no point calling|tried that|what s the point|pointless|no doctors|no doctor',
  'لا اريد الاتصال|لن اتصل|لا اريد مساعده|لا احتاج مساعده|ليس لدي احد|ما عندي احد|لا احد يستطيع|لا فائده|بلا فائده|ما بغيتش نعيط|ما نعيطش|ما عندي حد|معندي حد|ما كاين لا من|حتي واحد ما|بلا فايده',
  'mabghitch n3eyet|mabghitch n3ayet|ma bghitch n3iyet|man3eyetch|ma3ndi had|ma3ndi 7ed|ma 3ndi 7ed|ma3andi hta wahed|bla fayda|7ta wahed may9der|mabghitch lmosa3ada',
);

export const wantsSecrecy = test(
  'ne le dis a personne|ne le dites a personne|dis rien|ne dis rien|dites rien|ne dites rien|entre nous|garde le secret|garder le secret|secret|promets|promettez|promesse|sans que personne sache|n en parle pas|n en parlez pas',
  'don t tell|dont tell|do not tell|keep it secret|keep this secret|keep it between|between us|promise me|promise not|promise you|secret|tell no one|tell anyone|tell my',
  'لا تخبر|لا تقل لاحد|سر بيننا|سرا|سر|بيننا|عدني|اوعدني|ما تقولش|ما تقول لحد|ما تقولها لحد|بيني وبينك|واعدني',
  'matgoulch|mat9olch|matgoulha l 7ed|ma tgoul l had|bini w binek|binatna|wa3dni|sser|bin w binek',
);

/** Asking how. */
export const asksMethod = test(
  'combien de .. comprimes|combien de .. cachets|combien de .. medicaments|quelle dose|dose mortelle|sans douleur|sans souffrir|sans avoir mal|plus rapide pour|comment mourir|comment me tuer|meilleur moyen|meilleure facon|quelle methode|methode',
  'how many .. pills|how many .. tablets|how much .. take|lethal|painless|painlessly|without pain|quickest way|easiest way|best way to|how to die|how do i kill|how to kill|which method|method',
  'كم حبه|كم قرص|كم من حبه|بدون الم|دون الم|بلا الم|اسهل طريقه|اسرع طريقه|افضل طريقه|كيف اموت|كيف انتحر|جرعه قاتله|شحال من فانيده|شحال من كينه|بلا حريق|كيفاش نموت',
  'ch7al mn fanid|chhal men fanid|chhal mn kina|bla ma nthes|bla 7ri9|kifach nmout|ashal tari9a',
);

export const saysGoodbye = test(
  'adieu|au revoir|bonne nuit|je vais dormir|je dois y aller|je m en vais|a plus|bye|je te laisse|je vous laisse|ciao|j y vais|merci pour tout|prenez soin|prends soin',
  'goodbye|good bye|bye|bye bye|good night|goodnight|gotta go|got to go|have to go|i m going now|im leaving|i m leaving|see you|so long|farewell|thanks for everything|thank you for everything|take care of|that s all|i m going to bed|going to sleep',
  'وداعا|الوداع|مع السلامه|الي اللقاء|تصبح علي خير|ساذهب|علي الذهاب|ساتركك|شكرا علي كل شيء|شكرا لكل شيء|بسلامه|بالسلامه|تصبحو علي خير|غادي نمشي|نمشي دابا|تهلاو|تهلا فراسك',
  'bslama|beslama|tsbah 3la khir|ghadi nmchi|nmchi daba|thella|thalla|choukran 3la kolchi|layhenik|lay3awn',
);

export const namesMachine = test(
  'une machine|un robot|tu es un robot|t es un robot|vous etes un robot|une ia|un bot|un programme|un ordinateur|tu comprends pas|vous ne comprenez pas|tu peux pas comprendre|vraie personne|un humain|un etre humain',
  'a machine|a robot|a bot|an ai|just a program|a computer|you don t understand|you dont understand|can t understand|real person|a human|not real|don t care|dont care',
  'اله|الة|روبوت|برنامج|ذكاء اصطناعي|لا تفهم|انت لا تفهم|شخص حقيقي|انسان حقيقي|بشر|ماكينه|ما كتفهمش|مافاهم والو',
  'makina|robot|makatfhemch|ma fahem walo|bnadem',
);

export const isAngry = test(
  'ta gueule|ferme la|tais toi|taisez vous|lache moi|lachez moi|fous moi la paix|foutez moi la paix|laisse moi tranquille|laissez moi tranquille|laisse moi|inutile|tu sers a rien|vous servez a rien|nul|connard|con|merde|va te faire|degage|encule|putain',
  'shut up|leave me alone|go away|stop it|stop asking|fuck|fuck off|fuck you|useless|stupid|idiot|screw you|piss off|you re no help|bullshit|shit',
  'اخرس|اسكت|اتركني|دعني|دعني وشاني|ابتعد عني|غبي|احمق|لا فائده منك|سد فمك|خليني|بعد مني|سكت|حمار|مكلخ|تفو',
  'sket|skout|khellini|khelini|ba3ed menni|b3ed mni|7mar|hmar|mkellekh|tfou|sir t9awed|zamel',
);

export const thanks = test(
  'merci|thank you|thanks|thx|شكرا|شكرا لك|بارك الله فيك|الله يجازيك|chokran|choukran|lah yjazik|allah yjazik|tbarkellah',
);

export const isBetter = test(
  'je vais mieux|ca va mieux|je me sens mieux|je suis en securite|j ai appele|ma soeur est|mon frere est|ma mere est|je suis avec|quelqu un est avec moi|plus calme',
  'i feel better|feeling better|i m better|im better|i m safe|im safe|i am safe|i called|i have called|i m with|im with|i am with|someone is with me|my sister is here|calmer|my friend is here|my mom is here',
  'انا بخير|احسن الان|اشعر بتحسن|انا في امان|اتصلت|معي احد|اختي معي|امي معي|صديقي معي|بخير الان|انا احسن|وليت احسن|وليت مزيان|راني مزيان|عيطت|معايا',
  'wlit mzyan|wlit ahsan|wlit 7sen|rani mzyan|ana mzyan|3eyett|3ayett|m3aya khti|m3aya mama',
);

/**
 * Small signs of strain that are no danger alone: `weight` of each kind is counted once a message. Kinds follow published warning
 * signs (WHO, "Preventing suicide", 2014; HAS 2021): hopelessness, being a burden, isolation, sleep, farewell, worthlessness.
 */
export const STRAIN_SIGNS: readonly { id: string; weight: number; met: (plainText: string) => boolean }[] = [
  {
    id: 'hopeless',
    weight: 2,
    met: test(
      'plus d espoir|aucun espoir|sans espoir|desespere|desesperee|desespoir|rien ne changera|ca changera jamais|ca ira jamais mieux|pas d avenir|plus d avenir|aucun avenir|pas d issue|aucune issue|sans issue|a quoi bon|plus rien n a de sens|plus de sens|plus envie de rien|j en peux plus|je n en peux plus|au bout du rouleau|a bout|je craque|plus la force|je suis fatigue de tout|fatiguee de tout|fatigue de tout|marre de tout|ras le bol de tout|plus gout a rien|plus le gout',
      'no hope|hopeless|lost hope|losing hope|nothing will change|nothing ever changes|never get better|won t get better|no future|no way out|what s the point|whats the point|no point|pointless|can t go on|cant go on|can t do this anymore|cant do this anymore|can t take it anymore|cant take it|so tired of everything|tired of everything|sick of everything|given up|giving up|nothing matters|no reason to|empty inside|feel empty|numb|done with everything|done with it all|trapped|exhausted by everything|can t see a future',
      'لا امل|بلا امل|فقدت الامل|يائس|يائسه|ياس|لا مستقبل|لا معني|ما الفائده|لا فائده|تعبت من كل شيء|مللت من كل شيء|لم اعد احتمل|لا استطيع الاستمرار|لم اعد قادرا|لن يتغير شيء|عييت من كلشي|عيان من كلشي|عيانه من كلشي|عييت|ما بقاش عندي امل|ما بقا عندي امل|ما كاين امل|طلع ليا كلشي|ما بقيتش قادر|ما بقيت قادر|ما بقا عندي خاطر|كرهت كلشي|كرهت حياتي|تقهرت|محبط|محبطه|مسدوده',
      'mab9ach 3ndi amal|ma b9a 3ndi amal|makayn amal|3yit mn kolchi|3yit men kolchi|3yan mn kolchi|3eyit|mab9itch 9ader|ma b9itch 9ader|mab9it 9ad|krht kolchi|kreht kolchi|kreht hyati|krht 7yati|tla3 liya kolchi|mab9a li khater|mab9a 3andi ma ndir',
    ),
  },
  {
    id: 'burden',
    weight: 3,
    met: test(
      'un poids pour|un fardeau|une charge pour|je derange tout le monde|je gene tout le monde|mieux sans moi|sans moi ce serait|je les embete tous|je ne fais que',
      'a burden|burden to|burden on|better off without me|better without me|in everyone s way|dragging everyone down|weigh everyone down|only cause problems',
      'عبء|عبئا|حمل ثقيل|افضل بدوني|احسن بلا بيا|احسن بلايا|تقيل عليهم|ثقيل عليهم|عاله علي|مشكل لعائلتي|ثقل علي',
      't9il 3lihom|t9ila 3lihom|hsen bla biya|ahsan blabiya|7sen blabiya|ghir mochkil',
    ),
  },
  {
    id: 'alone',
    weight: 1,
    met: test(
      'je suis seul|je suis seule|tout seul|toute seule|tres seul|tres seule|si seul|si seule|vraiment seul|vraiment seule|solitude|isole|isolee|personne ne m aime|personne ne me comprend|personne me comprend|personne n a remarque|personne ne remarque|plus d amis|pas d amis|je ne vois plus personne|je vois plus personne|je parle a personne|je ne parle a personne|personne ne m appelle',
      'so alone|all alone|feel alone|i m alone|im alone|lonely|no friends|nobody cares|no one cares|nobody understands|no one understands|nobody would notice|no one would notice|stopped seeing|don t see anyone|dont see anyone|don t talk to anyone|dont talk to anyone|isolated|pushing everyone away|nobody calls|stopped answering',
      'وحيد|وحيده|وحدي|الوحده|لا احد يفهمني|لا احد يهتم|لا احد يحبني|ليس لدي اصدقاء|بلا اصدقاء|حتي واحد ما كيفهمني|بوحدي|راسي بوحدي|ما كنهضر مع حد|ما كنشوف حد|ما عندي صحاب|حد ما مسوق',
      'bo7di|bouhdi|bohdi|b7di|rassi bo7di|7ta wahed makayfhemni|hta wahed ma kayfhemni|ma3ndi shab|ma3ndi s7ab|makanhder m3a 7ed|7ed mamsew9',
    ),
  },
  {
    id: 'sleepless',
    weight: 1,
    met: test(
      'je ne dors plus|je dors plus|je ne dors pas|je dors pas|dors mal|dormi|insomnie|nuits blanches|pas ferme l oeil|n arrive pas a dormir|arrive plus a dormir|arrive pas a dormir|reveille toute la nuit',
      'can t sleep|cant sleep|not sleeping|don t sleep|dont sleep|haven t slept|havent slept|barely sleep|barely slept|sleepless|insomnia|awake all night|up all night|no sleep',
      'لا انام|لم انم|لا استطيع النوم|ارق|الارق|ما كننعسش|ما كنعسش|ماكنعسش|ما نعستش|ما قدرتش ننعس|النعاس ما كيجينيش|ما بقيتش كننعس',
      'makan3essch|makan3asch|makann3ssch|ma kan3sch|manes3tch|man3estch|n3as mab9ach|n3ass makayjinich|mab9itch kann3es',
    ),
  },
  {
    id: 'worthless',
    weight: 2,
    met: test(
      'je suis inutile|je me sens inutile|je ne vaux rien|je vaux rien|je suis nul|je suis nulle|je me deteste|je me hais|bon a rien|bonne a rien|je rate tout|je suis un echec|j ai tout rate|tout est de ma faute|je suis une merde|honte de moi|je ne sers a rien|je sers a rien',
      'worthless|i m useless|im useless|i feel useless|hate myself|i m a failure|im a failure|failure|good for nothing|i ruin everything|all my fault|not good enough|ashamed of myself|i m nothing|disgust myself',
      'لا قيمه لي|بلا قيمه|عديم الفائده|انا فاشل|فاشله|اكره نفسي|كل شيء بسببي|لا اصلح لشيء|ما كنصلح لوالو|ما عندي قيمه|كنكره راسي|فاشل|حقره',
      'makansle7 lwalo|ma kansla7 l walo|ma3ndi 9ima|kankreh rasi|kankrah rasi|fachel|fachla|ana fachel',
    ),
  },
  {
    id: 'farewell',
    weight: 2,
    met: test(
      'merci pour tout|prenez soin de mes|prends soin de mes|j ai donne mes affaires|donne mes affaires|mis mes affaires en ordre|mes affaires en ordre|j ai ecrit une lettre|dit au revoir a|dire au revoir|occupez vous de|ca ne sera plus un probleme|bientot ce sera fini|bientot tout sera|ne vous inquietez plus|plus besoin de s inquieter|plus pour longtemps|la derniere fois',
      'thanks for everything|thank you for everything|take care of my|giving away my|gave away my|gave my|given away|put my affairs in order|affairs in order|wrote a letter|written letters|wrote letters|saying goodbye|said goodbye|say goodbye|won t be a problem|won t matter soon|wont matter soon|be over soon|soon it will|not for much longer|the last time|one last time|won t need it|wont need it',
      'شكرا علي كل شيء|شكرا لكل شيء|اعتنوا ب*|اعتن ب*|وزعت اغراضي|اعطيت اغراضي|رتبت اموري|كتبت رساله|ودعت|اودع|سينتهي كل شيء قريبا|قريبا سينتهي|لاخر مره|اخر مره|سمحو ليا|سامحوني|سمحوا لي|سمحي ليا|تهلاو ف*|عطيت حوايجي|فرقت حوايجي|كتبت براوه|غادي يسالي كلشي',
      'smho liya|sm7o liya|sme7 liya|samhouni|sam7ouni|thellaw f|thallaw f|3tit 7wayji|fer9t hwayji|ghadi ysali kolchi|akhir mera|akher merra|katbt bra',
    ),
  },
  {
    id: 'low',
    weight: 1,
    met: test(
      'deprime|deprimee|depression|je pleure|pleurer|triste|tristesse|vide|tout est noir|angoisse|angoissee|je souffre|souffrance|ca va pas|ca ne va pas|je vais mal|mal etre|perdu mon|perdue|je ne mange plus|je mange plus',
      'depressed|depression|crying|cry|sad|empty|dark|hurting inside|suffering|not okay|not ok|not well|struggling|overwhelmed|anxious|miserable|awful|terrible|can t eat|lost my job|heartbroken',
      'مكتيب|مكتيبه|اكتياب|ابكي|بكاء|حزين|حزينه|حزن|فراغ|مظلم|اتالم|اعاني|لست بخير|قلق|مخنوق|مخنوقه|كنبكي|مقلق|مقلقه|ضايق|ضايقه|مضايق|فقصه|الغمه|الضيق|ماشي مزيان|مهموم|مهمومه',
      'kanbki|m9ele9|m9al9|m9ele9a|dayk|day9|day9a|mkhno9|mkhnou9|mghmoum|machi mzyan|lghomma|dprimi|fia lham|mahmoum',
    ),
  },
];
