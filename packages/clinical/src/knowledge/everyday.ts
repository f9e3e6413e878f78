/**
 * Small everyday complaints that people ask about and that home or the pharmacist can deal with, and what tells that
 * somebody is well otherwise. Wording after public patient information (NHS, ameli.fr, WHO); unreviewed by a clinician.
 */
import type { ConditionRow, FindingRow, Words } from './knowledge.ts';
import { condition, finding, words } from './phrase-patterns.ts';
import { NET_CHILD, NET_GENERAL } from './safety-nets.ts';

export const EVERYDAY_FINDINGS: FindingRow[] = [
  finding({
    id: 'feels_well',
    kind: 'context',
    label: words('Se sent bien par ailleurs', 'Feels well otherwise', 'بحالة جيدة عموما'),
    question: words('Vous sentez-vous bien par ailleurs ?', 'Do you feel well otherwise?', 'هل تشعر أنك بخير فيما عدا ذلك؟'),
    fr: "{je me sens/me sens} {très bien/bien/en forme/en pleine forme}, {je suis/suis} en {pleine forme/forme}, {il/elle/bb/bébé/tout} va {très bien/bien}, {sinon/à part ça} {ça va/tout va bien/je vais bien/il va bien/elle va bien/rien}, je vais {très bien/bien}, {joue/rejoue/court/mange/boit/tète/dort} {maintenant/bien/normalement/comme d'habitude/déjà}, {il/elle} {joue/court déjà/sourit/rigole}, souriant, souriante, bon état général, aucun autre symptôme, rien d'autre, pas inquiet, ça me gêne pas, ne la gêne pas, ne le gêne pas, forme normale, je fais du sport sans problème",
    en: "{feel/feeling/feels/i feel} {fine/well/completely fine/perfectly well/perfectly fine/absolutely fine/ok otherwise/good otherwise/great/totally fine}, {otherwise/apart from that} {well/fine/ok/healthy/happy/feel fine}, {he is/she is/he's/she's} {fine/happy/well/playing/himself/herself} {/otherwise/in himself/in herself/as normal}, {eating/drinking/feeding/playing/walking/sleeping} {fine/well/normally/as normal/all his bottles/all her bottles}, smiley, smiling, happy baby, happy in himself, happy in herself, no other symptoms, nothing else, running around, playing {now/again/happily/already}, {fine/all good/back to normal/ok} now, all good, fit and well, bright and alert, i'm fine, can still do sport, exercise without any problem",
    ar: '{أشعر/اشعر} {أنني بخير/اني بخير/بخير/أني بخير/أنني جيد}, أنا بخير, انا بخير, {حالته/حالتها/حالتي} {جيدة/ممتازة/طبيعية/العامة جيدة}, {يلعب/تلعب} {عادي/بشكل طبيعي/جيدا/طبيعي}, {يرضع/ترضع/يأكل/تأكل/اكل واشرب/آكل وأشرب} {جيدا/بشكل طبيعي/عادي/طبيعي/منيح}, نشيط, نشيطة, وأمارس الرياضة, غير ذلك أنا بخير, لا أعراض أخرى, بدون أعراض أخرى, تنفسي طبيعي',
    ary: '{ana/rani/rah/raha} {mezyan/mzyan/bikhir/labas/mezyana/mzyana/labas 3lia}, {kayl3eb/katl3eb/kayrde3/katrde3/kayakol/katakol} {mzyan/mezyan/3adi/normal}, {أنا/راني/راه/راها} {مزيان/بخير/لاباس/مزيانة}, {كيلعب/كتلعب/كيرضع/كترضع/كياكل/كتاكل/كنجري} {مزيان/عادي/بخير/كل نهار}, بدا كيلعب, بدات كتلعب, داير لاباس, لاباس عليه, لاباس عليها, ناشط, ناشطة, حاجة خرى ما كايناش, كنحس براسي مزيان, كلشي عادي, koulchi 3adi',
  }),
  finding({
    id: 'mild_course',
    kind: 'context',
    label: words('Léger ou en voie d’amélioration', 'Mild or improving', 'خفيف أو في تحسن'),
    question: words('Est-ce léger ou en train de passer ?', 'Is it mild or getting better?', 'هل هو خفيف أو في تحسن؟'),
    fr: "{passe/ça passe/se calme/part/cède/calmé/soulagé} {avec/avec du/grâce au} {doliprane/paracétamol/ibuprofène/repos/gaviscon/une tisane/un doliprane/efferalgan/spasfon}, {ça va/va} {mieux/déjà mieux/un peu mieux/beaucoup mieux}, {pas/rien de} {violent/grave/méchant/bien méchant/très fort/trop fort}, c'est {supportable/léger/pas grand chose/passé}, petite gêne, ça diminue, s'améliore, déjà moins fort, moins qu'hier, petite {coupure/éraflure/égratignure/brûlure/bosse/plaie}, passé en {étirant/quelques minutes}, {ça ne/ne} saigne plus, mal dormi, {longue journée/grosse journée/journée devant écran}, besoin de dormir, besoin de repos",
    en: '{better/gone/eases/settles/goes away/relieved/goes/improves/usually helps/usually works} {with/after/by} {paracetamol/ibuprofen/rest/gaviscon/antacids/a nap/sleep/tylenol/water/advil}, {paracetamol/ibuprofen} {helps/usually helps/works/sorts it/takes the edge off}, {getting/a bit/much/already} better, not {bad/too bad/severe/terrible/that bad/awful}, just {a bit/annoying/uncomfortable/mild}, improving, easing off, slept badly, long day at {work/the computer/the office}, stopped {bleeding/after pinching/by itself/on its own}, {small/tiny/little/shallow} {cut/scratch/graze/scrape/burn/bruise/bump/blister}, a bit of blood, now and then, nothing serious, nothing major, {gone/passed} {in a minute/after stretching/by itself}, {stopped/stopped bleeding} {quickly/after ten minutes}',
    ar: '{يتحسن/تتحسن/يخف/خف/يزول/تزول} {مع/بعد} {المسكن/الراحة/البنادول/النوم/باراسيتامول/الدواء}, {في تحسن/أفضل اليوم/أحسن من أمس/احسن من امس}, ليس {شديدا/قويا/خطيرا}, ألم بسيط, جرح صغير, خدش بسيط, حرق بسيط, توقف {الدم/النزيف/بعد}, بعد يوم طويل, لم أنم جيدا, يوم طويل في العمل',
    ary: 'كيدوز مع {دوليبران/الراحة/النعاس}, {ماشي/ما شي} {قاصح/بزاف/خطير}, وقف الدم, وحبس الدم, جرح صغير, غير شوية, بدا كيخف, نقصات, نقص الوجع, شوية د الحريق, ما نعستش مزيان, ghir chwia, machi bzaf, kaydouz m3a doliprane, ma n3estch mzyan',
  }),
  finding({
    id: 'teething',
    label: words('Poussée dentaire', 'Teething', 'تسنين'),
    question: words('Une dent est-elle en train de percer ?', 'Is a tooth coming through?', 'هل هناك سن في طور البزوغ؟'),
    fr: 'fait ses dents, fait les dents, poussée dentaire, poussées dentaires, dents qui {poussent/percent/sortent}, dent qui {perce/pousse/sort}, première dent, premières dents, perce une dent',
    en: 'teething, tooth {coming/is coming/poking/cutting} {through/out/in}, teeth {coming/are coming} {through/in}, cutting {a tooth/teeth/her first tooth/his first tooth}, first tooth, chewing everything, gnawing',
    ar: 'تسنين, التسنين, {تظهر/تطلع/بزوغ} {أسنانه/أسنانها/الأسنان/سن/له سن/اسنانه}, أول سن, يعض كل شيء, تعض كل شيء',
    ary: 'kaytl3o lih snan, kaytel3o liha snan, كيطلعو ليه السنان, كيطلعو ليها السنان, طالعين ليه السنان, السنان كيطلعو, باغي يسنن, كيعض كلشي, ويعض كلشي',
  }),
  finding({
    id: 'cradle_cap',
    label: words('Croûtes de lait', 'Cradle cap', 'قشرة رأس الرضيع'),
    question: words('Y a-t-il des croûtes grasses sur le cuir chevelu du bébé ?', 'Are there greasy crusts on the baby’s scalp?', 'هل توجد قشور دهنية على رأس الرضيع؟'),
    fr: 'croûtes de lait, croûte de lait, chapeau de bébé, {croûtes/plaques/pellicules} {jaunes/grasses/jaunes grasses} {/sur }{tête/cuir chevelu/crâne/la tête}, croûtes {sur la tête/sur le crâne/sur le cuir chevelu}',
    en: 'cradle cap, {yellow/greasy/scaly/crusty} {scales/crusts/flakes/patches/scalp} {/on }{head/scalp}, crusty scalp, flaky scalp baby',
    ar: 'قشور {صفراء/دهنية/على رأس/في رأس} {/رأس }{الرضيع/ابنتي/ابني/طفلي/الطفل}, قشرة الحليب, طاقية المهد, قشور صفراء',
    ary: '9chour f ras lbebe, قشور فراس البيبي, قشرة صفرا فالراس, قشور صفرين فراسو, قشور صفرين فراسها',
  }),
  finding({
    id: 'nappy_rash',
    label: words('Érythème fessier', 'Nappy rash', 'طفح الحفاض'),
    question: words('Les fesses du bébé sont-elles rouges sous la couche ?', 'Is the baby’s bottom red under the nappy?', 'هل مؤخرة الرضيع حمراء تحت الحفاض؟'),
    fr: 'érythème fessier, {fesses/siège} {rouges/irritées/irrité/irritees}, {rougeur/rougeurs/irritation} {couche/sous la couche/fesses}',
    en: '{nappy/diaper} {rash/area red}, {red/sore} {bum/bottom/bottom under nappy}, bottom is {red/sore}',
    ar: 'طفح الحفاض, التهاب الحفاض, احمرار {مكان الحفاض/المؤخرة/تحت الحفاض}, تسلخ الحفاض, تسلخات الحفاض',
    ary: 'حمورية من ليكوش, مسلوخ من ليكوش, مسلوخة من ليكوش, tslekh mn likouch, 7moria d couche, عندو الحمورية ف طرمتو',
  }),
  finding({
    id: 'posseting',
    label: words('Régurgitations du nourrisson', 'Posseting', 'قلس الرضيع'),
    question: words('Le bébé recrache-t-il un peu de lait après les repas ?', 'Does the baby bring up a little milk after feeds?', 'هل يرجع الرضيع قليلا من الحليب بعد الرضاعة؟'),
    fr: 'régurgite, régurgitations, régurgitation, recrache un peu de lait, remontées de lait, petits rejets de lait, renvoie un peu de lait, rots et lait',
    en: 'posseting, possets, spits up, spitting up, spit up, brings up a little milk, bringing up a bit of milk, bit of milk after feeds, dribble of milk',
    ar: 'يقلس, قلس الحليب, يرجع قليلا من الحليب, ترجع قليلا من الحليب, يرجع الحليب بعد الرضاعة, ارتجاع الحليب',
    ary: 'kayred chwia d lhlib, كيرد شوية د الحليب, كيرجع شوية ديال الحليب, كترد شوية د الحليب',
  }),
  finding({
    id: 'sunburn',
    label: words('Coup de soleil', 'Sunburn', 'حروق الشمس'),
    question: words('Est-ce un coup de soleil ?', 'Is it sunburn?', 'هل هي حروق شمس؟'),
    fr: 'coup de soleil, coups de soleil, brûlé au soleil, brûlée au soleil, cramé au soleil, brûlure du soleil, pris un coup de soleil, écrevisse',
    en: 'sunburn, sunburnt, sunburned, sun burnt, burnt by the sun, burned in the sun, caught the sun, too much sun, red from the sun',
    ar: 'حروق الشمس, حرق الشمس, ضربة شمس خفيفة على الجلد, حرقتني الشمس, حروق شمس, احمرار من الشمس, لسعة شمس, احترقت من الشمس',
    ary: '7re9tni chems, حرقاتني الشمس, ضرباتني الشمس ف كتافي, تحرقت من الشمس, t7re9t mn chems, حرقاتو الشمس',
  }),
  finding({
    id: 'vaccine_reaction',
    label: words('Réaction après un vaccin', 'Reaction after a vaccine', 'تفاعل بعد التلقيح'),
    question: words('Cela suit-il un vaccin récent ?', 'Does it follow a recent vaccine?', 'هل حدث ذلك بعد تلقيح حديث؟'),
    fr: 'après {le vaccin/un vaccin/son vaccin/mon vaccin/ses vaccins/la vaccination}, depuis {le vaccin/son vaccin/mon vaccin}, vaccin {grippe/covid/tétanos/hier/ce matin/avant hier}, {vacciné/vaccinée} {hier/avant hier/ce matin}, {rappel/piqûre} de vaccin, réaction au vaccin',
    en: '{after/since} {the/my/his/her/a/his first/her first} {vaccine/jab/jabs/vaccination/vaccinations/flu jab/covid jab/booster/injections/shots}, {flu/covid/tetanus} {jab/vaccine/shot} {yesterday/today/this morning/two days ago}, had {jabs/vaccines} {yesterday/today/this morning}, reaction to vaccine',
    ar: 'بعد {اللقاح/التلقيح/التطعيم/لقاح/تطعيم}, أخذت {اللقاح/لقاح/التطعيم} {أمس/اليوم/امس}, تلقيح {أمس/اليوم/الإنفلونزا}, تطعيم {أمس/اليوم}',
    ary: 'mn be3d tel9i7, من بعد التلقيح, من بعد الجلبة, درت الجلبة البارح, jelba lbareh, لقحناه البارح, درت التلقيح البارح, ضربنا ليه الجلبة',
  }),
  finding({
    id: 'muscle_soreness',
    label: words('Courbatures après un effort', 'Sore muscles after exercise', 'ألم العضلات بعد الجهد'),
    question: words('Avez-vous mal aux muscles après un effort inhabituel ?', 'Are your muscles sore after unusual exercise?', 'هل تؤلمك عضلاتك بعد جهد غير معتاد؟'),
    fr: "courbatures {après le sport/après la salle/aux jambes/aux cuisses/aux bras/après le foot/après la muscu/depuis la séance/après une rando}, courbaturé, courbaturée, {jambes/cuisses/bras/mollets} {dures/raides/courbaturés} après {le sport/la séance/la course}, reprise du sport",
    en: "{sore/aching/stiff} {legs/thighs/arms/muscles/calves/all over} after {gym/the gym/workout/leg day/running/a run/a hike/exercise/football/training}, doms, after leg day, first time at the gym, first gym session, muscles are sore, legs like jelly after",
    ar: 'ألم العضلات بعد {الرياضة/التمرين/الجري/النادي/التمارين}, عضلاتي تؤلمني بعد {الرياضة/التمرين}, {فخذاي/ساقاي/رجلي} تؤلمني بعد الرياضة, أول مرة أذهب إلى النادي, شد عضلي بعد التمرين',
    ary: 'courbatures mn la salle, drt la salle, درت لاسال, درت لا سال, من بعد السبور, تقطعو ليا العضلات من السبور, mn be3d sport, درت السبور أول مرة, عضلاتي ضارني من لاسال',
  }),
  finding({
    id: 'foot_blister',
    label: words('Ampoule au pied', 'Friction blister', 'نفطة احتكاك'),
    question: words('Est-ce une ampoule due à un frottement ?', 'Is it a blister from rubbing?', 'هل هي نفطة من الاحتكاك؟'),
    fr: 'ampoule au {pied/talon}, ampoules aux pieds, {chaussures/chaussure/baskets} {neuves/qui frottent/frottent}, ampoule {à cause des/avec mes} chaussures',
    en: 'blister on {my heel/my foot/heel/foot/toe/back of heel} from {shoes/new shoes/boots/walking}, {new shoes/shoes/boots} {rubbed/rubbing/rub}, friction blister, heel blister',
    ar: 'نفطة في {الكعب/قدمي/القدم} من {الحذاء/المشي}, فقاعة من الحذاء, الحذاء الجديد',
    ary: 'نفاخة فرجلي من الصباط, neffakha mn sebbat, الصباط الجديد, نفاخة ف كعبي',
  }),
  finding({
    id: 'splinter',
    label: words('Écharde', 'Splinter', 'شظية'),
    question: words('Avez-vous une écharde ?', 'Do you have a splinter?', 'هل دخلت شظية في الجلد؟'),
    fr: 'écharde, echarde, épine dans {le doigt/le pied/la main}',
    en: 'splinter, thorn in {finger/foot/hand}, prickle in',
    ar: 'شظية في {إصبعي/قدمي/يدي}, شوكة في {إصبعي/قدمي/يدي/الإصبع}',
    ary: 'choka f sba3i, شوكة فصبعي, شوكة ف رجلي',
  }),
  finding({
    id: 'hiccups',
    label: words('Hoquet', 'Hiccups', 'حازوقة'),
    question: words('Avez-vous le hoquet ?', 'Do you have hiccups?', 'هل لديك حازوقة؟'),
    fr: 'hoquet',
    en: 'hiccups, hiccup, hiccuping',
    ar: 'حازوقة, الفواق, زغطة, شهقة متكررة',
    ary: 'الشهاقة, chha9a, lfwa9, الفواقة',
  }),
  finding({
    id: 'chapped_skin',
    label: words('Peau ou lèvres sèches', 'Dry skin or lips', 'جفاف الجلد أو الشفاه'),
    question: words('La peau ou les lèvres sont-elles sèches et gercées ?', 'Are your skin or lips dry and chapped?', 'هل جلدك أو شفتاك جافة ومتشققة؟'),
    fr: '{lèvres/mains} {gercées/gercees/sèches/craquelées}, gerçures, peau {sèche/très sèche}, talons crevassés, crevasses aux {mains/talons}',
    en: '{chapped/cracked/dry} {lips/hands/heels}, {lips/hands} {chapped/dry and cracked/cracked}, dry skin',
    ar: 'شفاه {جافة/متشققة}, تشقق {الشفاه/الشفتين/اليدين/الكعبين}, جفاف {الشفاه/اليدين/البشرة}, بشرة جافة',
    ary: 'chnayfi mche99in, شنايفي مشققين, يدي مشققين, جلدي ناشف, yddi mche99in',
  }),
  finding({
    id: 'dandruff',
    label: words('Pellicules', 'Dandruff', 'قشرة الرأس'),
    question: words('Avez-vous des pellicules ?', 'Do you have dandruff?', 'هل لديك قشرة في الرأس؟'),
    fr: 'pellicules, {cuir chevelu/crâne} qui pèle',
    en: 'dandruff, flaky scalp, white flakes in my hair',
    ar: 'قشرة {الرأس/الشعر/في شعري/في رأسي}, قشرة',
    ary: 'l9echra f cha3ri, القشرة فراسي, القشرة ف شعري, فيا القشرة',
  }),
  finding({
    id: 'hangover',
    label: words('Gueule de bois', 'Hangover', 'آثار الشرب'),
    question: words('Avez-vous bu de l’alcool la veille ?', 'Did you drink alcohol the night before?', 'هل شربت الكحول الليلة الماضية؟'),
    fr: "gueule de bois, {trop bu/bien bu/trop picolé} {hier soir/hier/cette nuit/à une soirée}, lendemain de {fête/soirée/cuite}, bu {quelques verres/trop} hier soir",
    en: 'hangover, hungover, hung over, {drank too much/too much wine/too much beer/few too many/too many drinks} {last night/yesterday/at a party}',
    ar: 'شربت {كثيرا/الكحول} {أمس/الليلة الماضية/ليلة أمس}, صداع بعد الشرب, آثار السكر',
    ary: 'chrebt bzaf lbareh, شربت بزاف البارح فالسهرة, lgueule de bois, شربت الشراب البارح',
  }),
  finding({
    id: 'motion_sickness',
    label: words('Mal des transports', 'Motion sickness', 'دوار السفر'),
    question: words('Cela vient-il en voiture, en bateau ou en car ?', 'Does it come on in cars, boats or buses?', 'هل يحدث ذلك في السيارة أو السفينة أو الحافلة؟'),
    fr: 'mal des transports, mal de mer, {malade/nausée/nausées/vomit/vomis/mal au coeur} en {voiture/bateau/car/bus}, mal de la route',
    en: 'motion sickness, {car sick/carsick/seasick/sea sick/travel sick}, travel sickness, sick in {the car/cars/boats}',
    ar: 'دوار {السفر/البحر/السيارة}, غثيان في {السيارة/الحافلة/السفر}',
    ary: 'kantdewekh f tomobil, كندوخ فالطوموبيل, كنتقيا فالكار, كتقلب معدتي ف الطريق, الدوخة ديال الطريق',
  }),
  finding({
    id: 'growing_pains',
    label: words('Douleurs de croissance', 'Growing pains', 'آلام النمو'),
    question: words('L’enfant a-t-il mal aux jambes le soir, sans gêne le jour ?', 'Do the child’s legs ache in the evening but not by day?', 'هل تؤلم ساقا الطفل مساء دون إزعاج نهارا؟'),
    fr: 'douleurs de croissance, douleur de croissance, mal aux jambes {le soir/la nuit} et {joue/court} {le jour/normalement}',
    en: 'growing pains, growing pain, legs ache {in the evening/at night/at bedtime} but {fine/runs around/plays} {/in the day/by day}',
    ar: 'آلام النمو, ألم النمو, ألم الساقين مساء',
    ary: 'آلام ديال النمو, رجليه كيضروه غير بالليل, alam nomow',
  }),
  finding({
    id: 'medicine_question',
    label: words('Question sur un médicament', 'Question about a medicine', 'سؤال عن دواء'),
    question: words('Votre question porte-t-elle sur la prise d’un médicament ?', 'Is your question about taking a medicine?', 'هل سؤالك عن تناول دواء؟'),
    fr: "oublié {de prendre/mon comprimé/un comprimé/mon médicament/mon cachet/ma dose/une dose/une prise/ma pilule du matin}, {puis-je/je peux/peut on/est ce que je peux/on peut} {prendre/mélanger/associer/donner} {du/un/le/de l'/} {paracétamol/doliprane/ibuprofène/sirop/aspirine/advil/spasfon/médicament}, {prendre/donner} du {doliprane/paracétamol} {ou pas/c'est possible}, {doliprane/paracétamol} {à jeun/avec}, quelle dose de {doliprane/paracétamol/ibuprofène}",
    en: "forgot {my/to take/this morning's/one/last night's/today's} {tablet/pill/dose/medicine/medication/blood pressure tablet/one/my tablet}, missed {a/my/one} {dose/tablet/pill}, {can i/is it ok to/is it safe to/should i/am i allowed to} {take/mix/give/have} {paracetamol/ibuprofen/antihistamine/calpol/my tablet/them together/the next one/it now/aspirin}, {take it now or skip/skip it or take it/take it now}, what dose of {paracetamol/ibuprofen/calpol}",
    ar: 'نسيت {دواء/حبة/جرعة/دوائي/أخذ الدواء/أخذ الحبة/قرص}, هل {يمكنني/أستطيع/يجوز/ممكن} {أخذ/تناول/آخذ} {الباراسيتامول/باراسيتامول/البنادول/بنادول/الايبوبروفين/مسكن/الدواء/دواء}, ما جرعة {الباراسيتامول/البنادول}',
    ary: 'nsit {ddwa/lfanida/dwa/l7ebba}, نسيت {الدوا/الفانيدة/ناخد الدوا/الحبة ديال الصباح/الكينة}, واش {نقدر/يمكن ليا/ممكن} {ناخد/ناخود/نشرب} {دوليبران/الدوا/باراسيتامول/بنادول}, wach n9der nakhod doliprane',
  }),
  finding({
    id: 'emergency_contraception_need',
    label: words('Rapport non protégé récent', 'Recent unprotected sex', 'علاقة حديثة دون وقاية'),
    question: words('Y a-t-il eu un rapport non protégé ces 5 derniers jours ?', 'Have you had unprotected sex in the last 5 days?', 'هل حدثت علاقة دون وقاية في الأيام الخمسة الأخيرة؟'),
    fr: 'pilule du lendemain, contraception d\'urgence, {préservatif/capote} {a craqué/craqué/déchiré/a cédé/percé/est resté dedans}, {oublié/oubli de} {ma pilule/la pilule/pilule} {et/rapport/rapports}, rapport {non protégé/sans protection/sans préservatif} {hier/cette nuit/hier soir/ce weekend/ce week end/il y a}',
    en: 'morning after pill, emergency contraception, plan b pill, condom {broke/split/slipped off/tore/came off/burst}, unprotected sex {last night/yesterday/two days ago/this morning/at the weekend}, missed {my/two/three} {pill/pills} and had sex',
    ar: 'حبة الصباح التالي, حبوب منع الحمل الطارئة, منع الحمل الطارئ, تمزق {الواقي/الواقي الذكري}, انقطع الواقي, علاقة {بدون حماية/دون وقاية/بدون واق/بدون وقاية} {أمس/البارحة/امس}',
    ary: 'pilule du lendemain, lkabout t9te3, t9te3 lprésérvatif, تقطع الكابوط, تقطع البريزيرفاتيف, درت علاقة {بلا حماية/البارح بلا حماية/بلا بريزيرفاتيف}, ن3ست معاه بلا حماية',
  }),
  finding({
    id: 'heat_rash',
    label: words('Boutons de chaleur', 'Heat rash', 'طفح الحرارة'),
    question: words('Sont-ce de petits boutons dus à la chaleur ?', 'Are they small spots from the heat?', 'هل هي حبوب صغيرة بسبب الحر؟'),
    fr: 'boutons de chaleur, bourbouille, {petits boutons/boutons} {à cause de la chaleur/de transpiration}',
    en: 'heat rash, prickly heat, sweat rash',
    ar: 'طفح {الحرارة/الحر/حراري}, حبوب {الحر/الحرارة/العرق}, حمو النيل',
    ary: '7boub d sehd, حبوب ديال الصهد, حبوب د الصهد, حبوب العرق',
  }),
  finding({
    id: 'eye_strain',
    label: words('Fatigue des yeux', 'Tired eyes from screens', 'إجهاد العين'),
    question: words('Les yeux fatiguent-ils après les écrans ?', 'Do your eyes tire after screens?', 'هل تتعب عيناك بعد الشاشات؟'),
    fr: 'yeux {fatigués/qui fatiguent/fatigues} {/après les écrans/devant l\'écran/par l\'écran/ordinateur}, fatigue oculaire, trop d\'écran, toute la journée sur {écran/ordinateur}',
    en: 'eye strain, tired eyes, eyes {tired/ache} {after screens/from the screen/at the computer}, staring at {a screen/screens/the computer} all day, screen all day',
    ar: 'إجهاد العين, تعب العينين {من الشاشة/بعد الحاسوب}, عيناي متعبتان, طول اليوم أمام الشاشة',
    ary: '3ini 3yaw mn lpc, عينيا عيانين من البيسي, عينيا كيعياو من التيليفون, النهار كامل قدام البيسي',
  }),
];

