/** Harm to others, abuse, medical emergencies and concern for someone else. */
import type { CrisisRuleRow } from './rule.ts';

const MHGAP = 'WHO mhGAP Intervention Guide 2.0';
const LIVES = 'WHO LIVES, health care for women subjected to intimate partner violence, 2014';
const ERC = 'European Resuscitation Council Guidelines 2021, First aid';

export const DANGER_RULES: CrisisRuleRow[] = [
  {
    id: 'harm_to_others.threat',
    label: 'harm_to_others',
    severity: 4,
    patterns: {
      any: ['<will> ..2 <kill_verb> ..1 <victim>', '<want> ..2 <kill_verb> ..1 <victim>'],
      en: [
        '[burn|burning|set fire] ..3 [house|car|shop|home|office|flat|apartment] ..2 [down|with|on fire|tonight]',

        '[i|ill|im|i will|im going to|gonna|want] ..3 [revenge|get back at|make him pay|make her pay|make them pay] ..6 [tonight|knife|gun|blood|wont see|morning|die|dead|kill*|today]',
        '[he|she|they] ..1 [wont|will not|wont live to|wont be] ..1 [see|alive|wake up|live] ..2 [tomorrow|morning|another day|sunrise|tonight|the morning]',
        '[urge|urges|want|need|going|control] ..4 [to hurt|to kill|to attack|to stab|to shoot] ..1 <victim>',

        '[thinking|thoughts|think|urge|urges|fantasies|fantasize|fantasizing|images|dream|planning|plan|plans|thought|impulse|impulses] ..2 [of|about|to] ..2 [push*|throw*|drop|shake|kill*|murder*|stab*|shoot*|strangl*|hurt*|harm*|attack*|smother*|chok*|poison*] ..1 <victim>',
        '[afraid|scared|worried|terrified|might|could|may|about to|close to|nearly|almost|cant stop myself from] ..4 [kill|murder|stab|shoot|strangle|hurt|harm|attack|smother|shake|hit|killing|hurting|harming|shaking|stabbing|strangling] ..1 <victim>',
        '[voices|voice|god|they|demons|spirit] ..4 [tell|telling|tells|told|order|ordering|command|commanding|say|want|wants] ..2 [me] ..2 [kill|hurt|attack|stab|harm] ..2 <victim>',
        '[gun|knife|weapon|rifle|bomb|axe|hammer|machete] ..6 [going to|gonna|ill|will|want to|waiting for|use it on|ready for|coming for] ..4 [him|her|them|my|everyone|kill|pay|someone|people|school|work]',
        '[he|she|they] ..1 [will|is going to|are going to|gonna|deserves to|has to|must|needs to|ll|shell] ..1 [pay|die|pay for|regret] ..6 [knife|gun|weapon|blood|tonight|i swear|my hands|i know where|im going to|i will make sure]',
        '[bring|bringing|take|taking|took|got|have|bought] ..2 [gun|knife|weapon|bomb|rifle] ..2 [to|into|for] ..1 [school|work|class|him|her|them|the office|my ex*|his house|her house|office]',
        '[shoot up|blow up|bomb|burn down|set fire to|attack] ..2 [school|office|place|mosque|church|house|building|work|hospital|everyone|the school]',
        '[want|going to|gonna|will|swear ill|swear i will] ..2 [make|see] [him|her|them|my ex|my boss|my neighbour|my husband|my wife] ..1 [pay|suffer|bleed|dead|die]',
        '[i|ill|im|im gonna|i will|i swear ill] ..2 [kill|murder|stab|strangle|shoot|slit|smother] ..1 [him|her|them|this man|that man|my wife|my husband|my father|my mother|my neighbour|my boss|my ex|my son|my daughter|my baby|someone|his|her|these people|my kids|my children|all of them|them all] ..3',
        '[i] ..2 [want|wish] [him|her|them] dead ..3',
        '[planning|plan|planned|know how|know exactly how] ..4 [kill|murder|poison|get rid of|ambush|attack] ..1 <victim>',
        '[loose|lose|losing|lost] control ..5 [hurt|kill|hit|stab|harm|strangle] ..1 <victim>',
        '[waiting for|wait for|know where|following] [him|her|them] ..6 [knife|gun|kill|hammer|axe]',
      ],
      fr: [
        '[et|pour|puis] ..1 [le|la|les|l] [tuer|buter|planter|poignarder|egorger|massacrer|saigner|etrangler] ![dans le jeu|au jeu]',

        'je [le|la|l|les] [egorge|bute|tue|plante|etrangle|poignarde|massacre|descends|flingue|demolis|saigne] ![de travail|des yeux|avec mes]',

        '[je] ..1 [tire|tirer|fonce] ..1 sur ..1 [tout le monde|eux|lui|elle|mes collegues|les gens|mon chef|la foule|des gens|tous]',
        '[amene|apporte|prends|emmene|viens avec|prendre] ..2 [fusil|couteau|arme|pistolet|flingue|hache|bombe] ..3 [travail|ecole|lycee|bureau|chez lui|chez elle|cours|fac|chez eux|college]',

        '<will> ..2 [lui|leur] [faire payer|faire la peau|regler son compte|regler leur compte|trouer la peau|mettre une balle|faire du mal|planter un couteau] ',
        '[il|elle|ils|elles] ..1 [verra|verront|vivra|vivront|passera|se reveillera] [pas|plus] ..2 [demain|le jour|le matin|la nuit|longtemps|jour se lever]',
        '[me venger|vengeance] ..5 [ce soir|couteau|sang|arme|tuer|mourir|payer|va voir]',

        '<will> ..2 [le|la|les|lui|leur|l] <kill_verb>',
        '<want> ..2 [le|la|les|lui|leur|l] <kill_verb>',
        '[vais|vai|va|veux|jvais|jveux|envie de|voudrais|pense a|penser a|compte|decide de|prevu de|peur de|peur que je|capable de|failli|pret a|prete a|pulsions de|envies de|pourrais|idees de|images de|finir par|risque de|imagine|pulsion de|bord de|idee de|besoin de] ..2 [le|la|les|lui|leur|l] [tuer|buter|poignarder|planter|etrangler|egorger|abattre|flinguer|massacrer|assassiner|saigner|crever|faire la peau|faire du mal|tabasser|bruler|etouffer|secouer|frapper|faire payer|faire mal|noyer|descendre|fumer|empoisonner|blesser]',
        '[peur de|peur que je|capable de|failli|pulsions de|envies de|pourrais|idees de|images de|finir par|risque de|pense a|pensees de|imagine|pulsion de|bord de|idee de|impulsion de] ..2 [tuer|poignarder|etrangler|frapper|etouffer|secouer|blesser|faire du mal|faire mal|noyer|jeter|egorger|attaquer|agresser] ..1 [a]? ..1 <victim>',
        '[voix|dieu|demons|on|esprit] ..4 [dit|disent|ordonne|ordonnent|demande|demandent|pousse|poussent] ..3 [tuer|frapper|attaquer|poignarder|faire du mal|eliminer|egorger] ..3 <victim>',
        '[couteau|arme|fusil|pistolet|flingue|hache|marteau|bombe] ..6 [vais|va|attends|attend|pour|payer|regler] ..4 [le|la|lui|leur|les|regler|tuer|payer|mon|ma|compte]',
        '[il|elle|ils|elles] ..1 [va|vont|doit|doivent|merite] ..1 [payer|mourir|crever|le payer|me le payer] ..6 [couteau|arme|fusil|sang|ce soir|jure|mains|sais ou|tuer]',
        '[mettre le feu|foutre le feu|tout faire sauter|faire sauter|poser une bombe|incendier] ..3 [chez|maison|ecole|bureau|lycee|immeuble|batiment|voiture de|la|mosquee|eglise|lui|eux]',
        '[tirer] ..1 sur ..2 [tout le monde|gens|mes collegues|mon|ma|eux|lui|elle|des eleves|mes camarades|la foule]',
        '[je] ..1 [vais|jure] ..3 [faire un carnage|faire un massacre|tous les tuer|tuer tout le monde|les tuer tous|tuer quelqu un|commettre un meurtre]',
        '[tuer|buter|eliminer|poignarder|egorger|etrangler] ..1 [mon mari|ma femme|mon pere|ma mere|mon frere|ma soeur|mon voisin|ma voisine|mon patron|mon chef|mon ex|mon fils|ma fille|mes enfants|mon bebe|quelqu un|mon collegue|mon beau pere|cet homme|ce salaud|mon conjoint|ma belle mere]',
        '[le|la|les] [tue|bute|plante|egorge|etrangle|creve|poignarde|tuerai|tuerais|buterai] ..3 [ce soir|demain|jure|si|maintenant|prochaine fois|lui aussi|de mes mains|avec]',
      ],
      ar: [
        '[ساحرق|ساشعل|سافجر|احرق] ..2 [بيتهم|بيته|بيتها|المنزل|البيت|المدرسه|سيارته|المكتب|عليهم]',

        '[سانتقم|سأنتقم|انتقم|رح انتقم|الانتقام] ..3 [الليله|اليوم|منه|منها|منهم|بالدم|دمه|غدا] ',
        '[لن] ..1 [يري|تري|يروا|يعيش|تعيش|يعيشوا] ..1 [الصباح|الغد|غدا|الفجر|حتي الصباح|الي الغد|شمس الغد]',

        '[ساقتل|ساقتله|ساقتلها|ساقتلهم|ساذبحه|ساذبحها|ساطعنه|ساطعنها|ساحرقهم|ساحرقه|ساخنقها|ساخنقه|ساذبحهم|هقتله|هقتلها|رح اقتله|رح اقتلها|راح اقتله|ساطلق النار|ساؤذيه|ساؤذيها|ساوذيه|ساوذيها|ساقضي عليه|ساقضي عليها|ساحرق|ساذبح|ساطعن|هدبحه|هدبحها] !<none_self>',
        '[اريد|ارغب|افكر|سوف|قررت|انوي|ناوي|اخطط|بدي|نفسي|افكار|رغبه|اخاف|اخشي|عايز|ابي|اشعر برغبه|رح|راح|قد|ربما|تراودني|خايف|خايفه|اكاد|كدت|اوشك] ..3 [اقتله|اقتلها|اقتلهم|قتله|قتلها|قتلهم|بقتله|بقتلها|بقتلهم|اذبحه|اذبحها|ذبحه|ذبحها|اطعنه|اطعنها|طعنه|طعنها|اخنقه|اخنقها|خنقه|خنقها|احرقه|احرقهم|حرقه|حرقهم|اوذيه|اوذيها|اؤذيه|اؤذيها|ايذاءه|ايذاءها|ايذائه|ايذائها|ايذائهم|بايذائه|بايذائها|اضربه حتي الموت|انتقم منه|اخلص عليه|اخلص عليها|اموته|اموتها]',
        '[اريد|ارغب|افكر|سوف|قررت|انوي|ناوي|اخطط|بدي|نفسي|افكار|رغبه|اخاف|اخشي|عايز|ابي|رح|راح|قد|ربما|خايف|خايفه|اكاد|ساقوم|ساحاول|ساذهب|تراودني|كدت] ..3 [اقتل|قتل|بقتل|اذبح|ذبح|بذبح|اطعن|طعن|بطعن|اخنق|خنق|احرق|حرق|اوذي|اؤذي|ايذاء|بايذاء|لقتل|اضرب|اسمم|تسميم|الانتقام من|اغتيال] ..1 <victim>',
        '[صوت|اصوات|الاصوات] ..4 [يامرني|تامرني|يقول لي|تقول لي|تطلب مني] ..3 [بقتل|ان اقتل|اقتل|ان اؤذي|بايذاء|اقتله|اقتلها|بقتله|بقتلها] ..1',
        '[سكين|السكين|مسدس|سلاح|السلاح|المسدس|سكينا|سلاحا|مسدسا] ..5 [ساقتله|ساقتلها|انتظره|انتظرها|سيدفع|ستدفع|لقتله|لقتلها|له|انتقم|ساذهب اليه|لاقتله|لاقتلها|لاقتل|سانتقم|سيندم]',
      ],
      ary: [
        '[غنتقم|غادي ننتاقم|غنتاقم|غادي نتقم|ghantaqem|ghanta9em|ghadi nta9em|ghadi ntaqem|ghanta9m|ghadi nakhod tar|ghankhles|غنخلص|غادي نخلص|ghadi nkhelles] ..2 [منو|منها|منهم|mno|mnha|mnhom|menno|fih|معاه]',
        '[ماغاديش|ما غاديش|ما غا|maghadich|ma ghadich|maghaych|mghadich] ..1 [يصبح|تصبح|يعيش|ysbe7|ysb7|tsbe7|y3ich|ychof|ychouf] ..2 [عليه|حي|عايش|3lih|ghedda|ghda|sbah|sba7]?',

        '[غنقتلو|غنقتلها|غندبحو|غندبحها|غندبحهم|غنقتلهم|غنحرقو|غنطعنو|غنذبحو|ghan9tlo|ghan9tlou|ghan9etlo|ghan9tlha|ghan9telha|ghandeb7o|ghandb7o|ghandb7ha|ghandeb7ha|ghan9tlhom|ghan7er9o|ghan7r9o|ghan7er9hom|ghant3no]',
        '[غادي|بغيت|باغي|باغيه|ناوي|قررت|كنفكر|خايف|خايفه|نقدر|معول|ghadi|ghadya|bghit|baghi|baghya|nawi|9arrert|9rert|kanfker|kanfeker|kanfkr|khayf|khayfa|n9der|m3awel|gha] ..2 [نقتلو|نقتلها|نقتلهم|نذبحو|ندبحو|ندبحها|ندبحهم|نطعنو|نطعنها|نخنقو|نخنقها|نحرقو|نحرقها|نحرقهم|نسالي معاه|نسالي معاها|نضرو|نضرها|نآذيه|n9tlo|n9tlou|n9etlo|n9tlha|n9telha|n9tlhom|ndeb7o|ndb7o|ndb7ha|ndeb7ha|nt3no|nt3nha|nkhn9o|nkhne9ha|n7er9o|n7er9ha|n7er9hom|ndor bih|ndorha|ndoro|ndorhom|n9etlha|n9etlhom|ndbho|ndbhha]',
        '[غادي|بغيت|باغي|باغيه|ناوي|قررت|كنفكر|خايف|خايفه|ghadi|ghadya|bghit|baghi|baghya|nawi|9arrert|9rert|kanfker|kanfeker|khayf|khayfa|gha] ..2 [نقتل|ندبح|نذبح|نطعن|نخنق|نحرق|نضر|n9tel|n9tl|ndbe7|ndeb7|nt3en|nkhne9|n7re9|ndor|nqtel] ..1 [خويا|ختي|مراتي|راجلي|با|بابا|مي|ماما|ولدي|بنتي|ولادي|جاري|الباترون|شي واحد|شي حد|صاحبي|نسيبي|هاد|واحد|khouya|khoya|khti|mrati|rajli|bba|baba|mama|weldi|wldi|bnti|benti|wladi|jari|lpatron|patron|chi wa7ed|chi wahed|chi 7ed|chi had|sa7bi|sahbi|hadak|wa7ed|lprof|mi]',
        '[الموس|الجنوي|السكين|lmous|jenwi|jnwi|sekkin|mous|mos] ..5 [غنقتلو|غنقتلها|نقتلو|نقتلها|ليه|كنتسناه|ghan9tlo|ghan9tlha|n9tlo|n9tlha|kantsennah|kantsnah|lih|nt3no|ghant3no]',
      ],
    },
    source: `${MHGAP}, self-harm or harm to others`,
  },
  {
    id: 'abuse_disclosed.violence',
    label: 'abuse_disclosed',
    severity: 3,
    yields: ['denial', 'past', 'story'],
    patterns: {
      en: [
        '<abuser_en> ..3 [comes|came|gets|climbs|sneaks|enters] ..2 [my bed|my room at night|my bedroom at night|under my blanket|my shower|my covers]',

        '<abuser_en|carer> ..8 [pushes|pinches|hits|slaps|shoves|starves|ties|drags|shakes|spits on|screams at|yells at|grabs|neglects] [me] ..8',
        '[takes|steals|taking|stealing] my [money|pension|card|savings] ..6 [pushes|hits|screams|yells|threat*|shoves|leaves me|locks|afraid|scared]',

        '<abuser_en> ..6 [hits|hit|beats|beat|hitting|beating|punches|punched|punch|slaps|slapped|slap|kicks|kicked|chokes|choked|choking|strangles|strangled|hurts|burns|burned|burnt|threatens|threatened|threatening|pushes|pushed|shoves|rapes|raped|abuses|abused|abusing|attacks|attacked|molests|molested|molesting|touches|touched|forces|forced|forcing|whips|bruises|locks|locked|stalks|stalking|follows|controls|grabbed|grabs|throws|threw|dragged|kicking|punching|slapping|assaulted|assaults] [me|us|my body|my mum|my mom|my mother|my sister|my brother|my kids|my children|our kids|my private|my son|my daughter]',
        '[he|she|they|boyfriend|husband|partner|ex|father|dad|uncle|brother|stepdad|stepfather|boss|teacher|coach|cousin|wife|girlfriend|someone|man|mother|mum|mom] ..3 [raped|raping|molested|molests|sexually abused|sexually assaulted|abuses|abused|sexually abuses|assaulted|forced himself on|forces himself on|forced me to have|forces me to have|forces me into|makes me have sex|touches me|touched me|gropes|groped] ',
        '[touch|touches|touched|touching] me ..3 [where|down there|inappropriately|sexually|at night|private|in a way|when everyone|in bed|there|without|under|dont want]',
        '[makes|forces|made|forced|pressures|force] me ..2 [have sex|to have sex|sleep with|do things|do sexual|touch him|undress|touch|watch porn|to touch|marry|to marry|to do things|to sleep with|send nudes]',
        '[im|i am|i was|ive been|being|been|get|getting|got|was|i m|i get|keep getting] ..2 [raped|beaten|abused|sexually assaulted|molested|assaulted|hit by|beaten up|battered|threatened by|hurt by|groped|strangled|choked|stalked|beaten by|trafficked|held captive|locked up|blackmailed|sexually abused|physically abused]',
        '[threatens|threatened|threatening|says|said|going to|swore|promised|keeps saying|wants|swears|told me|tells me] ..3 [kill|hurt|beat|burn|murder] [me|us|my kids|my children|me if] ',
        '[he|husband|boyfriend|partner|ex|dad|father|stepfather|stepdad|brother|girlfriend|wife] ..4 [kill me|hurt me|beat me|kill us|hurt us|hit me|put his hands on me|raise his hand|raised his hand|raises his hand|pulled a knife|put a knife|pointed a gun|pulls my hair|pulled my hair|grabbed me by|gun to my head|breaks things|hands around my throat|hands around my neck|hand around my neck]',
        '[afraid|scared|terrified|frightened|fear] ..3 [of|to go home|go home|my|he|hell] ..1 [my husband|my boyfriend|my partner|my father|my dad|my wife|my stepfather|my stepdad|my brother|my ex|him|go home|of my family|my uncle|my mother|at home|going home] ..6',
        '[not|dont feel|unsafe|isnt|never] ..2 [safe|safe at] ..2 [at home|in my home|in my own home|with my husband|with my partner|with him|in my house|around him|with my boyfriend]',
        '[locks|locked|keeps|keeping] me ..2 [in|inside|up|prisoner|in the house|in my room|in the basement|from leaving|out|in a room]',
        '[wont|doesnt|never|dont] ..1 let me ..2 [leave the house|leave|go out|out of the house|see anyone|see my family|eat|leave him|have my phone|have money] ..3',
        '[took|takes|taken|confiscated|keeps|controls|holds] ..2 my [passport|id|papers|money|salary|phone] ..6 [leave|go|hits|threat*|hostage|out|beat*|work]',
        '[bruises|bruise|black eye|broken rib|marks|broken arm] ..5 [husband|boyfriend|partner|father|dad|he|him|stepfather|ex|wife|mother]',
        '[domestic|sexual] [violence|abuse|assault] ..5 [me|my home|at home|victim|my husband|im|living|survivor|every|help|situation]',
        '[victim] of ..1 [domestic|abuse|violence|rape|sexual|incest|trafficking]',
        '[forced] ..1 [marriage|marry|to marry|into marriage|into prostitution]',
        '[nobody|no one] ..3 [touches me|hits me|hurts me|beats me|does to me]',
      ],
      fr: [
        '[abuse|abusait] [de|sexuellement de] moi',
        '<abuser_fr> ..6 [abuse|abusait|profite sexuellement|profitait|a abuse|a profite] de moi',

        '<abuser_fr> ..3 [vient|entre|rentre|glisse|venait|monte] ..2 [dans mon lit|mon lit|ma chambre la nuit|sous ma couette|dans ma douche|dans la salle de bain avec moi]',

        '<abuser_fr> ..8 [et|puis|qui]? [me|m] [touche|frappe|bat|viole|cogne|force|etrangle|gifle|tape|tripote|caresse|menace|enferme|oblige]',

        '<abuser_fr|carer> ..6 [me|m] ..4 [pince|tire|jette|insulte|bouscule|crie dessus|secoue|gifle|attache|laisse sans manger|prend mon argent|vole ma retraite|prend ma pension|malmene|rudoie|frappe|pousse|humilie|affame]',
        '[me|m] ..2 [crie dessus|insulte|hurle dessus] ..4 [me|m] [pince|pousse|frappe|secoue|bouscule|tape|gifle|tire]',

        '<abuser_fr> ..4 [me|m|nous] ..1 [frappe|bat|tape|cogne|gifle|violente|maltraite|menace|agresse|viole|touche|force|etrangle|enferme|sequestre|insulte et frappe|oblige|battu|battue|frappee|frapper|frappait|battait|tabasse|brutalise|brule|pousse|harcele|tripote|a frappe|a frappee|a battu|a battue|a violee|a viole|a agressee|a gifle|a giflee|a etrangle|a touchee|a menace|a menacee|a menace de mort|a force|a forcee|violait|touchait|humilie|poursuit|suit partout|surveille|bouscule|roue de coups|attouche|tappe|terrorise|secoue|jete|mord|crache|frape|fait des attouchements|fait des choses|fait peur quand il|donne des coups|fait mal quand il|fouette|lance des|rabaisse et frappe|tire les cheveux|serre la gorge|empeche de sortir|a cogne|a cognee|a etranglee|a brulee|a poussee|a mis des coups|a donne des coups|a enfermee|a enferme|fait subir|confisque|tord|plaque]',
        '[me|m] ..1 [fait|suis fait|faire|suis faite|faisais] ..1 [frapper|battre|violer|agresser|tabasser|cogner|harceler|violenter|maltraiter|sequestrer|taper dessus|menacer|toucher par] ..3',
        '[suis|ete|etais|etre] ..1 [battue|battu|violee|viole|maltraitee|maltraite|agressee sexuellement|agresse sexuellement|sequestree|sequestre|abusee|victime de violences|victime de violence|victime d inceste|victime de viol|victime d attouchements|violentee|frappee|frappe par|enfermee|menacee par|menacee de mort|menace de mort|harcelee sexuellement|mariee de force|marie de force|femme battue|enfant battu|enfant battue|abuse|victime d abus|victime de harcelement sexuel|victime d agression|agressee par|agresse par]',
        '[leve|porte|mis|met] ..1 [la main|sa main|les mains] ..1 sur [moi|nous|ma mere|les enfants|mes enfants|mon frere|ma soeur]',
        '[menace|menacee|menacer|dit|jure|veut|promet|va|disait|repete] ..4 [me tuer|de me tuer|nous tuer|me frapper|me faire du mal|de mort|me bruler|me defigurer|me faire la peau|de me faire du mal|m egorger|s en prendre a mes|me buter|me demolir|me tabasser]',
        '[peur|terrorisee|terrifiee|effrayee|terrorise|crains] ..2 [de|du|par|d] ..1 [mon mari|mon conjoint|mon copain|mon compagnon|mon pere|mon ex|mon beau pere|ma mere|rentrer chez moi|rentrer a la maison|lui|mon frere|ma femme|mon oncle|mon ami|la maison|ses coups|ma belle famille]',
        '[pas|plus|jamais] ..1 [en securite] ..2 [chez moi|a la maison|avec lui|dans ma famille|dans mon couple|avec mon mari|avec elle|avec mon pere]',
        '[empeche|interdit|laisse pas|laisse plus|defend] ..3 [sortir|voir ma famille|voir mes amis|partir|travailler|telephoner|quitter la maison|de sortir|manger]',
        '[m|me] [oblige|force|obligent|forcent|obligeait|forcait|contraint] ..2 [coucher|avoir des rapports|relations|rapports|le toucher|toucher|me deshabiller|epouser|me marier|marier|me prostituer|faire des choses|lui faire|sexuels|regarder|l epouser|des choses|un mariage]',
        '[touche|toucher|caresse|attouchements|attouchement|tripote|touchee|touchait] ..4 [parties intimes|mon intimite|entre les jambes|sans mon accord|contre mon gre|dans mon lit|la nuit|la ou|quand maman|quand ma mere|je ne veux pas|mon sexe|mes seins|alors que je|je veux pas|partout|bizarrement|quand on est seul*|intime*]',
        '[violences] [conjugales|sexuelles|intrafamiliales|physiques|familiales|domestiques] ..4 [je|moi|victime|subis|chez moi|subies|mon|depuis|vis]?',
        '[subis|subir|vis|endure] ..3 [violences|coups|viols|attouchements|maltraitance|abus|inceste|ses coups|la violence|agressions]',
        '[bleus|hematomes|marques|oeil au beurre noir|coups|cote cassee|traces de coups] ..6 [mari|pere|conjoint|copain|il|mere|beau pere|compagnon|lui|son]',
        '[mariage] force ..3 [je|moi|mon|veut|mes parents]?',
      ],
      ar: [
        '[ابي|عمي|خالي|اخي|زوج امي|جدي|ابن عمي|والدي] ..2 [يدخل|ياتي|يتسلل|يجي] ..2 [فراشي|سريري|غرفتي ليلا|غرفتي في الليل|غرفتي بالليل]',

        '[ابني|ابنتي|الممرضه|الممرض|الخادمه|المرافقه|زوجه ابني|المسؤول|العامله|القائمه|المربيه|عامل] ..3 [يصرخ|تصرخ|يدفعني|تدفعني|تقرصني|يقرصني|ياخذ مالي|تاخذ مالي|ياخذ راتبي|ياخذ معاشي|يسرق|تسرق|يهينني|تهينني|يجوعني|تجوعني|يحرمني|تحرمني|يشتمني|تشتمني|يهملني|تهملني] ..4',

        '[زوجي|ابي|والدي|اخي|خطيبي|حبيبي|عمي|خالي|زوج امي|طليقي|امي|والدتي|زوجه ابي|جدي|ابن عمي|مديري|معلمي|استاذي|صاحب العمل|جوزي|بابا|زوجتي|حماتي|اهل زوجي|اهلي|ابوي|اخوي|رجلي|هو|جارنا|جاري|مدربي|رجل|شخص|زوج والدتي|ابن خالي|اخوتي|صاحب البيت|كفيلي|شريكي] ..3 [يضربني|ضربني|يعنفني|عنفني|يهددني|هددني|يغتصبني|اغتصبني|يتحرش بي|تحرش بي|يلمسني|لمسني|يحبسني|حبسني|يعذبني|عذبني|يخنقني|خنقني|يعتدي علي|اعتدي علي|يؤذيني|يوذيني|اذاني|يصفعني|صفعني|يجبرني|اجبرني|تضربني|تعذبني|تعنفني|تهددني|تحبسني|يركلني|يحرقني|حرقني|يسيء معاملتي|يكسر عظامي|بيضربني|بيعنفني|بيهددني|يلامسني|يضرب|بيلمسني|بيتحرش|يسحبني|يمنعني من الخروج|يستغلني|يبتزني|يقتلني|يضربونني|يعنفونني|يهددونني|يجبرونني|بيضربوني|يحبسونني|كان يضربني كل|يهينني ويضربني]',
        '[يضربني|ضربني|بيضربني|يعنفني|يغتصبني|اغتصبني|اغتصبت|تعرضت للاغتصاب|تعرضت لاغتصاب|يتحرش بي|تحرش بي|يعتدي علي|اعتدي علي|يعذبني|تضربني|يضربنا|يخنقني|يحبسني|بيتحرش فيي|بيتحرش بيا|يضربونني|تعرضت للتحرش|تعرضت للضرب|اتعرض للضرب|اتعرض للعنف|اتعرض للتحرش|اتعرض للاغتصاب|اتعرض للاعتداء|تعرضت لاعتداء|تعرضت للاعتداء|اتعرض للتعنيف|معنفه|ضحيه عنف|ضحيه اغتصاب|ضحيه تحرش|يبتزني]',
        '[يهددني|هددني|يقول انه|قال انه|هدد|يهدد|بيهددني|تهديد|يتوعدني|يهددنا|قال لي انه] ..2 [بالقتل|سيقتلني|يقتلني|بقتلي|ان يقتلني|بحرقي|بالسلاح|بسكين|بالسكين|بالذبح|سيذبحني|بضربي|بنشر صوري|بايذائي|هيقتلني|رح يقتلني|بحرماني من اولادي|بالطرد]',
        '[يلمسني|لمسني|يلامس|لمس|يتحسس] ..3 [جسدي|خاصه|حساسه|مكان|اماكن|بطريقه|في الليل|ليلا|رغما|دون رضاي|بدون رضاي|غصبا|وانا نائمه|في فراشي|لا احبها|غريبه]',
        '[يجبرني|اجبرني|يجبرونني|يرغمني|غصبوني|يغصبني|اجبروني|يريدون اجباري|يكرهني علي] ..3 [الزواج|الجماع|العلاقه|علاقه|معاشرته|النوم معه|ممارسه|اتزوج|علي اشياء|زواج|خلع]',
        '[اخاف|خائفه|خايفه|خائف|خايف|مرعوبه|ارتعب] ..2 [من] ..1 [زوجي|ابي|والدي|اخي|العوده الي البيت|جوزي|خطيبي|طليقي|زوج امي|ان يقتلني|عمي|امي|العوده للمنزل|الرجوع الي البيت|الرجوع للبيت|بطشه]',
        '[لا|لست|ما|مش] ..2 [امان|امنه|بالامان|الامان|بامان] ..2 [البيت|المنزل|بيتي|منزلي|زوجي|معه|عائلتي|مع زوجي]',
        '[كدمات|كدمه|جروح|عيني زرقاء|اثار الضرب|رضوض] ..5 [زوجي|ابي|ضربه|اخي|ضربني|جوزي|الضرب]',
      ],
      ary: [
        '[با|بابا|عمي|خالي|خويا|راجل مي|راجل ماما|bba|baba|3mmi|khali|khouya|rajel mama] ..2 [كيدخل|كيجي|kaydkhel|kayji|kaydkhol] ..2 [لفراشي|لبيتي فالليل|f lfrach|lbiti flil|lfrachi|l biti f lil|حدايا فالليل]',

        '[راجلي|با|بابا|خويا|خطيبي|صاحبي|عمي|خالي|راجل ماما|راجل مي|طليقي|مي|ماما|مراه با|الاستاذ|الباترون|بويا|ولد عمي|جارنا|راجل امي|نسيبي|عكوزتي|rajli|rajel|baba|bba|khouya|khoya|khtibi|sa7bi|sahbi|3mmi|3ammi|khali|rajel mama|rajl mama|tali9i|mama|lprof|l2ostad|lpatron|jarna|bouya|weld 3ammi|wld 3mi|nsibi|jari] ..3 [كيضربني|كايضربني|ضربني|تيضربني|كيهددني|هددني|كيعنفني|كيغتصبني|غتصبني|اغتصبني|كيقيسني|قاسني|كيتحرش بيا|تحرش بيا|كيحبسني|حابسني|كيسد عليا|ساد عليا|كيعذبني|كيخنقني|خنقني|كيآذيني|كيجلدني|كتضربني|كيدير ليا شي|كيبزز عليا|بزز عليا|كيحكرني وكيضربني|كيلمسني|كيعتدي عليا|كيسب وكيضرب|كيحرقني|كيجبرني|كيلوحني|تعدا عليا|تعدي عليا|kaydrebni|kaydrbni|kayderbni|kaydreb fiya|kaydrb fiya|drebni|derbni|drbni|kay3ennefni|kay3nfni|kayhddedni|kayhdedni|kayheddedni|kayhedni|hddedni|kaygtasbni|kayghtasebni|ghtasbni|ghtasebni|kay9isni|kayqisni|9asni|kayt7errech biya|kayt7rech biya|kayt7arach biya|t7rech biya|kayhbsni|kay7besni|kay7bsni|7absni|7besni|kayssed 3liya|kaysed 3liya|sad 3liya|kay3edebni|kay3debni|kay3ddebni|kaykhne9ni|kaykhn9ni|khne9ni|katdrebni|katderbni|katdrbni|kaybezzez 3liya|kaybzez 3liya|bezzez 3liya|kaytadi 3liya|t3edda 3liya|t3adda 3liya|kay7er9ni|kayjberni|kaymssni|taydrebni|taydrbni|kayadini]',
        '[كيضربني|ضربني|كايضربني|تيضربني|كيغتصبني|غتصبني|اغتصبني|تغتصبت|كيتحرش بيا|كيعنفني|كيعذبني|حابسني|كتضربني|كيضربونا|كيضربنا|كيضربوني|تعدا عليا|تعداو عليا|kaydrebni|kaydrbni|kayderbni|drebni|katdrebni|kay3nfni|kay3ennefni|kayghtasebni|ghtasbni|tghtasbt|tghtassebt|kayt7erch biya|kayt7erech biya|kayt7rech biya|kayderbouni|kaydrbouni|kaydrebna|t3eddaw 3liya|t3adaw 3liya|kaydrebouni]',
        '[كيهددني|هددني|كايهددني|كيقول ليا|قال ليا|حلف|kayhddedni|kayheddedni|kayhdedni|kayhedded|hddedni|kaygol liya|kaygoul liya|kay9ol liya|gal liya|7lef|9al liya|galia] ..3 [يقتلني|غيقتلني|بالقتل|بالموت|يدبحني|غيدبحني|يحرقني|y9telni|y9tlni|ghay9telni|ghay9tlni|ydbe7ni|ghaydbe7ni|ghaydeb7ni|b lmout|bl9tila|b l9tel|y7re9ni|b lmous|ghadi y9telni|ghadi y9tlni|ghadi ydbe7ni|ykhser lia wjhi]',
        '[كيقيسني|قاسني|كيلمسني|كيدير يدو|كيقيس فيا|kay9isni|kayqisni|9asni|kaymssni|kay9is fiya|kaydir yeddo|kaydir ydo|kay9is] ..4 [فبلاصه|بلاصات|فالليل|وانا ناعسه|بزز|بلا خاطري|بلايص|فلحمي|فذاتي|blassa|blasat|flil|f lil|ana na3ssa|bzez|bezzez|bla khatri|blayes|dati|l7mi|tal ta7t|mamzyanach|b tari9a]',
        '[خايف|خايفه|كنخاف|khayf|khayfa|kankhaf] ..2 [من|mn|men] ..1 [راجلي|با|بابا|خويا|نرجع للدار|الدار|خطيبي|rajli|bba|baba|khouya|nrje3 ldar|ldar|khtibi|rajel mama|mama|nrja3 ldar]',
        '[بغاو|باغين|كيبززو|bghaw|baghyin|baghin|kaybezzo|kaybezzezou] ..2 [يزوجوني|يزوجوني بزز|yzewjoni|yzwjoni|yzewjouni|yzouwjouni|yzewwjouni] ..2 [بزز|بلا خاطري|bzez|bezzez|b zez|bla khatri|3liya]?',
      ],
    },
    source: LIVES,
  },
  {
    id: 'medical_emergency.overdose',
    label: 'medical_emergency',
    severity: 4,
    yields: ['denial', 'past', 'story'],
    patterns: {
      any: ['<took> ..4 <many> ..4 <my_medicine>', '<took> ..2 <my_medicine> ..3 <many>', '<took> ..4 <toxic>'],
      en: [
        '[took|taken|swallowed|had|ate|downed|drank|popped|injected] ..3 [overdose|too much|too many|too many of|a lot of|all of them|them all|everything|way too many|lethal dose|the lot|all my|all the|the whole]',
        '[i|ive|have|has|he|she|just|may have|think i|think ive|might have|son|daughter|husband|wife|friend] ..2 [overdosed|oded|od d|poisoned] ',
        '[overdose|overdosed|poisoned|poisoning] ..4 [now|just|help|minutes|hour|hours|not breathing|unconscious|passed out|pills|heroin|fentanyl|took|happening]',
        '[child|baby|toddler|son|daughter|kid|boy|girl|year old|month old|he|she|grandson|little one] ..4 [swallowed|ate|drank|ingested|eaten|drunk|chewed|got into|put in his mouth|swallow] ..4 <toxic|my_medicine>',
        '[swallowed|ate|drank|ingested] ..4 [battery|batteries|bleach|magnet|magnets|detergent|cleaner|pills|antifreeze|poison|pesticide]',
        '[inhaled|breathed in|breathing in] ..3 [gas|carbon monoxide|chlorine|fumes|smoke] ..4',
        '[carbon monoxide] ..3 [alarm|poisoning|leak|house]',
      ],
      fr: [
        '[pris|prise|avale|avaler|ingere|absorbe|bu|gobe|injecte] ..3 [overdose|surdose|tout d un coup|toute la boite|toute la plaquette|tous d un coup|tout le flacon|toute ma boite|toute la bouteille|toute la boite de|dose mortelle]',
        '[toute la boite|boite entiere|plaquette entiere|tous mes cachets|tous mes medicaments|tous mes medocs|tous les medicaments|tous les cachets|toute ma plaquette|toutes mes pilules|tous mes comprimes|toute la plaquette|toute ma boite] ..5 [pris|avale|prise|bu|avalee|ingere]',
        '[overdose|surdose|intoxication] ..4 [vient|viens|fait|faire|fais|aide|vite|medicamenteuse|monoxyde|il y a|je crois|au secours]',
        '[enfant|bebe|fils|fille|petit|petite|gamin|gosse|mois|ans|il|elle|petit fils] ..4 [avale|bu|mange|ingere|pris|croque|suce] ..4 <toxic|my_medicine>',
        '[intoxique|intoxiquee|empoisonne|empoisonnee|empoisonner|intoxication|monoxyde] ..3 [suis|ete|gaz|monoxyde|produit|oxyde|carbone|viens|au|me]',
      ],
      ar: [
        '[تناولت|ابتلعت|اخذت|شربت|بلعت|اكلت|ابتلع|بلع|شرب|تناول|اخذ|شربت|ابتلعت] ..3 [جرعه زائده|جرعه زايده|جرعه كبيره|جرعه مفرطه|كميه كبيره|كل الحبوب|كل حبوبي|كل الادويه|جميع الادويه|علبه كامله|شريطا كاملا|شريط كامل|العلبه كلها|كل ادويتي|كل الدواء|كل دوائي|اكثر من اللازم|عددا كبيرا|كميات كبيره|العلبه كامله|الشريط كله|عشرات الحبوب]',
        '[جرعه زائده|جرعه زايده|جرعه مفرطه|تسمم|تسممت|تسمم بالغاز] ..4 [الان|منذ|ساعدوني|قبل قليل|تناولت|اخذت|اسعفوني|دقائق|من حبوب|من الدواء|بالغاز|من غاز|حصل]?',
        '[طفلي|ابني|ابنتي|رضيعي|الطفل|طفلتي|بنتي|ولدي|الرضيع|الصغير|اخي الصغير|حفيدي] ..4 [شرب|ابتلع|بلع|اكل|تناول|شربت|ابتلعت|بلعت|اكلت|تناولت] ..4 <toxic|my_medicine>',
      ],
      ary: [
        '[شربت|كليت|خديت|بلعت|سرطت|شرب|كلا|chrebt|chrbt|cherbt|klit|khdit|khedit|bla3t|bl3t|sratt|sretto|sret|chreb|kla|khda] ..3 [بزاف ديال|البواطه كامله|بواطه كامله|كاع|كامله|كلهم|باكيه كامله|bzaf dyal|bezzaf dyal|bzzaf d|bzaf d|bwata kamla|boita kamla|boite kamla|lboita kamla|lbwata kamla|ga3|kamla|kolhom|kamlin|plaquette kamla|tout lboite] ..4 <my_medicine>?',
        '[ولدي|بنتي|الدري|الدريه|البيبي|خويا الصغير|weldi|wldi|bnti|benti|drri|derri|lbebe|bebe|khouya sghir|drriya|wlidi] ..4 [شرب|كلا|بلع|سرط|شربات|كلات|بلعات|سرطات|chreb|chrab|kla|bla3|bl3|srat|sret|cherbat|chrbat|klat|bl3at|bla3at|sertat] ..4 <toxic|my_medicine>',
      ],
    },
    source: 'WHO Guidelines for establishing a poison centre, 2020; ERC 2021',
  },
  {
    id: 'medical_emergency.life_threat',
    label: 'medical_emergency',
    severity: 4,
    yields: ['past', 'story'],
    patterns: {
      en: [
        '[tongue|throat|lips] ..2 [swelling|swollen|swelled|closing|closing up|puffing up]',
        '[allergic reaction|allergy] ..5 [swelling|tongue|throat|breathe|breathing|face|lips|collapse]',

        '[cant|cannot|can not|couldnt|unable to|struggling to|hardly|barely|not able to|isnt|not|stopped|cnt] ..1 [breathe|breath|get any air|get air|catch my breath|get my breath|get enough air|swallow or breathe|breathing|get oxygen] !<after_effort>',
        '[choking|suffocating|chokes|choked] ![on my words|on her words|on my own words|up|on emotion|under|back tears]',
        '[throat|tongue|airway|face and throat|lips and tongue] ..2 [is|are|feels]? ..2 [closing|swelling|swollen|closed|closing up|swelling up]',
        '[lips|face|skin|hes|shes|is|are|turned|turning|going|gone] ..2 [turning blue|blue|gone blue|going blue] ..2',
        '[collapsed|collapsing|unconscious|passed out|unresponsive|not responding|wont wake up|doesnt wake up|cant wake|isnt responding|wont respond|not waking up|knocked out|lifeless|isnt waking|blacked out|no pulse|not moving|fainted and|isnt moving|stopped breathing|not breathing|isnt breathing|no longer breathing|doesnt respond|lost consciousness and]',
        '[crushing|heavy pressure|squeezing|tight pressure|severe|terrible|intense|sudden|elephant|unbearable|massive] ..4 [chest|chest pain|in my chest|my chest]',
        '[chest] ..2 [pain|pressure|tightness|hurts|crushing] ..8 [arm|jaw|sweating|sweat|sweaty|breath|breathe|faint|left shoulder|shoulder|dizzy and cold|vomiting|passing out|cold sweat]',
        '[having|had|have|having a|is having|think its|think im having|hes having|shes having] ..2 [heart attack|stroke|seizure|cardiac arrest|anaphylactic|anaphylaxis|fit|convulsion|convulsions|allergic reaction and] ',
        '[seizing|convulsing|fitting|having a seizure|convulsions] ..2',
        '[face|mouth] ..3 [drooping|droops|drooped|crooked|twisted|one side|fallen|sagging] ',
        '[cant|cannot|unable to] ..1 [move|feel|lift] ..3 [one side|left side|right side|my arm|my leg|half|left arm|right arm|his arm|her arm|half of] ..5 [speak|speech|face|suddenly|talk|body|slurred|drooping]?',
        '[bleeding] ..4 [wont stop|a lot|heavily|everywhere|cant stop|badly|to death|not stopping|doesnt stop|out|through|severely|profusely|blood everywhere|soaked]',
        '[blood] ..3 [everywhere|gushing|pouring|spurting|wont stop|pumping out|all over] ',
        '[vomiting|coughing|throwing up|coughing up|puking|spitting] ..3 blood',
        '[been stabbed|got stabbed|was stabbed|stabbed me|stabbed him|stabbed her|stabbed in|electrocuted|is drowning|almost drowned|nearly drowned|hit by a car|been run over|fell from a|fell off a roof|crushed by|struck by a car|been shot|got shot|was shot|shot me|shot him|shot in the]',
        '[stung|peanut|bee|wasp|allergic|nuts] ..8 [cant breathe|swelling|throat|face swelling|swollen face|breathe|lips]',
        '[call|need|send] ..1 [ambulance|911|999|112|15|an ambulance] ..1',
        '[baby|newborn|infant] ..4 [limp|blue|not breathing|wont wake|floppy|unresponsive|lifeless|gasping]',
      ],
      fr: [
        '[langue|gorge|levres] ..2 [gonfle|gonflent|enfle|enflent|gonflee|enflee|qui gonfle|gonflees]',
        '[reaction allergique|allergie] ..5 [gonfle|langue|gorge|respirer|visage|levres|etouffe|malaise]',

        '[arrive|peux|peut|parvient|parviens|arrives|peu|pouvons] ..1 [pas|plus|meme plus|meme pas] ..2 [respirer|avaler ni respirer|reprendre mon souffle|reprendre son souffle|respire|parler ni respirer] !<after_effort>',
        '[respire|respirait|respires] ..1 [plus|pas|presque plus|a peine|tres mal|tres difficilement]',
        '[respirer] ..1 [plus|impossible]',
        '[etouffe|etouffer|suffoque|suffoquer|m etouffe|s etouffe|etranglee avec|s etrangle avec|asphyxie] ..2 !<figurative_weight>',
        '[gorge|langue|visage|levres] ..3 [gonfle|gonflent|gonflee|se ferme|se serre et|enfle|enflent|enflee|gonflees|gonfler]  ..6 [respirer|souffle|vite|piqure|cacahuete|allergi*|respire|avaler|air|piquer|pique|mange]',
        '[gorge] ..2 [se ferme|qui se ferme|se referme|bloquee je]',
        '[effondre|effondree|ecroule|ecroulee|inconscient|inconsciente|evanoui|evanouie|inanime|inanimee|reagit plus|ne reagit|repond plus|reveille plus|reagit pas|perdu connaissance|sans connaissance|arrete de respirer|sans vie|bouge plus|ne bouge|pouls|repond pas quand|s est effondre|s est effondree|plus conscient|plus consciente|reveille pas|revient pas a lui|dans le coma|dans les pommes] ..1',
        '[douleur|oppression|pression|serre|etau|poids|ecrase|mal] ..3 [poitrine|thoracique|thorax|torse] ..8 [bras|machoire|sueur|sueurs|respirer|souffle|transpire|malaise|cou|ecrase|violente|etau|insupportable|atroce|intense|dos et]',
        '[douleur] ..2 [violente|atroce|intense|brutale|insupportable|ecrasante|terrible|constrictive|tres forte|enorme] ..3 [poitrine|thoracique|thorax]',
        '[comme un etau|etau|ecrase] ..2 [poitrine|le thorax]',
        '[fait|fais|faire|en train de faire|fais une|a fait] ..2 [crise cardiaque|infarctus|avc|arret cardiaque|crise d epilepsie|convulsions|convulsion|choc anaphylactique|oedeme de quincke|attaque cerebrale|une attaque|reaction allergique grave]',
        '[convulse|convulsions|convulser|convulsion|convulsionne]',
        '[bouche|visage|levre] ..3 [de travers|tordue|deformee|deforme|paralyse|paralysee|tombe d un cote|tombante|asymetrique]',
        '[sens|bouge|bouger|sent] ..2 [plus|pas] ..3 [bras gauche|bras droit|cote gauche|cote droit|moitie|mon bras|son bras|ma jambe|un cote] ..6 [parler|visage|bouche|soudain|d un coup|parle|corps|coup|brusquement]',
        '[saigne|saignement|sang|hemorragie|perds|perd] ..4 [arrete pas|s arrete pas|partout|enormement|beaucoup trop|abondamment|a flots|arrive pas a arreter|n arrete|gicle|ne s arrete|beaucoup de sang|se vide|tout mon sang|arrete plus|coule a flot|serviettes a l heure]',
        '[hemorragie|vomit du sang|vomis du sang|crache du sang|tousse du sang|vomissements de sang|vomi du sang|crachat de sang]',
        '[poignarde|poignardee|tire dessus|electrocute|electrocutee|noye|noyee|noie|ecrase par|renverse par une voiture|renversee par une voiture|chute du|tombe du|tombee du|electrocution] ..3',
        '[appelez|appeler|besoin|envoyez|appelle] ..2 [une ambulance|ambulance|le samu|samu|les secours|les pompiers|le 15|le 112|secours]',
        '[bebe|nourrisson|nouveau ne] ..4 [bleu|inerte|mou|respire plus|ne respire|reveille pas|tout mou|toute molle|inconscient]',
      ],
      ar: [
        '[لا|ما|لست|مش|مو|غير|لم اعد|لم يعد|صعوبه شديده|بالكاد|لا يكاد|عاجز عن|عاجزه عن] ..2 [استطيع|اقدر|قادر|قادره|يستطيع|تستطيع|يقدر|تقدر|استطعت|فيني|عم اقدر|اكاد|استطيع ان]? ..2 [اتنفس|التنفس|يتنفس|تتنفس|اخذ نفسي|اخد نفسي|اخذ نفس|تنفس] !<after_effort>',
        '[اختنق|بختنق|يختنق|تختنق|مختنق|اختناق|انخنق|عم يختنق|عم بختنق|شردق|غص بالطعام]',
        '[حلقي|لساني|وجهي|شفتاي|حلقه|لسانه|وجهه] ..3 [يتورم|تورم|منتفخ|ينتفخ|انتفخ|يضيق|ينغلق|يتضخم|متورم|تورمت] ..6 [تنفس|التنفس|اتنفس|لدغه|حساسيه|اكلت|لسعه|نفس|يتنفس|نحله|دواء]',
        '[فقد الوعي|فقدت الوعي|فاقد الوعي|فاقده الوعي|مغمي عليه|مغمي عليها|اغمي عليه|اغمي عليها|لا يستجيب|لا تستجيب|لا يتنفس|لا تتنفس|توقف قلبه|انهار فجاه|سقط ارضا|وقع فجاه|لا يتحرك|لا تتحرك|لا يرد علي|توقف عن التنفس|توقفت عن التنفس|غائب عن الوعي|غايب عن الوعي|غاب عن الوعي|لا يصحو|لا يستيقظ ولا|لا نبض|ما عم يصحي|مابيصحاش|فاقد للوعي|بدون وعي|مش بيرد|انهارت فجاه|سقطت فجاه|سقط فجاه|وقعت فجاه|ما عم يتنفس|ازرق وجهه|شفتاه زرقاوان|وجهه ازرق|لونه ازرق|شفتاه زرقاء]',
        '[الم|وجع|ضغط|الام|ثقل|ضيق|عصره] ..3 [الصدر|صدري|صدره|صدرها|بالصدر] ..8 [ذراعي|ذراعه|اليسري|اليسرى|ذراع|فكي|عرق|تعرق|بارد|التنفس|تنفس|دوخه|شديد جدا|حاد|ضيق|يدي|فجاه|كتفي|الفك]',
        '[الم|وجع|ضغط] ..1 [شديد|حاد|قوي|رهيب|ساحق|لا يحتمل|فظيع] ..3 [الصدر|صدري|صدره|صدرها]',
        '[نوبه|ازمه|سكته|جلطه] [قلبيه|صرع|دماغيه|تشنج|تشنجات|في القلب|بالقلب|في الدماغ]',
        '[يتشنج|تتشنج|تشنجات|تشنج] ..3 [الان|كامل|جسمه|منذ|كله|جسدي|ولا|فقد|ابني|طفلي|جسمها]?',
        '[نزيف|انزف|ينزف|تنزف|الدم|دم] ..4 [لا يتوقف|لا يتوقف|شديد|حاد|كثير جدا|بغزاره|بشده|غزير|في كل مكان|لا يقف|قوي|ما بيوقف|لا ينقطع|كثيرا]',
        '[يتقيا|اتقيا|تقيات|استفرغ|يستفرغ|اسعل|بصق|اقيء|قيء|كحه] ..2 [دم|دما|الدم]',
        '[وجهي|فمه|فمي|وجهه|وجهها|فمها] ..3 [مائل|ملتوي|اعوج|معوج|انحرف|مايل|يميل|مشلول|تدلي]',
        '[لا|ما] ..2 [احرك|يحرك|تحرك|تحريك|احس|اشعر ب|يستطيع تحريك|استطيع تحريك|تستطيع تحريك] ..3 [ذراعي|يدي|نصف|جانب|يده|ذراعه|جسمي|جانبي|ساقي|الايسر|الايمن|يدها|ذراعها] ..5',
        '[طعن*|اطلق عليه النار|اطلق علي النار|طلق ناري|صعق كهربائي|صعقته الكهرباء|صعقني التيار|غرق في|دهسته سياره|صدمته سياره|صدمتني سياره|سقط من|سقطت من|وقع من الطابق] ..2',
        '[اطلبوا|نحتاج|احتاج|اتصلوا|ارسلوا|اريد] ..2 [اسعاف|سياره اسعاف|الاسعاف|اسعافا|بالاسعاف|سياره الاسعاف]',
        '[رضيعي|الرضيع|طفلي|المولود|مولودي|ابنتي|ابني] ..4 [ازرق|لا يتنفس|لا يستجيب|مرتخي|ازرقت|لا تتنفس|لا تستجيب|لا يستيقظ|خامل تماما|ازرق اللون]',
      ],
      ary: [
        '[ما|ma|mab9ach|mabqach|مابقاش] [كيتنفس|كتتنفس|كينفس|كيتنفسش|كتنفس|kaytnfes|kaynfes|kaynfess|kaynfessch|kaynfesch|kaynfsch|kaytnefsch|kattnefesch|katnfesch|kattnfssch|kaytnffesch|kaytnefess]',
        '[makaynfesch|makaynfessch|makaynfsch|makatnfesch|makanfesch|makantnefesch|makantnfsch|makantneffesch|ma kantnfsch]',

        '[ما|مكنقدرش|ما كنقدرش|ماكنقدرش|ما قادرش|ماقادرش|مقادرش|ما قادراش|ماقادراش|ما بقيتش قادر|مابقيتش قادر|مابقيتش كنقدر|ماكيقدرش|ما كيقدرش|صعاب عليا|ma9aderch|ma 9aderch|ma9derch|m9aderch|ma9adrach|ma9drach|ma 9adrach|mab9itch 9ader|mab9itch 9adra|mab9itch kan9der|makan9derch|ma kan9derch|makan9edrch|makan9drch|makanqderch|maqaderch|maka9derch|makay9derch|ma kay9derch|makay9drch|mab9ach 9ader|mab9ach kay9der|ma9dertch|ma9drtch|mkadrch] ..2 [نتنفس|يتنفس|تتنفس|نتنفسش|ناخد النفس|كنتنفس|ntnefes|ntnefss|ntnfs|ntnafas|ntnaffes|ntneffes|nntnfes|ytnefes|ytnefess|ytnfs|ytnafas|ytneffes|ttnfes|tetnefess|ttneffes|nakhod nefs|nakhod nafas|nakhd nfess|njbed nefsi]',
        '[ماكيتنفسش|ما كيتنفسش|مكيتنفسش|ماكتتنفسش|ما بقاش كيتنفس|مابقاش كيتنفس|makaytnefesch|makaytnfsch|ma kaytnefesch|makaytneffesch|makattnfsch|mab9ach kaytnfs|mab9ach kaytnefess|mab9ach kaytneffes|mabqach kaytnefes|makaytnafasch]',
        '[كنختنق|كنتخنق|كيتخنق|مخنوق|تخنقت|كايتخنق|kankhtan9|kantkhne9|kantkhn9|kaytkhne9|kaytkhn9|tkhn9t|kattkhne9|kattkhn9|makhnou9] ..2',
        '[طاح|طاحت|غاب|غابت|غيب|سخف|سخفات|سخفت|داخ وطاح|ta7|tah|ta7t|tahet|ta7et|ghab|ghabt|ghabet|skhef|skhf|skhfat|skhefat|ghayeb|ghiyeb] ..5 [ما كيجاوبش|ماكيجاوبش|مكيجاوبش|على الوعي|علي الوعي|ما كيتحركش|ماكيتحركش|ما فاقش|مافاقش|مبغاش يفيق|ما بغاش يفيق|مابغاش يفيق|ما كتجاوبش|ماكتجاوبش|مبغاتش تفيق|ما بغاتش تفيق|من فوق|ma kayjawbch|makayjawbch|3la lwa3y|3la lwe3y|3la l wa3y|makayt7errekch|makayt7rekch|makaytherekch|mafa9ch|mabghach yfi9|ma bghach yfi9|mabghatch tfi9|ma bghatch tfi9|makatjawbch|makat7errekch|makaytnefesch|mn fou9|mn ste7|3lia]',
        '[ما كيجاوبش|ماكيجاوبش|مكيجاوبش|مابغاش يفيق|ما بغاش يفيق|مبغاش يفيق|ما بغاتش تفيق|mabghach yfi9|ma bghach yfi9|mabghatch tfi9|makayjawbch w|غايب عن الوعي|ghayb 3la lwa3y|ghayeb 3la lwe3y|bla wa3y|fa9ed lwa3y|غايب علي الوعي]',
        '[وجع|حريق|ضغط|حرقه|ضيقه|وجيع|الم|lwja3|wja3|lwjie3|wji3|7ri9|daght|dght|lwji3|tayhrs] ..3 [صدري|فصدري|صدرو|قلبي|فقلبي|sedri|f sedri|fsedri|sdri|f sdri|fsdri|9elbi|f 9elbi|f9elbi|9lbi|f 9lbi|sedro] ..6 [يدي|ليسر|العرق|عرق|بارد|نتنفس|الكتف|كتفي|قاسح|قوي|ydi|yeddi|yedi|lisser|liser|lysr|l3re9|3re9|3er9|ntnefes|ktfi|ketfi|qa9se7|9ase7|9wi|kbir|bezzaf|mkallef|dra3i]',
        '[ازمه قلبيه|كريز|سكته|الصرع|kriz|crise] ..3 [قلب|دابا|cardiaque|9elb|lqelb|daba|dyal l9elb|dyal sra3|fel 9elb]',
        '[الدم|دم|كينزف|كننزف|نزيف|dem|ddem|dm|kaynzef|kanzef|nazif|nzif] ..4 [ما بغاش يوقف|مابغاش يوقف|مبغاش يحبس|ما بغاش يحبس|ما كيوقفش|ماكيوقفش|بزاف|فكل بلاصه|mabghach yw9ef|ma bghach yw9ef|mabghach y7bes|ma bghach y7bess|mabghach ywqef|makayw9efch|makay7besch|makayhbesch|bzaf|bezzaf|f kol blassa|mabghach yhbes|mabgha yhbes|mabgha yw9ef]',
        '[كنرد|كيرد|كنتقيا|كيتقيا|كنتقيي|kanred|kayred|kant9eya|kant9iya|kayt9eya|kayt9iya|kantqiya|kan9ayi] ..2 [الدم|دم|dem|ddem|dm]',
        '[فمي|فمو|وجهي|وجهو|fommi|fommo|fmmo|femo|fomo|wjho|wjhi|fommha|wjehha] ..3 [تعوج|معوج|t3wej|t3ewej|m3wej|m3ewwej|3wej|t3awej|t3ewwej]',
        '[عيطو|عيط|صيفطو|3yto|3ayto|3iyto|3eyto|3yet|siffto|sifto|bghit|khassni|khasni|khessni|3iyet] ..3 [لامبيلانص|الاسعاف|لابيلانس|lambilance|lanbilans|lambulance|ambulance|labilans|l2is3af|lis3af|lopital daba|lis3af|pompiers|الوقايه المدنيه]',
        '[زراق|زرقات|ولا زرق|زرق وجهو|zra9|zra9o|zr9at|wlla zre9|wjho zre9|wjho zra9] ..3',
      ],
    },
    source: ERC,
  },
  {
    id: 'third_party_concern.someone_in_danger',
    label: 'third_party_concern',
    severity: 3,
    yields: ['story', 'past'],
    patterns: {
      any: ['<person> ..5 <third_act>', '<third_act> ..3 <person>'],
      en: [
        '<person> ..6 [gave away|giving away|given away|a rope|a noose|saying goodbye|said goodbye|his will|goodbye to everyone|pills hidden|a gun and]',

        '<person> ..2 [sent|wrote|left|posted|texted|shared|gave] ..4 [goodbye|farewell|suicide|suicidal|final message|last message|note saying]',

        '[marks|cuts|scars|burns|scratches] ..4 [arms|arm|wrists|wrist|thighs|legs] ..6 <person>',
        '<person> ..3 [arms|wrists|thighs|arm|wrist] ..4 [cuts|scars|marks|cut|burns]',
        '<person> ..3 [has|have|with|got] ..3 [cuts|scars|marks|burns] ..3 [arms|arm|wrists|wrist|thighs]',

        '<person> ..5 [self harm*|self harms|self harming|selfharm*|cuts himself|cuts herself|is cutting|has been cutting|cutting herself|cutting himself|hurting herself|hurting himself|suicidal|is suicidal|goodbye message|suicide note|goodbye letter|farewell letter|farewell message|goodbye note|suicidal thoughts|is talking about suicide|talks about suicide|talking about dying|talks about dying|talks about death|talks about ending|talking about ending|talking about killing|talks about killing|mentioned suicide|threatened suicide|threatens suicide|threatening suicide|threatens to kill himself|threatens to kill herself|attempted suicide|tried to kill|tried to end|tried to hang|to die|wants to die|wanting to die|doesnt want to live|does not want to live|no longer wants to live|dont want to live|doesnt want to be here|life isnt worth|giving away|end it all|end his life|end her life|end their life|kill himself|kill herself|kill themselves|take his life|take her life|take their life|better off dead|better off without|wont be here|saying goodbye|said goodbye|no reason to live|jump off|stockpiling|hoarding pills|stopped seeing the point|hang himself|hang herself|to be dead|was dead|were dead|disappear forever|not wake up|never wake up|hurt himself|hurt herself|hurting themselves|harm himself|harm herself|harming himself|harming herself|harm themselves|overdose on|overdosed on purpose|unalive|a rope in|found a rope|rather be dead|wishes he was dead|wishes she was dead|worse than death|in danger of suicide|do something stupid|do something to herself|do something to himself|do something to themselves]',
        '[how|what] ..4 [help|support|do|say|talk] ..4 [friend|brother|sister|son|daughter|husband|wife|mum|mom|dad|someone|cousin|boyfriend|girlfriend|partner|roommate|him|her|colleague|student] ..6 <kill_self>',
        '[someone|friend|neighbour|neighbor|colleague|woman|girl|boy|child|kid|student|sister|cousin] ..4 [is being|gets|is|being] ..1 [beaten|abused|hit|raped|hurt] ..4',
      ],
      fr: [
        '<person> ..6 [a achete une corde|achete une corde|achete une arme|donne toutes ses affaires|distribue ses|a dit adieu|stocke des cachets|cache des cachets|cache des comprimes|dit au revoir a tout le monde]',

        '<person> ..5 [mette fin|se suicide|se tue|se fasse|saute|passe a l acte|se pende|en finisse|fasse une betise|attente a ses jours|d adieu|adieu|mettre fin|se laisse mourir]',
        '<person> [m a|nous a|a] ..2 [envoye|ecrit|laisse|poste|dit|publie] ..3 [adieu|d adieu|testament|lettre d adieu|suicide|mourir]',

        '[marques|coupures|cicatrices|entailles|traces|brulures] ..3 [bras|poignets|cuisses|avant bras] ..2 [de|d] ..1 <person>',
        '<person> ..6 [pensait a la mort|pense a la mort|pense a mourir|pensait au suicide|pense au suicide|pensait a mourir|penser a la mort|voulait disparaitre|voulait en finir|parlait de mourir|parlait de suicide|pensait a se tuer]',
        '[un|une|mon|ma] [eleve|etudiant|etudiante|patient|patiente|ado|jeune|camarade] ..6 [pensait|pense|parle|parlait|dit|disait|voulait|veut] ..3 [la mort|au suicide|mourir|se tuer|de suicide|en finir|disparaitre|plus vivre]',

        '<person> ..5 [se scarifie|s automutile|se mutile|se coupe|se fait du mal|suicidaire|lettre d adieu|message d adieu|mot d adieu|idees suicidaires|idees noires|parle de suicide|parle de mourir|parle de se tuer|parle de la mort|parle d en finir|parle de mort|menace de se tuer|menace de se suicider|menace de sauter|fait une tentative|tentative de suicide|tente de se|a tente de|essaye de se tuer|essaye de mourir|veut mourir|voulait mourir|vouloir mourir|veut en finir|veut se tuer|veut plus vivre|ne veut plus vivre|envie de mourir|envie d en finir|plus envie de vivre|plus le gout de vivre|se suicide|se suicider|se tuer|mettre fin a ses jours|met fin a ses jours|se jeter|mieux sans lui|mieux sans elle|mieux mort|mieux morte|plus de raison de vivre|veut disparaitre|envie de disparaitre|se pendre|en finir|donne ses affaires|distribue ses affaires|dit adieu|faire une betise|se fasse du mal|se tue|se foutre en l air|passer a l acte|passe a l acte|se flinguer|se detruit|une corde dans|cache des medicaments|stocke des medicaments|pensees suicidaires|vie ne vaut|la vie n a plus|voudrait mourir|aimerait mourir|prefere mourir|prefererait mourir|serait mieux mort|ne plus se reveiller|envies suicidaires|se taillade|se brule|ne veut plus etre la|veut pas vivre|en danger|sauter par la fenetre|sauter du|sauter dans]',
        '[comment|que|quoi] ..5 [aider|faire|dire|soutenir|reagir|parler] ..5 [ami|amie|frere|soeur|fils|fille|mari|femme|mere|pere|quelqu un|cousin|cousine|copain|copine|collegue|proche|lui|elle|eleve|ado] ..6 [suicid*|mourir|se tuer|en finir|se scarifie|idees noires|scarifie|se fait du mal|s automutile]',
        '[voisine|voisin|amie|collegue|soeur|cousine|enfant|petite|gamin|eleve|mere|fille|femme] ..4 [est|se fait|est en train d etre] ..1 [battue|battu|frappee|frapper|frappe|maltraitee|maltraite|violee|violer|battre|maltraiter|tabasser|menacee] ..4',
      ],
      ar: [
        '<person> ..6 [اشتري حبلا|اشترت حبلا|يوزع اغراضه|توزع اغراضها|وزع اغراضه|كتب وصيته|ودعنا|ودع الجميع|يخبئ الحبوب|تخبئ الحبوب]',

        '[جروح|ندوب|اثار|علامات|خدوش|جروحا|ندوبا|اثارا] ..4 [ذراع|يد|معصم|ذراعي|يدي|يديها|ذراعيها|ذراعه|يديه|معصمها|معصمه] ..2 <person>',
        '<person> ..6 [جروح|ندوب|خدوش|جروحا|ندوبا] ..4 [ذراعيها|يديها|ذراعه|معصمها|يديه|معصمه|ذراعها]',

        '<person> ..5 [ينتحر|تنتحر|الانتحار|انتحار|بالانتحار|يقتل نفسه|تقتل نفسها|ينهي حياته|تنهي حياتها|يؤذي نفسه|تؤذي نفسها|يوذي نفسه|توذي نفسها|يجرح نفسه|تجرح نفسها|يريد الموت|تريد الموت|يريد ان يموت|تريد ان تموت|يتمني الموت|تتمني الموت|لا يريد العيش|لا تريد العيش|لا يريد ان يعيش|لا تريد ان تعيش|افكار انتحاريه|رساله وداع|يتحدث عن الموت|تتحدث عن الموت|انهاء حياته|انهاء حياتها|حاول الانتحار|حاولت الانتحار|قتل نفسه|قتل نفسها|بقتل نفسه|بقتل نفسها|يجرح يديه|تجرح يديها|يجرح ذراعه|تجرح ذراعها|سينتحر|ستنتحر|سئم الحياه|سئمت الحياه|تعب من الحياه|تعبت من الحياه|ايذاء نفسه|ايذاء نفسها|كره الحياه|كرهت الحياه|بده يموت|بدها تموت|عايز يموت|عايزه تموت|يود الموت|لا معني لحياته|لا معني لحياتها|يرمي نفسه|ترمي نفسها|يقفز من|تقفز من|يرغب في الموت|ترغب في الموت|لم يعد يريد العيش|لم تعد تريد العيش|لم تعد تريد الحياه|لم يعد يريد الحياه|يودع الجميع|تودع الجميع|يودعني|تودعني|تجمع الحبوب|يجمع الحبوب|خطر|تفكر بالموت|يفكر بالموت|يفكر في الموت|تفكر في الموت|يهدد بقتل نفسه|تهدد بقتل نفسها|كتب وصيته|كتبت وصيتها|ارمي نفسي]',
        '[كيف|ماذا|ما] ..4 [اساعد|افعل|اساعده|اساعدها|اقول|اتعامل] ..5 [ينتحر|الانتحار|انتحاريه|يؤذي نفسه|تؤذي نفسها|يوذي نفسه|توذي نفسها|الموت|نفسه|نفسها]',
        '[جارتي|صديقتي|اختي|زميلتي|ابنه|طفل|جارنا|ابنتي|بنت] ..3 [يضربها|تتعرض للضرب|تتعرض للعنف|يعنفها|يضربه|زوجها يضربها|تتعرض للاغتصاب|يتعرض للضرب|يتعرض للعنف|معنفه|تتعرض للتحرش|تتعرض للتعنيف|زوجها يعنفها|يتحرش بها]',
      ],
      ary: [
        '<person> ..5 [بغا يموت|باغي يموت|بغات تموت|باغيه تموت|ينتحر|تنتحر|يقتل راسو|تقتل راسها|يسالي حياتو|تسالي حياتها|كيجرح راسو|كتجرح راسها|كيشرط يديه|كتشرط يديها|كيشرط راسو|كتشرط راسها|ما باغيش يعيش|مابغاش يعيش|ما بغاش يعيش|ما بغاتش تعيش|مابغاتش تعيش|ما بقاش باغي يعيش|مابقاش باغي يعيش|ما بقاتش باغيه تعيش|مابقاتش باغيه تعيش|كيهضر علي الموت|كتهضر علي الموت|كيهدر على الموت|عيا من الحياه|عيات من الحياه|كره الحياه|كرهات الحياه|كرهات حياتها|كره حياتو|كيضر راسو|كتضر راسها|يضر راسو|تضر راسها|يلوح راسو|تلوح راسها|كيتمنا الموت|كتتمنا الموت|كيتمنا يموت|حاول ينتحر|حاولات تنتحر|bgha ymout|baghi ymout|baghi ymot|bghat tmout|baghya tmout|yntaher|yntahar|tntaher|tntahar|y9tel raso|y9tl raso|y9tel rasso|t9tel rasha|t9tl rasha|t9tel rassha|ysali 7yato|tsali 7yatha|ysali m3a raso|tsali m3a rasha|kayjre7 raso|katjre7 rasha|kayjre7 rasso|kaycherret ydih|kaycherret yddih|kaycherret yeddih|katcherret ydiha|katcherret yddiha|katcherret yeddiha|kaycherret raso|katcherret rasha|mabghach y3ich|mabaghich y3ich|mabghatch t3ich|mab9ach baghi y3ich|mab9atch baghya t3ich|mab9atch bagha t3ich|mabaghach t3ich|ma bghach y3ich|ma bghatch t3ich|kayhder 3la lmout|kathder 3la lmout|kayhder 3la lintihar|kathder 3la lintihar|3ya mn l7ayat|3yat mn l7ayat|kreh l7ayat|krehat l7ayat|krhat l7ayat|krhat 7yatha|kaydor raso|katdor rasha|ydor raso|tdor rasha|ylou7 raso|tlou7 rasha|kaytmena ymout|kattmena tmout|kaytmenna lmout|katmenna lmout|kattmenna lmout|lintihar|yddi ro7o|kayfeker f lmout|katfeker f lmout|kayfker ymout|katfker tmout|كيفكر فالموت|كتفكر فالموت|كتفكر فالانتحار|كيفكر فالانتحار|فالانتحار]',
        '[جارتنا|ختي|صاحبتي|جارتي|بنت|ولد|بنت عمي|jartna|khti|sa7bti|sahbti|jarti|bent|weld] ..3 [راجلها كيضربها|كيضربها|كيعنفها|rajelha kaydrebha|rajlha kaydrebha|kaydrebha|kayderbha|kaydrbha|kaydrbo|kaydrebo|kay3nefha|باها كيضربها|باه كيضربو]',
      ],
    },
    source: `${MHGAP}, carers of people at risk`,
  },
];
