/**
 * What no text written by a model may say, as patterns over one sentence. Data: each row names what it catches. Latin patterns
 * see lower case without accents; Arabic ones unified letters (see `sentenceForm`).
 */
export type Caught =
  | 'dose'
  | 'diagnosis'
  | 'no_doctor_needed'
  | 'method'
  | 'secrecy'
  | 'lowered_urgency'
  | 'link'
  | 'wrong_language'
  | 'abandons';

export interface ForbiddenRow {
  caught: Caught;
  pattern: RegExp;
  /** A sentence that also meets this is innocent. */
  unless?: RegExp;
}

const AMOUNT =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|half|double|un|une|deux|trois|quatre|demi|demie|حبه|حبتين|حبتان|قرص|قرصين|نصف|واحده|اثنتين|ثلاث|ثلاثه)';
const FORM =
  '(?:mg|milligram\\w*|mcg|µg|ug|g|grams?|grammes?|ml|millilit\\w*|cl|ui|iu|units?|unites?|tablets?|pills?|capsules?|drops?|puffs?|spoon\\w*|teaspoon\\w*|comprimes?|cachets?|gelules?|gouttes?|bouffees?|cuilleres?|sachets?|suppositoires?|ملغ\\w*|ملغم|مغ|مجم|ملجم|ملي\\w*|مل|غرام|جرام|غ|حبه|حبتين|حبات|حبوب|قرص|اقراص|كبسوله|كبسولات|قطره|قطرات|ملعقه|بخه|بختين|وحده|وحدات)';
const DRUG =
  '(?:paracetamol|acetaminophen|doliprane|dafalgan|efferalgan|panadol|ibuprofen|ibuprofene|advil|nurofen|aspirin|aspirine|aspegic|amoxicillin|amoxicilline|augmentin|antibiotics?|antibiotiques?|azithromycin|azithromycine|metformin|metformine|insulin|insuline|tramadol|codeine|xanax|alprazolam|diazepam|valium|sertraline|fluoxetine|prozac|ventoline|ventolin|salbutamol|prednisone|prednisolone|cortisone|corticoides?|omeprazole|loperamide|imodium|smecta|spasfon|diclofenac|voltarene?|cetirizine|antidepressants?|antidepresseurs?|anxiolytiques?|somniferes?|sleeping pills?|باراسيتامول|براسيتامول|بنادول|دوليبران|ايبوبروفين|اسبرين|اموكسيسيلين|اوغمنتين|مضاد حيوي|مضادا حيويا|مضادات حيويه|انسولين|الانسولين|كورتيزون|ميتفورمين|ترامادول|فنتولين|مضادات الاكتياب|مضاد اكتياب|منوم|منومات|فولتارين)';
const ASK_FIRST =
  /(?:ask|check with|talk to|speak (?:to|with)|advice of|follow the leaflet|read the leaflet|only if (?:your|a) (?:doctor|pharmacist)|without (?:asking|talking|your doctor)|do not (?:take|stop|change)|don t (?:take|stop|change)|never (?:take|stop|change)|i cannot|i can t|demandez|conseil (?:de|du|a)|avis (?:de|du|d un)|suivez la notice|sans (?:avis|en parler|demander)|ne (?:prenez|changez|arretez|modifiez)|n (?:arretez|augmentez)|je ne peux pas|اسال|استشر|دون استشاره|دون راي|لا تاخذ|لا تتناول|لا توقف|لا تغير|لا استطيع|اتبع النشره)/;

