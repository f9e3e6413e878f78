import { cueList } from './cue-list.ts';

/**
 * Cue words around a finding, after NegEx (Chapman 2001) and ConText (Harkema 2009), for French, English, Arabic and
 * Darija. Normalised spelling; apostrophes divide words ("n'ai" is "n ai", "don't" is "don t").
 */

/** What follows is denied. */
export const NEGATIONS = cueList(`
  pa, pa de, pa d, ss, jms, ya pa, pas de, pas d, sans aucun, sans aucune, ما في, مافي, مافيش, مفيش, ما فيش, ما عندي, ما عندو, ما عندها, ماعندي, ماعندو, ماعندها, ما كاين, ما فيا, مافيا, ما فيه, ما فيها, ما بي, مابي, مو, مش, ماكاينش, ما كاينش, مافياش, ما فياش, hardly any, nothing like,
  no, not, without, denies, denied, denying, deny, never, neither, nor, none of, free of, absence of, absent, negative for, nothing, don t think i have,
  don t, doesn t, didn t, isn t, aren t, wasn t, weren t, haven t, hasn t, hadn t, dont, doesnt, didnt, isnt, arent, wasnt, havent, hasnt, can t see any, w o,
  pas, sans, ni, aucun, aucune, jamais, nie, absence de, absence d, nul, nulle, rien, zero, ne pense pas avoir, pas l impression d avoir,
  لا, لم, لن, ليس, ليست, لست, ليسوا, بدون, دون, بلا, ولا, وبدون, ودون, وبلا, ولم, وليس, وليست, ماشي, عدم وجود, خالي من, والو,
  mafiha, mafih, mafiya, mafia, mafihom, ma3ndi, ma3andi, ma3ndo, ma3ando, ma3ndha, ma3andha, ma3ndhom, bla, machi, wla, makaynch, makainch, makayench, makayn, makayna, makaynin, makaynach, mafya, mafiyach, walo
`);

