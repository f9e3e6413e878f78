/** Threats to others, abuse, poisoning and fear for someone else in everyday words: composed of concepts. */
import type { CrisisRuleRow } from './rule.ts';

const MHGAP = 'WHO mhGAP Intervention Guide 2.0';
const LIVES = 'WHO LIVES, health care for women subjected to intimate partner violence, 2014';

export const OTHERS_RULES: CrisisRuleRow[] = [
  {
    id: 'self_harm.other_ways',
    label: 'self_harm',
    severity: 3,
    acrossClauses: true,
    patterns: {
      en: [
        '[make|making|made|let] [myself|me] [bleed|hurt|throw up to punish]',
        '[punch|hit|bite|burn|cut|starve|slap|scratch|choke|whip|stab|bang|pinch|beat] ..5 [punish myself|because i deserve|i deserve it|to feel something|to feel pain|to cope|to calm|until it bleeds|till it bleeds|until i bleed|till i bleed]',
        '[hit|hitting|bite|biting|slap|slapping|burn|burning|cut|cutting|whipping|choking|beating|scratching|starving] [myself|my own] ![off|short|some|on the|while|shaving]',
        '[old|new|fresh|more|hiding|hide] ..1 [cuts|scars|burns|marks] ..3 [arm|arms|thigh|thighs|wrist|wrists|legs|stomach] ..2',
      ],
      fr: [
        '[me|m] [mords|mord|mordre|pince|brule|coupe|tape|frappe|cogne|griffe|arrache|gratte|entaille] ..4 [sang|saigne|saigner|marques|la peau|punir|calmer]',
        '[voir|faire|fais|regarder] ..1 couler ..1 [mon|le]? sang',
        '[coups] ..3 [poing|poings|tete|lame] ..4 [moi meme|mes cuisses|les cuisses|ma tete|pour me punir|dans le mur|contre le mur|sur moi]',
        '[me|m] [donne|donner|mets|inflige|infliger] ..2 [coups|claques|gifles|douleur|brulures|coupures|punitions]',
      ],
      ar: [
        '[اعض|اقرص|اخدش|اجرح|احرق|اضرب|انتف|اشرط|اقطع|اصفع|الكم] ..2 [يدي|نفسي|جلدي|ذراعي|شعري|فخذي|وجهي|راسي|الجدار] ..4 [الدم|دم|ينزف|انزف|لاعاقب|لاهدا|الالم|ارتاح|لاشعر|يسيل]',
      ],
      ary: [
        '[كنعض|كنقرص|كننتف|كنصفع|كنحك|kan3ed|kan3edd|kan9res|kanntef|kansarfe9|kan7ek|kan9ette3|kankhdech|kankhbech] ..2 [يدي|راسي|شعري|لحمي|yeddi|ydi|rasi|ch3ri|l7mi|wjhi] ..3 [الدم|dem|ddem|كيسيل|kaysil|بزاف|bzaf]?',
      ],
    },
    source: 'NICE NG225, Self-harm',
  },
  {
    id: 'harm_to_others.armed',
    label: 'harm_to_others',
    severity: 4,
    acrossClauses: true,
    doerBefore: true,
    patterns: {
      any: [
        '<weapon> ..5 <towards>',
        '<towards> ..5 <weapon>',
        '<weapon> ..6 <reckoning>',
        '<reckoning> ..6 <weapon>',
        '<hear> ..6 <kill_any> ..3 <anyone>?',
      ],
      en: [
        '[put|stick|shove|plant|bury] ..1 [a|the|this|my] [knife|bullet|blade|axe] ..1 [in|into|through] ..1 [him|her|them|his|her|someone|my]',
        '[smash|break|cave|bash|crack|blow|slit|cut|rip] ..1 [his|her|their] ..1 [head|skull|face|brains|throat|neck|heart]',
        '[he|she|they|neighbour|neighbor|boss|wife|husband] ..3 [must|has to|have to|deserves to|needs to|is going to|should] die',
        '[tells|telling|tell|say|says|saying|told|order|ordering|orders] ..3 [i have to|to|i must|i should] ..1 [stab|kill|hurt|attack|strangle|push|burn|poison|smother|harm|hit] ![myself|me]',
        '[if|when|next time|once] ..8 [ill|i will|im going to|gonna|i swear ill|id] ..2 [kill|stab|shoot|strangle|murder|slit|burn|smash|bury] ..2 [him|her|them|the lot|everyone|someone|his|my wife|my husband|my ex|my boss]',
        '[throw|shake|smother|drown|hit|hurt|drop|strangle|choke|suffocate] ..1 [my|the] ..1 [baby|newborn|child|kids|daughter|son|toddler|infant|children|twins] ![up|a party|a ball|hands]',
        '[take|taking] ..2 [them|him|her|everyone|my family|the kids|you all] with me',
        '[want|going|gonna|planning|ready] to ..1 [make|see] ..1 [him|her|them|everyone|people] ..1 [suffer|bleed|die|pay with]',
        '[lose it|snap|cant hold back|cant control myself] ..6 [kill|hurt|stab|hit|beat|harm|strangle] ..1',
      ],
      fr: [
        '[si|s|quand|la prochaine fois|des qu|des que] ..6 je [le|la|les|l|lui] ..1 [creve|tue|plante|bute|demonte|massacre|fume|egorge|etrangle|saigne|defonce|descends|casse la|eclate|tranche|tire dessus|regle son compte|fais la peau]',
        '[jeter|balancer|lancer|secouer|etouffer|noyer|frapper|etrangler|cogner] ..1 [mon|ma|le|la] ..1 [bebe|enfant|fils|fille|petit|petite|nourrisson|jumeaux] ..3',
        '[envie|peur|pulsion|pulsions|vais|risque] ..2 [tuer|frapper|planter|egorger|cogner|jeter|pousser|etrangler] ..2 [quelqu un|mon|ma|mes|le|la|les gens|tout le monde]',
        '[merite|doit|devrait|va] [mourir|crever] ..3 [et je|de mes mains|cet|ce soir|je vais|m en occupe|m en charge]',
        '[pousser|jeter] ..1 [quelqu un|les gens|un inconnu|une personne] ..3 [metro|rails|train|escaliers|quai]',
      ],
      ar: [
        '[رح|راح|سوف|لو|اذا|والله|بدي|ناوي|اقسم] ..4 [ادبحه|ادبحها|اذبحه|اذبحها|اقتله|اقتلها|اطعنه|اطعنها|اخنقه|اخنقها|احرقه|افجره|اكسر راسه|اقضي عليه|اخلص عليه|اصفيه]',
        '[سافجر|افجر|ساحرق|ساشعل|ساهدم] ..2 [المكان|البيت|المدرسه|المكتب|المبني|فيهم|الجميع|المحل]',
        '[اريد|اخاف|اخشي|افكر|ارغب|اكاد|تاتيني رغبه] ..3 [ارمي|اهز|اخنق|اضرب|اغرق|اؤذي|اوذي|اقتل] ..1 [طفلي|رضيعي|ابني|ابنتي|طفلتي|اولادي|اطفالي|الرضيع|البيبي]',
      ],
      ary: [
        '[خايف|خايفه|نقدر|khayf|khayfa|n9der|ghadi|غادي|باغي|bghit|بغيت] ..3 [ندير|نخنق|نضرب|نلوح|نقتل|ndir|nkhne9|ndreb|nlou7|n9tel] ..2 [شي حاجه|شي مصيبه|chi haja|chi 7aja|chi mousiba]? ..2 [فبنتي|فولدي|فولادي|بنتي|ولدي|ولادي|البيبي|f bnti|f weldi|f wladi|fbnti|fweldi|weldi|bnti|wladi|lbebe|f mrati|mrati|f rajli]',
        '[الا|ايلا|يلا|ila|ملي|mli|mlli] ..6 [نقتلو|ندبحو|نذبحو|نقتلها|ندبحها|n9tlo|n9etlo|ndeb7o|ndeb7ha|n9telha|nt3no|ndbe7o|nherres lih]',
      ],
    },
    source: `${MHGAP}, self-harm or harm to others`,
  },
  {
    id: 'abuse_disclosed.control',
    label: 'abuse_disclosed',
    severity: 3,
    yields: ['denial', 'past', 'story'],
    patterns: {
      any: ['<abuser> ..6 <does_to_me>', '<does_to_me> ..4 <abuser>'],
      en: [
        '[belt|whip|cable|stick|cane|hanger] ..3 [to us|to me|on us|on me|to my brother|to my sister]',
        '[wants|asks|makes|forces|tells|told|asked|made|blackmails|pressures] ..1 me ..3 [undress|strip|nude|nudes|naked|touch him|touch her|on camera|send pictures|send photos|sleep with|keep it secret|keep it a secret|our secret|not tell]',
        '[hell|he will|shell|she will|hes going to|theyll|he would|gonna] ..1 [kill|hurt|beat|murder|burn|find] me if i ..1 [leave|tell|go|talk|speak|divorce|call|say|dont|report|scream]',
        '[locked|locks|trapped|imprisoned|held|kept] ..3 [in my room|in the house|in the basement|at home|inside|in a room|in here] ..5 [cant leave|cant get out|key|escape|help me|eat|food|days]?',
        '[doesnt|dont|wont|refuses to|never] ..2 [feed|give] me ..3 [eat|food|water|my medicine|enough]?',
        'was [raped|assaulted|molested|drugged and] ..6',
      ],
      fr: [
        '[coups] ..1 de ..1 [ceinture|poing|pied|baton|cable|balai]',
        '[m|me] ..1 [enferme|enferment|attache|affame|prive|laisse|donne|donnent|confisque|prend] ..3 [chambre|cave|maison|sans manger|sans boire|de manger|pas a manger|rien a manger|de nourriture|couche|couches|papiers|passeport|retraite|pension|telephone]',
        '[on|ils|parents|famille|pere|mere] ..2 [veut|veulent|va|vont] me [marier|forcer a me marier|exciser|envoyer au pays pour me marier]',
        '[m|me] ..1 [embrasse|caresse|touche|demande|tripote|filme|photographie] ..6 [secret|le dire|deshabiller|nue|nu|photos|rien dire|en cachette]',
        '[prof|oncle|voisin|coach|entraineur|beau pere|cousin|grand pere|pere|frere|patron|chef|moniteur|imam|pretre] ..2 m [embrasse|caresse|tripote|a embrassee|a touchee|a coincee|a coince|oblige]',
        '[ai ete|etais|suis] [violee|viole|abusee|droguee|sequestree|agressee]',
      ],
      ar: [
        '[انا|اني|نحن] ..1 [محبوسه|محبوس|محتجزه|محتجز|مسجونه|معنفه] ..3',
        '[حبسني|يحبسني|يسجنني|قفل علي|يقفل علي|ربطني|يربطني|يجوعني|يمنعني] ..3 [البيت|الغرفه|الباب|الاكل|الطعام|الدواء|الخروج|الهاتف]?',
        '[طلب مني|يطلب مني|اجبرني|يهددني] ..3 [صور|صوري|اخلع|ملابسي|السر|لا اخبر احدا|فضحي|عاريه]',
      ],
      ary: [
        '[7absni|7absini|7abssini|habsini|7absinni|hbesni|حابسيني|حابسني|سادين عليا|sadin 3liya|sadine 3liya|sedd 3liya] ..3',
        '[kaydkhel|kayjini|kaydkhol|kayji|كيدخل|كيجي] ..1 [3liya|ldi|3ndi|عليا|عندي] ..2 [flil|f lil|lil|فالليل|f lfrach|لبيتي|lbit]',
        '[ما|ma|mam|ماكيخليني|makaykhellinich|makaykhlinich|mamkhelliynich|mamkhellinich|makhalinich|ma kaykhellinich|ماكيخلينيش|ما كيخلينيش|ما مخليينيش] ..1 [نخرج|نمشي|نهضر|nkhrej|nkhroj|nmchi|nhder|ncharji|nakol|ناكل]',
        '[كيشد|كيدي|كياخد|كيسرق|kaychedd|kayddi|kaydi|kayakhod|kaysre9] ..1 [ليا|liya|lia] ..2 [الفلوس|فلوسي|لمانضه|لمانده|التقاعد|lflous|flousi|lmandat|lmanda|l9a3id|retraite]',
      ],
    },
    source: LIVES,
  },
  {
    id: 'medical_emergency.down',
    label: 'medical_emergency',
    severity: 4,
    yields: ['past', 'story', 'denial'],
    patterns: {
      en: [
        '[drank|swallowed|took|injected|inhaled|sniffed|eaten] ..3 <toxic>',
        '[took|swallowed] ..3 [with vodka|with alcohol|with whisky|and alcohol] ..4 <means>?',
      ],
      ar: ['[الدم|دم|النزيف] ..3 [ما يوقف|لا يقف|ما عم يوقف|مش بيقف|لا يتوقف|يتدفق|يسيل بقوه]'],
      ary: [
        '[الدم|دم|dem|ddem|dm] ..3 [مابغاش|ما بغاش|مبغاش|mabghach|ma bghach|mabgha|makaywe9efch|makay7besch|كيسيل بزاف|kaysil bzaf]',
        '[سرطت|بلعت|كليت|شربت|sertt|sertet|sret|srett|bla3t|bel3t|klit|chrebt|khdit] ..1 [10|12|15|16|20|24|25|28|30|32|40|50|60|100|عشرين|تلاتين|ربعين|خمسين|بزاف|bzaf|bezzaf|kamlin|كاملين|ga3|plaquette|bwata|بواطه] ..2 [د|ديال|d|dyal|من]? ..1 [كينه|فانيده|كاشي|كينات|فنيدات|kina|kinat|kachi|fanid|fanida|dwa|kachiyat|doliprane|kachia|لكاشي|lkinat|hbat|hba|حبه|حبات]',
        '[طاح|طاحت|سخف|سخفات|داخ|غاب|ta7|tah|ta7et|tahet|skhef|sakhfat|skhfat|skhfet|dakh|ghab] ..3 [ما|ma|makay7errekch|makayt7errekch|makayt7errkch|makat7errekch|makaytnefesch|makaytnffesch|makayjawebch|makatjawebch|makay7resch|ماكيتحركش|ماكيجاوبش|مابقاش|ماكيهضرش|makayhderch|makayfi9ch] ..1 [كيتحرك|كيجاوب|كيتنفس|kayt7errek|kayjaweb|kaytneffes]?',
      ],
    },
    source: 'European Resuscitation Council Guidelines 2021, First aid',
  },
  {
    id: 'third_party_concern.composed',
    label: 'third_party_concern',
    severity: 3,
    yields: ['story', 'past'],
    patterns: {
      any: ['<kin> ..8 <theirs>', '<found_means> ..4 <kin>', '<kin> ..6 <beaten>', '<beaten> ..4 <kin>'],
      en: [
        '[he|she|they|hes|shes|shed|hed|theyre] ..3 [said|says|told|tells|texted|keeps|wrote|posted|admitted|confessed|threatened|threatens]? ..4 <theirs>',
        '[we|wed|they|theyd|everyone|all|us|kids|family|youd|you] ..3 [better off|better|happier] without [him|her|them]',
        '[worried|scared|afraid|terrified|concerned] ..4 [hell|shell|he will|she will|he might|she might|theyll|he is going to|she is going to|hes going to|shes going to] ..2 [do something|hurt|kill|end|jump|overdose|take pills|harm]',
        '[sent|texted|posted|wrote|left|messaged] ..4 [goodbye|farewell|suicide note|sorry for everything|last message|final message] ..8 [phone|answer|answering|reply|replying|off|reach]',
        '[he|she|they] ..2 [bought|has|got|hid|is hiding|keeps] ..2 [a rope|rope|noose|pills under|pills hidden|razor blades|blades]',
      ],
      fr: [
        '[il|elle|ils] ..2 [dit|disait|repete|m a dit|ecrit|parle|menace|veut|voudrait|pense|envisage|promet|jure]? ..4 <theirs>',
        '[mieux|tranquille|soulage|soulages|debarrasses] sans [lui|elle]',
        '[peur|crains|inquiet|inquiete] ..3 [qu il|qu elle|que mon|que ma] ..4 [bêtise|betise|tue|suicide|jette|fasse du mal|passe a l acte|en finisse|saute|pende]',
      ],
      ar: [
        '[اخاف|اخشي|قلق|قلقه|خايف|خايفه] ..2 [عليه|عليها|ان يقتل|ان تقتل|ان ينتحر|ان تنتحر|ان يؤذي|ان تؤذي] ..4 [نفسه|نفسها|ينتحر|تنتحر|حياته|حياتها|الموت]',
      ],
      ary: [
        '[خايف|خايفه|khayf|khayfa|khayef] ..2 [عليه|عليها|3lih|3liha|يدير|تدير|ydir|tdir] ..5 [راسو|راسها|rasso|rassha|rasou|rasha|فراسو|فراسها|frasso|frassha|lmout|تموت|يموت|yddini|tmout|ymout]',
      ],
    },
    source: `${MHGAP}, carers of people at risk`,
  },
];
