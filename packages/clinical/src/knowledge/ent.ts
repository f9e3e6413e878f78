/** Ear, nose, throat, mouth and teeth. */
import type { ConditionRow, FindingRow } from './knowledge.ts';
import { condition, finding, words } from './phrase-patterns.ts';
import { CARE_COLD, CARE_SKIN, NET_AMBULANCE, NET_GENERAL, NET_THROAT } from './safety-nets.ts';

export const ENT_FINDINGS: FindingRow[] = [
  finding({
    id: 'sore_throat', label: words('Mal de gorge', 'Sore throat', 'ألم الحلق'), question: words('Avez-vous mal à la gorge ?', 'Do you have a sore throat?', 'هل تشعر بألم في الحلق؟'),
    pain: { fr: 'la gorge, les amygdales', en: 'throat, tonsils', ar: 'حلق, حنجرة, لوزتين', ary: '7el9i, 7al9i, hal9i, 7la9mi, 7lakmi, 7elqi, grjotti, gerjotti, حلقي, حلاقمي, كرجوطتي' },
    fr: 'gorge {qui gratte/gratte/irritée/qui pique/rouge/sèche/en feu/enflammée/qui brûle}, mal de gorge, maux de gorge, angine, pharyngite, picotements dans la gorge, gorge pique', en: 'scratchy throat, sore throat, throat {is scratchy/is raw/raw/scratchy/is on fire/irritation/burning/is burning/infection/is red/itchy}, strep throat, itchy throat, tonsillitis, raw throat, sorethroat, dry throat, tickly throat', ar: 'التهاب {الحلق/اللوزتين/في الحلق/البلعوم}, احتقان الحلق, حرقة في الحلق, بلعومي يؤلمني, التهاب اللوز, اللوزتين, خشونة في الحلق, حكة في الحلق', ary: '7el9i kay7re9ni, lou9at, lhelk, lwayz, الحلاقم, حلاقمي كيحرقوني, 7la9em, 7la9mi mjrou7in, حلاقمي منفوخين, 7la9mi mnfoukhin, lou9ati, المكلعات, حلاقمو, angine, لانجين',
  }),
  finding({
    id: 'painful_swallowing', label: words('Douleur pour avaler', 'Painful swallowing', 'ألم عند البلع'), question: words('Est-ce douloureux d’avaler ?', 'Does it hurt to swallow?', 'هل يؤلمك البلع؟'),
    fr: '{mal/douleur/difficulté/du mal/douloureux/fait mal} {à/quand je/pour/en/d\'} {avaler/avale/déglutir/avalant}, déglutition douloureuse, odynophagie, pleure quand il avale, pleure quand elle avale, mal quand j\'avale', en: '{hurts/painful/pain/sore/difficulty/trouble/hard} {to/when i/when/on/in/when he/when she/with} {swallow/swallowing/swallows}, odynophagia, painful swallowing, pain swallowing, difficulty swallowing, hurts swallowing, swallowing is painful, swallowing hurts', ar: '{ألم/صعوبة} {/شديد /في }{عند البلع/في البلع/مع البلع/البلع}, يؤلمني البلع, ألم البلع, أبلع بصعوبة, صعوبة بالبلع', ary: '{kaydrni/kayderni/kaysaeb/s3ib} {mnin kanbla3/nbla3/mnin kansert/ila blla3t/nsret/fach kanbla3}, كيضرني {منين كنبلع/نبلع/منين كنسرط/فاش كنسرط/ملي كنسرط/ملي كنبلع}, kansret b zez',
  }),
  finding({
    id: 'dysphagia', label: words('Aliments qui bloquent', 'Food sticking', 'عسر البلع'), question: words('Les aliments restent-ils bloqués en descendant ?', 'Does food stick on the way down?', 'هل يعلق الطعام عند البلع؟'),
    fr: '{aliments/nourriture/viande/pain} {qui bloque/qui bloquent/qui reste bloquée/bloquent/restent coincés/coince}, dysphagie, blocage en avalant, bloque quand je mange, aliments bloquent', en: 'food {sticks/gets stuck/sticking/getting stuck} {/in my throat/in my chest/}, dysphagia, trouble getting food down', ar: 'عسر البلع, الطعام {يعلق/لا ينزل}, يعلق الطعام', ary: 'makla kat7ssel liya, الماكلة كتحصل ليا, الماكلة كتوحل ليا',
  }),
  finding({
    id: 'drooling_cannot_swallow', label: words('Bave, ne peut plus avaler sa salive', 'Drooling, cannot swallow saliva', 'سيلان اللعاب وعدم القدرة على بلع الريق'), question: words('Est-il impossible d’avaler la salive ?', 'Is it impossible to swallow saliva?', 'هل يتعذر بلع الريق؟'),
    fr: 'bave {/beaucoup/énormément}, il bave, elle bave, {du mal à/mal à/peine à} avaler {ma/sa/la} salive, salive qui coule, mâchoire bloquée, ouvrir la bouche difficile', en: 'drooling, drools, dribbling, {hard/difficult/struggling/trouble/difficulty} {to swallow/swallowing} {/my /his /her /own }{saliva/spit}, muffled voice, hot potato voice, can barely open my mouth, trismus, tripod position', ar: 'يسيل لعابه, سيلان اللعاب, لعابه يسيل, سيلان لعاب, صعوبة بلع الريق, صعوبة في بلع الريق', ary: 'kaysil ri9o, ri9o kaysil, lkchakech, ريقو كيسيل, كيسيل ريقو, ريالتو كتسيل, ryalto katsil',
    idioms: { fr: '{n\'arrive plus à/ne peux plus/ne peut plus/arrive plus à/peux plus/peut plus/n\'arrive pas à/arrive pas à} avaler {/ma salive/sa salive/la salive/même l\'eau/rien/}, {n\'arrive plus à/n\'arrive pas à/ne peux pas/peux pas/ne peux plus} ouvrir la bouche', en: '{can\'t/cannot/couldn\'t/unable to/can not} {even /}swallow {/my saliva/his saliva/her saliva/saliva/my own saliva/her own saliva/his own saliva/own saliva/water/anything/liquids/my spit/fluids}, {can\'t/cannot/unable to} open {my/his/her} mouth', ar: 'لا {أستطيع/يستطيع/تستطيع} {بلع/ابتلاع} {ريقي/ريقه/ريقها/لعابي/لعابه/الريق/أي شيء/الماء/لعابها}, لا {أستطيع/يستطيع} {البلع/فتح فمي/فتح فمه}', ary: 'ma9dertch nbla3 {ri9i/walo/lma}, ma9dertch nsret {ri9i/}, makan9derch nsret ri9i, ma kay9derch ysret, ما قدرتش نبلع ريقي, ما كنقدرش نسرط {ريقي/}, ما كيقدرش يسرط, ma9derch n7el fomi, ما قدرتش نحل فمي, ماقدرتش نسرط ريقي' },
  }),
  finding({
    id: 'white_patches_throat', label: words('Points blancs dans la gorge', 'White spots on the tonsils', 'بقع بيضاء على اللوزتين'), question: words('Voyez-vous des points blancs sur les amygdales ?', 'Can you see white spots on the tonsils?', 'هل ترى بقعا بيضاء على اللوزتين؟'),
    fr: '{points/taches/plaques/dépôts/boules} {blancs/blanches} {/sur les amygdales/dans la gorge/au fond de la gorge/à la gorge/sur mes amygdales}, pus {sur/aux} {les amygdales/amygdales}, amygdales {blanches/gonflées/énormes/rouges/avec du blanc}', en: 'white {spots/patches/stuff/dots} {on/in} {my/the/her/his} {tonsils/throat/back of the throat}, pus on {my/the/his/her} tonsils, {swollen/enlarged/red} tonsils, tonsils {are swollen/swollen/are huge/have white spots/with white spots}, exudate, white spots', ar: 'بقع بيضاء {على اللوزتين/في الحلق}, {صديد/قيح} على اللوزتين, لوزتاي متضخمتان, نقاط بيضاء في الحلق, نقط بيضاء في الحلق', ary: 'fihom l byed, {7la9mi/lou9ati} {fihom lbyed/fihom l9ih/fihom noqat bidine}, البيوض فحلقي, حلاقمي فيهم البيوض, القيح فحلاقمي, فيهم البيض', implies: ['sore_throat'],
  }),
  finding({
    id: 'runny_nose', label: words('Nez qui coule', 'Runny nose', 'سيلان الأنف'), question: words('Votre nez coule-t-il ?', 'Is your nose running?', 'هل يسيل أنفك؟'),
    fr: 'nez {qui coule/coule/coulant/qui goutte}, mouche {clair/beaucoup/tout le temps/jaune/vert}, je mouche, me mouche {/beaucoup/sans arrêt/tout le temps}, rhinorrhée, morve, enrhumé, enrhumée, rhume, gros rhume, un rhume, écoulement nasal, rhinite', en: 'runny nose, running nose, nose {is running/running/runs/won\'t stop running/is runny/is streaming/dripping/keeps running/has been running}, rhinorrhea, rhinorrhoea, snotty, snot, a cold, head cold, the sniffles, sniffles, sniffling, blowing my nose, runny, nasal discharge, nasal drip, post nasal drip, caught a cold, have a cold, got a cold, the common cold', ar: 'سيلان {الأنف/في الأنف/أنفي/أنف}, أنفي يسيل, رشح, الرشح, زكام, الزكام, نزلة برد, أنف سائل, سيلان من الأنف, نزلة', ary: 'nifi {kaysil/sayel/kayseel/sayl}, nifo {kaysil/sayel}, nifha {kaysil/sayel}, mrewe7, mrewa7, mrew7a, mrwe7, mrewha, mrawe7, rwa7, rwwa7, rwa7a, khnouna, lkhnouna, نيفي كيسيل, نيفي سايل, مروح, مروحة, الرواح, رواح, الخنونة, نيفو كيسيل, fiya rwa7',
    idioms: { en: 'nose won\'t stop running, nose doesn\'t stop running' },
  }),
  finding({
    id: 'blocked_nose', label: words('Nez bouché', 'Blocked nose', 'انسداد الأنف'), question: words('Votre nez est-il bouché ?', 'Is your nose blocked?', 'هل أنفك مسدود؟'),
    fr: 'nez {bouché/pris/congestionné/est bouché}, congestion nasale, narines bouchées, obstruction nasale, mal à respirer par le nez', en: 'blocked nose, stuffy nose, stuffed up, nasal congestion, congestion, congested, nose {is blocked/blocked/stuffy/is stuffy/is congested/bunged up}, bunged up, stuffy, blocked up nose', ar: 'انسداد {الأنف/في الأنف}, أنفي {مسدود/مغلق}, احتقان {الأنف/في الأنف/أنفي}, أنف مسدود', ary: 'nifi {msdoud/mesdoud/mbloqué/mskoun}, نيفي {مسدود/مبلوكي}, nifi mkhnou9, نيفو مسدود',
  }),
  finding({
    id: 'sneezing', label: words('Éternuements', 'Sneezing', 'عطاس'), question: words('Éternuez-vous beaucoup ?', 'Do you sneeze a lot?', 'هل تعطس كثيرا؟'),
    fr: 'éternue, éternuements, éternuement, éternuer, atchoum', en: 'sneezing, sneeze, sneezes, sneezing a lot', ar: 'عطاس, العطاس, أعطس, عطس, يعطس, وعطاس, العطس', ary: 'kan3tess, kan3tes, kay3tess, kan3tas, l3tess, كنعطس, كيعطس, العطسة, العطاس',
  }),
  finding({
    id: 'itchy_eyes_nose', label: words('Yeux ou nez qui démangent', 'Itchy eyes or nose', 'حكة في العينين أو الأنف'), question: words('Les yeux ou le nez démangent-ils ?', 'Do your eyes or nose itch?', 'هل تشعر بحكة في العينين أو الأنف؟'),
    fr: '{yeux/nez/palais} {qui grattent/qui démangent/qui démange/qui me démangent/qui piquent/qui gratte/qui me grattent}, démangeaisons {des yeux/du nez/aux yeux}, yeux me {démangent/grattent}', en: 'itchy {eyes/nose/eyes and nose/palate}, eyes {itch/itching/are itchy/are itching/itchy}, nose itches, itching {eyes/of the eyes/nose}', ar: 'حكة في {العينين/الأنف/العين/عيني}, عيناي {تحكاني/تحكانني}, حكة العينين', ary: '3iniya {kay7ekkouni/kay7ekko}, عينيا كيحكوني, نيفي كيحكني, 3yniya kayaklouni, عينيا كياكلوني',
  }),
  finding({
    id: 'facial_pain', label: words('Douleur du visage ou des sinus', 'Facial or sinus pain', 'ألم الوجه أو الجيوب'), question: words('Avez-vous mal au visage (joues, front), surtout penché en avant ?', 'Does your face hurt (cheeks, forehead), worse leaning forward?', 'هل يؤلمك وجهك (الخدان، الجبهة) خاصة عند الانحناء؟'),
    pain: { fr: 'les sinus, le visage, les pommettes, les joues', en: 'face, cheeks, cheekbones, sinuses, sinus', ar: 'وجه, خدين, جيوب أنفية', ary: 'wejhi, وجهي, henki' },
    fr: 'sinusite, pression au niveau des sinus, mal penché en avant, front douloureux, mal entre les yeux', en: 'sinusitis, sinus pressure, pressure in my face, facial pressure, pressure behind my eyes, worse bending forward, pain when i bend forward, sinus infection, facial pain', ar: 'التهاب الجيوب, الجيوب الأنفية, ضغط في الوجه, جيوب أنفية', ary: 'sinusite, lasinizit, السينوزيت, لاسينوزيت, سينوزيت',
  }),
  finding({
    id: 'ear_pain', label: words('Mal d’oreille', 'Earache', 'ألم الأذن'), question: words('Avez-vous mal à l’oreille ?', 'Does your ear hurt?', 'هل تؤلمك أذنك؟'),
    pain: { fr: 'l\'oreille, les oreilles, l\'oreille droite, l\'oreille gauche', en: 'ear, ears, right ear, left ear', ar: 'أذن, أذن اليمنى, أذن اليسرى', ary: 'wdni, wedni, ouedni, oudni, wdniya, ودني, وذني, ودنيا' },
    fr: 'otite, otites, otalgie, tire sur son oreille, se tient l\'oreille, se touche l\'oreille, se tire l\'oreille', en: 'earache, ear ache, ear infection, otalgia, pulling at {his/her} ear, tugging at {his/her} ear, pulling his ear, pulling her ear, ear is throbbing', ar: 'التهاب الأذن, يشد أذنه, أذنه تؤلمه, ألم في الأذن اليمنى, ألم في الأذن اليسرى, أذني', ary: 'otite, wdno katdro, ودنو كتضرو, ودنها كتضرها',
  }),
  finding({
    id: 'ear_discharge', label: words('Oreille qui coule', 'Ear discharge', 'إفراز من الأذن'), question: words('L’oreille coule-t-elle ?', 'Is the ear leaking?', 'هل تفرز الأذن سائلا؟'),
    fr: 'oreille {qui coule/coule/qui suinte}, écoulement {de l\'oreille/d\'oreille/dans l\'oreille}, pus dans l\'oreille, liquide qui sort de l\'oreille', en: 'ear discharge, discharge from {my/the/his/her} {ear/right ear/left ear}, ear {is leaking/leaking/is oozing/is discharging}, pus {from/in} {my/the/his/her} ear, fluid from {my/the/his/her} ear, runny ear, otorrhea', ar: 'إفراز من الأذن, سائل من {الأذن/أذني/أذنه}, إفرازات من الأذن, أذني تفرز, صديد من الأذن', ary: 'wdni {katsil/kat9ih/sayla}, wdno katsil, ودني كتسيل, ودنو كتسيل, القيح من ودني',
  }),
  finding({
    id: 'hearing_loss', label: words('Baisse de l’audition', 'Hearing loss', 'ضعف السمع'), question: words('Entendez-vous moins bien ?', 'Do you hear less well?', 'هل ضعف سمعك؟'),
    fr: 'entend moins, entends moins, {perte/baisse} {d\'audition/de l\'audition/auditive}, sourd, sourde, surdité, oreille bouchée, oreilles bouchées, entends mal, entends plus, entend mal, hypoacousie, audition diminuée', en: 'hearing loss, loss of hearing, hear less, can\'t hear, muffled hearing, hearing {is reduced/is muffled/has gone/went/got worse/problems}, deaf, deafness, blocked ear, ear {feels blocked/is blocked/has felt blocked/feels full/is full/blocked/fullness}, hard of hearing, reduced hearing, decreased hearing, difficulty hearing, hearing less, ear fullness, fullness in {my/the/his/her} ear, impaired hearing', ar: 'ضعف {السمع/في السمع}, نقص السمع, لا أسمع جيدا, أسمع أقل, أذني مسدودة, انسداد الأذن, صمم, فقدان السمع, نقص في السمع, يسمع أقل', ary: 'makansme3ch mzyan, ma kansme3ch, wdni msdouda, ما كنسمعش مزيان, ودني مسدودة, nqes liya sma3, ما كيسمعش مزيان, نقص ليا السمع, makaysme3ch mzyan',
    idioms: { fr: 'n\'entends plus, n\'entends pas bien, entends plus, n\'entend plus, n\'entend pas bien, entend plus', en: 'can\'t hear, cannot hear, don\'t hear well, not hearing well, can hardly hear', ar: 'لا أسمع جيدا, لا أسمع, لا يسمع جيدا', ary: 'makansme3ch mzyan, ma kansme3ch, ما كنسمعش مزيان, ما كيسمعش مزيان, makaysme3ch mzyan' },
  }),
  finding({
    id: 'tinnitus', label: words('Acouphènes', 'Ringing in the ears', 'طنين الأذن'), question: words('Entendez-vous un sifflement dans l’oreille ?', 'Do you hear ringing in your ear?', 'هل تسمع طنينا في الأذن؟'),
    fr: 'acouphènes, acouphène, sifflement dans {l\'oreille/les oreilles}, bourdonnement, bourdonnements, oreille qui siffle, oreilles qui sifflent', en: 'tinnitus, ringing in {my/the/his/her/both} {ears/ear/left ear/right ear}, ears are ringing, ears ringing, buzzing in {my/the/his/her} ear, buzzing in {my/the} ears, roaring in my ear', ar: 'طنين, طنين في الأذن, رنين في الأذن, صفير في الأذن', ary: 'wdni {kaysfer/katzenen/katsfer/kadzenzen}, tazmira f wdni, ودني كتزنزن, ودني كتصفر, zenzana f wdni',
  }),
  finding({
    id: 'hoarseness', label: words('Voix enrouée', 'Hoarse voice', 'بحة الصوت'), question: words('Votre voix est-elle enrouée ?', 'Is your voice hoarse?', 'هل صوتك مبحوح؟'),
    fr: 'voix {enrouée/rauque/cassée/éteinte/qui part/voilée}, enroué, enrouée, aphone, extinction de voix, perdu la voix, perdu ma voix, plus de voix, laryngite, dysphonie', en: 'hoarse, hoarseness, hoarse voice, husky voice, lost my voice, losing my voice, voice {is hoarse/has gone/is croaky/is gone/change}, croaky, laryngitis, raspy voice, change in voice', ar: 'بحة, بحة في الصوت, بحة الصوت, صوتي مبحوح, مبحوح, فقدت صوتي, التهاب الحنجرة, صوتي اختفى', ary: 'sawti {mcha/mbe77e7/mcha liya/mbe7eh}, soti {mcha/mchali}, صوتي {مشا/مبحوح/مشا ليا}, mab9ach liya sot',
    idioms: { fr: 'plus de voix, n\'ai plus de voix', en: 'no voice', ar: 'لا صوت لي', ary: 'mab9ach liya sot' },
  }),
  finding({
    id: 'nosebleed', label: words('Saignement de nez', 'Nosebleed', 'رعاف'), question: words('Saignez-vous du nez ?', 'Does your nose bleed?', 'هل تنزف من الأنف؟'),
    fr: '{saigne/saignement/saignements/saigner} {/beaucoup }{du nez/de nez}, nez {qui saigne/saigne}, épistaxis, sang {du nez/qui coule du nez}', en: 'nosebleed, nosebleeds, nose bleed, nose bleeds, nose bleeding, bleeding from {my/the/his/her} nose, nose {is bleeding/keeps bleeding}, epistaxis, bloody nose, nasal bleeding', ar: 'نزيف {الأنف/من الأنف/في الأنف}, رعاف, أنفي ينزف, دم من الأنف, ينزف أنفه', ary: 'nifi {kayreef/kaynzef/kaysil bdem/kaysil dem}, r3af, kanr3ef, kayr3ef, نيفي كيسيل بالدم, الرعاف, كنرعف, كيرعف, ddem mn nifi, الدم من نيفي',
  }),
  finding({
    id: 'tooth_pain', label: words('Mal de dents', 'Toothache', 'ألم الأسنان'), question: words('Avez-vous mal à une dent ?', 'Do you have a toothache?', 'هل يؤلمك سن؟'),
    pain: { fr: 'la dent, les dents, la molaire, la dent de sagesse', en: 'tooth, teeth, molar, wisdom tooth', ar: 'سن, ضرس, أسنان, ضروس, أضراس', ary: 'snani, senti, darsti, derssti, sntti, سناني, سنتي, ضرستي, درستي, سنانى' },
    fr: 'rage de dents, rage de dent, carie, dent {cassée/cariée/sensible/qui bouge/infectée}, dents {sensibles/cariées}, caries, mal de dents', en: 'toothache, tooth ache, dental pain, cavity, broken tooth, tooth decay, tooth {is sensitive/infection/sensitive to cold/abscess}, sensitive teeth, chipped tooth, toothaches', ar: 'تسوس, تسوس الأسنان, ألم في الضرس, ألم شديد في الضرس, ضرسي, ألم الضرس', ary: 'wja3 snan, 7ri9 snan, ssoussa, dersa msouwsa, وجع السنان, حريق السنان, الضرسة, ضرسة مسوسة, wja3 dersa, l7ri9 dyal snan',
  }),
  finding({
    id: 'gum_swelling', label: words('Gencive ou joue gonflée', 'Swollen gum or cheek', 'تورم اللثة أو الخد'), question: words('La gencive ou la joue est-elle gonflée ?', 'Is the gum or cheek swollen?', 'هل اللثة أو الخد متورم؟'),
    fr: '{gencive/joue/mâchoire/gencives} {/est /très /toute }{gonflée/enflée/gonflées}, abcès {dentaire/à la dent/dent/à la gencive}, pus {de la gencive/dans la gencive/à la gencive}, boule sur la gencive, joue gonfle', en: '{gum/cheek/jaw/gums} {/is /are /has /all }{swollen/swelling/swelled up/puffy}, swollen {gum/cheek/jaw/gums}, dental abscess, gum abscess, pus {from/in} {my/the} gum, lump on my gum, abscess in my tooth', ar: '{انتفاخ/تورم} {في /}{اللثة/الخد/الفك/لثتي/خدي}, خراج {الأسنان/في الأسنان/في الضرس}, صديد في اللثة, خدي متورم, خدي منتفخ', ary: '7enki {mnfoukh/tnfekh}, lletti mnfoukha, 7enko mnfoukh, حنكي {منفوخ/تنفخ}, اللثة منفوخة, لحمة السنان منفوخة, القيح فضرستي, henki mnfoukh',
  }),
  finding({
    id: 'bleeding_gums', label: words('Gencives qui saignent', 'Bleeding gums', 'نزيف اللثة'), question: words('Vos gencives saignent-elles ?', 'Do your gums bleed?', 'هل تنزف لثتك؟'),
    fr: 'gencives {qui saignent/saignent}, saignement des gencives, gingivite', en: 'bleeding gums, gums {bleed/are bleeding/bleeding}, gum bleeding, gingivitis', ar: 'نزيف {اللثة/في اللثة}, لثتي تنزف, التهاب اللثة', ary: 'lhem snani kaysil b dem, لحم سناني كيسيل بالدم, اللثة كتسيل بالدم',
  }),
  finding({
    id: 'mouth_ulcer', label: words('Aphte', 'Mouth ulcer', 'قرحة الفم'), question: words('Avez-vous un aphte ou une plaie dans la bouche ?', 'Do you have an ulcer or sore in your mouth?', 'هل لديك قرحة في الفم؟'),
    fr: 'aphte, aphtes, bouton blanc {dans/sur} {la bouche/la langue/la joue/la gencive}, plaie dans la bouche, {petit bouton/bouton/boutons} {/blanc /blanc rond }{dans la bouche/dans la joue/sur la langue}, ulcération dans la bouche, bouche {blanche/brûlée}, bouche toute blanche, petit bouton blanc', en: 'mouth ulcer, mouth ulcers, canker sore, canker sores, {sore/sores/ulcer/ulcers} {in my mouth/on my tongue/inside my cheek/inside my lip/in the mouth/on my gum/in his mouth/in her mouth}, white sore, oral ulcers, oral ulcer, mouth sores, aphthous', ar: 'قرحة {الفم/في الفم/في فمي/على اللسان}, قرح الفم, تقرحات {الفم/في الفم}, حبة بيضاء في {الفم/فمي}, قلاع, تقرح في الفم', ary: '7ebba f fomi, 7boub f fomi, حبوب ففمي, حبة ففمي, حبة فلساني, قلاع, t9er7 f fomi',
  }),
  finding({
    id: 'cold_sore', label: words('Bouton de fièvre', 'Cold sore', 'قوباء الشفاه'), question: words('Avez-vous un bouton de fièvre sur la lèvre ?', 'Do you have a cold sore on the lip?', 'هل لديك حبة حمى على الشفة؟'),
    fr: 'bouton de fièvre, boutons de fièvre, herpès {/labial/sur la lèvre/à la lèvre}', en: 'cold sore, cold sores, fever blister, fever blisters, herpes on my lip', ar: 'حبة {حمى/الحمى} على الشفة, هربس {/الشفة/على الشفة}, قوباء الشفاه, حبوب حول الفم', ary: '7ebba dyal skhana, حبة السخانة فشاربي, bouton de fievre',
  }),
];