const ILLNESS =
  '(?:diabet\\w*|cancer\\w*|tumou?r\\w*|tumeur\\w*|migraine\\w*|pneumoni\\w*|depress\\w*|bipolar|bipolaire|asthma\\w*|asthm\\w*|angine|appendic\\w*|gastro\\w*|bronchit\\w*|sinusit\\w*|covid\\w*|flu|grippe|hypertension|anaemia|anemia|anemie|infarctus|heart attack|stroke|avc|ulcer\\w*|ulcere|infection\\w*|otit\\w*|cystit\\w*|meningit\\w*|epilep\\w*|schizophren\\w*|anxiety disorder|trouble anxieux|phlebit\\w*|hepatit\\w*|zona|eczema|psoriasis|endometrios\\w*|thyroid\\w*|hernia|hernie|burn ?out|allerg\\w*|tonsillitis|pharyngitis|gastritis|arthritis|arthrose|lumbago|السكري|سكري|سرطان\\w*|ورم|شقيقه|الشقيقه|التهاب\\w*|الالتهاب|اكتياب|الاكتياب|ربو|الربو|انفلونزا|الانفلونزا|كوفيد|ضغط الدم|ارتفاع الضغط|فقر الدم|جلطه|سكته|قرحه|القرحه|صرع|الصرع|كيابه|حساسيه|الزايده|الزايده|انيميا|نوبه قلبيه|قلق مرضي|فصام|تسمم)';