/** Hold a negation word and deny nothing that follows: complaints that do not stop, doubts, lost abilities. */
export const NOT_NEGATIONS = cueList(`
  can t stop, cannot stop, can not stop, won t stop, wont stop, doesn t stop, does not stop, not stopping, never stops, not going away, won t go away, doesn t go away, does not go away, didn t go away, hasn t gone,
  not getting better, not get better, doesn t get better, no better, no improvement, not improving, hasn t improved, not improve, no relief, not relieved, not relieved by, without relief, doesn t help, didn t help, does not help, not helping, no help,
  not only, not just, no doubt, no matter, no longer, not sure, not sure if, not sure why, don t know, dont know, do not know, don t know why, no idea, no idea why, don t understand, for no reason, no reason, no apparent reason, without reason, without warning, without stopping, non stop, nothing helps, not the first time, never had, never had such, never before, never felt, not able, not able to, not well, not feeling well, don t feel well, not normal, not right, not responding, no effect, without effect,
  not like, not as, not much, not working, didn t work, doesn t work, not eating well, no sooner, can t bear, cannot bear, can t stand, unable to bear, couldn t sleep, not slept, haven t slept, didn t sleep, not sleeping, not since, not used to,
  arrive pas, arrive plus, arrive pa, arrivait pas, arrivait plus, peux pas, peut pas, peux plus, peut plus, peux pa, peut pa, pouvait pas, pouvait plus, parvient pas, reussit pas, مو قادر, مش قادر, مو قادره, مش قادره, مو طبيعي, مش طبيعي, n arrete pas, arrete pas de, arrete pas d, ne cesse pas, cesse pas de, ne passe pas, passe pas, ne part pas, part pas, ne s arrete pas, s arrete pas, ne s arrete plus, s arrete plus, ne diminue pas, ne se calme pas, se calme pas, pas mieux, ne va pas mieux, va pas mieux, pas d amelioration, aucune amelioration, sans amelioration, sans arret, sans cesse, sans raison, sans raison apparente, sans effet, sans prevenir, sans succes, sans soulagement, rien n y fait, rien ne soulage, ne soulage pas, pas seulement, pas que, pas juste, ne fait que, ne sais pas, sais pas, ne comprends pas, comprends pas, pas bien, pas normal, pas bien du tout, jamais eu, jamais ressenti, jamais connu, jamais vu, pas l habitude, n en peux plus, en peux plus, pas pu dormir, pas dormi, ne dors pas, dors pas, ne tient plus, ne supporte pas, ne supporte plus, pas pu, pas efficace, ne marche pas, ne fait pas effet, pas encore vu, pas mal de, pas mal d, pas si, pas tres bien, pas trop bien,
  لا يطاق, لا تطاق, لا يحتمل, لا تحتمل, لا يوصف, لا توصف, لا احتمل, لا اتحمل, لا يتحمل, لا تتحمل, لا يتوقف, لا تتوقف, لا يزول, لا تزول, لا يختفي, لا تختفي, لا يهدا, لا تهدا, لم يتحسن, لم تتحسن, لا يتحسن, لا تتحسن, بدون تحسن, دون تحسن, بدون توقف, دون توقف, بدون سبب, دون سبب, بلا سبب, لا اعرف, لا ادري, لا افهم, لا يزال, لا تزال, لازال, لازالت, لا زال, لا زالت, ما زال, ما زالت, مازال, مازالت, لا ينفع, لم ينفع, ليس فقط, ليس طبيعي, ليس بخير, لست بخير, لا استطيع, لا اقدر, لا يستطيع, لا تستطيع, لا يقدر, لا تقدر, لم اعد, لم يعد, لم تعد, لم اعد استطيع, لم يعد يستطيع, لم تعد تستطيع, لم استطع, لم يستطع, لم تستطع, لم انم, لا انام, بلا ما, بلا فايده, دون جدوي, لم يسبق, لا شك, ولا يستطيع, ولا تستطيع, ولا استطيع, ولم يعد, ولم اعد, ولم تعد,
  bla sabab, bla ma, machi ghir, machi normal, machi mzyan
`);

/** "Never had such a pain" tells of one; "has never had a seizure" of none. */
export const NEVER_SO: ReadonlySet<string> = new Set([
  'never had',
  'never felt',
  'jamais eu',
  'jamais ressenti',
  'jamais connu',
  'jamais vu',
]);
export const SUCH =
  /^(like|such|so|this|that|these|before|bad|worse|strong|anything|it|one|comme|aussi|si|tel|telle|pareil|pareille|autant|ca|cela|cette|ce|une|telles)$/;
/** A denial that reaches even a lost ability: "never been unable to pass urine". */
export const DENIES_ALL = /^(never|denies|denied|denying|jamais|nie)$/;
/** Denial that begins and ends round the verb: these open it, CLOSES must follow within a few words. */
export const FRENCH_OPENS = new Set(['ne', 'n']);
export const FRENCH_CLOSES = new Set([
  'pas',
  'pa',
  'plus',
  'jamais',
  'rien',
  'aucun',
  'aucune',
  'guere',
  'point',
  'ni',
]);

/** Lost abilities and lasting states in Darija are negated verbs that affirm a complaint. */
export const AFFIRMING_VERB =
  /قدر|قادر|9d[ea]?r|qd[ea]?r|9ad|بقي|بقا|بقات|b9|bqa|عرف|3r[ea]?f|فهم|fhem|حبس|7b[ea]?s|توقف|نعس|n3[ea]?s|نفع|زال|zal|بغ|bgh/;
/** In Darija "la fever la cough" is neither … nor; before a French noun "la" is the article, so one alone counts only before these. */
export const DARIJA_LA_FOLLOWERS =
  /[235789]|^(skh?a?ouna|skhana|skhouna|sokhana|dem|ddem|doukha|dokha|rddan|rdan|khrouj|nefkha|hekka|hrara|kohba|berd|dbabi|walo)$/;