interface Small {
  id: string;
  name: Words;
  aliases: string[];
  icd10: string;
  prior: number;
  findings: Record<string, number>;
  specialties?: string[];
  care: Words;
  baby?: boolean;
  age?: ConditionRow['age'];
}

function small(draft: Small): ConditionRow {
  const row: ConditionRow = condition({
    id: draft.id,
    name: draft.name,
    aliasesEn: draft.aliases,
    icd10: draft.icd10,
    prior: draft.prior,
    findings: draft.findings,
    severity: 'selfcare',
    specialties: draft.specialties ?? ['general_practice'],
    selfCare: { fr: [draft.care.fr], en: [draft.care.en], ar: [draft.care.ar] },
    safetyNet: draft.baby ? NET_CHILD : NET_GENERAL,
    source: 'NHS, ameli.fr patient information; clinical judgement, unreviewed',
  });
  if (draft.age) row.age = draft.age;
  if (draft.baby) row.homeCareBaby = true;
  return row;
}
const ONLY_BABY = { child: 0.3, adult: 0.001, elderly: 0.001 };

export const EVERYDAY_CONDITIONS: ConditionRow[] = [
  small({ id: 'teething_baby', name: words('Poussée dentaire', 'Teething', 'تسنين'), aliases: ['Teething syndrome'], icd10: 'K00.7', prior: 90, baby: true, age: ONLY_BABY, findings: { teething: 0.98, drooling_cannot_swallow: 0.5, facial_flushing_rosacea: 0.3, inconsolable_crying: 0.05, poor_feeding: 0.05 }, specialties: ['general_practice', 'pediatrics'], care: words('Un anneau de dentition froid (pas gelé) soulage ; essuyez la salive.', 'A cool (not frozen) teething ring helps; wipe away the dribble.', 'حلقة تسنين باردة (غير مجمدة) تخفف؛ امسح اللعاب.') }),
  small({ id: 'cradle_cap_baby', name: words('Croûtes de lait', 'Cradle cap', 'قشرة المهد'), aliases: ['Infantile seborrhoeic dermatitis'], icd10: 'L21.0', prior: 40, baby: true, age: ONLY_BABY, findings: { cradle_cap: 0.98, dry_scaly_patches: 0.2, rash: 0.1 }, specialties: ['general_practice', 'pediatrics'], care: words('Ramollissez à l’huile douce, puis lavez avec un shampoing pour bébé ; n’arrachez pas.', 'Soften with plain oil, wash with baby shampoo, brush gently; do not pick.', 'لين القشور بزيت خفيف ثم اغسل بشامبو الرضع ولا تنزعها بالقوة.') }),
  small({ id: 'nappy_rash_baby', name: words('Érythème fessier', 'Nappy rash', 'طفح الحفاض'), aliases: ['Diaper dermatitis'], icd10: 'L22', prior: 60, baby: true, age: ONLY_BABY, findings: { nappy_rash: 0.98, rash: 0.3, burning_skin: 0.1 }, specialties: ['general_practice', 'pediatrics'], care: words('Changez souvent, laissez à l’air, appliquez une pâte à l’eau.', 'Change often, leave uncovered for a while, use a barrier cream.', 'غير الحفاض كثيرا واترك الجلد مكشوفا وضع كريما واقيا.') }),
  small({ id: 'posseting_baby', name: words('Régurgitations simples', 'Simple posseting', 'قلس بسيط عند الرضيع'), aliases: ['Infant reflux', 'Spitting up'], icd10: 'P92.1', prior: 60, baby: true, age: ONLY_BABY, findings: { posseting: 0.98, vomiting: 0.1, restless: 0.1 }, specialties: ['general_practice', 'pediatrics'], care: words('Petits repas, rot, position redressée après la tétée.', 'Smaller feeds, wind the baby, keep upright after feeds.', 'رضعات أصغر وتجشئة الرضيع وإبقاؤه مرفوعا بعد الرضاعة.') }),
  small({ id: 'sunburn_mild', name: words('Coup de soleil', 'Sunburn', 'حروق شمس'), aliases: ['Sunburn'], icd10: 'L55.0', prior: 60, findings: { sunburn: 0.98, burning_skin: 0.4, burn: 0.3, rash: 0.2, tender_to_touch: 0.3, skin_warm_red: 0.3 }, specialties: ['general_practice', 'dermatology'], care: words('Ombre, eau fraîche, crème hydratante, boire beaucoup.', 'Shade, cool water, after-sun lotion, plenty to drink.', 'الظل والماء البارد وكريم مرطب وشرب الكثير.') }),
  small({ id: 'vaccine_reaction_mild', name: words('Réaction normale à un vaccin', 'Normal vaccine reaction', 'تفاعل عادي بعد التلقيح'), aliases: ['Vaccine side effect'], icd10: 'T88.1', prior: 70, baby: true, findings: { vaccine_reaction: 0.98, wrist_hand_pain: 0.4, shoulder_pain: 0.4, fever: 0.3, fatigue: 0.3, headache: 0.2, body_aches: 0.25, local_swelling: 0.3, skin_warm_red: 0.2, restless: 0.1, leg_pain: 0.1, elbow_pain: 0.05 }, care: words('Compresse fraîche, bouger le bras, paracétamol si besoin ; passe en 2 jours.', 'Cool cloth, move the arm, paracetamol if needed; settles in 2 days.', 'كمادة باردة وحرك الذراع وباراسيتامول عند الحاجة؛ يزول خلال يومين.') }),
  small({ id: 'muscle_soreness_exercise', name: words('Courbatures', 'Sore muscles after exercise', 'ألم عضلي بعد الجهد'), aliases: ['Delayed onset muscle soreness', 'DOMS'], icd10: 'M79.1', prior: 90, findings: { muscle_soreness: 0.95, leg_pain: 0.4, body_aches: 0.4, muscle_cramps: 0.2, after_exertion: 0.4, wrist_hand_pain: 0.1, pain_on_moving: 0.2 }, specialties: ['general_practice', 'physical_medicine', 'orthopedics'], care: words('Repos relatif, chaleur, mouvements doux, boire ; passe en 3 à 5 jours.', 'Gentle movement, warmth, drink; it settles in 3 to 5 days.', 'حركة خفيفة ودفء وشرب؛ يزول خلال 3 إلى 5 أيام.') }),
  small({ id: 'friction_blister', name: words('Ampoule de frottement', 'Friction blister', 'نفطة احتكاك'), aliases: ['Blister'], icd10: 'S90.8', prior: 50, findings: { foot_blister: 0.98, blisters: 0.5, ankle_foot_pain: 0.2 }, care: words('Ne percez pas, couvrez d’un pansement, changez de chaussures.', 'Do not burst it; cover with a plaster and change shoes.', 'لا تثقبها وغطها بضمادة وغير الحذاء.') }),
  small({ id: 'splinter_skin', name: words('Écharde', 'Splinter', 'شظية في الجلد'), aliases: ['Superficial foreign body'], icd10: 'S60.4', prior: 40, findings: { splinter: 0.98, wound: 0.1, wrist_hand_pain: 0.1 }, care: words('Lavez, retirez avec une pince propre, désinfectez ; vérifiez le vaccin tétanos.', 'Wash, pull out with clean tweezers, disinfect; check tetanus vaccination.', 'اغسل وانزعها بملقط نظيف وعقم وتحقق من لقاح الكزاز.') }),
  small({ id: 'hiccups_simple', name: words('Hoquet', 'Hiccups', 'حازوقة'), aliases: ['Singultus'], icd10: 'R06.6', prior: 30, findings: { hiccups: 0.98, heartburn: 0.1, bloating: 0.1 }, care: words('Retenez votre souffle quelques secondes, buvez froid par petites gorgées.', 'Hold your breath briefly, sip cold water.', 'احبس نفسك قليلا واشرب ماء باردا برشفات صغيرة.') }),
  small({ id: 'chapped_skin_simple', name: words('Peau sèche, gerçures', 'Dry, chapped skin', 'جفاف وتشقق الجلد'), aliases: ['Xerosis', 'Chapped lips'], icd10: 'L85.3', prior: 70, findings: { chapped_skin: 0.96, dry_scaly_patches: 0.3, itching: 0.3 }, specialties: ['general_practice', 'dermatology'], care: words('Crème ou baume gras plusieurs fois par jour, savon doux.', 'Greasy cream or balm several times a day, mild soap.', 'كريم أو مرهم دهني عدة مرات يوميا وصابون لطيف.') }),
  small({ id: 'dandruff_simple', name: words('Pellicules', 'Dandruff', 'قشرة الرأس'), aliases: ['Seborrhoeic dermatitis of scalp'], icd10: 'L21.0', prior: 50, findings: { dandruff: 0.98, itching: 0.3, dry_scaly_patches: 0.2 }, specialties: ['general_practice', 'dermatology'], care: words('Shampoing antipelliculaire deux fois par semaine.', 'Anti-dandruff shampoo twice a week.', 'شامبو مضاد للقشرة مرتين في الأسبوع.') }),
  small({ id: 'hangover_simple', name: words('Gueule de bois', 'Hangover', 'آثار الشرب'), aliases: ['Hangover'], icd10: 'F10.0', prior: 50, findings: { hangover: 0.98, headache: 0.6, nausea: 0.5, vomiting: 0.2, fatigue: 0.4, dizziness: 0.2, thirst: 0.3 }, care: words('Eau, repos, repas léger ; pas d’alcool.', 'Water, rest, a light meal; no more alcohol.', 'ماء وراحة ووجبة خفيفة دون كحول.') }),
  small({ id: 'motion_sickness_simple', name: words('Mal des transports', 'Motion sickness', 'دوار السفر'), aliases: ['Travel sickness'], icd10: 'T75.3', prior: 40, findings: { motion_sickness: 0.98, nausea: 0.6, vomiting: 0.3, dizziness: 0.3 }, care: words('Regardez l’horizon, asseyez-vous devant, repas léger ; demandez au pharmacien.', 'Look at the horizon, sit in front, eat lightly; ask a pharmacist.', 'انظر إلى الأفق واجلس في الأمام وكل قليلا واسأل الصيدلي.') }),
  small({ id: 'growing_pains_child', name: words('Douleurs de croissance', 'Growing pains', 'آلام النمو'), aliases: ['Growing pains'], icd10: 'R29.8', prior: 30, age: { infant: 0.2, child: 2, adult: 0.01, elderly: 0.001 }, findings: { growing_pains: 0.97, leg_pain: 0.7, knee_pain: 0.2 }, specialties: ['general_practice', 'pediatrics'], care: words('Massage, chaleur ; l’enfant ne doit ni boiter ni avoir de fièvre.', 'Massage and warmth; there should be no limp and no fever.', 'تدليك ودفء؛ يجب ألا يكون هناك عرج أو حمى.') }),
  small({ id: 'medicine_advice', name: words('Conseil sur un médicament', 'Advice about a medicine', 'نصيحة حول دواء'), aliases: ['Medication question'], icd10: 'Z71.8', prior: 70, findings: { medicine_question: 0.98, hypertension_known: 0.1, headache: 0.05, breastfeeding: 0.1 }, care: words('Lisez la notice et demandez à votre pharmacien ; ne doublez jamais une dose oubliée.', 'Read the leaflet and ask your pharmacist; never double up a missed dose.', 'اقرأ النشرة واسأل الصيدلي ولا تضاعف جرعة نسيتها.') }),
  small({ id: 'night_cramps', name: words('Crampe nocturne', 'Night cramp', 'تشنج ليلي'), aliases: ['Muscle cramp'], icd10: 'R25.2', prior: 60, findings: { muscle_cramps: 0.96, calf_pain: 0.6, leg_pain: 0.3, abdominal_pain: 0.02 }, care: words('Étirez le mollet, massez, buvez assez.', 'Stretch the calf, massage it, drink enough.', 'مدد عضلة الساق ودلكها واشرب ما يكفي.') }),
  small({ id: 'pregnancy_sickness_mild', name: words('Nausées de grossesse', 'Morning sickness', 'غثيان الحمل'), aliases: ['Nausea of pregnancy'], icd10: 'O21.0', prior: 70, findings: { pregnancy_nausea: 0.96, nausea: 0.7, pregnancy: 0.98, vomiting: 0.3, fatigue: 0.3 }, specialties: ['gynecology_obstetrics', 'general_practice'], care: words('Petits repas fréquents, gingembre, boire par gorgées ; demandez de l’aide si vous ne gardez rien.', 'Small frequent meals, ginger, sips of water; get help if nothing stays down.', 'وجبات صغيرة متكررة وزنجبيل ورشفات ماء؛ اطلب المساعدة إذا لم يبق شيء في المعدة.') }),
  small({ id: 'heat_rash_simple', name: words('Boutons de chaleur', 'Heat rash', 'طفح الحرارة'), aliases: ['Miliaria', 'Prickly heat'], icd10: 'L74.0', prior: 40, baby: true, findings: { heat_rash: 0.98, rash: 0.4, itching: 0.4 }, specialties: ['general_practice', 'dermatology', 'pediatrics'], care: words('Rafraîchissez, habits légers en coton, douche tiède.', 'Cool down, light cotton clothes, a lukewarm shower.', 'برد الجسم والبس قطنا خفيفا واستحم بماء فاتر.') }),
  small({ id: 'eye_strain_simple', name: words('Fatigue visuelle', 'Eye strain', 'إجهاد العين'), aliases: ['Asthenopia'], icd10: 'H53.1', prior: 50, findings: { eye_strain: 0.97, headache: 0.3, dry_eyes: 0.4 }, specialties: ['general_practice', 'ophthalmology'], care: words('Pause toutes les 20 minutes, regardez au loin, clignez des yeux.', 'A break every 20 minutes, look far away, blink often.', 'استراحة كل 20 دقيقة وانظر بعيدا وارمش كثيرا.') }),
];
