/**
 * Signs that each mean little and together a plan: means at hand, a place, a farewell, letters, things given away.
 * From the warning signs of WHO "Preventing suicide" (2014) and HAS 2021; the wordings are our own.
 */
import type { CrisisRuleRow } from './rule.ts';

export interface SignRow {
  id: string;
  /** Two signs of different kinds that together weigh 3 or more make a plan. */
  weight: 1 | 2;
  patterns: CrisisRuleRow['patterns'];
}

export const SIGNS: SignRow[] = [
  {
    id: 'means',
    weight: 2,
    patterns: {
      any: [
        '[have|got|hold|holding|grabbed|ai|j ai|tiens|عندي|معي|هاز|3endi|hazz] ..2 <lethal>',
        '<got> ..4 <means>',
        '<means> ..4 <at_hand>',
        '<at_hand> ..3 <means>',
        '<lethal> ..5 <at_hand>',
      ],
      en: [
        '[turned on|turned|left|opened|open] ..2 [gas] ..2 [on]?',
        '[enough|plenty] ..1 [of]? ..2 <means>',
        '[locked|lock|blocked] ..2 [door|doors] ..4 <means>',
      ],
      fr: ['[ouvert|allume|laisse] ..1 [le]? gaz', 'assez de ..1 <means>'],
      ar: ['[فتحت|فاتح|فاتحه|افتح] ..1 [الغاز|انبوبه الغاز]', '[ما يكفي|يكفي|كافي|كفايه] ..2 <means>?'],
      ary: ['[حليت|طلقت|فتحت|7ellit|7lit|hellit|tle9t|fte7t] ..1 [البوطه|الغاز|lbouta|lbota|lgaz|gaz]'],
    },
  },
  {
    id: 'place',
    weight: 2,
    patterns: {
      en: [
        '[on|at|standing on|sitting on|walked to|top of|up on|climbed|parked at] ..3 [roof|rooftop|bridge|ledge|train tracks|tracks|railway|cliff|parapet|edge of|railing|overpass|car park roof|windowsill]',
        '[legs|feet] ..3 [over the edge|dangling|hanging over|over the side]',
      ],
      fr: [
        '[sur|au bord|en haut|au sommet|dessus] ..3 [toit|pont|rails|voie ferree|voies|falaise|parapet|rebord|corniche|viaduc|fenetre|rambarde|vide|balcon]',
        '[jambes|pieds] ..2 dans le vide',
      ],
      ar: ['[فوق|علي|عند|صعدت|اعلي] ..2 [السطح|سطح|الجسر|جسر|حافه|السكه|سكه|سور|الشرفه|الهاويه|حافه الجسر]'],
      ary: [
        '[فوق|ف|علي|طالع|طلعت|واقف|واقفه|جالس|جالسه] ..2 [السطح|سطح|القنطره|السكه|الحافه|الشرجم|الجرف|سكه]',
        'فالسطح|فالقنطره|فوق السطح',
        '[f|fou9|fo9|foug|3la|tla3t|tle3t|wa9ef|wa9fa|gales|galsa] ..2 [ste7|sta7|l9entra|l9antra|lqentra|sekka|skka|lhafa|chrjem|balkon|jorf|railes|rails|lbalcon]',
      ],
    },
  },
  {
    id: 'farewell',
    weight: 2,
    patterns: {
      en: [
        '[goodbye|goodbyes|farewell|farewells|good bye] ![doctor|and thank you see you|see you|until|for now]',
        '[say|said|saying] ..1 bye ..3 [to|forever|everyone|my]',
        '[tell|let] ..2 [mum|mom|dad|family|kids|children|wife|husband|mother|father|son|daughter|them|everyone|him|her|parents|brother|sister|girlfriend|boyfriend] ..3 [love|loved|sorry|forgive|fault]',
        '[dont|not|nobody] ..2 [cry for me|be sad|miss me|blame yourself|blame yourselves|his fault|your fault|her fault|anyones fault]',
        '[last|final] ..1 [message|text|words|post|call|night|day|supper|goodbye|time] ..3 [from me|you hear|ever|me|well talk|on earth|alive|i write]?',
        '[thank you|thanks] for everything',
        '[find|look after|take care of|feed|home for] ..3 [my cat|my dog|my kids|my children|my mum|my mother|my son|my daughter|each other|my pets|my baby]',
        '[take care of yourself|take care of yourselves|be happy without me|you were good to me|i loved you all|i love you all|love you all]',
      ],
      fr: [
        '[adieu|adieux] ![les|le|la|aux]',
        '[dites|dis|dire|direz|diras] ..3 [mere|pere|famille|enfants|fils|fille|femme|mari|maman|papa|parents|eux|elle|lui|leur] ..4 [aime|aimais|pardon|desole|desolee|pardonne]',
        '[pleurez|pleure|pleurer|t en veux|en voulez] ..2 [pas]',
        '[faute de personne|ne m en veux|ne m en voulez|ne m en veuillez|personne n est responsable|la faute a personne]',
        '[dernier|derniere|derniers|dernieres] ..1 [message|mots|lettre|nuit|soir|appel|texto|fois que]',
        '[merci pour tout|merci a tous|je vous aime tous|je vous ai aimes|je vous aimais|soyez heureux sans moi]',
        '[occupez|occupe|prenez soin|prends soin|veillez|veille] ..3 [mes enfants|mon chat|mon chien|ma mere|mon fils|ma fille|mes filles|ma famille|mes parents|maman]',
      ],
      ar: [
        '[وداعا|الوداع|اودعكم|اودعك|ودعت|رساله وداع|مع السلامه للجميع|في امان الله جميعا]',
        '[قولوا|قولي|قل|اخبروا|اخبري|قولو|بلغوا] ..2 [لامي|لابي|لاولادي|لعائلتي|امي|ابي|اولادي|لزوجتي|لزوجي|اهلي|لاهلي|لهم] ..3 [احبها|احبه|احبهم|بحبها|بحبهم|اسف|تسامحني|يسامحوني|سامحني|احبكم]',
        '[لا تبكوا|لا تبكي|لا تبكوا علي|لا تحزنوا|لا تلوموا|ليس ذنب احد|لا تحزني|لا ذنب لاحد]',
        '[اعتنوا|اعتني|اهتموا|خلو بالكم|خلي بالك|ديروا بالكم|انتبهوا] ..2 [باولادي|بامي|بابي|بابني|بابنتي|اولادي|امي|من اولادي|من امي|علي اولادي|علي امي]',
        '[اخر] ..1 [رساله|كلماتي|كلام|مكالمه|مره|ليله]',
        '[لن تروني|لن تراني|ما رح تشوفوني|مش هتشوفوني|ما راح تشوفوني|لن تسمعوا صوتي]',
      ],
      ary: [
        '[تهلاو|تهلا|تهلاي|thallaw|thalla|thellaw|thella|thallay] ..2 [فراسكم|فولادي|فمي|فمامي|فماما|فدارنا|fi wladi|f wladi|fwladi|f mama|f mmi|fmmi|f raskom|fraskom|f darna|f bnti|f weldi|wladi|mama]',
        '[وصيت|وصيتكم|wessit|wesset|wssit|wesit|nwessikom|wessitkom] ..2 [علي|3la|b|ب|باولادي|f]',
        '[بسلامه|بالسلامه|وداعا|الوداع|bslama|beslama|bsslama|wada3an|lwada3|adieu|ciao kamlin|nwedde3|nwede3|wedde3t|wede3t|ودعت|نودع|نوادعكم]',
        '[قولو|قول|قولي|goulo|golo|gol|gouli|goul|9oulo|qoulo|9olo] ..2 [لمي|لماما|لبا|لولادي|لدارنا|mama|mmi|bba|baba|wladi|darna|khti|khouya|rajli|mrati] ..4 [كنبغيها|كنبغيه|كنبغيهم|تسمح|يسمحو|سمحو|kanbghiha|kanbghih|kanbghihom|tsme7|ysem7o|ysm7o|smeh|kantsme7|ysamhouni|tsamehni]',
        '[ماتبكيوش|ما تبكيوش|matbkiwch|ma tbkiwch|matbkich|متبكيش]',
        '[اخر|akher|akhir|lakher|akhar|nhar lakher|lkhra|lekher] ..1 [ميساج|رساله|نهار|ليله|مره|message|msg|nhar|lila|mra|dyali|kelma|lekhra]',
        '[ما غاديش|ماغاديش|maghadich|ma ghadich] ..1 [تلقاوني|تشوفوني|تشوفني|تسمعوني|tl9awni|tlqawni|tchoufouni|tchofoni|tsem3ouni|tchoufni]',
      ],
    },
  },
  {
    id: 'forgive',
    weight: 1,
    patterns: {
      en: [
        '[forgive me|please forgive|im so sorry|sorry everyone|sorry to everyone|sorry mum|sorry mom|sorry dad|sorry my|im sorry]',
      ],
      fr: [
        '[pardonnez moi|pardonne moi|pardonnez|pardon a tous|pardon maman|desole pour tout|desolee pour tout|excusez moi tous|je vous demande pardon]',
      ],
      ar: ['[سامحوني|سامحيني|سامحني يا|اغفروا لي|سامحوني جميعا|عذرا للجميع|اسف يا امي|اسفه يا امي|المعذره منكم]'],
      ary: [
        '[سمحو|سمحولي|سمحوليا|سامحوني|سمحي|smho|sm7o|semhou|sem7o|sm7ou|semho|smehlia mama|sam7ouni|samhouni|samhoni|sem7i] ..1 [ليا|ليه|liya|lia|lya]?',
      ],
    },
  },
  {
    id: 'letter',
    weight: 2,
    patterns: {
      en: [
        '[wrote|written|writing|left|leaving|finished|done|recorded] ..3 [letters|note|notes|my will|my goodbyes|letter to each|letter for each|letter for my|letters for|a letter to my kids|letter for them|video for]',
        '[sorted|signed|settled|made] ..2 my will',
      ],
      fr: [
        '[ecrit|ecrire|laisse|redige|prepare|poste|fini|ecrits|ecrites] ..3 [lettre pour|lettres|mot pour|un mot|une lettre a ma|une lettre a mon|une lettre a mes|lettre a chacun|mon testament|testament|lettre d adieu]',
        '[fait|signe|regle] ..1 [mon testament|ma succession|mes papiers]',
      ],
      ar: [
        '[كتبت|تركت|جهزت|خليت|سجلت|اكتب] ..2 [وصيتي|وصيه|رساله لاهلي|رساله لامي|رسائل|رساله لكل|رسايل|رساله لاولادي|ورقه لاهلي|رساله للجميع|رساله اخيره|الوصيه]',
      ],
      ary: [
        '[كتبت|خليت|ktebt|ktbt|khellit|khlit|ktabt] ..2 [رساله|بريه|برا|وصيه|الوصيه|وصيتي|ورقه|bra|lbra|briya|rissala|risala|wsiya|wasiya|lwasiya|wer9a|lettre|lettres|wer9a|bri]',
      ],
    },
  },
  {
    id: 'giving',
    weight: 2,
    patterns: {
      en: [
        '[gave|given|giving|give] ..2 [my dog|my cat|my things|my stuff|my guitar|my car|my jewellery|my rings|my clothes|my belongings|my savings|all my|everything|my pets|my watch|my books|my phone]',
        '[gave|given|giving|give] away',
        '[found|find] a home for my ..1 [cat|dog|pets|animals]',
        '[paid|paying|settled|cleared|closed|cancelled] ..3 [bills|debts|accounts|the flat|account|subscriptions|everything off]',
      ],
      fr: [
        '[donne|donner|distribue|legue|confie|place] ..2 [mon chat|mon chien|mes affaires|mes bijoux|ma guitare|mes vetements|mes livres|ma voiture|tout ce que|mes chats|mes biens|toutes mes affaires]',
        '[paye|regle|range|rangee|solde|ferme|cloture|vide] ..3 [factures|dettes|mes comptes|tout|mes affaires|appartement|mon compte|mes papiers]',
      ],
      ar: [
        '[وزعت|اعطيت|اهديت|تبرعت|سددت|قضيت|اغلقت|صفيت|رتبت] ..2 [اغراضي|ممتلكاتي|اشيائي|ديوني|حساباتي|ملابسي|كلبي|قطتي|حسابي|اموري|ما املك|اموالي]',
      ],
      ary: [
        '[عطيت|فرقت|خلصت|سديت|سالفت|صدقت|3tit|3ttit|fre9t|ferre9t|fr9t|khellest|khlest|sddit|seddit|sde9t] ..2 [حوايجي|داكشي ديالي|الكريدي|حسابي|الحساب|قطي|كلبي|كلشي|مشتي|كريدياتي|7wayji|hwayji|lkridi|kridi|lcompte|compte|mechti|kelbi|kolchi li 3ndi|flousi|koulchi]',
      ],
    },
  },
  {
    id: 'plan',
    weight: 2,
    patterns: {
      en: [
        '[i have|i got|ive got|have|made|have made|got] ..1 [a plan|my plan] ![for|to lose|to quit|to stop|with|b]',
        '[everything|all|its all|it is all] ..1 [is|s]? [arranged|ready|planned|prepared|in place|set|organised|organized|sorted] ![for the|for my surgery|for surgery|for baby]',
        '[i have|ive got|got|have] [everything|all|what] i need',
        '[made up my mind|my mind is made up|my decision is made|made my decision|made peace with it|ive decided|i decided|i have decided|no turning back|no going back]',
        '[picked|chosen|chose|set|fixed] ..1 [the day|a day|the date|a date|my day|the place|the spot]',
        '[thats when|is the day|is when|its time|the time has come|my time has come|the countdown]',
        '[know] ..2 [how and when|when and how|where and when|when and where]',
      ],
      fr: [
        '[mon plan|un plan] ![pour|d epargne|de|epargne|alimentaire|cancer]',
        '[tout est pret|tout est prepare|tout est organise|tout est en place|tout est regle]',
        '[c est decide|ma decision est prise|decision prise|j ai pris ma decision|j ai decide|ma decision|c est pour cette nuit|c est pour ce soir]',
        '[choisi|fixe|arrete] ..1 [la date|le jour|une date|un jour|l endroit|le lieu]',
        '[ce qu il faut|tout ce qu il me faut|ce qu il me faut]',
        '[pret|prete] a partir',
        'ce sera [le|ce|samedi|dimanche|lundi|mardi|vendredi|demain|cette]',
      ],
      ar: [
        '[كل شيء جاهز|كل شي جاهز|كله جاهز|جهزت كل شيء|كل شيء معد|رتبت كل شيء]',
        '[قررت|حسمت امري|اتخذت قراري|قراري نهائي|عزمت|لا رجعه|لا تراجع|القرار اتخذ]',
        '[حددت|اخترت] ..1 [اليوم|الموعد|المكان|الوقت|التاريخ|الطريقه|يوم]',
        '[عندي|لدي|وضعت] ..1 [خطه|خطتي|الخطه]',
        '[حانت الساعه|حان الوقت|جاء اليوم|هذا هو اليوم|لن يوقفني|لا احد يوقفني]',
      ],
      ary: [
        '[قررت|صافي قررت|درت بلان|عندي بلان|كلشي واجد|وجدت كلشي|صافي عولت|ختاريت النهار|حضرت كلشي]',
        '[9errert|9arrert|9rrert|9rart|9arart|qerrert|qarart|9rert|3wwelt|3ewwelt] ![nbda|n7bess garro|nbeddel]',
        '[wejjedt|wjjedt|wjedt|7effert|7edert|7dert|hedert|hdert|wajed|7edder] ..1 [kolchi|koulchi|kolshi|koulshi]',
        '[kolchi|koulchi] [wajed|wjed|mwejjed|mwjed]',
        '[khtarit|khtart|7eddedt|hddedt|heddedt] ..1 [nhar|nnhar|lwe9t|lblassa]',
        '[ما غادي|ماغادي|ماغاديش|ma ghadi|maghadi|maghadich|ma ghadich] ..1 [يوقفني|يحبسني|يحبسني|ywe9efni|yw9efni|ye7bessni|y7bessni|yhebsni|ye7besni|ywqefni|yhbesni|ymne3ni]',
        '[safi salit|صافي ساليت|safi sallit|safi had lila|had lila safi|صافي هاد الليله|lila safi|salit safi]',
      ],
    },
  },
  {
    id: 'do_it',
    weight: 1,
    patterns: {
      en: [
        '[ill|i will|im going to|gonna|im gonna|about to|going to|ready to|then i|can finally|i] [do it|go through with it|finish it|end it|just go|let go|go quietly|get it done]',
        '[i|im|ill] ..2 [take them|take them all|swallow them|use it|jump|pull the trigger|use them]',
      ],
      fr: [
        '[je|j|vais|vas|jvais|jva|pourrai|enfin] ..1 [le fais|le faire|le ferai|passerai a l acte|passe a l acte|passer a l acte|y vais|sauter|saute|en finis]',
        '[les avaler|les avaleront|tout avaler|les prendre tous|tous les prendre|m en servir]',
      ],
      ar: [
        '[سافعلها|سأفعلها|سانفذ|افعلها|هعملها|رح اعملها|سابتلعها|سابلعها|ساشربها|ساتناولها|ساقفز|سانهي كل|سانهيها|انفذ|ساستعملها|سانفذها|ارحل|سارحل|اخلص]',
      ],
      ary: [
        '[نديرها|ندير|نشربهم|ناكلهم|نسرطهم|نقز|نتهنا|نمشي|نساليها|nchrebhom|ndirha|nakolhom|nakoulhom|nsrethom|n9ez|nthenna|nthna|nchrbo|nchrebo|nchorbo|nakhodhom|nsaliha|nchrebha|nchrebh] ![lanalyse|analyse|radio|tahlil|vaccin|lvaccin]',
      ],
    },
  },
  {
    id: 'alone',
    weight: 1,
    patterns: {
      en: [
        '[when|once|while|after|until|till|for when] ..5 [asleep|out|away|leave|leaves|left|gone to bed|at work|at school|on holiday|go out|goes out|sleeping|in bed|gone]',
        '[nobody|no one|noone] ..3 [home|here|around|find me|house]',
        '[home|house|flat|here] ..2 [alone|to myself]',
      ],
      fr: [
        '[quand|lorsque|une fois que|des que|que|pendant que] ..5 [dormira|dormiront|dort|dorment|partira|partie|parti|parte|partent|sortira|sortis|au travail|a l ecole|absent|absente|couche|couches|sera sorti|sera sortie|en vacances|seront la]',
        '[serai|suis|sera] [seul|seule]',
        'personne ..2 [maison|la|rentre|trouvera]',
      ],
      ar: [
        '[حين|عندما|لما|حتي|بعد ان|بعدما|بعد] ..2 [ينام|ينامون|يخرج|يخرجون|يذهب|نوم|تخرج|تنام|يسافر|يناموا|يطلعوا|اكون وحدي|ذهابهم|تذهب]',
        '[وحدي|لوحدي|بمفردي] ..2 [في البيت|البيت|الليله|اليوم]?',
      ],
      ary: [
        '[ملي|حتي|فاش|منين|mli|mlli|mnin|7ta|hta|fach|melli] ..1 [ينعسو|يخرجو|يمشيو|تخرج|تنعس|يخرج|ينعس|تمشي|ينعسو كاملين|yn3so|ykhrjo|ykherjo|ymchiw|tkhrej|tn3es|ykhrej|yn3ess|temchi|ymchi|ykherjou|yne3sou|yna3sou|ynasso]',
        '[بوحدي|bouhdi|bo7di|bou7di|bohdi|bw7di] ..2 [فالدار|f dar|fdar|fddar]?',
      ],
    },
  },
  {
    id: 'not_after',
    weight: 2,
    patterns: {
      en: [
        '[never|wont|not] ..2 [see me again|hear from me again|coming back|come back|be back|see each other again|bother you again|be a problem anymore]',
        '[after im gone|when im gone|once im gone|by the time]',
      ],
      fr: [
        '[verrez|verras|reverrez|reverras|entendrez|trouverez|reviendrai|derangerai|embeterai] ..1 [plus|jamais|pas]',
        '[apres mon depart|quand je serai plus|quand je ne serai plus|sans retour]',
      ],
      ar: ['[لن اعود|لن ارجع|بلا عوده|بلا رجعه|بعد رحيلي|من بعدي|بعد موتي|لن تروني بعد|لن ازعجكم]'],
      ary: [
        '[ما غاديش|ماغاديش|maghadich|ma ghadich] ..1 [نرجع|نبقي|نبقا|تشوفوني|تلقاوني|nrje3|nb9a|tchoufouni|tl9awni|tchofoni]',
        '[bla rj3a|bla rjou3|بلا رجعه|من بعدي|mn be3di|men ba3di|mn b3di]',
      ],
    },
  },
];