/** Before "ma" these make it a conjunction: "after I slept", "as much as". */
export const DARIJA_MA_RELATIVES =
  /^(be?3de?|9be?l|qbel|bla|kol|koll?a|kif|kima|b7al|bhal|9dd?e?r?|qed|3la|3ad|dghya|7sab|mn|men|chhal|ch7al|wa9t|fin|chi|gd)$/;
/** What is written after "ma" without its "ch": "ma fiya", "ma kayderni", "ma ta7". */
export const DARIJA_VERB =
  /^(fi(ya|a|h|ha|k|hom|na)|3a?nd|ka[ynt]|ka[iy]n|kan|be?9a|ja|ta7|da?r|7ess|khd|chreb|chef|d3e?f|t9iy|skhef|dayekh|daykh)/;
/** "All my life I never …": "ما" behind it denies whatever verb follows. */
export const NEVER_IN_LIFE = /^(و?عمر(ي|و|ه|ها|نا|هم|هوم)|3o?mm?e?r(i|o|ou|ha|na|hom))$/;
/** … or without it, before a verb of the past: "عمري سخفت", "wjhi 3merhom tnfkho". Not an age: "عمري سنتين". */
export const VERB_OF_THE_PAST =
  /^(?!سن|شهر|عام|يوم|اسبوع|بنت|وقت|اخت)(?:[\u0621-\u064a]{2,}(?:ت|تي|و|وا|ني|ات)|طاح|داخ|مرض|كان|ja|jat|jan[iy]|jatn[iy]|kan|kant|kanet|ta7|mred|(?!snin|3am|chhar|chhor|sana|snat)[a-z0-9]{3,}(?:t|o|ou|ni))$/;
/** "…، ولا قاصح وحمر": in Darija it became hard, and nothing is denied; "ما حمرا ولا منفوخة" is "nor". */
export const BECAME = new Set(['ولا', 'wla', 'wella', 'wlla', 'ولات', 'ولي']);
export const BECAME_SO =
  /^(قاصح|حمر|احمر|منفوخ|منتفخ|زرق|كحل|كبير|كبر|صفر|سخون|خايب|كثر|كتر|مريض|ضعيف|عيان|اسوا|بحال|9ase?7|9as7a|7mer|7emr|mnfoukh|mnfo5|zre?9|k7el|kbir|sfer|skhoun|khayb|mrid|b7al)/;
/** A verb of Darija in the present. */
export const BEGAN_TO = /^(ك|ت)[يتن][\u0621-\u064a]{2,}|^[kt]a[ynt][a-z0-9]{3,}/;
/** "Skhana makaynach", "السخانة ماكايناش", "drogue la": a denial behind what it denies, at the end of its part. */
export const DENIED_BEHIND = /^(makayn\w{0,4}|mafih\w{0,4}|mafiy?a\w{0,3}|walo|ماكاين\S{0,3}|مافي\S{0,3}|لا)$/;
/** … in two words. */
export const DENIED_BEHIND_AFTER_MA = /^(كاين\S{0,3}|في(?:ه|ها|هم|ا)ش?|kayn\w{0,3}|fi(?:h|ha|hom|ya|a)ch)$/;
/** "الوجه غير متورم": what is not so. Nothing that tells of danger by itself ("غير واع"). */
export const ARABIC_NOT_SO =
  /^(متورم|منتفخ|محمر|ملتهب|مولم|حمرا|ساخن|متيبس|منمل|متنمل|شاحب|مصاب|حامل|مدخن|متزوج|حاك|مثير)/;

/** After "ما" these make it a denial ("ما عندي") and not a question or a relative ("ما سبب"). */
export const ARABIC_MA_FOLLOWERS = new Set(
  'عندي عندو عنده عندها عندهم عندنا في فيه فيا فيها فيهم كاين كاينه كان كانت بي به بها ليا حسيت شفت تقيا تقيات'.split(
    ' ',
  ),
);
/**
 * In Darija also without its "ش": "ما سخونة", "ما دايخة", "ما كيضرني", "ما طحت". Not what tells of a lost ability ("ما كيتنفس").
 */