export const FORBIDDEN: readonly ForbiddenRow[] = [
  // Doses and prescriptions.
  {
    caught: 'dose',
    pattern: new RegExp(`(?<![\\p{L}\\d])${AMOUNT}\\s?${FORM}(?![\\p{L}])`, 'u'),
    unless: /(?: g (?:dl|l)(?: |$)|sucre par|of sugar|de sucre|of salt|de sel|ملح|سكر في)/,
  },
  {
    caught: 'dose',
    pattern: new RegExp(
      `(?:take|taking|use|try|start|give (?:him|her|them|your)|prescrib\\w+|recommend\\w*|increase|double|stop taking|stop your|reduce)\\b[^.!?]{0,40}${DRUG}`,
      'u',
    ),
    unless: ASK_FIRST,
  },
  {
    caught: 'dose',
    pattern: new RegExp(
      `(?:prenez|prends|prendre|donnez|donne|utilisez|essayez|commencez|prescris|je recommande|je conseille|augmentez|doublez|arretez|diminuez)\\b[^.!?]{0,40}${DRUG}`,
      'u',
    ),
    unless: ASK_FIRST,
  },
  {
    caught: 'dose',
    pattern: new RegExp(
      `(?:خذ|خذي|تناول|تناولي|استعمل|استعملي|اعط|اعطه|اعطها|جرب|اصف لك|انصحك ب|اوقف|ضاعف|زد|ابدا ب)[^.!؟?]{0,40}${DRUG}`,
      'u',
    ),
    unless: ASK_FIRST,
  },
  {
    caught: 'dose',
    pattern:
      /\b(?:the (?:right|usual|normal|recommended|maximum) dose is|your dose|double (?:the|your) dose|la (?:bonne )?dose (?:est|habituelle|maximale|recommandee)|doublez la dose|doubler la dose|augmentez la dose|(?:i|je) (?:prescribe|prescris|vous prescris)|here is (?:a|your) prescription|voici (?:une|votre) ordonnance|stop (?:taking )?your (?:medication|medicines?|treatment|pills)|arretez votre (?:traitement|medicament)|arretez vos medicaments)/,
    unless:
      /(?:do not|don t|never|without|ne |n |sans |jamais)[^.!?]{0,25}(?:stop|double|doublez|doubler|arretez|augmentez|prescri)|cannot|can t|ne peux pas/,
  },
  {
    caught: 'dose',
    pattern:
      /(?:الجرعه (?:المناسبه|المعتاده|القصوي|الموصي بها|هي)|ضاعف الجرعه|زد الجرعه|اصف لك|هذه وصفتك|اوقف (?:دواءك|علاجك|الدواء)|توقف عن (?:اخذ )?(?:دواءك|الدواء|علاجك))/,
    unless: /(?:لا استطيع|لا يمكنني|لا توقف|لا تضاعف|دون|قبل ان)/,
  },
  {
    caught: 'dose',
    pattern: /\b(?:every|toutes les|chaque)\s+(?:\d+|four|six|eight|quatre|six|huit)\s+(?:hours|heures)\b/,
    unless: /(?:check|measure|temperature|drink|mesurez|boire|buvez|surveillez|rappel|reminder)/,
  },
  {
    caught: 'dose',
    pattern: /(?:^| )(?:حبتين|حبتان|قرصين|قرصان|كبسولتين|قطرتين|ملعقتين|بختين|حبه واحده|قرص واحد|قرصا واحدا)(?= |$)/,
  },
  {
    caught: 'dose',
    pattern:
      /(?:كل (?:\d+|اربع|ست|ثماني|ثمان) ساعات|(?:مره|مرتين|ثلاث مرات) (?:في اليوم|يوميا) (?:بعد|قبل) (?:الاكل|الطعام))/,
  },
  {
    caught: 'dose',
    pattern:
      /\b(?:once|twice|two times|three times|\d times|une fois|deux fois|trois fois|\d fois)\s+(?:a day|per day|daily|par jour)\s+(?:before|after|with|for \d|avant|apres|pendant|au cours)\s?(?:meals?|food|les repas|le repas|\d)?/,
  },

  // Firm diagnoses.
  {
    caught: 'diagnosis',
    pattern: new RegExp(
      `\\b(?:you (?:(?:clearly|definitely|certainly|obviously|probably|surely|simply|just|must|almost certainly|likely) )?(?:have|ve got|are suffering from|suffer from|are having|have got)|you re having|it (?:is|s) (?:clearly|definitely|certainly|obviously)|this is (?:clearly |definitely |certainly |obviously )?|that is (?:clearly|definitely)|your (?:diagnosis|illness|disease|condition) is|what you have is|i diagnose (?:you with)?)\\s*(?:an?|the|your|some)?\\s*(?:\\w+ ){0,3}?${ILLNESS}`,
      'u',
    ),
    unless:
      /(?:if you|whether you|in case|do you have|you think you|you said|you told|you mentioned|you wrote|i cannot|can t|not a diagnosis|only a|may|might|could|when you|people|since you|because you told|worry that)/,
  },
  {
    caught: 'diagnosis',
    pattern: new RegExp(
      `\\b(?:vous (?:avez|faites|souffrez d[eu]?|presentez|etes atteinte? d[eu]?|etes)|tu (?:as|fais|souffres d[eu]?|es)|c est (?:clairement|certainement|surement|forcement|sans aucun doute|bien)|il s agit (?:clairement |certainement |bien )?d|votre (?:diagnostic|maladie) est|je diagnostique)\\s*(?:probablement |clairement |certainement |surement |sans doute |donc |bien )?(?:l |la |le |les |un |une |d une |d un |du |de la |des |de |d )*(?:\\w+ ){0,2}?${ILLNESS}`,
      'u',
    ),
    unless:
      /(?:\bsi vous|\bsi tu|avez vous|as tu|peut etre|pourrait|peut faire|ne peux pas|pas un diagnostic|vous (?:m )?avez (?:dit|ecrit|parle|mentionne)|vous pensez|vous craignez|seul un|quand vous|lorsque|comme vous le dites|je ne sais pas si)/,
  },
  {
    caught: 'diagnosis',
    pattern: new RegExp(
      `(?:(?:انت|لديك|عندك|انك|لديكم) (?:بالتاكيد |حتما |قطعا |علي الارجح )?(?:مصاب\\w* ب|تعاني من|مريض\\w* ب)?\\s*(?:مرض |داء )?|تعاني من |مصاب\\w* ب\\s?|تشخيصك هو |مرضك هو |هذا (?:بالتاكيد |قطعا |حتما )|انها (?:بالتاكيد |قطعا )|هو (?:بالتاكيد |قطعا ))(?:ال)?${ILLNESS}`,
      'u',
    ),
    unless: /(?:اذا كان|ان كان|ان كنت|اذا كنت|هل |قد |ربما|يمكن ان|لا استطيع|قلت|ذكرت|تظن|تخشي|ليس تشخيصا|لمن )/,
  },

  // "You don't need a doctor."
  {
    caught: 'no_doctor_needed',
    pattern:
      /\b(?:no need (?:to (?:see|consult|call|visit|go)|for) [^.!?]{0,25}(?:doctor|physician|professional|hospital|emergency|specialist|psychologist|therapist|ambulance|clinic)|(?:you )?(?:do not|don t|won t|will not|needn t|need not) (?:really )?(?:need|have) (?:to (?:see|consult|go to|call|visit|talk to) )?[^.!?]{0,15}(?:doctor|physician|professional|hospital|emergency|specialist|psychologist|therapist|ambulance)|you can skip (?:the|your) (?:doctor|appointment|visit)|(?:doctor|hospital|psychologist|therapist)s? (?:is|are|isn t|aren t) (?:not )?(?:necessary|unnecessary|needed|useless)|cancel your appointment|instead of (?:seeing|going to) (?:a|the|your) doctor|don t bother (?:the|a|your|seeing) (?:a )?doctor|better than (?:a|any|your) doctor)/,
    unless:
      /(?:do not cancel|don t cancel|to cancel your appointment|does not mean|doesn t mean|not saying|cannot (?:say|tell)|can t (?:say|tell))/,
  },
  {
    caught: 'no_doctor_needed',
    pattern:
      /\b(?:(?:pas|aucun|inutile|nul|plus) (?:besoin )?(?:de |d )?(?:voir|consulter|aller|appeler|medecin|docteur|psy|urgences)[^.!?]{0,25}|pas (?:besoin|necessaire|la peine|utile) (?:de |d )?[^.!?]{0,25}(?:medecin|docteur|consult\w+|hopital|urgences|specialiste|psychologue|professionnel|secours)|inutile de (?:consulter|voir|appeler|deranger)|n avez (?:pas|aucun|nul) besoin (?:de |d )(?:un |voir |consulter )?[^.!?]{0,15}(?:medecin|docteur|consult\w+|hopital|urgences|psychologue|professionnel)|annulez votre rendez vous|(?:medecin|consultation|hopital)[^.!?]{0,15}(?:est|n est) (?:pas )?(?:inutile|necessaire)|evitez (?:les medecins|le medecin|l hopital))/,
    unless:
      /(?:n annulez|ne pas (?:voir|consulter)|ne veut pas dire|ne signifie pas|je ne peux pas dire|pas consulter (?:serait|est) risque|n hesitez pas)/,
  },
  {
    caught: 'no_doctor_needed',
    pattern:
      /(?:لا (?:تحتاج|حاجه|داعي|يلزم|ضروره|تحتاجين)[^.!؟?]{0,25}(?:طبيب|طبيبا|الطبيب|مستشفي|المستشفي|الطواري|المستعجلات|اخصايي|مختص|الاسعاف|مراجعه|استشاره)|لست بحاجه[^.!؟?]{0,20}(?:طبيب|الطبيب|مستشفي|مختص|اخصايي)|الغ موعدك|بدل الذهاب الي الطبيب|لا تذهب الي (?:الطبيب|المستشفي|المستعجلات)|ما محتاجش (?:ل)?(?:طبيب|الطبيب)|ماشي ضروري (?:تمشي )?(?:عند )?(?:ل)?(?:طبيب|الطبيب))/,
    unless: /(?:لا يعني|لا تلغ|لا استطيع ان اقول)/,
  },

  // Methods of self-harm.
  {
    caught: 'method',
    pattern:
      /\b(?:painless (?:way|method)|(?:easiest|quickest|best|fastest|most effective) (?:way|method) to (?:die|kill yourself|end)|lethal (?:dose|amount|combination)|how (?:to|one can|you can|you could) (?:kill yourself|hang|overdose|end your life|cut yourself)|(?:tie|make) (?:a|the) (?:noose|rope)|to (?:kill|hang|drown|shoot) yourself|swallow (?:all|the whole|enough)|jump (?:off|from) (?:a|the)|cut (?:along|deep|your (?:wrists?|veins?|arms?))|mix (?:bleach|pills|alcohol with)|enough (?:pills|tablets) to|carbon monoxide in|you could use (?:a|the) (?:rope|knife|razor|belt))/,
    unless:
      /(?:thinking (?:of|about)|think (?:of|about)|thoughts (?:of|about)|away from|wanting|want to|if you (?:feel|want)|keep|remove|are you)/,
  },
  {
    caught: 'method',
    pattern:
      /\b(?:methode (?:sans douleur|indolore|la plus)|(?:moyen|facon|maniere) (?:le |la )?(?:plus (?:simple|rapide|efficace|facile|sur|sure)|sans douleur|indolore) (?:pour|de) (?:mourir|se tuer|te tuer|vous tuer|en finir)|dose (?:mortelle|letale)|comment (?:se tuer|se pendre|mourir|vous tuer|te tuer)|faites? un noeud|nouez|(?:assez|suffisamment) de (?:comprimes|medicaments|cachets) pour|avalez (?:tous|tout|la boite)|sautez (?:du|de la|d un)|coupez vous|ouvrez vous les veines|melangez (?:de la javel|les medicaments|l alcool))/,
    unless: /(?:pensez|penser|idees|eloignez|eloigner|voulez vous|envie)/,
  },
  {
    caught: 'method',
    pattern:
      /(?:(?:اسهل|اسرع|افضل|احسن) طريقه (?:ل|الي )?(?:الموت|للموت|الانتحار|للانتحار|انهاء)|طريقه (?:بلا|بدون|دون) الم (?:للموت|للانتحار)|جرعه (?:قاتله|مميته)|كيف (?:تقتل نفسك|تنتحر|تشنق|تموت)|اربط (?:حبلا|الحبل)|ابتلع (?:كل|العلبه|جميع)|اقفز من|اقطع (?:وريدك|شرايينك|معصمك)|ما يكفي من (?:الحبوب|الاقراص))/,
    unless: /(?:هل تفكر|تفكر في|افكار|ابتعد|ابعد)/,
  },

  // Promises of secrecy.
  {
    caught: 'secrecy',
    pattern:
      /\b(?:(?:i|we) (?:promise|swear|won t|will not|will never|ll never|would never)[^.!?]{0,30}(?:tell|secret|share|anyone|nobody|between us|private|say anything)|(?:stays?|remains?|will stay|keep (?:it|this|that)|our secret|just) (?:strictly )?(?:between us|between you and me|a secret|secret|our secret|completely (?:private|confidential|secret)|totally (?:private|confidential))|nobody (?:will|ll) (?:ever )?(?:know|find out|read|see)|no one (?:will|ll|else will) (?:ever )?(?:know|find out|read|see)|your secret is safe|our secret)/,
    unless: /(?:cannot|can t|not able|unable|do not promise|don t promise|not promise)/,
  },
  {
    caught: 'secrecy',
    pattern:
      /\b(?:je (?:vous |te )?(?:promets|jure|garantis)[^.!?]{0,40}(?:dire|dirai|secret|personne|entre nous|confidentiel)|je ne (?:le )?dirai (?:rien )?a personne|(?:reste|restera|gardons|garder|garderai)[^.!?]{0,20}(?:entre nous|secret|pour moi)|personne ne (?:saura|le saura|lira|verra)|notre secret|votre secret est|c est (?:totalement|absolument|entierement) (?:secret|confidentiel))/,
    unless: /(?:ne peux pas|ne peut pas|ne promets pas|ne promettez|sans promettre|ne pas (?:le )?garder)/,
  },
  {
    caught: 'secrecy',
    pattern:
      /(?:(?:^| )(?:اعدك|اعدكم|اقسم لك|اتعهد)[^.!؟?]{0,35}(?:سر|لن اخبر|لا اخبر|بيننا|احدا|احد)|لن اخبر (?:احدا|احد|اي)|(?:سيبقي|يبقي|ليبق)[^.!؟?]{0,15}(?:بيننا|سرا|سر)|سرنا|لن يعرف احد|لن يعلم احد|لن يري احد|سرك في امان|غادي يبقا بيناتنا|ما غادي نقولها لحد)/,
    unless: /(?:لا استطيع ان اعدك|لا استطيع|لا اعدك|لا يمكنني|لا تعده)/,
  },

  // Leaving somebody alone.
  {
    caught: 'abandons',
    pattern:
      /\b(?:i (?:can t|cannot|won t|will not) (?:talk|help|continue|speak|discuss|listen)[^.!?]{0,30}(?:you|this|anymore|any more|further|conversation)?|(?:this|the) conversation (?:is over|ends|is now closed|must end)|i (?:am|m) (?:ending|closing|leaving) (?:this|the|you)|stop (?:writing|talking|messaging) (?:to )?me|please (?:leave|go away)|(?:that|it) is not my problem|nothing (?:can|more can) be done for you|there is nothing (?:anyone|i) can do|goodbye forever|don t (?:write|contact) (?:me|us) again)/,
    unless: /(?:i can t (?:help|discuss) with (?:doses|that question)|prescri|see pictures|diagnos)/,
  },
  {
    caught: 'abandons',
    pattern:
      /\b(?:je ne (?:peux|veux) (?:pas|plus) (?:vous |te )?(?:aider|parler|continuer|discuter|ecouter|repondre)|(?:cette|la) conversation (?:est terminee|s arrete|prend fin|est finie|est close)|je (?:mets fin|termine|clos|vous laisse|te laisse)|arretez de m ecrire|ne (?:m )?ecrivez plus|ce n est pas mon probleme|on ne peut (?:rien|plus rien) (?:faire )?pour vous|il n y a (?:rien|plus rien) a faire)/,
    unless: /(?:prescri|diagnosti|dose)/,
  },
  {
    caught: 'abandons',
    pattern:
      /(?:لا (?:استطيع|يمكنني|اريد) (?:ان )?(?:مساعدتك|اساعدك|الحديث|اتحدث|الاستمرار|استمر|الاستماع|متابعه)|انتهت (?:هذه )?المحادثه|ساغلق (?:هذه )?المحادثه|انهي (?:هذه )?المحادثه|توقف عن (?:الكتابه|مراسلتي)|لا تكتب لي|هذه ليست مشكلتي|لا (?:شيء|احد) (?:يمكن|يستطيع) (?:فعله|مساعدتك)|لا امل (?:لك|في حالتك))/,
    unless: /(?:الجرعه|تشخيص|وصفه)/,
  },
];

