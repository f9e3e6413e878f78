/**
 * The words crisis rules are composed of. Own collection, from published lists of warning signs
 * (WHO "Preventing suicide", 2014 and 2023; Columbia scale concepts; HAS 2021) and from how people write.
 * Spelling: lower case, no accents, apostrophes as spaces in French ("m ouvrir"), left out in English ("dont").
 */
import type { ConceptRow } from './pattern.ts';

export const VOCABULARY: Record<string, ConceptRow> = {
  want: {
    en: 'want|wants|wanted|wanna|wana|wanting|wish|wishing|wished|wishes|would like|id like|would rather|id rather|ready to|longing to|long to|prefer to|hope to|need to|praying to|pray to|dream of|dreaming of|fantasize about|fantasise about|fantasizing about|fantasising about|feel like i should|desire to|urge to|begging to|beg god to',
    fr: 'voulu|veux|veut|veu|vx|voudrais|voudrait|voulais|voulait|jveux|jveu|jvx|jvoudrais|envie|envies|envi|souhaite|souhaiterais|souhaitais|aimerais|aimerait|jaimerais|prefere|prefererais|prefererait|reve de|reve que de|pret a|prete a|besoin de|hate de|hate que|desir de|desire|espere|esperais|vouloir|tente de|prie pour',
    ar: 'اريد|اود|ارغب|رغبه|برغبه|رغبتي|اتمني|تمنيت|اتمنيت|ارجو|بدي|ودي|ابي|ابغي|ابغا|عايز|عايزه|عاوز|عاوزه|نفسي|افضل|يريد|تريد|يرغب|ترغب|يتمني|تتمني|يود|بده|بدها|اردت|افكر في|عم فكر',
    ary: 'بغيت|باغي|باغيه|باغا|كنبغي|نبغي|كنتمني|كنتمنا|نتمني|تمنيت|بغا|بغات|بغي|كيتمني|كيتمنا|حاب|حابه|bghit|bghi|brit|baghi|baghya|bagha|kanbghi|nbghi|kantmena|kantmna|kantmenna|kantmanna|tmnit|tmenit|bgha|bghat|kaytmena|kan tmna|ghir bghit',
  },
  die: {
    en: 'die|dead|dying|death|never open my eyes|not open my eyes|pass away|be six feet under|kick the bucket|not exist|cease to exist|not be alive|stop existing|stop living|stop being alive|not wake up|never wake up|not to wake up|never to wake up|sleep forever|sleep for ever|fall asleep forever|not live anymore|not live any more|be with the angels|never have been born|had never been born|was never born|were never born|not been born|not be here anymore|not be on this earth|not to be here|not to exist|not to live',
    fr: 'mourir|mourrir|mourire|crever|clamser|mort|morte|la mort|y rester|ne plus exister|plus exister|ne plus vivre|plus vivre|ne plus etre la|ne plus etre de ce monde|ne plus me reveiller|plus me reveiller|ne pas me reveiller|plus jamais me reveiller|jamais me reveiller|m endormir pour toujours|m endormir et ne plus|dormir pour toujours|dormir et ne plus|n avoir jamais existe|ne jamais etre ne|ne jamais etre nee|partir pour toujours|partir pour de bon|partir definitivement|quitter ce monde|quitter cette vie|quitter cette terre|quitter la vie|ne plus se reveiller',
    ar: 'اموت|الموت|موت|موتي|ميت|ميته|ميتا|يموت|تموت|ارحل عن هذه الدنيا|ارحل عن الدنيا|ارحل عن هذا العالم|ارحل من هذه الدنيا|مغادره هذه الحياه|اغادر هذه الحياه|اغادر الحياه|اغادر هذا العالم|اغادر الدنيا|اترك الدنيا|اترك هذه الدنيا|اترك هذه الحياه|مفارقه الحياه|افارق الحياه|ارتاح من الحياه|ارتاح من الدنيا|ارتاح من هذه الحياه|ارتاح من هذه الدنيا|انام ولا استيقظ|انام ولا اصحي|انام ولا اصحا|انام وما اصحي|لا استيقظ|لم اولد|ما انولدت|لو لم اخلق|لم اخلق|اتلاشي|لو انني لم اولد|انام الي الابد|الا استيقظ|ان لا استيقظ|عدم الاستيقاظ',
    ary: 'نموت|نمووت|الموت|موت|يموت|تموت|كنموت|نمشي عند الله|نمشي عند ربي|نمشي من هاد الدنيا|نخوي هاد الدنيا|نخوي الدنيا|نرتاح من هاد الدنيا|نرتاح من هاد الحياه|نتهني من هاد الدنيا|نتهنا من هاد الدنيا|نتهنا من هاد الحياه|نتهني من هاد الحياه|نتهنا من الحياه|نعس وما نفيقش|ننعس وما نفيقش|ننعس وما نوضش|نعس ومنفيقش|ننعس ومانفيقش|ننعس منفيقش|ما نفيقش|مانفيقش|منفيقش|ما نبقاش عايش|ما نبقاش حي|ما تولدتش|كون ما تزاديتش|ما تزاديتش|nmout|nmot|lmout|lmot|ymout|tmout|nmwt|nmout w nthna|nmchi 3end allah|nmchi 3nd lah|nmchi 3end rbi|nmchi mn had denya|nrta7 mn had denya|nrta7 mn had l7ayat|nrtah mn had dnya|nthenna mn had denya|nthna mn had denya|nthna mn had l7ayat|nthena mn l7ayat|n3ess w manfi9ch|n3es w manfi9ch|n3es w ma nfi9ch|nn3es w manfi9ch|nn3as w manfi9ch|manfi9ch|ma nfi9ch|manfya9ch|matzaditch|ma tzaditch|mab9itch 3ayech|mab9ach hna|manb9ach 3ayech|manb9ach hna|ma nb9ach 3ayech',
  },
  vanish: {
    en: 'disappear|vanish|be gone|not be here|not be around|fade away|evaporate|not be in this world|stop everything|everything to stop|it all to stop|it to be over|it to be all over|it all to be over|everything to be over|it to end|it all to end|everything to end|be erased|cease|go away forever|leave this world|leave this life|leave this earth|be free of this life|stop being',
    fr: 'disparaitre|disparetre|disparaitres|m effacer|partir loin de tout et pour toujours|tout arreter|que tout s arrete|que tout sarrete|que ca s arrete|que tout soit fini|que ce soit fini|que ca soit fini|que tout se termine|que tout finisse|dormir longtemps et ne plus|m evaporer|ne plus etre ici|plus etre ici|plus etre la|n etre plus la|cesser d exister|cesser d etre|arreter d exister|arreter de vivre|arreter d exister',
    ar: 'اختفي|اختفي من هذه|الاختفاء|ان ينتهي كل شيء|ينتهي كل شيء|ينتهي كل هذا|ان ينتهي هذا العذاب|ان ينتهي كل|انتهي من كل شيء|ان اختفي|اتوقف عن العيش|التوقف عن العيش|اتوقف عن الوجود',
    ary: 'نغبر|نغبر من هاد الدنيا|نغبر من الدنيا|نختفي|يسالي كلشي|تسالي هاد الحياه|يتسالا كلشي|nghber|nghbr|nghaber|nghbar|nkhtafi|ysali kolchi|ysali kolshi|tsali had l7ayat|nghber mn had denya',
  },
  kill_self: {
    en: 'kms|kill myself|step in front of the train|step in front of a train|step in front of the bus|step in front of a car|kill yourself|hang yourself|suicide yourself|jump in front of the bus|swerve into traffic|swerve into a tree|killing myself|kill my self|unalive|unaliving|un alive|end my life|ending my life|end my own life|take my life|taking my life|take my own life|taking my own life|end it all|ending it all|end it once and for all|end everything|ending everything|end things for good|suicide|suicidal|sewerslide|sewer slide|self delete|delete myself|off myself|offing myself|top myself|do myself in|finish myself|finish myself off|finish it all|end myself|ending myself|get rid of myself|blow my brains out|put a bullet in my head|slit my wrists|slitting my wrists|slit my throat|ctb|k ll myself|k1ll myself|su cide|s icide|su1cide|end my suffering for good|end my days|jump off a bridge|jump off the bridge|jump off a roof|jump off the roof|jump off a building|jump in front of a train|jump in front of the train|jump in front of a car|step in front of a train|hang myself|hanging myself|drown myself|shoot myself|shooting myself|gas myself|poison myself|overdose|overdosing|od on|crash my car into|drive off a bridge|drive off a cliff|drive into a tree|drive my car into|unalived',
    fr: 'suicide|en finire|sauter du balcon|suicider|suicid*|me suicider|me tuer|m tuer|me pendre|me flinguer|me noyer|me buter|me supprimer|me defenestrer|me jeter sous|me jeter du|me jeter de|me jeter dans le vide|me jeter par la fenetre|sauter par la fenetre|sauter d un pont|sauter du pont|sauter du toit|sauter dans le vide|me foutre en l air|m ouvrir les veines|me tailler les veines|me trancher les veines|me couper les veines|me tirer une balle|mettre fin a mes jours|mettre fin a ma vie|met fin a mes jours|mettre fin a mon existence|mettre fin a tout|mettre fin a tout ca|mettre fin a mes souffrances|mettre un terme a ma vie|mettre un terme a tout|mettre un terme a mes jours|mettre un terme a mon existence|en finir|finir avec la vie|en termine avec la vie|en terminer|m oter la vie|me donner la mort|attenter a mes jours|attenter a ma vie|passer a l acte|prendre ma vie|m en aller pour toujours|tenter de me tuer|me faire sauter la cervelle|foncer dans un arbre|foncer dans un mur|se tuer|se pendre|se suicider|se flinguer|se foutre en l air|s ouvrir les veines|se jeter sous|se jeter du|se jeter par la fenetre|se donner la mort|s oter la vie|mettre fin a ses jours|mettre fin a sa vie|met fin a ses jours|mettre un terme a sa vie|attenter a ses jours|se tailler les veines|se tirer une balle|t s',
    ar: 'انتحر|الانتحار|انتحار|انتحاري|انتحاريه|ينتحر|تنتحر|انهي حياتي|انهاء حياتي|انهي هذه الحياه|انهاء هذه الحياه|انهي عمري|انهاء حياته|انهاء حياتها|ينهي حياته|تنهي حياتها|اقتل نفسي|قتل نفسي|بقتل نفسي|اقتل حالي|قتل نفسه|قتل نفسها|يقتل نفسه|تقتل نفسها|اشنق نفسي|شنق نفسي|ارمي نفسي|ارمي بنفسي|رمي نفسي|القي بنفسي|الالقاء بنفسي|القاء نفسي|اقفز من السطح|اقفز من النافذه|اقفز من الجسر|القفز من السطح|القفز من النافذه|القفز من الجسر|اضع حدا لحياتي|اضع حد لحياتي|وضع حد لحياتي|اضع نهايه لحياتي|وضع نهايه لحياتي|يضع حدا لحياته|تضع حدا لحياتها|اتخلص من حياتي|التخلص من حياتي|التخلص من نفسي|اتخلص من نفسي|اخلص من حياتي|اخلص من نفسي|اخلص علي نفسي|اخلص على حالي|موت نفسي|اموت نفسي|اموت حالي|انهي كل شيء|انهاء كل شيء|اقطع شراييني|قطع شراييني|اقطع وريدي|ازهاق روحي|ازهق روحي|انهي معاناتي بالموت|اخذ حياتي|سلب حياتي|يؤذي نفسه حتي الموت',
    ary: 'ننتحر|ننتاحر|ننتحار|نتحر|نتاحر|ينتاحر|ينتحر|انتاحر|نقتل راسي|نقتل راصي|قتل راسي|نسالي حياتي|نسالي مع راسي|نسالي مع هاد الحياه|نسالي مع الحياه|نسالي مع كلشي|نساليها مع راسي|نشنق راسي|نعلق راسي|نرمي راسي|نلوح راسي|نلوح براسي|نطيح راسي من|نذبح راسي|نحط حد لحياتي|ندير حد لحياتي|نخرج علي حياتي|يقتل راسو|تقتل راسها|قتل راسو|يسالي حياتو|تسالي حياتها|نتنحر|n9tel rasi|n9tl rasi|n9tal rasi|nktel rasi|ktel rasi|9tel rasi|nsali 7yati|nsali hyati|nsali hayati|nsali m3a hyati|nsali m3a 7yati|nsali m3a rasi|nsali m3a l7ayat|nsali m3a had l7ayat|nsali m3a had denya|nsali m3a kolchi|ntahar|nantahar|ntaher|nntaher|nntahar|ntanhar|yntaher|yantahir|tntaher|intihar|lintihar|nchne9 rasi|nchno9 rasi|nlou7 rasi|nloh rasi|nlou7 brasi|nrmi rasi|n3elle9 rasi|n3l9 rasi|ndbe7 rasi|ndir 7ed l7yati|ndir had l7yati|n7et 7ed l7yati|y9tel raso|y9tel rasso|t9tel rasha|t9tal rasha|ysali 7yato|tsali 7yatha|nsuicider|nsuicida|ntsuicida|nsuicidi|n suicida',
  },
  harm_verb: {
    en: 'cut|cuts|cutting|burn|burning|hurt|hurting|harm|harming|injure|injuring|scratch|scratching|hit|punch|punching|starve|starving|punish|punishing|bruise|mutilate|stab|slice|slicing|bleed',
    fr: 'couper|coupe|coupes|scarifier|scarifie|bruler|brule|blesser|blesse|lacerer|lacere|mutiler|mutile|taillader|taillade|entailler|entaille|griffer|griffe|frapper|frappe|punir|punis|faire du mal|fais du mal|fait du mal|faire mal|fais mal|automutiler|automutile|auto mutiler|auto mutile|couper les bras|tailler',
    ar: 'اجرح|اوذي|اذي|ايذاء|اؤذي|أؤذي|جرح|جرحت|احرق|حرق|اضرب|اقطع|اعاقب|اخدش|اشرط|اذيت|يجرح|تجرح|يؤذي|تؤذي|يوذي|توذي',
    ary: 'نجرح|كنجرح|جرحت|نضر|كنضر|نحرق|كنحرق|نشرط|كنشرط|شرطت|نقطع|كنقطع|كيجرح|كتجرح|كيشرط|كتشرط|nejre7|njre7|njrah|kanjre7|kanjrah|kanjr7|kan jre7|jre7t|jra7t|ndor|kandor|kandorr|kan dor|n7re9|kan7re9|kan7er9|kanhre9|kancherret|nchert|ncherret|cherret|kanchert|kan9te3|9te3t|kayjre7|katjre7|kaycherret|katcherret|kandir ledrar|ndir derar',
  },
  myself: {
    en: 'myself|my self|my arm|my arms|my wrist|my wrists|my thigh|my thighs|my legs|my own skin|my skin|my own body',
    fr: '',
    ar: 'نفسي|حالي|جسدي|ذراعي|ذراعيي|معصمي|يدي|يداي|فخذي|جلدي|بنفسي|لنفسي',
    ary: 'راسي|براسي|لراسي|يدي|يدييا|يديا|ذراعي|لحمي|ddati|rasi|brasi|f rasi|l rasi|yedi|yddi|ydi|yeddiya|ydiya|dra3i|l7mi|fkhadi',
  },
  other_self: {
    en: 'himself|herself|themselves|themself|his arms|her arms|his wrists|her wrists|his arm|her arm|his wrist|her wrist|her thighs|his own life|her own life|their own life',
    ar: 'نفسه|نفسها|حاله|حالها|ذراعه|ذراعها|يدها|يده|جسدها|جسده',
    ary: 'راسو|راسها|يدو|يديه|يديها|يدها|raso|rasso|rasha|rassha|ydih|ydiha|yeddih|yeddiha|dra3o|dra3ha',
  },
  reflexive_fr: {
    fr: 'me|m|mon corps|mes bras|mes cuisses|mes poignets|les bras|les veines|les poignets|les cuisses|le bras',
  },
  body_fr: {
    fr: 'les bras|mes bras|le bras|les veines|les poignets|mes poignets|les cuisses|mes cuisses|la peau|ma peau|les jambes|mes jambes|les avant bras|avec une lame|avec un rasoir|avec un cutter|avec des ciseaux|avec un couteau|avec une cigarette|avec un briquet|volontairement|expres|pour me punir|pour me calmer|pour me soulager|pour ne plus souffrir|pour sentir|pour ressentir|pour oublier|quand ca va pas|quand je vais mal|quand je suis mal|quand je craque|le soir|tous les soirs|toutes les nuits|en cachette|encore|a nouveau|de nouveau|seule dans ma chambre|dans la salle de bain',
  },
  live: {
    en: 'live|carrying on|keeping going|going on|continuing|keep trying|staying alive|struggling on|being here|being around|waking up|getting up|keep on|be alive|living|exist|existing|go on|keep going|keep living|carry on|continue|be here|be around|wake up|be here anymore|stay alive|life|alive|survive|breathe',
    fr: 'vivre|vivr|etre encore la|me lever|continuer a vivre|continuer|exister|etre la|etre en vie|etre ici|rester en vie|me reveiller|me lever demain|voir demain|avancer|la vie|vie|survivre|me battre|lutter|etre de ce monde|rester dans ce monde',
    ar: 'اعيش|العيش|الحياه|الاستمرار|استمر|البقاء|اكمل|اكمال|حياتي|عيش|ابقي حيا|ابقي علي قيد الحياه|استيقظ|الوجود|اواصل|المواصله',
    ary: 'نعيش|العيشه|عيشه|الحياه|نكمل|نبقي عايش|نبقا عايش|نبقي حي|نفيق|نزيد|n3ich|n3ish|n3ich had|n3iche|l7ayat|lhayat|hayat|7ayat|l3icha|nkmel|nkemmel|nb9a 3ayech|nb9a hna|nfi9|nzid',
  },
  life: {
    en: 'life|living|being alive|existence|existing|this world',
    fr: 'la vie|cette vie|ma vie|vie|l existence|mon existence|vivre|ce monde|exister|l vie',
    ar: 'الحياه|حياتي|العيش|الدنيا|الوجود|وجودي|هذه الحياه|هذه الدنيا|عيشتي',
    ary: 'الحياه|هاد الحياه|حياتي|الدنيا|هاد الدنيا|العيشه|هاد العيشه|العمر|l7ayat|lhayat|7yati|hyati|hayati|denya|dnya|ddenya|ddnya|l3icha|had l3icha|la vie|lavie|l7yat',
  },
  reason: {
    en: 'reason|reasons|point|purpose|meaning|sense|hope|future|use|motivation|will|way out|sense in|value',
    fr: 'raison|raisons|sens|but|interet|espoir|avenir|gout|issue|utilite|motivation|force|courage|valeur',
    ar: 'سبب|سببا|معني|معنا|هدف|جدوي|فايده|فائده|امل|قيمه|طعم|مستقبل|داعي|لازمه|رغبه',
    ary: 'سبب|معني|معنا|فايده|امل|هدف|طعم|لذه|علاش|باش|لاش|sabab|ma3na|fayda|amal|hadaf|ta3m|3lach|lach|sens|raison|espoir|bnna|ldda',
  },
  no: {
    en: 'no|not|dont|don t|do not|doesnt|does not|cant|cannot|can not|couldnt|no longer|isnt|arent|aint|nothing|never|without any|any|cant see any|lost|lost all|lost the|see no|without|havent|wont|didnt|lost my|dnt|dun|zero',
    fr: 'pas|plus|aucun|aucune|ne plus|n ai plus|jamais|rien|plus aucun|plus aucune|ni|perdu|perdu le|perdu tout|sans|pu|nul',
    ar: 'لا|لم|لم يعد|لم اعد|لم تعد|ما عاد|ما عدت|ليس|ليست|لن|ما|مش|مو|فقدت|بلا|بدون|لست|ما في|مافي|لا يوجد|لا توجد|ما بدي|مابدي|غير قادر',
    ary: 'ما بقا ليا|ما بقا عندها حتي|ما بقا فيها حتي|ما بقا|ما بقات|ما بقا عندها|ما بقا فيها|ما بقا عندي|ما كاين|مابقا عندها|مابقا فيها|مابقا|مابقاش|ما بقاش|مابقاتش|مابقات|مابقيتش|ما بقيتش|ماكاين|ماكاينش|مكاينش|ما كاينش|بلا|ما عنديش|ماعنديش|معنديش|ماعندي|ما عندي|ما عندها|ماعندهاش|ما عندهاش|ما بقاتش|ما بغيتش|مابغيتش|مبغيتش|ماباغيش|ما باغيش|ma b9a|mab9a|mab9ach|mab9atch|mab9at|mab9itch|mab9it|ma b9itch|makayn|makaynch|makaynach|makinch|bla|ma3ndi|ma3andi|ma3ndich|ma3endich|ma3ndhach|mabghitch|mabghitsh|ma bghitch|mabghit|mabaghich|ma baghich|mabaghi|ma baghi',
  },
  without_me: {
    en: 'without me|if i was out of it|if i was out of the way|if i wasnt in it|if i werent in it|out of their lives|when im out of the picture|if i am gone|if i had never been born|if i was never born|if i had never existed|if i were never born|if i hadnt been born|if i just died|if i wasnt alive|if i left this world|if i were not here|if i vanished|if i wasnt here|if i wasnt around|if i were gone|if i was gone|if i died|if i were dead|if i was dead|if i disappeared|if i didnt exist|if i wasnt alive|if i werent here|when im gone|once im gone|when i am gone|if i never existed|if i wasn t there|if im dead|if im gone|had i never been born',
    fr: 'sans moi|si je n avais jamais existe|si je n etais jamais nee|si je n etais jamais ne|si je n etais pas en vie|si je n existais plus|si je ne vivais plus|si je partais|si je n etais pas la|si j etais pas la|si je n etais plus la|si j etais plus la|si je disparaissais|si je mourais|si je n existais pas|si j existais pas|si j existais plus|si j etais mort|si j etais morte|quand je ne serai plus la|quand je serai plus la|quand je serai mort|quand je serai morte|si je partais pour toujours|si je n etais pas nee|si je n etais pas ne|une fois que je serai parti|une fois que je serai partie|apres ma mort',
    ar: 'بدوني|من دوني|من غيري|بلاي|لو مت|لو كنت ميتا|لو كنت ميته|اذا مت|لو اختفيت|اذا اختفيت|لو لم اكن موجودا|لو لم اكن موجوده|لو لم اكن هنا|لو لم اولد|بعد موتي|بعد رحيلي|لو رحلت|اذا رحلت|لو ما كنت موجود|لو اني مت|عندما ارحل|بعدما ارحل|في غيابي',
    ary: 'بلا بيا|بلابيا|بلا بي|الا مت|ايلا مت|لا مت|كون مت|كون ما كنتش|الا غبرت|ملي نموت|فاش نموت|bla biya|bla bia|blabiya|bla bya|ila mtt|ila mett|ila met|ila ghbert|kon mtt|kon ma kontch|kon makontch|mnin nmout|mli nmout|fach nmout',
  },
  better: {
    en: 'better|better off|get over it|move on|easier life|cope fine|happier|easier|fine|relieved|best|lighter|at peace|wont care|wouldnt care|would care|would notice|will miss|would miss|wouldnt notice|wouldnt miss|wont miss|will notice|will care|would cry|would even notice|would be sad',
    fr: 'mieux|mieux loti|mieux lotis|plus heureux|heureux|heureuse|tranquille|tranquilles|soulage|soulages|soulagee|soulagees|plus leger|plus simple|debarrasse|debarrasses|debarrassee|en paix|plus facile|meilleur|meilleure|remarquerait|s en apercevrait|manquerais|manquera|manquerai|pleurerait|s en rendrait compte|bien',
    ar: 'افضل|احسن|اسعد|يرتاحون|سيرتاح|سيرتاحون|يرتاح|بخير|راحه|سعداء|ارتاح|اسهل|سيفتقدني|يفتقدني|سيحزن|سيهتم|يهتم|ارتاحوا|يشعر بغيابي|سيشعر|سيلاحظ',
    ary: 'حسن|احسن|مزيان|غيرتاحو|يرتاحو|يتهناو|غيتهناو|مرتاحين|مهنيين|7sen|hsen|ahsen|mzyan|ghayrta7o|yrta7o|yrtaho|ghayrtaho|ythennaw|ghaythennaw|ythnaw|ghaythnaw|mhenyin|ghaytfekrni|ghadi ytfekrni',
  },
  everyone: {
    en: 'everyone|everybody|they|them|family|my kids|my children|my parents|the world|people|my wife|my husband|my friends|world|all|mum|mom|nobody|no one|noone|anyone|others|y all|life',
    fr: 'tout le monde|ils|elles|le monde|ma famille|mes enfants|mes parents|mes proches|les gens|personne|mes amis|ma femme|mon mari|les autres|tous|famille|eux|on|mes filles|mes fils|ma mere|leur vie|ma mort',
    ar: 'الجميع|الكل|عايلتي|عائلتي|اهلي|اولادي|والداي|العالم|الناس|زوجتي|زوجي|اسرتي|هم|الدنيا|احد|ابنائي|كلهم|امي|لا احد',
    ary: 'كلشي|الناس|العائله|عائلتي|دارنا|والديا|ولادي|كاملين|كلهم|حد|العالم|واليدي|kolchi|kolshi|koulchi|nas|l3a2ila|3a2ilti|darna|walidiya|waldiya|wldi|wladi|kamlin|kolhom|7ed|had|lfamille|famille',
  },
  burden: {
    en: 'burden|dead weight|waste of space|waste of air|waste of oxygen|bother to everyone|worthless|useless to everyone|curse|problem to everyone|in everyones way|in the way of everyone',
    fr: 'fardeau|un poids|boulet|charge pour|de trop|inutile|un dechet|parasite|une charge|un probleme pour tout le monde|un poid|une merde|bon a rien|bonne a rien',
    ar: 'عبء|عبئا|عبءا|عاله|حمل ثقيل|حملا ثقيلا|عبئ|ثقيل علي الجميع|بلا قيمه|لا فايده مني|لا قيمه لي|عالة',
    ary: 'تقيل علي|ثقيل علي|حمل|عاله|غير مشكل|ما كنسوا والو|ما كنصلح لوالو|ما صالح لوالو|زايد|زايده|t9il 3la|t9il 3lihom|t9il 3la darna|mankswa walo|mankssewa walo|ma saleh l walo|masale7 lwalo|ma sal7a l walo|makansle7 l walo|3ala 3la|zayed f had|zayd f had denya|zayda f had',
  },
  time_near: {
    en: 'tonight|today|tomorrow|now|right now|this evening|this weekend|soon|this morning|in an hour|in a few minutes|in a few hours|on friday|on sunday|on monday|on saturday|next week|this week|before midnight|after work|when everyone is asleep|once everyone is asleep|when they leave|any minute|2nite|tonite|later tonight|rn',
    fr: 'dans une heure|dans deux heures|ce soir|aujourd hui|demain|maintenant|cette nuit|ce week end|ce weekend|bientot|tout de suite|ce matin|dans une heure|dans quelques minutes|dans quelques heures|cette semaine|vendredi|samedi|dimanche|lundi|apres le travail|quand tout le monde dort|quand ils dormiront|avant minuit|cet apres midi|c soir|2main|demain matin|tt de suite',
    ar: 'الليله|اليوم|غدا|الان|هذه الليله|هذا المساء|هذا الاسبوع|بعد قليل|قريبا|بعد ساعه|الجمعه|صباح الغد|بكرا|بكره|هلا|هسا|دلوقتي|عندما ينام الجميع|هالليله',
    ary: 'الليله|هاد الليله|اليوم|غدا|دابا|هاد العشيه|من بعد|قريب|هاد السيمانه|ملي ينعسو|llila|lila|had llila|had lila|had lilla|had l3chiya|lyoum|lyouma|lyom|ghedda|ghda|ghdda|daba|had simana|qrib|9rib|mli yn3so|had nhar',
  },
  will: {
    en: 'going to|gonna|gona|will|ill|i will|plan to|planning to|plan on|planning on|about to|intend to|decided to|have decided to|know how to|know how im going to|know how ill|have a plan to|ready to|chosen to|set to|preparing to|made up my mind to|plan for|on my way to|determined to|i shall|finna|bout to|im doing it|fixing to|planned to',
    fr: 'vais|vai|va|vas|prevu de|decide de|decider de|compte|prevois de|j ai prevu|sur le point de|l intention de|pret a|prete a|projette de|sais comment|resolu a|planifie de|prepare a|determine a|determinee a|m apprete a|jvais|jvai|jva|prevu|decide',
    ar: 'سوف|سانتحر|ساقتل|سانهي|ساموت|قررت|قررت ان|انوي|ناوي|ناويه|عازم|عازمه|رح|راح|هقتل|هنتحر|حقتل|خططت|اخطط|نويت|عقدت العزم|مصمم|مصممه|ساضع|ساتخلص|ساقفز|سارمي|سالقي|قررت اليوم|علي وشك',
    ary: 'غادي|غاندي|غا|ناوي|ناويه|قررت|نويت|عولت|معول|معوله|غنقتل|غنموت|غننتحر|غندير|عزمت|واجد باش|ghadi|ghadya|ghada|gha|ghan9tel|ghan9tl|ghanmout|ghansali|ghantaher|ghantahar|ghanntaher|ghanthenna|ghanthna|nawi|nawya|9rrert|9arrert|9rert|qrert|qarrart|3awel|3awwel|m3awel|m3awla|3ewwelt|3wlt',
  },
  means: {
    en: 'pills|pill|tablets|meds|medication|medications|rope|noose|gun|pistol|razor|razor blade|razor blades|blade|blades|knife|bridge|paracetamol|tylenol|sleeping pills|rat poison|poison|bleach|pesticide|insulin|rifle|shotgun|train tracks|railway|roof|belt',
    fr: 'cachets|cachet|comprimes|medocs|medicaments|medicament|medoc|pilules|corde|arme|fusil|pistolet|revolver|lame|lames|rasoir|couteau|pont|doliprane|doliprane|paracetamol|somniferes|somnifere|mort aux rats|poison|javel|eau de javel|voie ferree|rails|toit|ceinture|xanax|lexomil|plaquettes|plaquette|insuline|anxiolytiques',
    ar: 'حبوب|الحبوب|حبوبا|اقراص|الاقراص|دواء|ادويه|الادويه|ادويتي|دوائي|حبل|الحبل|سكين|السكين|سم|السم|سم الفئران|مبيد|مسدس|بندقيه|سلاح|شفره|شفرات|الجسر|السطح|سكة القطار|سكه القطار|حبوب النوم|المنوم|مهدئات|المهدئات|جميع الادويه',
    ary: 'الكينات|كينات|الكاشيات|كاشيات|الدوا|دوايات|الفانيد|فانيد|حبل|القنبه|السم|سم الفار|الما القاطع|الما قاطع|جافيل|موس|الموس|السطح|الجنوي|البارود|lkinat|kinat|kachiyat|lkachiyat|dwa|ddwa|ddwayat|dwayat|7bel|lhbel|l7bel|l9onba|9onba|semm|ssem|sem dyal lfar|sem lfar|jnwi|jenwi|lmous|mous|ma lqate3|lma 9ate3|lma l9ate3|javel|lkina|ste7|hbal|zizwar|lame|lmqess',
  },
  took: {
    en: 'took|taken|swallowed|swallow|ingested|downed|overdosed on|have taken|drank|drunk|drunk some|ate|chugged|popped|injected|have swallowed|just took',
    fr: 'pris|prise|avale|avalee|ingere|ingurgite|bu|absorbe|gobe|avales|avalees|viens de prendre|viens d avaler|viens de boire|injecte|mange|a bu|a pris',
    ar: 'تناولت|ابتلعت|اخذت|شربت|بلعت|اكلت|جرعت|حقنت|بلع|ابتلع|شرب|تناول|اخد',
    ary: 'شربت|خديت|كليت|بلعت|درت|سرطت|شرب|كلا|سرط|chrebt|chrbt|cherbt|shrebt|khdit|khedit|klit|bl3t|bla3t|srett|sratt|chreb|chrbat|sret|srat|cherbat|kla|klat|5dit',
  },
  many: {
    en: 'all|all my|all the|all of|all of my|whole|whole bottle|whole box|entire|bottle of|box of|boxes of|packet of|pack of|packs of|handful of|handfuls|bunch of|lots of|a lot of|too many|too much|everything in|every|dozens|10|12|15|16|20|24|25|28|30|32|40|50|60|70|80|90|100|twenty|thirty|forty|fifty|sixty|strip of|strips of|full bottle|loads of|two boxes|three boxes|a fistful|fistful of',
    fr: 'tous|tous mes|tout|toute|toutes|boite|boites|la boite|une boite|deux boites|plaquette|plaquettes|flacon|tube de|tube|plein de|trop|trop de|beaucoup|poignee|poignees|une dizaine|une vingtaine|une trentaine|une quarantaine|une cinquantaine|10|12|15|16|20|24|25|28|30|32|40|50|60|70|80|90|100|vingt|trente|quarante|cinquante|soixante|entiere|toute la',
    ar: 'كل|جميع|علبه|العلبه|علبتين|علب|شريط|شريطين|الشريط|كثير|كثيرا|كثيره|الكثير|كميه|كميه كبيره|عدد كبير|عددا كبيرا|حفنه|زجاجه|10|12|15|16|20|24|25|28|30|32|40|50|60|70|80|90|100|عشرين|عشرون|ثلاثين|ثلاثون|اربعين|خمسين|كامله|باكملها|بالكامل',
    ary: 'كل|كاع|كامل|كاملين|كاملا|بزاف|باكيه|باكيت|البواطه|بواطه|بوطه|علبه|بلاكا|قرعه|كمشه|شي كمشه|10|12|15|16|20|24|25|28|30|32|40|50|60|70|80|90|100|عشرين|تلاتين|ربعين|خمسين|ga3|ga3 l|kaml|kamel|kamlin|kamla|bzaf|bezzaf|bzzaf|bwata|boita|boite|lboita|lbwata|9ar3a|9r3a|plaquette|kemcha|3chrin|tlatin|rb3in|khmsin',
  },
  toxic: {
    en: 'bleach|antifreeze|pesticide|poison|rat poison|insecticide|drain cleaner|detergent|paint thinner|white spirit|petrol|gasoline|battery acid|cleaning product|cleaning fluid|weed killer|weedkiller|mushrooms from the forest|wild mushrooms|button battery|batteries|caustic soda|chlorine|household cleaner|laundry pod|laundry pods|magnets|acid',
    fr: 'javel|eau de javel|antigel|pesticide|pesticides|poison|mort aux rats|insecticide|deboucheur|detergent|white spirit|essence|acide|produit menager|produits menagers|produit d entretien|produit de nettoyage|desherbant|lessive|soude caustique|soude|pile bouton|pile|champignons inconnus|dissolvant|ammoniaque|liquide vaisselle|produit toxique|produit pour deboucher|capsule de lessive',
    ar: 'مبيض|مبيضا|المبيض|كلور|الكلور|سم|السم|سما|مبيد|مبيدات|مبيد حشرات|سم الفئران|منظف|المنظف|منظفات|بنزين|البنزين|ماء نار|ماء جافيل|جافيل|حمض|اسيد|بطاريه|ماده سامه|مواد سامه|كاز|الكاز|مواد تنظيف|ماده تنظيف',
    ary: 'جافيل|الما القاطع|الما قاطع|الماء القاطع|سم|السم|سم الفار|سانيكروا|ليسانس|المازوت|الدوا ديال الفار|دوا الفار|الروح ديال الملح|لاسيد|javel|jafil|ma lqate3|lma 9ate3|lma l9ate3|ma 9ate3|sem|ssem|sem dyal lfar|sem lfar|dwa dyal lfar|dwa lfar|lessence|lacide|sanicroix|lasid|ro7 lmel7|pile',
  },
  my_medicine: {
    en: 'pills|pill|tablets|tablet|medication|medications|medicine|medicines|meds|paracetamol|tylenol|ibuprofen|aspirin|sleeping pills|antidepressants|xanax|insulin|opioids|oxycodone|morphine|acetaminophen|capsules|valium|benzos|painkillers',
    fr: 'cachets|cachet|comprimes|comprime|medocs|medoc|medicaments|medicament|pilules|doliprane|paracetamol|somniferes|somnifere|anxiolytiques|antidepresseurs|xanax|lexomil|ibuprofene|insuline|aspirine|tranquillisants|morphine|calmants|gelules|traitement|methadone',
    ar: 'حبوب|الحبوب|حبوبي|حبه|اقراص|الاقراص|قرص|قرصا|دواء|الدواء|دوائي|دوايي|ادويه|الادويه|ادويتي|باراسيتامول|بنادول|المهدئات|مهدئات|منوم|منومه|المنوم|انسولين|اسبرين|المسكنات|مسكن|مسكنات|حبوب منومه',
    ary: 'الكينات|كينات|كينه|الكاشيات|كاشيات|الدوا|دوا|دوايات|الفانيد|فانيد|الفنيدات|الدوايات|دوليبران|كاشي|lkinat|kinat|kina|kachiyat|lkachiyat|dwa|ddwa|ddwayat|dwayat|fanid|lfanid|doliprane|doliprane|dwa dyali|dwayat dyali|medicament|medicaments|lmédicaments|7boub|lhboub',
  },
  kill_verb: {
    en: 'push|throw|drop|kill|murder|stab|shoot|strangle|slaughter|butcher|choke|hurt|attack|beat|harm|burn|smash|poison|make them pay|make him pay|make her pay|destroy|slit the throat of|run over|blow up|shoot up|beat up|put a bullet in|smother|drown|end|get my revenge on|unalive|take out|bash|hit|set fire to|suffocate|shake',
    fr: 'tuer|buter|crever|poignarder|planter|etrangler|egorger|abattre|tirer sur|flinguer|frapper|massacrer|cogner|bruler|assassiner|descendre|faire la peau|faire du mal|casser la gueule|defoncer|faire payer|saigner|etouffer|blesser|agresser|tabasser|lui faire du mal|leur faire du mal|fumer|eclater|demolir|secouer|noyer|empoisonner|faire sauter',
    ar: 'اقتل|قتل|اقتله|اقتلها|اقتلهم|قتله|قتلها|قتلهم|بقتله|بقتلها|بقتل|اطعن|اطعنه|اطعنها|طعن|طعنه|طعنها|اذبح|اذبحه|اذبحها|ذبح|ذبحه|ذبحها|اخنق|اخنقه|اخنقها|خنق|خنقه|خنقها|احرق|احرقه|احرقهم|حرقهم|اوذي|اوذيه|اوذيها|اؤذي|اؤذيه|اؤذيها|ايذاء|ايذاءه|ايذاءها|ايذائه|ايذائها|اضربه حتي الموت|انتقم من|الانتقام من|اطلق النار علي|اطلاق النار علي|ساقتله|ساقتلها|ساقتلهم|ساقتل|ساذبحه|ساذبحها|ساطعنه|ساطعنها|ساحرقه|ساحرقهم|ساخنقه|ساخنقها|اضرب|ساؤذيه',
    ary: 'نقتلو|نقتلها|نقتلهم|نقتل|نذبحو|نذبحها|ندبحو|ندبحها|نطعنو|نطعنها|نخنقو|نخنقها|نحرقو|نحرقها|نحرقهم|نضربو بالموس|نضربها بالموس|نآذيه|نضرو|نضرها|نسالي معاه|نسالي معاها|غنقتلو|غنقتلها|غندبحو|غندبحها|n9tlo|n9tlou|n9etlo|n9tlha|n9telha|n9tlhom|n9tel|nktlo|nktlha|ndb7o|ndeb7o|ndeb7ha|ndb7ha|nt3no|nt3nha|nkhn9o|nkhne9ha|n7er9o|n7er9hom|ghan9tlo|ghan9telha|ghan9tlha|ghandb7o|ghandeb7o|ndrbo b lmous|ndreb b lmous|ndrbo bmous|nadih|nadiha',
  },
  victim: {
    en: 'this guy|this bastard|my kid|my toddler|my newborn|my brother in law|my mother in law|my father in law|my grandfather|my grandmother|my wifes lover|my flatmate|my landlord|him|her|them|someone|somebody|people|everyone|my wife|my husband|my ex|my boss|my father|my mother|my dad|my mum|my mom|my brother|my sister|my neighbour|my neighbor|my son|my daughter|my baby|my child|my kids|my children|my girlfriend|my boyfriend|my roommate|my coworker|my colleague|my teacher|my stepfather|my stepdad|this man|that man|that guy|that bastard|these people|my family|my parents|others|the kids|the baby|the man|that woman|my partner|classmates|my classmates|my school|the school|my cousin|my uncle',
    fr: 'ce type|ce connard|cet enfoire|ce batard|cette garce|mon beau frere|ma belle soeur|ma belle mere|mon grand pere|ma grand mere|mon proprietaire|mon rival|son amant|quelqu un|des gens|tout le monde|ma femme|mon mari|mon ex|mon patron|mon pere|ma mere|mon frere|ma soeur|mon voisin|ma voisine|mon fils|ma fille|mon bebe|mon enfant|mes enfants|ma copine|mon copain|mon collegue|mon prof|mon beau pere|cet homme|ce mec|ce salaud|ces gens|ma famille|mes parents|cette femme|mon conjoint|ma compagne|mon compagnon|mon coloc|le bebe|les autres|mon cousin|mon oncle|mon chef|le petit|la petite|eux',
    ar: 'صهري|حماتي|خطيبتي|ابن عمي|هذا الحقير|هذا الشخص|زوجتي|زوجي|ابي|امي|اخي|اختي|ابني|ابنتي|طفلي|طفلتي|اطفالي|جاري|جارتي|مديري|رييسي|رئيسي|شخصا|شخص|احدا|احدهم|الناس|هذا الرجل|ذلك الرجل|والدي|والدتي|صاحبي|حبيبتي|حبيبي|طليقتي|طليقي|زميلي|استاذي|اولادي|عمي|خالي|عائلتي|رضيعي|الجميع|هولاء|هؤلاء|المراه|هم',
    ary: 'مراتي|راجلي|با|بابا|مي|ماما|خويا|ختي|ولدي|بنتي|ولادي|جاري|الباترون|شي واحد|شي حد|صاحبي|هاد السيد|هداك|مول الدار|نسيبي|mrati|rajli|bba|baba|mama|khouya|khoya|khti|weldi|wldi|bnti|benti|wladi|jari|lpatron|patron|chi wa7ed|chi had|chi 7ed|sa7bi|sahbi|hadak|hadik|nsibi|rajel mama|lprof',
  },
  got: {
    en: 'bought|hidden|hid|stashed|saved up|saved|hoarded|collected|stockpiled|loaded|borrowed his|tied|counted|lined up|laid out|ordered|put aside|kept|crushed|emptied|stolen|stole|have found|gathered',
    fr: 'achete|cache|planque|stocke|accumule|accroche|attache|noue|charge|compte|mis de cote|prepare|rassemble|garde|vole|aligne|sorti|sortie|ai le|ai la|prends le|prends la|reuni|ecrase',
    ar: 'اشتريت|خبات|جمعت|جهزت|علقت|ربطت|سرقت|اخفيت|خزنت|احضرت|حضرت|وجدت',
    ary: 'شريت|خبيت|جمعت|علقت|ربطت|سرقت|وجدت|جبت|chrit|khebbit|khbit|khebit|jme3t|jm3t|jma3t|3elle9t|3ll9t|rbett|sre9t|wejjedt|wjjedt|jebt|hazz|hazza|7ttit',
  },
  lethal: {
    en: 'rope|noose|gun|pistol|shotgun|rifle|razor blades|poison|rat poison|bleach|pesticide|blade|knife',
    fr: 'corde|fusil|pistolet|carabine|revolver|arme|flingue|mort aux rats|poison|lame|rasoir|cutter',
    ar: 'حبل|الحبل|مسدس|بندقيه|سم|السم|مبيد|شفره|الشفره|سلاح|سكين',
    ary: 'الحبل|حبل|السم|سم الفار|الزيزوار|الجنوي|الموس|7bel|l7bel|hbel|lhbel|sem|ssem|sem lfar|zizwar|jenwi|lmous|mous',
  },
  at_hand: {
    en: 'ready|in front of me|next to me|beside me|by my bed|in my hand|in my hands|lined up|counted|waiting for me|under my bed|under my pillow|in my bag|on the table|on my lap|to my head|in my mouth|around my neck|all here|here with me|hidden|tied|within reach|sitting with|holding',
    fr: 'devant moi|a cote de moi|pres de moi|dans la main|en main|a la main|sous mon lit|sous mon oreiller|sur la table|sur mes genoux|sur la tempe|a portee|dans mon sac|dans mon tiroir|pret|prete|prets|pretes|alignes|autour du cou|accrochee|chargee|charge|m attend|m attendent',
    ar: 'امامي|بجانبي|جنبي|في يدي|بيدي|جاهز|جاهزه|تحت سريري|تحت وسادتي|علي الطاوله|حول عنقي|معي الان|معي|عندي الان|قدامي',
    ary: 'قدامي|حدايا|فيدي|بين يدي|واجد|واجده|موجد|موجوده|تحت الفراش|معايا|9eddami|9dami|gddami|7daya|hdaya|f yeddi|f ydi|fyeddi|fydi|wajed|wajda|mwejjed|mwjed|mwejjda|te7t lmkhedda|m3aya|f jibi|fjibi',
  },
  indifferent: {
    en: 'wouldnt mind|dont mind|would not mind|do not mind|couldnt care|dont care|wouldnt care|do not care|not care|stopped caring|ok with|okay with|fine with|fine by me|wouldnt bother me|doesnt bother me|at peace with|wouldnt be sad|wouldnt matter|not bothered|wouldnt complain|doesnt matter',
    fr: 'm en fiche|m en fous|m en fou|m en foutrais|men fou|men fous|m est egal|me serait egal|ferait rien|derangerait pas|generait pas|peu importe|m importe peu|m arrangerait|m importe|fait rien|serait pas grave|plairait|indifferent',
    ar: 'لا يهمني|ما يهمني|ما يهم|مش فارق|مش فارقه|لا فرق|ما بهمني|لا ابالي|لا امانع|ما عندي مانع|لا مانع عندي|لا مشكله عندي|ما تفرق',
    ary: 'ما كيهمنيش|ماكيهمنيش|ما غاديش يهمني|ماشي مشكل|ما عندي مشكل|ما كرهتش|ماكرهتش|هانيه|كيف كيف|makayhemnich|makayhmnich|machi mochkil|ma 3ndi mochkil|ma3ndi mochkil|ma 3endi mouchkil|makrehtch|ma krehtch|ma krhtch|makrhtch|hania|kif kif|kifkif',
  },
  my_end: {
    en: 'not wake up|didnt wake up|dont wake up|never woke up|never wake up|hit me|killed me|takes me|took me|not making it|not make it|live or die|whether i live|if i live|if im alive|if i make it|be gone|was gone|didnt make it|stay alive',
    fr: 'reveille pas|reveillais pas|reveille plus|reveillais plus|reveiller|me renversait|me renverse|m ecrase|m ecrasait|vivre ou pas|mourir ou|y passer|je meurs|mourais|crever|creve|vivre ou mourir|que je vive',
    ar: 'ان مت|مت|اعيش او|عشت|اصحي|استيقظ|دهستني|صدمتني|ان عشت',
    ary: 'نموت|مت|متت|نفيق|ما نفيقش|نعيش ولا نموت|ضرباتني طوموبيل|mtt|mett|nmout|manfi9ch|ma nfi9ch|nfi9|n3ich wla nmout|drbatni tomobil|درباتني طوموبيل',
  },
  weapon: {
    en: 'gun|knife|hammer|axe|machete|shotgun|rifle|pistol|baseball bat|petrol|acid|iron bar|blade',
    fr: 'carabine|fusil|couteau|hache|marteau|pistolet|revolver|flingue|machette|batte|essence|arme|barre de fer|cutter|lame',
    ar: 'مسدس|سكين|سكينا|السكين|سلاح|المسدس|بندقيه|فاس|مطرقه|ساطور|بنزين|المطرقه|مسدسا|سلاحا',
    ary: 'جنوي|الجنوي|موس|الموس|مقده|شاقور|الشاقور|ليسانس|زرواطه|jenwi|ljenwi|jnwi|mous|lmous|chaqour|cha9our|mqedda|zerwata|mkehla|mokohla|lmokohla',
  },
  towards: {
    en: 'outside his house|outside her house|at his door|at her door|outside his|outside her|going to his house|going to her house|on my way to his|on my way to her|waiting for him|waiting for her|waiting for them|going after him|going after her|heading to his|heading to her|when he gets home|when she gets home|when he comes|when she comes|at his place|at her place|at the school|to the school|when they come',
    fr: 'je vais chez lui|je vais chez elle|vais chez lui|vais chez elle|en bas de chez elle|en bas de chez lui|devant chez lui|devant chez elle|je l attends|je les attends|l attends|l attend|quand il rentre|quand elle rentre|quand il rentrera|je pars chez|j arrive chez|va voir|vont voir|devant son immeuble|devant sa porte|devant l ecole|au lycee',
    ar: 'ذاهب اليه|ذاهب اليها|رايح عليه|رايح له|ساذهب اليه|ساذهب الي بيته|انتظره|انتظرها|امام بيته|امام بيتها|عند بابه|في طريقي اليه|عندما يعود|حين يدخل|حين يعود|عندما يدخل|ذاهب اليهم|واقف امام',
    ary: 'غادي لعندو|غادي لدارو|كنتسناه|كنتسناها|قدام دارو|قدام دارها|ملي يدخل|ملي يجي|ملي تجي|لدار ديالو|ghadi l3ndo|ghadi l dar dyalo|ghadi ldar dyalo|l dar dyalo|ldaro|l daro|kantsennah|kantsennaha|9eddam daro|gddam daro|mli ydkhol|mlli ydkhol|mli yji|mlli yji|mli ydkhel|mli tji|mli yrje3',
  },
  reckoning: {
    en: 'going to regret|will regret|going to pay|will pay|be sorry|going to learn|deserves it|not see tomorrow|going to die|will die|finish him|finish her|teach him a lesson|teach them a lesson|get what he deserves|theyll see|hell see|make them pay|make him pay',
    fr: 'va le regretter|vont le regretter|va payer|vont payer|il va voir|elle va voir|ils vont voir|regler mes comptes|regler ca|regler son compte|va comprendre|vont comprendre|merite|lui apprendre|me venger',
    ar: 'سيندم|ستندم|سيدفع الثمن|ستدفع الثمن|سيدفعون|رح يندم|سانتقم|سينال|سوف يري|سيرون|انتقم',
    ary: 'غادي يندم|غادي تندم|غادي يخلص|غادي يشوف|غادي نوريه|ghadi yndem|ghadi tndem|ghadi ykhelles|ghadi ychouf|ghadi nwerrih|ghadi nwrih|nakhod tari|nakhod 7e99i mno',
  },
  hear: {
    en: 'voices|a voice|the voice|the tv tells|the radio tells|god tells me|god told me|satan|the devil|demons|something tells me|ordered by',
    fr: 'des voix|les voix|une voix|la voix|la tele me dit|dieu me dit|dieu m ordonne|le diable|des demons|un esprit|j entends',
    ar: 'اصوات|اصواتا|الاصوات|صوت|صوتا|صوتا|الشيطان|الجن|اسمع احدا|تامرني|يامرني',
    ary: 'صوت|الصوت|اصوات|كنسمع|الجن|الجنون|الشيطان|kansme3|kanssme3|kansma3|sout|sawt|swat|aswat|jnoun|ljnoun|chitan|ljen|chi 7ed kaygol|chi wa7ed kaygol',
  },
  kill_any: {
    en: 'kill him|kill her|kill them|kill my|kill the|kill people|kill someone|kill everyone|stab|stab my|hurt my|hurt him|hurt her|hurt people|hurt someone|strangle|attack|must die|has to die|should die|push someone|push people|push him|burn the|poison my|poison them|murder|smother|kill your',
    fr: 'tuer ma|tuer mon|tuer mes|tuer quelqu un|tuer tout|tuer des|tuer les|tue la|tue le|tue les|tue ton|tue ta|le tuer|la tuer|les tuer|frapper|poignarder|etrangler|egorger|attaquer|pousser quelqu un|pousser les gens|planter|empoisonner|bruler la|faire du mal a',
    ar: 'بقتل|اقتل|قتل|اطعن|طعن|بطعن|اذبح|ذبح|بذبح|اخنق|خنق|بخنق|احرق|بحرق|ايذاء|بايذاء|اؤذي|اوذي|اقتله|اقتلها|اقتلهم',
    ary: 'قتل|نقتل|قتلو|قتلها|نقتلو|دبح|دبحو|ندبح|ضرب|ضربو|نضرب|طعن|طعنو|نطعن|خنق|حرق|9tel|n9tel|9etlo|9tlo|9telha|n9etlo|dbe7|deb7o|ndbe7|ndeb7|dreb|ndreb|t3en|nt3en|khne9|nkhne9|7re9|n7re9|9tl|9etli',
  },
  anyone: {
    en: 'him|her|them|someone|people|my|everyone|neighbour|children',
    fr: 'lui|elle|quelqu un|mon|ma|mes|tout le monde|gens',
    ar: 'امي|ابي|اخي|طفلي|زوجتي|جاري|الناس|اولادي|زوجي|اختي',
    ary: 'خوك|ولدك|بنتك|مك|باك|مراتك|ولدي|خويا|khouk|weldek|bentek|mok|bak|mratek|rajlek|weldi|khouya|mama|jarek|nas',
  },
  abuser: {
    en: 'husband|boyfriend|partner|father|dad|stepdad|stepfather|stepmum|stepmother|mother|mum|mom|wife|girlfriend|brother|uncle|cousin|son|daughter|carer|care assistant|caregiver|nurse|aide|boss|teacher|coach|landlord|grandson|nephew|he|she|they|daughter in law|son in law|mother in law|foster|guardian|neighbour|in laws',
    fr: 'mari|copain|conjoint|compagnon|pere|papa|beau pere|belle mere|mere|maman|femme|copine|frere|soeur|oncle|cousin|fils|fille|belle fille|gendre|aide soignante|auxiliaire|infirmiere|aidant|patron|prof|entraineur|proprietaire|petit fils|neveu|il|elle|ils|tuteur|voisin|beau frere|belle famille|ex',
    ar: 'زوجي|ابي|والدي|امي|اخي|اختي|عمي|خالي|ابني|ابنتي|زوجه ابني|زوجه ابي|زوج امي|الممرضه|الخادمه|المرافقه|خطيبي|حبيبي|حماتي|مديري|معلمي|المعلم|جاري|ابن عمي|كنتي|طليقي|المشرف|الممرض|صهري|حفيدي|كفيلي|اهلي',
    ary: 'راجلي|با|بابا|مي|ماما|خويا|ختي|عمي|خالي|ولدي|بنتي|عكوزتي|مرات ولدي|راجل ماما|صاحبي|خطيبي|الباترون|الاستاذ|جارنا|rajli|bba|baba|mama|mmi|khouya|khti|3ammi|3mmi|khali|weldi|wldi|bnti|3gouzti|mrat weldi|rajel mama|sa7bi|khtibi|lpatron|lprof|jarna|chi wa7ed|wa7ed',
  },
  does_to_me: {
    en: 'hits me|beats me|slaps me|punches me|kicks me|chokes me|strangles me|ties me|tied me|locks me|locked me|pushes me|shoves me|threatens me|threw me|drags me|burns me|whips me|spits on me|starves me|rapes me|raped me|touches me|touched me|forces me|grabbed me|grabs me|throws things|steals my pension|takes my pension|steals my money|takes all my money|yells at me and|wont let me out|wont let me eat|wont feed me|pulls my hair|choked me|strangled me|beat me|burned me|punched me|held a knife to|put a knife to|pins me down|kick me|hit us|beats us|hits us|belt to us|belt on us|controls everything|checks my phone and|watches me shower|comes into my bed|gets into my bed|made me touch|makes me touch',
    fr: 'me frappe|me bat|me tape|me gifle|me cogne|m enferme|m etrangle|me pousse|me bouscule|me menace|me pince|m attache|me viole|me touche|me force|m oblige|me jette|me brule|me tire les cheveux|me crache|m insulte et me|me prive|m affame|me prend ma retraite|me vole|me met des coups|me donne des coups|me mord|me donne pas a manger|ne me donne pas a manger|m embrasse de force|me tripote|me tord|me traine|me roue|nous frappe|nous tape|nous bat|nous cogne|me rackette|m interdit de|me surveille|me sequestre|me secoue|me maltraite',
    ar: 'يضربني|تضربني|يصفعني|تصفعني|يركلني|يدفعني|تدفعني|يهددني|تهددني|يحبسني|تحبسني|يخنقني|يحرقني|يربطني|تربطني|يجوعني|تجوعني|ياخذ معاشي|تاخذ معاشي|ياخذ راتبي|يسرق مالي|تسرق مالي|يلمسني|يغتصبني|يجبرني|يمنعني من|يهينني|يضربنا|يشدني من شعري|يتحرش بي|تقرصني|تصرخ علي|يصرخ علي ويضربني|يرميني|يعذبني|يعض|يبصق علي|لا يطعمني|لا تطعمني|تمنعني من|يراقبني وانا|يعنفني',
    ary: 'كيضربني|كتضربني|كيدفعني|كتدفعني|كيصفعني|كيهددني|كيحبسني|كيخنقني|كيحرقني|كيربطني|كيقيسني|كيجرني|كيعايرني وكيضربني|كيسد عليا|كيدي ليا الفلوس|كيشد ليا|كيضربنا|ما كيوكلنيش|كيسرق ليا|كيبزز عليا|خنقني|حلف عليا|kaydrebni|katdrebni|kaydfe3ni|kaydef3ni|kaysarfe9ni|kayhddedni|kay7besni|kaykhne9ni|kay7re9ni|kayrbetni|kay9issni|kay9isni|kayjerrni|kaysed 3liya|kayddi liya|kayched liya|kaydrebna|makaywekkelnich|kaysre9 liya|kaybezzez 3liya|khne9ni|7lef 3liya|7elef 3liya|ghadi yedbe7ni|ghadi y9telni|kaydebze9 3liya|kaydreb fina|kaydrbna',
  },
  kin: {
    en: 'mum|mom|dad|nan|gran|grandma|grandpa|grandad|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|partner|friend|mate|best mate|flatmate|roommate|housemate|colleague|coworker|workmate|pupil|student|patient|client|neighbour|neighbor|girl next door|boy next door|cousin|nephew|niece|uncle|aunt|ex|classmate|someone i know|a lad|a guy|a girl|a boy|a woman|a man|teenager|grandson|granddaughter|stepson|stepdaughter|tenant|employee|lodger|kid|child|teammate|fiance|mother|father',
    fr: 'maman|papa|mamie|papi|mere|pere|frere|soeur|fils|fille|mari|femme|copain|copine|ami|amie|pote|coloc|collegue|eleve|eleves|etudiant|etudiante|patient|patiente|voisin|voisine|cousin|cousine|neveu|niece|oncle|tante|ado|camarade|locataire|conjoint|conjointe|compagnon|compagne|grand mere|grand pere|resident|residente|jeune|employe|employee|filleul|filleule|petit fils|petite fille|beau fils|stagiaire|gars|meuf',
    ar: 'امي|ابي|اخي|اختي|ابني|ابنتي|زوجي|زوجتي|صديقي|صديقتي|صاحبي|صاحبتي|زميلي|زميلتي|جاري|جارتي|جارتنا|جارنا|الجيران|تلميذي|تلميذتي|طالبي|طالبتي|مريضي|مريضتي|مريض عندي|مريضه عندي|جدي|جدتي|خالي|خالتي|عمي|عمتي|ابن اختي|ابن عمي|بنت عمي|قريبي|قريبتي|خطيبي|خطيبتي|ولدي|بنتي|والدي|والدتي|احد طلابي|احد زملائي|احد الطلاب|شخص اعرفه|طفل الجيران|ابن الجيران|مراهق|شاب',
    ary: 'خويا|ختي|ولدي|بنتي|صاحبي|صاحبتي|راجلي|مراتي|مي|ماما|با|بابا|جدي|جده|جدتي|عمي|خالي|خالتي|عمتي|ولد خالتي|بنت عمي|جارنا|جارتنا|جارتي|الجيران|ولد الجيران|بنت الجيران|واحد التلميذ|تلميذه|واحد خدام معايا|خدامه معايا|عشيري|خطيبي|خطيبتي|khouya|khti|weldi|wldi|bnti|sa7bi|sahbi|sa7bti|sahbti|rajli|mrati|mama|mmi|bba|baba|jeddi|jedda|3mmi|khali|khalti|weld khalti|bent 3mmi|jarna|jartna|jarti|jiran|jirana|weld jiran|weld jirana|bent jiran|telmid|telmida|wa7ed telmid|wa7ed khedam m3aya|wa7ed m3aya f lkhedma|khedama m3aya|3chiri|khtibi|khtibti|lwalid|lwalida|wa7ed sahbi|wahd sahbi',
  },
  theirs: {
    en: 'kill himself|kill herself|kill themselves|shoot himself|shoot herself|hang himself|hang herself|hang yourself|killing himself|killing herself|end it|end his life|end her life|end it all|end things|wants to die|want to die|wanted to die|wishes to die|rather be dead|be better off dead|better off dead|wants to disappear|doesnt want to live|doesnt want to be here|doesnt want to wake up|no longer wants to|not worth living|no reason to live|had enough of living|enough of life|enough of living|tired of living|tired of life|sick of living|done with life|posted a goodbye|goodbye post|goodbye message|said goodbye to everyone|suicide|suicidal|take his own life|take her own life|plan to die|a plan to end|wont be here|jump off|jump in front|take all his pills|take all her pills|overdose on purpose|cuts himself|cuts herself|cutting himself|cutting herself|self harms|self harming|self harm|cuts on her|cuts on his|wish he was dead|wish she was dead|ready to go to god|wants god to take|giving his things|giving her things|giving away his|giving away her|gave away his|gave away her',
    fr: 'se tuer|se suicider|se suicide|se tue|se pendre|se jeter|se foutre en l air|se flinguer|en finir|mettre fin a ses jours|veut mourir|veut crever|veut disparaitre|veut plus vivre|ne veut plus vivre|vouloir mourir|vaut mieux en finir|mieux mort|mieux morte|mieux sans lui|mieux sans elle|assez de vivre|marre de vivre|fatigue de vivre|fatiguee de vivre|assez de la vie|marre de la vie|plus envie de vivre|envie de mourir|envie de crever|idees noires|idees suicidaires|suicidaire|message d adieu|lettre d adieu|d adieu|adieu a tous|adieu|tente de se|se scarifie|se coupe|se mutile|se fait du mal|se brule|se taillade|attend la mort|souhaite mourir|plus la pour longtemps|passer a l acte|dit au revoir a tout le monde|donne toutes ses|donne ses affaires|distribue ses affaires|achete une corde|a achete une arme|allait se|vide ses comptes|parle de mourir|parle de la mort|un plan pour en finir|avaler ses cachets|avaler tous ses|sauter',
    ar: 'يقتل نفسه|تقتل نفسها|يقتل حاله|تقتل حالها|ينتحر|تنتحر|الانتحار|انتحار|بالانتحار|يموت ويرتاح|تموت وترتاح|يريد الموت|تريد الموت|يريد ان يموت|تريد ان تموت|بدو يموت|بدها تموت|بده يموت|عايز يموت|عايزه تموت|يتمني الموت|تتمني الموت|ينهي حياته|تنهي حياتها|رساله وداع|ودعني|ودعتني|تعب من الحياه|تعبت من الحياه|سئم الحياه|سئمت الحياه|ما بده يعيش|ما بدها تعيش|لا يريد العيش|لا تريد العيش|لا يريد ان يعيش|يجرح نفسه|تجرح نفسها|يجرح يديه|تجرح يديها|تؤذي نفسها|يؤذي نفسه|توذي نفسها|يوذي نفسه|يرمي نفسه|ترمي نفسها|يشنق نفسه|تشنق نفسها|كتب وصيته|كتبت وصيتها|يوزع اغراضه|توزع اغراضها|يختفي من الدنيا|يكره حياته|تكره حياتها|يفكر في الموت|تفكر في الموت|نحن افضل من دونه|نحن افضل من دونها|ياخذ الله روحه|الله ياخدني',
    ary: 'يقتل راسو|تقتل راسها|قتل راسو|ينتحر|تنتحر|ينتاحر|تنتاحر|الانتحار|يسالي حياتو|تسالي حياتها|بغا يموت|باغي يموت|باغيه تموت|بغات تموت|كيتمنا الموت|كتتمنا الموت|ما بغاش يعيش|ما بغاتش تعيش|ما بقاش باغي يعيش|ما بقاتش باغيه تعيش|مابغاش يعيش|مابغاتش تعيش|كيجرح راسو|كتجرح راسها|كيشرط يديه|كتشرط يديها|كيشرط راسو|كتشرط راسها|يلوح راسو|تلوح راسها|يشنق راسو|رساله وداع|ودعنا|كره حياتو|كرهات حياتها|عيا من الدنيا|عيات من الدنيا|ربي يديني|ربي ياخدني|مابغيتش نعيش|ما بغيتش نعيش|باغيه نموت|باغي نموت|y9tel raso|y9tel rasso|t9tel rasha|t9tel rassha|yntaher|tntaher|yntahar|tntahar|intihar|lintihar|flintihar|ysali 7yato|tsali 7yatha|ysali m3a hyato|bgha ymout|baghi ymout|bghat tmout|baghya tmout|kaytmenna lmout|kattmenna lmout|mabghach y3ich|mabghatch t3ich|mab9ach baghi y3ich|mab9atch baghya t3ich|mabqach baghi y3ich|mabqatch baghya t3ich|kayjre7 raso|katjre7 rasha|kaycherret yeddih|katcherret yeddiha|kaycherret rasso|katcherret rassha|ylou7 raso|tlou7 rasha|ychne9 raso|tchne9 rasha|rissalat wada3|risala dyal lwada3|wedde3na|kreh hyato|krehat hyatha|3ya mn denya|3yat mn denya|rebbi yddini|rbi yddini|mabghitch n3ich|mab9itch baghya n3ich|mab9itch baghi n3ich|baghi nmout|baghya nmout|bghit nmout|lmout 7sen',
  },
  found_means: {
    en: 'found a rope in|found a noose in|found a note in|found a goodbye note in|found a suicide note in|found pills hidden in|found razor blades in|found blades in|found a letter in|found a goodbye letter in|found a diary about dying in',
    fr: 'trouve une corde|trouve une lettre d adieu|trouve un mot d adieu|trouve des lames|trouve une lame|trouve des medicaments caches|trouve des cachets caches|decouvert une lettre d adieu|trouve une lettre|trouve un mot',
    ar: 'وجدت حبلا|لقيت حبل|وجدت رساله وداع|لقيت رساله وداع|وجدت شفرات|وجدت شفره|لقيت حبوب مخبايه|وجدت حبوبا مخبأه|وجدت رساله|وجدت جروحا|وجدت مذكرات|لقيت جروح',
    ary: 'لقيت حبل|لقيت الحبل|لقيت رساله|لقيت بريه|لقيت زيزوار|لقيت الكينات|لقيت فانيد|لقيت الموس|l9it 7bel|l9it l7bel|l9it hbel|lqit 7bel|l9it bra|l9it rissala|l9it risala|l9it zizwar|l9it lkinat|l9it lfanid|l9it kachiyat|l9it lmous|l9it wer9a',
  },
  beaten: {
    en: 'gets hit by|gets beaten by|is beaten by|is being beaten|is being abused|is hit by|gets beaten up|is abused by|beats his wife|beats her|hits her|hits his kids|hits his wife|beats their children|beats his children|beats his kids|beats him|screaming and being hit|bruises all over|covered in bruises|has bruises|is being hit|being raped|is being raped|locked up by her|touches her|abusing her|abusing him|beating his wife|hitting her|beating her|hits him|hitting his kids',
    fr: 'se fait taper|se fait frapper|se fait battre|se fait tabasser|se fait cogner|se fait violer|est battue|est battu|est frappee|est frappe|est maltraite|est maltraitee|bat sa femme|frappe sa femme|tape sa femme|frappe ses enfants|bat ses enfants|tape ses enfants|la frappe|le frappe|la bat|le bat|la tape|des bleus partout|couvert de bleus|couverte de bleus|a des bleus|subit des violences|est violee|cogne sa femme|cogne ses enfants|la cogne|la tabasse|la viole|l enferme|subit des attouchements',
    ar: 'يضربها زوجها|زوجها يضربها|يضربها|يضربه ابوه|ابوه يضربه|يضربه|يضرب زوجته|يضرب اولاده|يضرب امي|يضرب اطفاله|تتعرض للضرب|يتعرض للضرب|تتعرض للعنف|يتعرض للعنف|يعنفها|يعنفه|يعذبها|يعذبه|يعذب|كدمات|عليه كدمات|عليها كدمات|تتعرض للاغتصاب|تتعرض للتحرش|يتحرش بها|يتحرش به|يحبسها|يغتصبها|ابوها يضربها|امه تضربه|تضربه|تضربها',
    ary: 'راجلها كيضربها|كيضربها|كيقتلها بالعصا|كيقتلها|كيعنفها|كيعدبها|باه كيضربو|كيضربو|باها كيضربها|كيضرب مراتو|كيضرب ولادو|كيسلخها|كيسلخو|كتضربو|فيه الزرقان|فيها الزرقان|كيغتصبها|كيتحرش بيها|كيحبسها|rajelha kaydrebha|kaydrebha|kayderbha|kaydrbha|kay9telha b l3sa|bbah kaydrbo|bah kaydrbo|kaydrbo|kaydrebo|kayderbo|kaydreb mrato|kaydreb kaydreb wlado|kayslekhha|kayslkho|katdrbo|fih zer9in|kay3ddebha|kay3nnefha|kayghtasebha|kay7besha|kayslakh mrato',
  },
  task: {
    en: 'surgery|operation|trip|travel|travelling|traveling|holiday|flight|blood test|test|tests|scan|x ray|vaccine|vaccination|jab|wedding|delivery|due date|exam|exams|interview|appointment|party|hajj|umrah|homework|form|forms|hospital bag|anaesthetic|anesthetic|anesthesia|anaesthesia|op|treatment|course|school run|cooking|recipe|antenna|tiles|gutter|gutters|scaffolding|solar panels|barbecue|landlord|insurance|pharmacist|refund',
    fr: 'operation|intervention|voyage|vacances|vol|prise de sang|analyse|analyses|bilan|scanner|radio|irm|vaccin|mariage|accouchement|examen|examens|entretien|rendez vous|rdv|fete|devoirs|formulaire|dossier|maternite|anesthesie|traitement|cure|coloscopie|antenne|tuiles|gouttiere|echafaudage|proprietaire|assurance|notaire|allergie|demenagement|pharmacien|mutuelle|chimio',
    ar: 'العمليه|عمليه|السفر|سفر|الرحله|تحليل|التحليل|التحاليل|الفحص|فحص|الاشعه|اللقاح|العرس|الزفاف|الولاده|الامتحان|الامتحانات|المقابله|الموعد مع|الحفله|الحج|العمره|التخدير|البنج|العلاج|الصيام|المدرسه للاولاد|التامين|الصيدلي',
    ary: 'لعمليه|العمليه|السفر|لاناليز|التحليل|الراديو|السكانير|الجلبه|العرس|الولاده|الامتحان|البنج|لكسامه|lanalyse|analyse|lanalyses|tahlil|radio|scanner|vaccin|lvaccin|jelba|l3ors|lwlada|safar|l3amaliya|3amaliya|lbenj|benj|hajj|rdv|rendez vous|lexamen|limti7an|kannecher|nnecher',
  },
  ordeal: {
    en: 'pregnancy|exams|winter|treatment|chemo|flu|cold|cough|semester|trial|divorce|course|pandemic|lockdown|renovation|move|shift|week|period|labour|itching|hiccups|headache|migraine|pain in my|diet|ramadan|fast',
    fr: 'grossesse|examens|hiver|traitement|chimio|grippe|rhume|toux|semestre|proces|divorce|travaux|demenagement|semaine|regles|regime|migraine|demangeaisons|hoquet|canicule|vacances|diarrhee|confinement',
    ar: 'الحمل|الامتحانات|الشتاء|العلاج|الكيماوي|الزكام|السعال|الفصل|الطلاق|الاسبوع|الدوره|الصداع|الحكه|الصيف',
    ary: 'الحمل|الامتحانات|الرواح|الكحه|الدوا|السيمانه|lhmel|l7mel|lexamens|rwa7|lke7ba|l9raya|lke77a|simana',
  },
  ready_words: {
    en: 'do it|doing it|ready|arranged|prepared|set|sorted|planned|in place|over|end|everything i need|have a plan|decided|on the roof|on roof|saved my tablets|gave my cat|wrote a letter|goodbye',
    fr: 'le faire|le fais|le ferai|pret|prete|prets|pretes|prepare|prepares|regle|organise|fini|termine|fixe|choisi|decide|sur le toit|donne mon chat|donne mon chien|mon testament|un plan|mon plan|j ai decide',
    ar: 'جهزت|جاهز|سافعلها|قررت|حددت|اخترت|رتبت|حضرت|كل شيء|اعددت|فوق السطح',
    ary: 'نديرها|ندير|واجد|وجدت|قررت|ndirha|ndir|wajed|wejjedt|wjedt|mwejjed|9errert|f ste7|salit|ساليت',
  },
};