export const ARABIC_MA_DARIJA =
  /^(?!(?!كياكلوني|كياكلني|كتاكلني).*(?:تنفس|شوف|سمع|هضر|تكلم|مشي|رضع|اكل|كل$|كلت|شرب|فيق|نعس|تحرك|جاوب|بول|قدر|بقا|بقي|عرف|فهم|حبس|توقف|نفع|زال|بغ|دوز|خرج))(?:سخون|سخنت|سخنات|سخان|دايخ|دوخ|دخت|منفوخ|نفخ|طحت|طاح|تضرب|ضرب|ضرني|كيضر|كتضر|كيوجع|كتوجع|كيحك|كتحك|كيحرق|كتحرق|حمر|محمر|خضر|صفر|مريض|معوج|ساخف|سخفت|رجع|ردي|رديت|كنتقي|كتقي|كيتقي|كنكح|كيكح|كتكح|كندوخ|كيسيل|كتسيل|كيكح|ضعفت|ضعاف|تقي|منمل|كيتنمل|كتنمل|عيان|مكتاي|مكتئ|كيطيح|كتطيح|حامل|كناخد|كياخد|كتاخد|كياكلوني|كياكلني|كتاكلني|جاني|جاتني|موجوع|قاصح|قيح)/;

/** End the reach of a denial. */
export const CONTRASTS = new Set(
  `but however though although except yet because just only whereas while mais cependant pourtant sauf excepte toutefois parce car juste seulement uniquement tandis
  لكن ولكن لكنني ولكني لكنه لكنها بل الا فقط غير لان لانني بسبب حيت حيث بينما lakin walakin walakine wlakin welakin mais7it 7it ghir`.split(
    /\s+/,
  ),
);
export const CONTRAST_PAIRS = cueList(
  `par contre, en revanche, alors que, due to, à cause, a cause, apart from, other than, even though, other wise, et demi`,
);
/** A new statement in the first or third person also ends it. */
export const STATEMENTS = cueList(`
  i have, i ve, ive, i am, i m, i feel, i felt, i got, i get, i had, he has, she has, it has, he is, she is, it is, it s, there is, there s, there are, he feels, she feels, my, now, today, since, started, but i,
  j ai, jai, je suis, je me, je sens, j avais, j ai eu, il a, elle a, il est, elle est, il y a, c est, ca, on a, maintenant, actuellement, depuis, ces derniers,
  عندي, عنده, عندها, عندو, اشعر, احس, اعاني, فيا, فيه, فيها, الان, حاليا, دابا, منذ, كنحس, يشعر, تشعر,
  3ndi, 3andi, 3ndo, 3ndha, fiya, fih, fiha, daba, kan7ess, kanhess, rah
`);
/** "… and a cough", "… et des frissons": an affirming article after "and" ends the reach. */
export const AND_WORDS = new Set(['and', 'et', 'w', 'و', 'plus', 'with', 'avec']);
export const AFFIRMING_AFTER_AND = new Set(
  'a an my i it he she there now some un une des du mon ma mes je j il elle ca c on maintenant'.split(' '),
);
/** Carry a denial on through a list, commas included. */
export const OR_WORDS = new Set(['or', 'nor', 'ou', 'ni', 'او', 'ولا', 'wla', 'wala', 'aw']);
export const REACHING_CUES = new Set(['denies', 'denied', 'denying', 'deny', 'nie']);
/** Marks of a text that a clinician wrote: there "No fever, cough, weight loss." denies all of its list. */
export const RECORD =
  /\d\s?-?(?:yo|y\/o|y|yr|yrs)\b|year[- ]old|\b\d{1,3}\s?[fm]\b|\bo\/e\b|\bc\/o\b|\bpmhx?\b|\bbp \d|\bhr \d|\brr \d|\bspo2\b|\bta \d|\bfc \d|\bgcs\b|\batcds?\b|\d\/(?:7|12|52)\b|\bpresents with\b|\bans[,.]? (?:consulte|adresse|presente)/;