/** Words that make little of what the engine calls an emergency or urgent. */
export const CALMING: readonly RegExp[] = [
  /\b(?:(?:it|this|that)(?: is| s| does not| doesn t| isn t)? (?:probably |surely |certainly |definitely |most likely |not |nothing |look |sound )*(?:nothing serious|not serious|harmless|serious|benign|nothing to worry about|fine|an emergency|urgent|dangerous|minor|normal)|nothing (?:to worry|serious|urgent|dangerous)|no (?:need to (?:worry|hurry|rush|panic)|emergency|urgency|danger|rush)|not (?:an emergency|urgent|dangerous|serious|life threatening)|(?:you|it) can (?:safely )?wait|wait (?:a few|some|until|and see|for a|it out)|(?:will|should) (?:go away|pass|resolve|get better|clear up) (?:on its own|by itself|soon|in a)|(?:stay|rest|remain) (?:at )?home|go (?:back )?to (?:bed|sleep)|sleep on it|don t (?:call|go to|worry)|do not (?:call|go to|worry)|in (?:a few|some|the coming) (?:days|weeks)|next week|when you (?:have time|can)|rest and (?:drink|see)|see how (?:it|you))/,
  /\b(?:(?:ce|c|cela|ca) ?n? ?(?:est|semble|parait)? ?(?:pas|rien|sans)? ?(?:grave|serieux|dangereux|inquietant|benin|anodin|une urgence|urgent|normal)|rien (?:de grave|d inquietant|d urgent|de serieux)|sans (?:gravite|danger)|pas (?:grave|urgent|dangereux|une urgence|d urgence|inquietant|de panique|besoin de vous (?:inquieter|presser|depecher))|ne vous inquietez pas|inutile de (?:paniquer|s inquieter|vous inquieter|courir)|(?:vous pouvez|on peut|ca peut|cela peut) attendre|attendez (?:quelques|un peu|de voir|demain|lundi|la semaine)|(?:va|devrait) (?:passer|disparaitre|guerir|s arranger)|restez (?:chez vous|a la maison|au lit)|reposez vous (?:et|simplement|chez)|dans (?:les|quelques) (?:jours|semaines)|la semaine prochaine|n appelez pas|allez dormir|quand vous (?:aurez|pourrez))/,
  /(?:ليس (?:الامر |هذا )?(?:خطيرا|خطرا|مستعجلا|طاريا|حاله طاريه|مقلقا)|ليست (?:خطيره|حاله طاريه|مستعجله)|(?:امر|حاله|شيء) (?:بسيط|بسيطه|عادي|عاديه|طبيعي|طبيعيه)|لا (?:داعي للقلق|تقلق|خطر|تستعجل|داعي للاستعجال|داعي للخوف|شيء يدعو)|لا تتصل|يمكنك الانتظار|يمكن (?:ان )?(?:تنتظر|الانتظار)|انتظر (?:بضعه|قليلا|حتي|يوما|اياما|الي)|سيزول|ستزول|يزول (?:وحده|من تلقاء)|ابق في (?:البيت|المنزل)|استرح في|نم (?:قليلا|جيدا)|خلال (?:ايام|اسابيع|الايام|الاسابيع)|الاسبوع القادم|ماشي خطير|ما كاين باس|بلا ما تخاف)/,
];
/** A sentence that sends to help is not calming, whatever else it says. */
export const SENDS_TO_HELP =
  /(?:call (?:an ambulance|the emergency|emergency|15|112|for help)|go to the emergency|emergency department|appelez (?:les secours|le|la ligne|tout)|allez aux urgences|aux urgences|اتصل بالاسعاف|اتصل بالطواري|اتصل ب(?:رقم|ال)|اذهب الي (?:المستعجلات|الطواري|قسم)|الي المستعجلات|المستعجلات الان|do not wait|don t wait|not wait|n attendez pas|sans attendre|ne tardez pas|لا تنتظر|دون انتظار)/;
/** For "urgent": what would only make little of an emergency is allowed, as long as a visit within two days is not put off. */
export const FINE_WHEN_URGENT = /(?:not an emergency|pas une urgence|ليست حاله طاريه)/;

export const LINKS: readonly RegExp[] = [
  /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|net|org|info|io|ma|fr|co|me|ru|xyz|app|dev|link|click|top|site|online|biz|tk)(?:\/|\b)(?!\w)/i,
  /!?\[[^\]]*\]\s*\([^)]*\)/,
  /<\/?[a-z][^>]*>|<!--|&lt;\s*\/?\s*[a-z]/i,
  /\b(?:javascript|data|vbscript|file|mailto|tel|ftp):\S/i,
];