export const ENT_CONDITIONS: ConditionRow[] = [
  condition({
    id: 'tonsillitis', name: words('Angine', 'Tonsillitis', 'التهاب اللوزتين'), aliasesEn: ['Strep throat', 'Tonsillopharyngitis', 'Streptococcal pharyngitis', 'Acute pharyngitis'], icd10: 'J03', prior: 230, age: { infant: 0.2, child: 2, elderly: 0.3 },
    findings: { sore_throat: 0.95, painful_swallowing: 0.75, fever: 0.7, white_patches_throat: 0.5, swollen_glands: 0.5, headache: 0.3, high_fever: 0.3, cough: 0.08, runny_nose: 0.1, body_aches: 0.25, fatigue: 0.3 },
    severity: 'urgent', specialties: ['general_practice', 'ent'], safetyNet: NET_THROAT, source: 'NICE NG84; HAS; DDXPlus (Fansi Tchango et al. 2022, CC BY 4.0)',
  }),
  condition({
    id: 'viral_pharyngitis', name: words('Pharyngite virale', 'Viral sore throat', 'التهاب البلعوم الفيروسي'), aliasesEn: ['Viral pharyngitis', 'Pharyngitis', 'Acute laryngitis', 'Laryngitis'], icd10: 'J02', prior: 300,
    findings: { sore_throat: 0.92, painful_swallowing: 0.35, runny_nose: 0.45, cough: 0.45, hoarseness: 0.35, fever: 0.2, headache: 0.2, fatigue: 0.3, blocked_nose: 0.35 },
    severity: 'selfcare', specialties: ['general_practice', 'ent'], selfCare: CARE_COLD, safetyNet: NET_THROAT, source: 'NICE NG84; DDXPlus (Fansi Tchango et al. 2022, CC BY 4.0)',
  }),
  condition({
    id: 'infectious_mononucleosis', name: words('Mononucléose', 'Infectious mononucleosis', 'كثرة الوحيدات العدوائية'), aliasesEn: ['Glandular fever', 'Mono', 'EBV infection'], icd10: 'B27', prior: 20, age: { infant: 0.1, child: 1, adult: 1, elderly: 0.1 },
    findings: { sore_throat: 0.85, swollen_glands: 0.85, fatigue: 0.85, fever: 0.7, painful_swallowing: 0.5, white_patches_throat: 0.35, headache: 0.35, rash: 0.12, appetite_loss: 0.3, body_aches: 0.3 },
    severity: 'routine', specialties: ['general_practice', 'infectious_diseases', 'ent'], safetyNet: NET_THROAT, source: 'NICE CKS glandular fever',
  }),
  condition({
    id: 'quinsy_epiglottitis', name: words('Abcès de la gorge ou épiglottite', 'Quinsy or epiglottitis', 'خراج اللوزة أو التهاب لسان المزمار'), aliasesEn: ['Epiglottitis', 'Peritonsillar abscess', 'Quinsy'], icd10: 'J36', prior: 4,
    findings: { drooling_cannot_swallow: 0.7, sore_throat: 0.92, painful_swallowing: 0.85, fever: 0.75, stridor: 0.3, hoarseness: 0.5, shortness_of_breath: 0.35, high_fever: 0.45, swollen_glands: 0.4, ear_pain: 0.25 },
    severity: 'emergency', specialties: ['emergency_medicine', 'ent'], safetyNet: NET_AMBULANCE, source: 'NICE NG84; DDXPlus (Fansi Tchango et al. 2022, CC BY 4.0)',
  }),
  condition({
    id: 'sinusitis', name: words('Sinusite', 'Sinusitis', 'التهاب الجيوب الأنفية'), aliasesEn: ['Rhinosinusitis', 'Acute sinusitis', 'Chronic sinusitis'], icd10: 'J01', prior: 170, age: { infant: 0.05, child: 0.4 },
    findings: { facial_pain: 0.8, blocked_nose: 0.8, runny_nose: 0.65, headache: 0.55, loss_of_smell: 0.3, fever: 0.25, cough: 0.3, tooth_pain: 0.12, fatigue: 0.2 },
    severity: 'routine', specialties: ['general_practice', 'ent'], selfCare: CARE_COLD, safetyNet: NET_THROAT, source: 'NICE NG79; DDXPlus (Fansi Tchango et al. 2022, CC BY 4.0)',
  }),
  condition({
    id: 'allergic_rhinitis', name: words('Rhinite allergique (rhume des foins)', 'Hay fever (allergic rhinitis)', 'التهاب الأنف التحسسي'), aliasesEn: ['Hay fever', 'Allergic rhinitis', 'Seasonal allergy', 'Allergic conjunctivitis'], icd10: 'J30', prior: 220,
    findings: { sneezing: 0.8, runny_nose: 0.75, blocked_nose: 0.6, itchy_eyes_nose: 0.7, watery_eyes: 0.5, allergy_known: 0.65, familiar_pattern: 0.4, red_eye: 0.3, cough: 0.2, asthma_known: 0.15 },
    severity: 'selfcare', specialties: ['general_practice', 'allergology', 'ent'], selfCare: { fr: ['Lavez le nez au sérum physiologique, fermez les fenêtres les jours de pollen.', 'Un antihistaminique de pharmacie peut aider.'], en: ['Rinse the nose with saline, keep windows shut on pollen days.', 'An antihistamine from a pharmacy can help.'], ar: ['اغسل أنفك بمحلول ملحي وأغلق النوافذ في أيام غبار الطلع.', 'مضاد للهستامين من الصيدلية قد يساعد.'] }, safetyNet: NET_GENERAL, source: 'ARIA; NICE CKS; DDXPlus (Fansi Tchango et al. 2022, CC BY 4.0)',
  }),
  condition({
    id: 'otitis_media', name: words('Otite moyenne', 'Otitis media', 'التهاب الأذن الوسطى'), aliasesEn: ['Ear infection', 'Acute otitis media', 'Otitis media with tympanic membrane perforation'], icd10: 'H66', prior: 160, age: { infant: 2.5, child: 3, adult: 0.5, elderly: 0.3 },
    findings: { ear_pain: 0.92, fever: 0.55, hearing_loss: 0.4, runny_nose: 0.5, ear_discharge: 0.15, inconsolable_crying: 0.15, cough: 0.25, poor_feeding: 0.1, onset_sudden: 0.2, high_fever: 0.2 },
    severity: 'urgent', specialties: ['general_practice', 'ent', 'pediatrics'], safetyNet: NET_THROAT, source: 'NICE NG91; DDXPlus (Fansi Tchango et al. 2022, CC BY 4.0)',
  }),
  condition({
    id: 'otitis_externa', name: words('Otite externe', 'Otitis externa', 'التهاب الأذن الخارجية'), aliasesEn: ["Swimmer's ear", 'External otitis'], icd10: 'H60', prior: 60,
    findings: { ear_pain: 0.9, ear_discharge: 0.5, ear_itch: 0.45, swimming: 0.35, hearing_loss: 0.3, fever: 0.06 },
    severity: 'routine', specialties: ['general_practice', 'ent'], safetyNet: NET_THROAT, source: 'NICE CKS otitis externa',
  }),
  condition({
    id: 'earwax', name: words('Bouchon de cérumen', 'Ear wax', 'سدادة شمع الأذن'), aliasesEn: ['Impacted cerumen', 'Earwax', 'Presbycusis', 'Hearing loss'], icd10: 'H61.2', prior: 90, age: { elderly: 2 },
    findings: { hearing_loss: 0.88, tinnitus: 0.2, ear_itch: 0.15, ear_pain: 0.08, dizziness: 0.06 },
    severity: 'routine', specialties: ['general_practice', 'ent'], safetyNet: NET_GENERAL, source: 'NICE NG98',
  }),
  condition({
    id: 'meniere', name: words('Maladie de Menière', 'Ménière’s disease', 'داء منيير'), aliasesEn: ['Meniere disease', "Meniere's disease"], icd10: 'H81.0', prior: 5,
    findings: { vertigo: 0.95, tinnitus: 0.85, hearing_loss: 0.85, nausea: 0.6, vomiting: 0.45, familiar_pattern: 0.5, dizziness: 0.6 },
    severity: 'routine', specialties: ['ent', 'neurology'], safetyNet: NET_GENERAL, source: 'NICE CKS Ménière’s disease',
  }),
  condition({
    id: 'epistaxis', name: words('Saignement de nez', 'Nosebleed', 'رعاف'), aliasesEn: ['Epistaxis'], icd10: 'R04.0', prior: 60,
    findings: { nosebleed: 0.98, hypertension_known: 0.2, anticoagulant: 0.12, blocked_nose: 0.1, easy_bruising: 0.05 },
    severity: 'selfcare', specialties: ['general_practice', 'ent'], selfCare: { fr: ['Assis, tête penchée en avant, pincez le bas du nez 10 minutes sans relâcher.'], en: ['Sit, lean forward, pinch the soft part of the nose for 10 minutes without letting go.'], ar: ['اجلس وأمل رأسك إلى الأمام واضغط أسفل الأنف عشر دقائق دون توقف.'] }, safetyNet: { fr: ['Allez aux urgences si cela saigne encore après 20 minutes, si vous prenez un anticoagulant ou si vous faites un malaise.'], en: ['Go to emergency if it still bleeds after 20 minutes, you take a blood thinner or you feel faint.'], ar: ['توجه إلى المستعجلات إذا استمر النزيف أكثر من 20 دقيقة أو كنت تتناول مميعا للدم أو شعرت بالإغماء.'] }, source: 'NICE CKS epistaxis',
  }),
  condition({
    id: 'dental_caries', name: words('Carie ou pulpite', 'Tooth decay', 'تسوس الأسنان'), aliasesEn: ['Dental caries', 'Pulpitis', 'Toothache'], icd10: 'K02', prior: 160,
    findings: { tooth_pain: 0.95, gum_swelling: 0.1, headache: 0.12, ear_pain: 0.1 },
    severity: 'routine', specialties: ['dentistry'], safetyNet: NET_THROAT, source: 'NHS; SDCEP',
  }),
  condition({
    id: 'dental_abscess', name: words('Abcès dentaire', 'Dental abscess', 'خراج الأسنان'), aliasesEn: ['Tooth abscess', 'Periapical abscess', 'Gum abscess'], icd10: 'K04.7', prior: 60,
    findings: { tooth_pain: 0.88, gum_swelling: 0.85, fever: 0.25, pus: 0.35, swollen_glands: 0.2, painful_swallowing: 0.08 },
    severity: 'urgent', specialties: ['dentistry', 'emergency_medicine'], safetyNet: NET_THROAT, source: 'NHS; SDCEP',
  }),
  condition({
    id: 'gingivitis', name: words('Gingivite', 'Gingivitis', 'التهاب اللثة'), aliasesEn: ['Gum disease', 'Periodontitis'], icd10: 'K05', prior: 70,
    findings: { bleeding_gums: 0.9, gum_swelling: 0.3, tooth_pain: 0.15, smoking: 0.3 },
    severity: 'routine', specialties: ['dentistry'], safetyNet: NET_THROAT, source: 'NHS; SDCEP',
  }),
  condition({
    id: 'mouth_ulcer_aphtha', name: words('Aphte', 'Mouth ulcer', 'قلاع الفم'), aliasesEn: ['Aphthous ulcer', 'Canker sore', 'Aphthous stomatitis'], icd10: 'K12.0', prior: 90,
    findings: { mouth_ulcer: 0.97, familiar_pattern: 0.3, stress: 0.15, pain_eating: 0.3 },
    severity: 'selfcare', specialties: ['general_practice', 'dentistry'], selfCare: { fr: ['Évitez les aliments acides, salés ou épicés ; brossage doux.', 'Un gel de pharmacie peut soulager ; cela guérit en 1 à 2 semaines.'], en: ['Avoid acid, salty or spicy food; brush gently.', 'A gel from a pharmacy can ease it; it heals in 1 to 2 weeks.'], ar: ['تجنب الأطعمة الحامضة والمالحة والحارة ونظف أسنانك برفق.', 'جل من الصيدلية قد يخفف الألم، ويلتئم خلال أسبوع إلى أسبوعين.'] }, safetyNet: { fr: ['Consultez si l’aphte dure plus de 3 semaines, grandit, ou en cas de fièvre.'], en: ['See a clinician if it lasts over 3 weeks, grows, or you have fever.'], ar: ['راجع الطبيب إذا دامت القرحة أكثر من ثلاثة أسابيع أو كبرت أو ظهرت حمى.'] }, source: 'NICE CKS aphthous ulcer',
  }),
  condition({
    id: 'herpes_labialis', name: words('Bouton de fièvre', 'Cold sore', 'هربس الشفة'), aliasesEn: ['Herpes labialis', 'Oral herpes'], icd10: 'B00.1', prior: 70,
    findings: { cold_sore: 0.95, blisters: 0.3, familiar_pattern: 0.4, burning_skin: 0.2 },
    severity: 'selfcare', specialties: ['general_practice', 'dermatology'], selfCare: CARE_SKIN, safetyNet: NET_GENERAL, source: 'NICE CKS herpes simplex oral',
  }),
];