/** What is first denied is no complaint, so that the list behind it need not be denied: "No known allergies, chest pain". */
export const NO_COMPLAINT =
  /^(known|allerg\w*|pmhx?|past|medical|history|hx|meds?|medications?|drugs?|relief|improvement|change|response|surgery|operations?|previous|prior|travel|contacts?|regular|significant|antecedents?|atcd|traitement|comorbidit\w*|risk|family|further|other)$/;
/** In a list of bare names none of these stands. */
export const NO_BARE_NAME =
  /^(but|except|since|now|today|yesterday|started|began|has|have|had|is|are|was|were|be|been|who|which|he|she|his|her|they|it|worse|new|only|then|for|after|during|when|while|depuis|mais|avec|puis|il|elle|est|sont|a|ai|hier|منذ|لكن|مع)$|^\d/;
/** Names of what may be normal: "gait, reflexes and coordination all normal". */
export const NEUTRAL =
  /^(gait|speech|vision|sensation|power|breathing|coordination|marche|parole|vue|sensibilite|force|respiration)$/;
/** Answers to "fever: …". */
export const NO_ANSWERS = new Set(
  'no non none nope negative negatif negative absent absente nil لا never jamais'.split(' '),
);

/** "Temperature normal", "le pouls est normal": what is so is no complaint. */
export const NORMAL =
  /^(normale?s?|normaux|unremarkable|intacte?s?|preserved|negative|neg|negatifs?|negatives|excluded|nad|سلبي|سلبيه|سلبيان|سلبيين|سالب|سالبه|نيكاتيف|نيغاتيف|conservee?s?|nil|wnl|سليم|سليمه|عادي|عاديه|طبيعي|طبيعيه|3adi|3adia|3adiya|3adya)$/;
/** The same before it: "normal gait". */
export const NORMAL_BEFORE = /^(normale?s?|unremarkable|intact|preserved)$/;
/** Before "normal" these turn it round. */
export const NEVER_NORMAL =
  /^(not|no|than|isn|t|from|return|returned|back|pas|plus|ni|rarely|never|jamais|near|anormal|supposed|be)$/;
/** Behind "normal", these leave it to what stands before. */
export const AFTER_NORMAL =
  /^(on|at|in|for|today|now|and|but|both|bilaterally|throughout|so|too|also|apart|except|since|as|et|mais|ce|aujourd|des|aux|a|au|or|w|و|لكن|اليوم|خلاص|dial|dyal|hit|7it|walakin|m3a)$/;
export const COPULA = /^(is|are|was|were|remains|est|sont|etait|reste)$/;

/** The whole statement is about an earlier time. */
export const PAST = cueList(`
  used to, in the past, previously, years ago, history of, hx of, h o, remote history, past history, as a child, when i was, last year, long ago, back then, had once, once had, formerly, years back,
  dans le passe, par le passe, autrefois, l an dernier, l annee derniere, l annee passee, antecedent, antecedents, antecedent de, antecedents de, quand j etais, dans mon enfance, jadis, il y a longtemps, j avais l habitude,
  في الماضي, سابقا, في السابق, كنت اعاني, كان عندي, كانت عندي, العام الماضي, السنه الماضيه, قبل سنوات, منذ زمن, في صغري, كنت مصاب, كنت مصابه,
  kan 3ndi, kanet 3ndi, kant 3ndi, kan fiya, bekri, zman, l3am li fat, 3am li fat
`);
/** Of these, the ones that speak of their own part only: "short of breath since three, previously a heart attack, no pain". */
export const PAST_OF_PART: ReadonlySet<string> = new Set([
  'previously',
  'formerly',
  'autrefois',
  'jadis',
  'سابقا',
  'في السابق',
]);
/** Say that it began then and still lasts; they cancel PAST. */
export const STILL = cueList(`
  since, started, began, start, begin, still, keeps, ongoing, now, again, currently, getting worse, worse, depuis, commence, commencait, debute, toujours, encore, revenu, recommence, maintenant, empire, aggrave,
  منذ, بدا, بدات, الان, مازال, ما زال, لا يزال, لا تزال, عاد, رجع, دابا, bda, bdat, mazal, daba, rje3, mn
`);

/** What follows is feared, asked about or imagined. */
export const HYPOTHETICAL = cueList(`
  i read, i read that, i ve read, read about, read that, heard that, heard about, watched a video, saw online, on google, googled, j ai lu, ai lu que, vu sur internet, lu sur internet, entendu que, قرات, قرات عن, قرات ان, سمعت ان, شاهدت, قريت, قريت بلي, سمعت بلي, شفت فاليوتوب, 9rit, 9rit beli, sme3t beli, told me to watch for, m a dit de surveiller, dit de surveiller, signes de, signs of,
  what if, if i get, if i have, if i had, if i start, if he gets, if she gets, if he has, if she has, if it becomes, if there is, in case of, in case, symptoms of, signs and symptoms of, how do i know if, how to prevent, prevent, avoid, risk of, vaccine against, vaccinated against, could i get, can i get, might get, worried about getting, worried about having, afraid of having, afraid of getting, scared of having, scared of getting, is it possible to have, does it cause, can it cause, side effect, side effects, looking for information, information about, tell me about, what is, what are, difference between, watch for, watch out for, looking out for, attend if, return if, come back if, comes back if, advised if, call if, to come in if, reconsulter si, revenir si, consulter si,
  si j ai, si j avais, si jamais, s il a, s il y a, s il fait, si elle a, si elle fait, si ca devient, et si, en cas de, en cas d, au cas ou, symptomes de, symptomes d, symptomes du, signes de, signes d, comment savoir si, prevenir, eviter, risque de, risque d, vaccin contre, peur d avoir, peur de faire, peur d attraper, crains d avoir, effets secondaires, information sur, informations sur, c est quoi, qu est ce que, difference entre, surveiller,
  لو كان, لو كانت, اذا كان, اذا اصبت, في حال, في حاله, اعراض, ما هي اعراض, ماهي اعراض, للوقايه من, خطر, لقاح ضد, اخاف ان اصاب, اخاف من الاصابه, ما هو, ما هي, ماهو, ماهي, معلومات عن,
  ila kan, ila jatni, ila kant, chno hiya, chno howa, a3rad
`);

/** Family illness, never the patient's. */
export const FAMILY_HISTORY = cueList(`
  family history, family has, runs in the family, in my family, runs in my family, antecedents familiaux, antecedent familial, dans ma famille, dans la famille, de famille, terrain familial, في العايله, في العائله, وراثي, f l3a2ila, f l3aila
`);

/** It is over, and the person is well again. */
export const OVER = cueList(`
  fine now, ok now, okay now, well now, better now, good now, now i m fine, now i am fine, now he s fine, now she s fine, now fine, back to normal, completely gone, playing normally, all better,
  maintenant ca va, ca va maintenant, ca va mieux, va mieux maintenant, va bien maintenant, va bien la, c est passe, tout va bien maintenant, maintenant tout va bien, joue normalement, redevenu normal,
  الان بخير, بخير الان, دابا مزيان, دابا بخير, دابا لاباس, تحسنت الان, رجع عادي, رجع كيلعب, يلعب الان, كيلعب دابا, دابا كيلعب,
  daba mzyan, daba mzyana, daba labas, daba la bas, daba bikhir, daba kayl3eb, daba katl3eb, daba kayl3ab, daba katl3ab, rah mzyan daba, wlla mzyan
`);
