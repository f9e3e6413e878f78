/**
 * Dangers in the words of people who know no medical word for them: groups of words that mean a finding together, in
 * any order (see text/gist-matcher.ts). Each group holds French, English, Arabic and Darija. Own wording, unreviewed.
 */
import type { GistRow } from '../text/gist-matcher.ts';

const CHILD =
  'enfant* bebe bb fils fille fillette garcon petit petite gamin* nourrisson* son daughter toddler baby kid kids child children boy girl grandson granddaughter newborn infant "mon_petit" ابني ابنتي طفل طفلي طفلتي ولدي بنتي رضيع رضيعي وليدي بنيتي حفيدي البيبي ~weldi ~wldi ~bnti ~wlidi ~lbebe ~drri ~drria il elle he she عمرو عمرها';
/** Lost abilities: they hold a denial and affirm. */
const CANNOT =
  'peut_plus peut_pas peux_plus peux_pas peu_plus pe_plus pe_pas pe_pa peu_pa peut_pa peux_pa pouvait_plus pouvait_pas arrive_plus arrive_pas arrive_pa ariv_pa arriv_pa arrivait_plus arrivait_pas parvient_pas reussit_pas impossible incapable cant can_t cannot can_not could_not couldn_t couldnt can_barely can_hardly could_barely could_hardly barely hardly unable لا_استطيع لا_يستطيع لا_تستطيع لم_يستطع لم_تستطع لم_استطع لم_اعد لم_يعد لم_تعد لا_اقدر لا_يقدر لا_تقدر ما_اقدر ما_يقدر ما_تقدر مو_قادر* مش_قادر* غير_قادر* ما_قدر* ما_قادر* مقادر* ماقدر* ماقادر* مقدر* ما_بقا* ما_بقى* مابقا* مابقيت* ما_بقيت* ماعرف* ما_عرف* ما_كيقدر* ماكيقدر* ما_كتقدر* ما_نقدر* ما_كنقدر* ماكنقدر* ma_9d* ma_9ad* ma9der* ma9ad* ma9dr* mab9a* mab9i* ma_b9* mayma9der* ma_qd* maqd* makay9d* makan9d* makat9d*';
const WATER_HOT =
  'bouillant* boiling bouilli bouillie bouilloire kettle casserole marmite friteuse fryer saucepan scald* ebouillant* hot_water eau_chaude hot_tea hot_coffee the_chaud cafe_chaud huile_chaude hot_oil مغلي* يغلي تغلي طايب طايبه زيت_ساخن ماء_ساخن المقلاه المقراج مقراج سخون lmo9raj moqraj ~taybin ~tayb zit_sokhna lma_skhoun lma_tayb شاي_ساخن اتاي قهوه_ساخنه';
const SPILLED =
  'renvers* verse versee tombe* recu* ecla* spil* pour* fell tipped knock* pull* splash* brul* burn* scald* ebouillant* tir* attrap* grab* انسكب* سكب* كب تكب* تكفح* وقع* طاح* احترق* تحرق* حرق* انقلب* كبات ~tkeb ~tkebbat ~t7er9 ~kebb ~7er9';

const MEDS =
  'comprime* cachet* medicament* medoc* medic pilule* gelule* plaquette* pill pills tablet* medication* medicine* capsule* blister_pack doliprane paracetamol panadol ibuprofen* aspirin* insuline insulin sirop syrup somnifere* sleeping_tablets antidepress* حبوب حبه اقراص قرص دواء ادويه الدوا الادويه الفانيد فانيد شراب انسولين ~dwa ~fanid ~7boub ~l7boub ~dwayat كينات كاشي ~kachi ~kachiyat';
const POISON =
  'javel bleach eau_de_javel detergent* lessive deboucheur* destop caustique* soude white_spirit essence petrole petrol gasoline kerosene antigel antifreeze pesticide* insecticide* raticide* mort_aux_rats rat_poison poison* weedkiller desherbant* lave_vaisselle dishwasher laundry capsule_de_lessive liquitab* detartrant* descaler acide acid ammoniaque ammonia alcool_menager pile_bouton button_battery pile battery batteries aimant* magnet* huile_essentielle huiles_essentielles nettoyant* cleaner cleaning produit_menager dissolvant acetone nail_polish_remover champignon* mushroom* baies berries liquide_de_refroidissement جافيل مبيض كلور مبيد* سم منظف* مسحوق تيزاب قاطع بنزين مازوت بطاريه حجره مادة_كيميائيه كيماوي* فطر فطريات ~javel ~javil jafil ~lma9ate3 ~sem tid الما_القاطع الماالقاطع لماقاطع سم_الفار سم_الفيران دوا_الفار دوا_الفيران الماء_القاطع';
const SWALLOW =
  'avale* ingere* bu boit mange* gobe* croque* pris prise suce* lech* goute* swallow* drank drink* drunk ate eaten ingest* chew* licked took taken suck* mouthful gorgee gorgees sip sips mouth bouche شرب شربت شربات ابتلع* بلع* بلعت بلعات سرط* كلا كلات اكل اكلت تناول* خدا خدات دار_ففمو ففمو فمو فمها ~chreb ~chrbat ~blea ~bl3 ~srat ~sret ~kla ~klat ~khda ~khdat';
const OPENED =
  'open opened ouvert ouverte ouvrir missing manque manquent vide empty chewed bits traces residue reste found trouve trouvee retrouve مفتوح* فارغ* ناقص* لقيت لقيتو لقيناه وجدت وجدته ~7alla ~khawya ~khawi ~n9es ~l9it ~l9ito';

const BELLY =
  'ventre bide abdomen* bas_ventre belly tummy stomach guts بطن بطني بطنه بطنها كرش كرشي كرشو كرشها ~kerchi ~kerch ~krch ~krchi ~kerchha ~kercho';
const AWFUL =
  'atroce* insupportable* horrible* violent* terrible* intense* plie* deux_de_douleur hurl* crie* creve* coup_de_poignard poignard* dechir* excruciat* unbearable agony worst screaming doubled stabbing severe severely awful crippling tord* شديد* رهيب* لا_يحتمل لا_يطاق فظيع* قاتل* كيقتل* يصرخ تصرخ اصرخ كنغوت كيغوت كتغوت قاصح* واعر* ما_يتحملش ~kan8ewet ~kanghewet ~kayghewet ~katghewet ~kay9telni ~mayt7emelch ~wa3er ~9ase7';
const TESTICLE =
  'couille* bourse* scrotum testic* ball balls ball_sack nut nuts nuts_hurt bollock* private_parts خصيه خصيته خصيتي خصيتين بيضه البيضه بيضات البيضات بيضتي الخصيه خصيتيه خصيتو قلاوي قلوي قلوه القلوه القلاوي ~9lawi ~9lwa ~9elwa ~khsiyto ~khsiyti ~khswa ~bida ~lbida ~bidat';
const HURTS =
  'mal douleur* doul fait_mal douloureu* souffr* lance pain* hurt* ache* aching sore agony tender kill* الم الام وجع يولم* يوجع* توجع* موجوع* حريق الحريق لحريق وجعا* واجعا* بيوجع* كيضر* كتضر* ضر ضار* كيوجع* كتوجع* كيحرق* قاصح ~kaydr ~kaydrni ~katdrni ~kaydro ~kaydrha ~katdro ~wja3 ~7ri9 ~l7ri9 ~kaywj3 ~drni ~daro ~darha';
const SWOLLEN =
  'gonfle* enfl* swell* swollen puffed puffy huge doubled grossit grossi thick ballon* منتفخ* انتفخ* تورم* متورم* ورم منفوخ* تنفخ* نافخ* وارم* نتفخ* ~ntfekh ~ntfkhat ~tnfekhat ~mnfo5 ~mnfoukh ~tnfekh ~nafekh ~tnfkhat ~mnfoukhin';
const FACE_THROAT =
  'visage face figure levre* lip lips langue tongue gorge throat paupiere* eyelid* yeux eyes luette glotte bouche mouth وجه وجهي وجهه وجهها شفه شفته شفتي شفايف* شفتاه لسان لساني لسانه لسانها حلق حلقي حلقه عيون عيونه وجهو وجها فوجها فوجهو الحلق شلاقم* شنايف* ~wjhi ~wjho ~wejhha ~chnayf ~chnafi ~lsani ~lsano ~7l9i ~7al9i ~fommi ~3inin';
const ALLERGEN =
  'cacahuete* arachide* noix noisette* crevette* fruits_de_mer poisson amoxicilline antibiotique* penicilline augmentin guepe abeille frelon piqu* peanut* nut nuts cashew* sesame prawn* shrimp shellfish fish egg eggs wasp bee hornet sting stung penicillin amoxicillin antibiotic* allerg* injection vaccin* kiwi fraise* lait فول_سوداني كاوكاو مكسرات جوز سمك روبيان جمبري نحله دبور لسع* قرص* مضاد بنسلين حساسيه زنبور النحله ~na7la ~kawkaw ~zenbour ~9rsat ~9rsatni ~antibiotic ~lcrevette ~7out';
const BREATH =
  'respir* souffle* soufle* essouffl* air breath* gasp* suffoqu* etouff* wheez* تنفس يتنفس تتنفس اتنفس نتنفس تنفسه تنفسها نفس نفسي نفسه نفسها اختنق* يختنق تختنق مخنوق* ضيق_تنفس كيتنفس كتنفس كنتنفس ضيقه الضيقه كيختنق تخنق* كنتخنق ~ntnfs ~tnfs ~kaytnfs ~katnfs ~nfs ~nefs ~ndi9a ~di9a ~mkhnou9 ~kanteked ~kantkhn9';
const WORSE_BREATH =
  'coupe court courte vite bout mal_a peine difficile difficult* bloque* manque* struggl* hard short shallow fight* gasping trouble noisy صعوبه بصعوبه صعب ينقطع مقطوع* كيتقطع مقطع* ~m9tou3 ~kayt9te3 ~s3ib';
const SPEAK =
  'parle* parol* mot mots phrase phrases articul* bafouill* begai* bredouill* speak* speech talk* words word sentence sentences slur* mumbl* garbl* يتكلم تتكلم اتكلم كلام كلامه كلامها كلامي الكلام النطق يتلعثم تتلعثم كلمات جمله يهضر تهضر نهضر كيهضر كتهضر الهضره هضرتو هضرتها لسانو لسانها ~kayhder ~hdra ~lhdra ~hder ~yhder ~nhder ~thder ~hdrto ~hdrtha';
const SPEECH_BAD =
  'perdu perdue bizarre* bizar incomprehensible* mal travers pateu* sens emmel* cherche* bloque* difficult* weird* funny odd strange* gibberish nonsense sense jumbl* mixed mixing wrong slur* mumbl* drunk lost losing stuck عوج غير_مفهوم* غير_مفهومه ثقيل* تثقل مفهوم* فقد* فقدت صعوبه بصعوبه غريب* متلعثم* تلخبط* يخلط تخلط كيتخلط كيخلط كتخلط كتتخلط خلط تقيل* تقال* تقل معوج* مخلط* ~t9il ~t9al ~t9ila ~m3wj ~m3wja ~mkhlt مشات ~mchat ~tlf';
const ONE_SIDE_BODY =
  'bras jambe main pied visage cote moitie arm leg hand foot face side half يد يدي يده يدها ذراع ذراعه ذراعي ساق رجل رجله رجلي رجلها وجه نصف جانب جهه الجهه شق يدو ليد رجلو نص النص جيه الجيه ~yeddo ~yddi ~yedha ~rjlo ~rjli ~rjlha ~drra3 ~nes ~jiha';
const LIMP =
  'repond* bouge* sens sent mort morte tombe* lache* lourd lourde engourdi* insensible faibl* force mou molle endormi* ballant* dead heavy weak* limp numb numbness droop* dropp* drops gave_way giving_way paraly* tingl* useless won_t_move not_working won_t_work can_t_move can_t_lift can_t_feel مشلول* شلل ضعف ضعيف* خدر* مخدر* تنميل ثقل ثقيل* لا_يتحرك لا_تتحرك لا_احس يسقط لا_يقدر فاشل* فشل* ميت* ميته رخو* تقيل* تقال* مرخي* ما_كتحركش ما_كيحسش منمل* ~mchlol ~t9al ~t9il ~mrkhi ~mrkhya ~fachla ~mayta ~mnmla ~mnml ~t9ila';
const SUDDEN =
  'soudain* brusque* brutal* subit* coup tout_a_coup d_un_coup dun_coup instant sudden* out_of_nowhere all_at_once instantly seconds abrupt* overnight فجاه بغته مفاجي* مره_واحده فدقه دغيا فجاتن ~fj2a ~faj2a ~dghya ~d8ya ~bghta ~mera_wa7da على_غفله';

/** So many tablets at once that nobody takes them for an ache. */
const MANY_MEDS = [18, 20, 24, 25, 28, 30, 32, 35, 36, 40, 45, 48, 50, 60, 64, 80, 90, 100]
  .flatMap((count) =>
    'doliprane dolipranes paracetamol paracetamols panadol tylenol ibuprofen ibuprofene aspirin aspirine comprimes cachets gelules pills tablets capsules efferalgan dafalgan حبه حبوب قرص دوليبران ~doliprane ~7eba ~fanid'
      .split(' ')
      .map((name) => (name.startsWith('~') ? `${count}_${name.slice(1)}` : `${count}_${name}`)),
  )
  .join(' ');

/** "30 500 mg tablets", "20 25mg": so many, and then how strong each is. */
const MANY_OF_A_STRENGTH = [10, 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 35, 40, 45, 48, 50, 60, 80, 100]
  .flatMap((count) =>
    [5, 10, 20, 25, 50, 75, 100, 200, 400, 500, 1000].flatMap((mg) => [`${count}_${mg}_mg`, `${count}_${mg}mg`]),
  )
  .join(' ');

const row = (id: string, groups: string[], more: Omit<GistRow, 'id' | 'groups'> = {}): GistRow => ({
  id,
  groups,
  ...more,
});

export const GISTS: GistRow[] = [
  // poisons, too much medicine, small objects
  row('toxic_ingestion', [POISON, SWALLOW], {
    unless: 'antibiotic paella omelette pizza risotto salade salad soup soupe sauce cuit* cooked يوميا quotidien*',
  }),
  row('toxic_ingestion', [MEDS, CHILD, OPENED], { within: 16 }),
  row(
    'toxic_ingestion',
    [
      MEDS,
      SWALLOW,
      'erreur tort wrong mistake accident* instead confond* grand_mere grand_pere grandma* grandad* grandpa* mamie papi خطا بالخطا بالغلط غلط جدته جدها جدو جدتو ~ghalat ~belghalat ~jeddo ~jddatha ~jddato ~jddha ~mmaha ~mmo',
    ],
    { within: 14, unless: 'oubli* forgot miss* نسيت' },
  ),
  row(
    'toxic_ingestion',
    [
      MEDS,
      SWALLOW,
      'surdos* overdos* trop too_many too_much whole boite_entiere boite_de entire double_dose handful all_the toute_la toutes_les tous_les جرعه_زايده كميه_كبيره علبه العلبه كامله كلها كلهم بزاف_د ~l3olba ~kamlin ~kaml ~kamla ~kolhom ~kolha',
    ],
    { within: 9, unless: 'jours matins soirs day days night nights meals probleme' },
  ),
  row('toxic_ingestion', [
    'insuline insulin انسولين انسولين ~insulin ~lansilin الانسولين',
    'double twice deux_fois trop two_doses too_much wrong erreur مرتين ضعف بزاف ~merrtin جوج_مرات زوج_مرات',
  ]),
  row('toxic_ingestion', [
    CHILD,
    SWALLOW,
    'cigarette* megot* nicotine vape e_liquide eliquid parfum perfume hand_sanitizer gel_hydroalcoolique methadone cannabis haschich edible* سيجاره عطر ~garro ~ri7a ~7chich',
  ]),

  // burns
  row(
    'severe_burn',
    [
      WATER_HOT,
      SPILLED,
      'bras torse poitrine ventre visage jambe* dos corps cuisse* chest arm* face leg* belly back body thigh* torso shoulder* كامل صدر وجه وجهو وجهها يد يدو يدها يديه رجل رجلو رجلها رجليه بطن بطنه كرشو كرشها ظهر فخذ جسم ~wjho ~yeddo ~rjlo ~sdro ~dhro ~karcho ~wjehha',
    ],
    {
      within: 16,
      unless:
        'small minor petite_brulure petite_goutte petite_plaque petit_bout legere leger doigt finger fingertip thumb pouce slight بسيط بسيطه صغير صغيره شويه اصبع اصبعي صبعي ~sba3i',
    },
  ),
  row(
    'severe_burn',
    [
      'brul* burn* scald* ebouillant* حرق* احترق* محروق* تحرق* ~t7r9 ~7er9 ~m7rou9 ~7r9',
      'peau_part peau_s_en peau_qui skin_is_peeling skin_came skin_coming skin_off peel_off peeled blanc blanche white charred carbonise* noir noire black leathery cartonne* cloques_partout huge_blister* grosses_cloques geantes visage genit* الجلد_يتقشر متفحم* ابيض اسود تسلخ* يتقشر سلخ وجه وجهو وجهها ~tslekh ~wjho ~jld',
    ],
    {
      within: 12,
      unless:
        'soleil sun sunburn* شمس coup_de_soleil allergie sternum oesophage estomac stomach breastbone heartburn urin* pipi pee joue joues cheek* langue tongue citron lemon gaviscon gencive* zona shingles حزام',
    },
  ),
  row(
    'severe_burn',
    [
      'electrocut* prise_de_courant courant_electrique electric_shock electric shock* chock* socket high_voltage كهرباء الكهربا كهربا تكهرب* ~trisinti ~ddow ~kahraba الضو ضربو_الضو',
      'main* doigt* hand* finger* evanoui* faint* zap* recu pris got touch* jete threw thrown ضربه ضربو ضربها صعق* صعقه لمس حرق شدو ~chedd ~drbo',
    ],
    { within: 9, unless: 'fatigue lampe ampoule facture light lights lumiere headache migraine rasi' },
  ),
  row('burn', [
    'brul* burn* scald* حرق* احترق* محروق* تحرق* ~t7r9 ~7r9t ~t7r9t',
    'four fer_a fer oven iron hob stove poele pan moto exhaust echappement lisseur straighteners barbecue fire feu flamme* eau water huile oil steam vapeur tea coffee فرن مكواه نار مقلاه ماء زيت بخار فران العافيه ~l3afia ~forrane ~lferran ~zit',
  ]),

  // bleeding
  row(
    'heavy_bleeding',
    [
      'sang saign* blood* bleed* pisse gicl* spurt* gush* pumping دم الدم نزيف ينزف تنزف دمو دما كينزف سايل ~dem ~ddem ~dm ~nzif',
      'arrete_pas arrete_plus arrete_pa arret_pa arretent_pas stoppe_pas stop_pas veut_pas_s_arreter won_t_stop wont_stop will_not_stop not_stopping isn_t_stopping doesn_t_stop doesnt_stop cant_stop can_t_stop never_stops لا_يتوقف لا_تتوقف لم_يتوقف ما_يوقف مابغاش_يوقف ما_بغاش_يوقف ما_بغاش_يحبس مابغاش_يحبس ما_بغا* مابغا* ما_كيوقفش ما_كيحبسش ماكيوقفش ~mabghach ~ma_bgha* ~makayw9efch ~makay7besch ~mabaghich',
    ],
    { within: 10, affirming: true, unless: 'nez nose gencive* gum gums انف نيف ~nif nosebleed' },
  ),
  row(
    'heavy_bleeding',
    [
      'sang saign* blood* bleed* pisse gicl* spurt* gush* pumping دم الدم نزيف ينزف تنزف دمو دما كينزف سايل ~dem ~ddem ~dm ~nzif',
      'gicl* jet jaillit spurt* squirt* gush* pumping pouring soak* trempe* imbib* inond* flaque pool puddle flots unstoppable flood* a_flot litre يتدفق يندفع متدفق بغزاره غزير غزيره كيشرشر شلال ~kaychrcher ~chrchar',
    ],
    { within: 10, unless: 'nez nose gencive* gum gums انف نيف ~nif nosebleed' },
  ),
  row(
    'heavy_bleeding',
    [
      'gicl* jaillit spurt* squirt* pumping_out gush* pouring_out',
      'coup* entaill* plaie bras jambe cuisse main doigt cou wound cut arm leg thigh hand neck gash knife couteau verre glass disqueuse scie saw serviette towel* torchon cloth bandage* pansement*',
    ],
    { within: 12 },
  ),
  row(
    'heavy_bleeding',
    [
      'coup* entaill* plaie sectionn* trancha* wound cut gash sliced slashed جرح جرحت انجرح* مجروح* تجرح* ~tjr7 ~jer7 ~tjer7',
      'trempe* soak* imbib* serviettes towels torchon* towel arterie artery a_flot partout everywhere all_over منشفه مناشف شريان غزير بزاف_ديال_الدم ~zif الفوطه فوطه ~fouta sectionne* ampute* severed amputat* doigt_coupe finger_off مقطوع* تقطع* بتر ~t9te3 ~mt9to3',
    ],
    { within: 14 },
  ),
  row(
    'heavy_bleeding',
    [
      'serviette* pad pads tampon* protection* couche* فوطه فوط فوطات ~lfotat ~lgarniture',
      'heure hour hourly trempe* soak* fill* rempli* satur* caillot* clots ساعه الساعه ~sa3a ~sa3at جلطات',
      'chaque par per every an toutes each moins less كل ف فكل f kol ~kol more plus',
    ],
    { within: 9 },
  ),
  row(
    'deep_wound',
    [
      'couteau knife verre glass scie saw disqueuse grinder machette hache axe tronconneuse chainsaw lame blade fil_barbele سكين زجاج منشار جنوي الموس موس ~mos ~jnwi ~zaj',
      'entaill* ouvert* profond* deep* stab* gash* bone tendon fond coup_de عميق* طعن* طعنه غارق* ضربو_بموس ~ghar9 ~ghar9a',
    ],
    { within: 9, unless: 'small petite petit tiny صغير صغيره شويه' },
  ),
  row(
    'vomiting_blood',
    [
      'vomi* throw* threw puk* spew* brought_up bringing_up bring_up brings_up renvoi* recrache* يتقيا تتقيا اتقيا تقيا* يستفرغ استفرغ* قيء كيتقيا كتقيا كنتقيا يتقيو كيرد ترد رد ~kayt9iya ~kant9iya ~t9iya ~kaytqiya ~t9iyat ~kaytqeya ~tqeyyit ~t9eyyit ~tqeya ~t9eya',
      'sang blood* marc_de_cafe marc coffee_grounds coffee دم الدم دما قهوه ~dem ~ddem ~lqahwa ~9ahwa',
    ],
    { within: 7 },
  ),
  row(
    'black_stools',
    [
      'selle* caca* merde poop* poo stool* shit bm motions bowel toilettes براز برازي برازه خروج الخروج كنخرج كيخرج التواليت الخراج خراج خراجو خراجها ~lkhrouj ~khrouj ~lbraz ~kharya ~khrjt toilet loo pan',
      'noir noire noires black tar tarry goudron* سوداء اسود سواد اسوده كحل كحله كحلا زفت قطران القطران ~zft ~9etran ~k7al ~k7el ~k7la ~ke7la',
    ],
    { within: 7, unless: 'fer iron حديد charbon charcoal' },
  ),
  row(
    'coughing_blood',
    [
      'crach* touss* cough* expector* hack* اسعل يسعل تسعل السعال بلغم كح كحه نخام كنكح كيكح كندفل ~kan7eb ~kan7ebch ~kak7 ~kou7a',
      'sang blood* دم الدم دما ~dem ~ddem',
    ],
    { within: 6, unless: 'urine pipi' },
  ),
  row(
    'rectal_bleeding',
    [
      'selle* caca toilette* papier cuvette anus fesses stool* poo poop bum bottom wiping toilet bowl pan براز الحمام المرحاض خروج الورق ~lbraz ~khrouj ~toilette ~bit_lma',
      'sang blood* rouge_vif bright_red دم الدم دما ~dem ~ddem',
    ],
    { within: 8, unless: 'nez nose uri* pipi pee' },
  ),

  // breathing and airway
  row(
    'breathless_at_rest',
    [
      BREATH,
      CANNOT,
      'phrase* sentence* parler talk* speak* words mots allong* assis* sit sitting repos rest bleu* blue levre* lips bouger move يتكلم جمله الكلام كلمه نهضر يهضر كيهضر جالس* ازرق زرق* زرقاء زراق* ~nhder ~yhder ~zre9 ~hdra',
    ],
    { within: 14, affirming: true, unless: 'escalier* stairs nez nose effort' },
  ),
  row(
    'breathless_at_rest',
    [
      BREATH,
      WORSE_BREATH,
      'phrase* sentence* parler talk* speak* words mots allong* assis* sit sitting repos rest bleu* blue levre* lips bouger move يتكلم جمله الكلام كلمه نهضر يهضر كيهضر جالس* ازرق زرق* زرقاء زراق* ~nhder ~yhder ~zre9 ~hdra',
    ],
    { within: 14, unless: 'escalier* stairs nez nose effort' },
  ),
  row(
    'breathless_at_rest',
    [
      'phrase* sentence* جمله الجمله كلمتين جوج_كلمات ~jmla ~jouj_kelmat',
      `finir finis terminer finish* complete get_out string full complet* ${CANNOT} مكمل يكمل نكمل اكمل كمل ~nkmel ~ykmel ~nkemel`,
    ],
    { within: 7, affirming: true },
  ),
  row(
    'breathless_at_rest',
    [
      'ventoline ventolin inhaler* inhalat* puffer salbutamol bouffee* pump puffs blue_inhaler بخاخ البخاخ بخاخه الفانتولين فونتولين بومبه ~ventolin ~bompa ~lbompa',
      'passe_pas passe_pa pas_mieux fait_rien fait_plus soulage_pas marche_pas marche_plus aide_pas effet suffit_pas rien not_help* doesn_t_help isn_t_help* not_working isn_t_working doesn_t_work no_help nothing no_relief not_touching isn_t_touching still لا_يفيد لم_يفد لا_ينفع لم_ينفع دون_فايده بدون_فايده بلا_فايده ما_نفع* ما_دار* ما_عطا* مانفع* ~ma_nf3 ~manf3 ~manef3ch ~walou والو',
    ],
    { within: 14, affirming: true },
  ),
  row(
    'breathless_at_rest',
    [
      'levre* lip lips doigt* ongle* fingernail* face visage bouche mouth شفاه شفايف* شفتيه شفتاه شفتها اصابع وجهه وجهها اظافر شنايف* شلاقم* فمو وجهو ~chnayf ~fommo ~wjho ~dfar',
      'bleu bleue bleus bleues bleute* violet* violac* blue bluish purple grey_blue cyan* ازرق زرقاء زرق مزرق* تزرق* زراق* ازرقت بنفسجي* ~zre9 ~zr9in ~tzre9 ~zre9o ~zra9o',
    ],
    {
      within: 6,
      unless:
        'lipstick vernis stylo pen froid_dehors bleu_marine black_eye cogn* bruis* bosse bump froid cold البرد lberd blanc* white بيض* ~byed',
    },
  ),
  row(
    'chest_indrawing',
    [
      'cotes ribs ventre_creuse chest poitrine thorax tummy belly cou neck اضلاع ضلوع ضلوعه ضلوعها صدره صدرها بطنه صدرو ~sdro ~dlo3',
      'creus* rentr* tirage suck* pull* sinking in_and_out caving ينسحب تنسحب ينكمش يغور تغور يشفط تشفط بيغرز يغرز ~kayghor ~kayghour كيدخل كيتجبد ~kaydkhl ~kay9ouer',
      'respir* breath* touss* cough* bebe baby bronchio* yespir* رضيع* كحته كحه شهيق يتنفس تتنفس كيتنفس ~kaytnfs nourrisson* he she il elle',
    ],
    { within: 11 },
  ),
  row(
    'choking',
    [
      'avale_de_travers etouff* coinc* choke* choking gagg* suffoqu* stuck lodg* fausse_route يختنق اختنق شرق* غص غصه علق* عالق حاصل* حصل* تشرق* تخنق* ~chre9 ~7sel ~7sla ~tkhne9',
      'morceau* cacahuete* bonbon* piece* jouet* viande raisin* saucisse pomme noyau bille* arete grape* nut nuts peanut* sweet* candy meat chicken food bread toy marble sausage apple hot_dog popcorn bone قطعه لقمه حبه لعبه لحم خبز تفاحه مكسرات شوكه طرف_د لقيمه كاوكاو ~lokma ~l7em ~kawkaw ~trf ~7lwa',
      'gorge throat respir* breath* tousse* cough* bleu* blue parler talk* speak* devenu turning can_t cant plus حلق حلقه حلقي يتنفس تتنفس ازرق زرق* كيتنفس حلقو حلقها ~7l9o ~kaytnfs ~zre9 ~yhder ~7l9i',
    ],
    { within: 16 },
  ),
  row(
    'stridor',
    [
      'bruit sifflement rauque noise* noisy whoop* squeak* high_pitched crowing raspy صوت صفير حس كيصفر ~sot ~7ess',
      'inspir* respir* breathes_in breathing_in inhal* breath* شهيق يشهق يتنفس كيتنفس ~kaytnfs',
      'aboi* bark* aigu stridor rauque croup يعوي نباح harsh ~kaynb7',
    ],
    { within: 12 },
  ),
  row('swelling_face_lips_tongue', [FACE_THROAT, SWOLLEN], {
    within: 6,
    unless:
      'dent dents tooth teeth gencive* gum gums sinus pregnant enceinte yeux_gonfles matin morning ضرس سن درسه amygdale* tonsil* ganglion* glands orgelet stye cerne* eye eyes oeil عين عيني عيوني ~3ini ~dersa',
  }),
  row(
    'swelling_face_lips_tongue',
    [
      'gorge throat langue tongue حلق حلقي حلقه حلقها لسان لساني لسانه الحلق حلقو ~7l9i ~7al9i ~lsani ~7l9o',
      'serre* retrec* ferm* bloque* closing closes closed tight* constrict* narrowing يضيق تضيق انسد* ينسد ضيق تسد* كيتسد* كيضيق* مسدود* ~mzeyr ~kaytsd ~tsed ~mzyr ~kaydi9',
      `${ALLERGEN} allerg* ${'mange* ate eaten eat eating eten اكل اكلت كليت كلا كلات ~klit ~kla'} bouton* urticaire plaque* hives rash welts طفح حبوب حكه حبوب ~7boub ~l7ekka lips levre*`,
    ],
    { within: 26 },
  ),
  row(
    'hives',
    [ALLERGEN, 'plaques_partout boutons_partout urticaire welts hives rash_all rash blotch* طفح حبوب بقع ~7boub'],
    { within: 14 },
  ),
  row('shortness_of_breath', [BREATH, CANNOT], {
    within: 5,
    affirming: true,
    unless:
      'nez nose bouche_seche courir sport stairs escaliers انف نيف ~nif normal* well طبيعي facile easy mauvaise_haleine bad_breath haleine',
  }),
  row('shortness_of_breath', [BREATH, WORSE_BREATH], {
    within: 5,
    unless:
      'nez nose bouche_seche courir sport stairs escaliers انف نيف ~nif normal* well طبيعي facile easy mauvaise_haleine bad_breath haleine',
  }),

  // stroke
  row('speech_trouble', [SPEAK, SPEECH_BAD], {
    within: 5,
    unless:
      'gorge throat voix voice extinction laryngite phrases hoarse enroue* fort fatigue souffle breath* anglais francais psy personne_ne أحد حلق صوت ~7l9 enfant_de deux_ans langage retard 18_mois respir* timid* stutter* begai* tired',
  }),
  row('speech_trouble', [SPEAK, CANNOT], {
    within: 4,
    affirming: true,
    unless:
      'sit still non_stop nonstop gorge throat voix voice extinction laryngite phrases hoarse enroue* fort fatigue souffle breath* anglais francais psy personne_ne أحد حلق صوت ~7l9 enfant_de deux_ans langage retard 18_mois respir* timid* stutter* begai* tired',
  }),
  row(
    'speech_trouble',
    [
      'parle_plus parlait_plus parler_plus plus_parler trouve_plus trouvait_plus trouver cherche_ses cherchait_ses sort_plus sortent_plus sortaient_pas sortaient_plus veulent_rien come_out won_t_come wouldn_t_come coming_out not_making make_no_sense makes_no_sense ما_كيفهم* ما_مفهوم* ما_كتتفهم* مكيتفهم* ما_كيتفهم* ~makatfhemch ~makaytfhmch',
      'mots mot phrase phrases parol* words word sentences speech parle parlait parler كلام كلامو هضره الهضره هضرتو هضرتها ~hdra ~lhdra ~hdrto ~hdrtha',
    ],
    {
      within: 6,
      affirming: true,
      unless:
        'gorge throat voix voice extinction laryngite phrases hoarse enroue* fort fatigue souffle breath* anglais francais psy personne_ne أحد حلق صوت ~7l9 enfant_de deux_ans langage retard 18_mois respir* timid* stutter* begai* tired',
    },
  ),
  row(
    'weakness_one_side',
    [
      ONE_SIDE_BODY,
      LIMP,
      'un une d_un seul seule cote moitie gauche droit droite left right one side half نصف جانب جهه ايمن ايسر يمين يسار اليمنى اليسرى يمني يسري ليمن ليسر ليمنى ليسرى الجيه جيه ~limen ~lisser ~lissra ~limna ~jiha ~nes',
      `${SUDDEN} parl* bouche mouth visage face matin reveil* woke morning ce_matin minutes heure hour* ago repond* plus won_t can_t cannot lache* drop* وجه فم كلام فمو الفم صباح فقت ~fommo ~hdra ~sba7 ~f9t`,
    ],
    {
      within: 16,
      unless:
        'sciatique sciatica nuit doigts carpien fracture* casse* broke* dos back ظهر dhar platre cast dentist* anesthes* seche',
    },
  ),
  row(
    'weakness_one_side',
    [
      'bras main jambe pied arm hand leg foot يد يدي يدها يده ذراع ذراعه رجل رجلي يدو رجلو ~yeddo ~yddi ~rjlo',
      'repond_plus repondait_plus repondai* bouge_plus bougeait_plus sens_plus sentais_plus obeit_plus obeissait lever_plus soulever tenir won_t_work stopped_working wouldn_t_move wouldn_t_work won_t_move can_t_lift couldn_t_lift can_t_move couldn_t_move لا_تتحرك لا_يتحرك لم_تتحرك لا_استطيع_تحريك لا_استطيع_رفع لم_استطع ما_كتحركش ماكتحركش ما_بقات* مابقات* ما_بقا* ~ma_b9at ~mab9at ~matt7erkch',
    ],
    {
      within: 5,
      affirming: true,
      unless:
        'epaule* shoulder* كتف* ~ktef tendon fracture* casse* broke* accident chute fell platre cast nuit carpien',
    },
  ),
  row(
    'weakness_one_side',
    [
      'bras main jambe pied arm hand leg foot يد يدي يدها يده ذراع ذراعه رجل رجلي يدو رجلو ~yeddo ~yddi ~rjlo',
      'paralys* went_dead gone_dead went_limp gone_limp going_dead lost_power lost_use loses_power مشلول* شلت شلل مشلل* ~mchlol ~mchlola ~tchelet',
    ],
    {
      within: 5,
      unless:
        'epaule* shoulder* كتف* ~ktef tendon fracture* casse* broke* accident chute fell platre cast nuit carpien',
    },
  ),
  row(
    'facial_droop',
    [
      'bouche visage sourire levre face mouth smile lip eyelid فم فمه فمها فمي وجه وجهه وجهها وجهي فمو وجهو وجها ~fommo ~fommi ~wjho ~wjehha ~foumha',
      'travers tord* devie* pend pendante tombe* affaiss* paralys* asymetr* crooked droop* lopsided sagg* slack twisted dropped fallen one_side uneven مايل مال معوج* ملتوي* اعوج* انحراف منحرف مشلول* عوج* تعوج* ملوي* ~m3wj ~m3wja ~3wj ~t3wj ~mlwi',
    ],
    { within: 5, unless: 'dent dents bouton' },
  ),
  row(
    'vision_loss',
    [
      'oeil yeux vue vision voir vois voit eye eyes sight see seeing عين عيني عينه البصر بصري الرويه النظر ارى اري يري نشوف يشوف كنشوف كيشوف عينو ~3ini ~chouf ~nchouf ~kanchouf ~chof ~3ino',
      'vois_plus voyais_plus voit_plus voyait_plus vois_rien voyais_rien can_t_see couldn_t_see cant_see can_see_nothing لا_اري لا_ارى لا_يري لم_اعد_اري ما_بقيت* مابقيت* ماكنشوف* ما_كنشوف* ~mab9itch ~ma_b9it ~makanchouf',
      `${SUDDEN} oeil eye one un_oeil d_un_oeil عين عيني عينو وحده واحده ~3ini ~wa7da matin morning woke hier yesterday`,
    ],
    {
      within: 12,
      affirming: true,
      unless:
        'fatigue flou_depuis lunettes glasses head_rush lever standing debout cernes blocked black_eye coquard beurre',
    },
  ),
  row(
    'vision_loss',
    [
      'oeil yeux vue vision voir vois voit eye eyes sight see seeing عين عيني عينه البصر بصري الرويه النظر ارى اري يري نشوف يشوف كنشوف كيشوف عينو ~3ini ~chouf ~nchouf ~kanchouf ~chof ~3ino',
      'noir noire rideau voile_noir store_baisse eteint* switched_off went_out went_off aveugle* perdu perte disparu* black curtain blind blindness gone lost nothing shadow completely_dark ستاره ستار عمي عميت العمي سواد اسود فقد* انطفا* ضلام ظلام الضلمه كحل* ~dlam ~tfat ~khamiya خاميه اسودت سودات',
      `${SUDDEN} oeil eye one un_oeil d_un_oeil عين عيني عينو وحده واحده ~3ini ~wa7da matin morning woke hier yesterday`,
    ],
    {
      within: 12,
      unless:
        'fatigue flou_depuis lunettes glasses head_rush lever standing debout cernes blocked black_eye coquard beurre',
    },
  ),
  row(
    'confusion',
    [
      'reconnai* recogni* يعرفني تعرفني يعرف تعرف يتعرف كيعرف* كتعرف* ~kay3rfni ~kat3rfni ~y3rfni',
      'plus pas pa not doesn_t didn_t doesnt no لا لم ما ma ماعاد مابقا* ما_بقا* ~mab9ach ~mab9atch',
    ],
    {
      within: 4,
      affirming: true,
      unless:
        'depuis_des_mois years annees alzheimer dementia demence endormi* asleep hurl* scream* cauchemar* nightmare*',
    },
  ),
  row(
    'confusion',
    [
      'n_importe_quoi nimporte_quoi racont* rubbish gibberish talking_rubbish parle_dans_le_vide كلامه_مخربط مخربط* delire* divague* propos_incoherents incoheren* confus* perdu_dans rambl* nonsense babbl* delirious hallucinat* not_making_sense making_no_sense makes_no_sense doesn_t_make_sense muddled disoriented doesn_t_know_where out_of_it يهذي تهذي هذيان كلام_غير_مفهوم لا_يعرف_اين لا_تعرف_اين مشوش* مخلط* كيخرف كتخرف كيهترف كتهترف خرف خلطات ~kaykhrf ~katkhrf ~kayhtrf ~mkhlt',
      `fievre fever urin* chaleur heat matin morning hier yesterday ${SUDDEN} soudain diabet* type_1 insulin* sugar sucre hypo meter toit roof حراره حمى سخانه صباح امس البارح السكر ~skhana ~lbareh ~sekkar`,
    ],
    { within: 14 },
  ),

  // consciousness and fits
  row(
    'unresponsive',
    [
      'reveille_pas reveille_plus reveille_pa reveiller_pas repond_plus repond_pas repond_pa reagit_pas reagit_plus reagi_pas reprend_pas reprend_plus reprend_pa sans_connaissance pas_conscient plus_conscient perdu_connaissance_et not_waking not_woken not_responding not_responsive not_conscious won_t_wake wont_wake wouldn_t_wake can_t_wake cant_wake can_t_rouse can_t_get_him can_t_get_her isn_t_waking isnt_waking won_t_respond doesn_t_respond not_coming_round hasn_t_woken hasn_t_come won_t_open لا_يستيقظ لا_تستيقظ لا_يستجيب لا_تستجيب لم_يستيقظ لم_تستيقظ لم_يستجب فاقد_الوعي فاقده_الوعي ما_كيفيقش ماكيفيقش ما_كتفيقش ماكتفيقش ما_بغاش_يفيق مابغاش_يفيق ما_بغات* مابغات* ما_كيجاوبش ماكيجاوبش ما_كتجاوبش ماكتجاوبش ما_كيتحركش ماكيتحركش ~makayfi9ch ~makatfi9ch ~makayjawbch ~makatjawbch ~mabghach_yfi9 ~makayt7erkch',
      'il elle mari femme pere mere fils fille bebe collegue ami* voisin* she he him her mum dad husband wife son daughter baby friend colleague neighbour neighbor man woman lady guy someone frere soeur papa maman patron oncle tante grand* ابي امي زوجي زوجتي ابني ابنتي والدي والدتي صديقي جاري اخي اختي طفلي جدي جدتي رضيعي با مي مو خويا ختي راجلي مراتي ولدي بنتي صاحبي الوالد الوالده ~bba ~mama ~khouya ~khti ~rajli ~mrati ~weldi ~bnti ~sa7bi ~lwalid ~lwalida ~jddi un_homme une_femme رجل',
    ],
    {
      within: 9,
      affirming: true,
      unless:
        'message* telephone phone email mail appel* traitement treatment antibiotic* antibiotique* matin_fatigue nuit_pour therapy medication call* texto sms dort_bien alarm reveil_matin fourni* genoux doigt prenom first_name his_name her_name لاسمه لاسمها smiyto smiytha',
    },
  ),
  row(
    'unresponsive',
    [
      'reveil* wake woken waking rouse rousing ايقاظ* نفيقو نفيقها نفيقوه ~nfi9o ~nfi9ha ~nfiy9o',
      CANNOT,
      'il elle mari femme pere mere fils fille bebe collegue ami* voisin* she he him her mum dad husband wife son daughter baby friend colleague neighbour neighbor man woman lady guy someone frere soeur papa maman patron oncle tante grand* ابي امي زوجي زوجتي ابني ابنتي والدي والدتي صديقي جاري اخي اختي طفلي جدي جدتي رضيعي با مي مو خويا ختي راجلي مراتي ولدي بنتي صاحبي الوالد الوالده ~bba ~mama ~khouya ~khti ~rajli ~mrati ~weldi ~bnti ~sa7bi ~lwalid ~lwalida ~jddi un_homme une_femme رجل',
    ],
    {
      within: 9,
      affirming: true,
      unless:
        'message* telephone phone email mail appel* traitement treatment antibiotic* antibiotique* matin_fatigue nuit_pour therapy medication call* texto sms dort_bien alarm reveil_matin fourni* genoux doigt prenom first_name his_name her_name لاسمه لاسمها smiyto smiytha',
    },
  ),
  row(
    'unresponsive',
    [
      'allong* par_terre sol floor ground collapsed s_est_effondre effondr* tombe* found slumped retrouve* ارض الارض سقط* وقع* انهار* طاح* لقيت* لقينا* ~tah ~ta7 ~tahat ~l9ina ~l9it ~lerd',
      'ronfl* gasp* raide bave mousse blanc bleu* froid snor* foam* froth* cold_and blue grey limp agonal يشخر رغوه ازرق بارد كيشخر كشكوش* الكشاكش ~kaychkher ~kchkoch ~zre9',
      'respir* breath* repond* respond* reveil* wake bouge* moving conscien* connaissance pulse pouls يتنفس تتنفس يستجيب نفس كيتنفس كيجاوب كيتحرك ~kaytnfs ~kayjawb ~kayt7rk ~kayfi9',
    ],
    { within: 18, affirming: true },
  ),
  row(
    'seizure',
    [
      'trembl* secou* convuls* raid* saccad* shak* jerk* twitch* stiff* fitting يرتعش ترتعش يرتجف ترتجف يتشنج تتشنج يهتز كيرعد كترعد كيترعد كتترعد كيتشنج كيتخبط كتخبط تكزز* كيتزعزع كيفرفر كتفرفر ~kayferfer ~katferfer ~kayr3d ~kayrt3d ~kaytr3d ~katr3d ~kaytzel3',
      'bave* mousse langue yeux_revuls* revuls* yeux_blanc* yeux_retourn* yeux_en_l inconscien* connaissance corps_entier partout froth* foam* drool* tongue eyes_roll* rolled rolling whites unconscious unresponsive eyes_back whole_body all_over pissed wet_himself wet_herself رغوه لعاب عينيه عيناه عينيها الوعي لسانه لسانها جسمه كله جسمها مقلوب* كشكوش* الكشكوشه لسانو لعابو غايب* كولو ~3inih ~mqloub ~m9loub ~kchkoch ~lsano ~ryou9o ~ghayb',
    ],
    { within: 14, unless: 'froid fievre_frisson frissons chills grelott* nervous parkinson stress' },
  ),
  row(
    'seizure',
    [
      'convuls* seizure* fitting fits crise_d_epilepsie epilept* تشنج* صرع نوبه_صرع لكريز الكريز كريزه جاتو_لكريز ~lcriz ~criz ~tachannoj',
    ],
    {
      unless:
        'depuis_l_enfance stable renouvel* sous_traitement well_controlled controlled refill panique panic angoisse nerfs foie hepatique goutte rein',
      affirming: false,
    },
  ),
  row(
    'fainting',
    [
      'evanoui* tombe_dans_les_pommes malaise perdu_connaissance connaissance pass*_out passed_out blacked_out faint* collaps* keeled غمي اغمي* غاب_عن فقد_الوعي فقدت_الوعي سخف* سخفت سخفات غاب غابت دخت_وطحت ~skhef ~skheft ~skhfat ~skhfa ~ghab',
    ],
    { unless: 'faillir failli presque almost nearly ferme* sans pas' },
  ),

  // heart
  row(
    'chest_tightness',
    [
      'poitrine thorax torse sternum chest breastbone ribcage صدر صدري صدره صدرها الصدر صدرو ~sdri ~sdro ~sder ~sdrha',
      'standing someone_sat someone_s_sitting sat_on parpaing sac_de serre* serr etau poids appui* ecras* comprim* oppress* pese* lourd* bloc brique elephant sitting squeez* crush* press* tight* vice vise heavy heaviness weight band clamp* grip* ضغط يضغط ثقل ثقيل حجر عصر يعصر قبض* ينقبض مزير* كيزير* تقل تقيل* كيعصر حجره ~mzyr ~mzeyer ~kayzyr ~t9el ~t9il ~7jra ~kay3ser',
    ],
    {
      within: 6,
      unless:
        'rib ribs cote when_i_press when_i_touch appuie palpe touch tender gym muscle toux cough* rhume cold soutien bra asthm* stress_depuis',
    },
  ),
  row(
    'chest_pain',
    [
      'poitrine thorax torse sternum chest breastbone seins_milieu صدر صدري صدره صدرها الصدر صدرو ~sdri ~sdro ~sder',
      HURTS,
    ],
    { within: 5, unless: 'gorge throat sein seins breast breasts infection' },
  ),
  row(
    'chest_pain_radiating',
    [
      'bras machoire epaule dos cou arm arms jaw shoulder neck back left_arm ذراع ذراعه ذراعي كتف كتفي كتفه فك فكي فكه رقبه رقبتي يد يدي يده يدو كتافو كتفو حنكي حنكو ~dra3i ~ktfi ~7nki ~ddra3 ~yeddi ~yeddo ~fkki',
      'irradi* remont* descend* propag* diffus* part jusqu* radiat* spread* going goes shoots travel* moving_into into down_to up_into up_to runs creep* يمتد تمتد ينتشر ينزل يصل كيطلع كينزل كيمشي هابط نازل طالع كيهبط غادي واصل ~kaytl3 ~kaynzl ~kaymchi ~kayhbt ~nazl ~tal3 ~wasl',
      'poitrine chest thorax sternum coeur heart صدر صدري صدره صدرها الصدر صدرو قلبي ~sdri ~sdro ~9lbi ~sder',
    ],
    { within: 16 },
  ),
  row(
    'cold_sweat',
    [
      'sueur* transpir* sue_a trempe* sweat* drenched clammy عرق يتعرق تتعرق اتعرق متعرق عرقان عرقه كيعرق عرقانه العرق ~3r9 ~3re9 ~3r9an ~kay3re9 ~l3re9',
      'froid* gris* pale* blanc* blafard* livide cold grey gray white ashen clammy buckets بارد شاحب* اصفر* رمادي صفر* باردين كيدير صفار ~bared ~sfer ~sfar ~barda',
    ],
    { within: 7 },
  ),
  row(
    'fainting',
    [
      'tombe* effondr* ecroul* collaps* drop* fell سقط* انهار* طاح* طاحت ~ta7 ~tah ~tahat',
      'connaissance conscien* out unconscious noir black الوعي وعيه سخف* غايب* غاب ~skhef ~ghab ~wa3y',
    ],
    { within: 6, unless: 'sans nuit' },
  ),

  // head
  row(
    'thunderclap_headache',
    [
      'tete crane nuque head skull migraine headache cephalee راس راسي الراس قفا قفايا قفاي صداع الصداع ~rasi ~ras ~rass',
      'explos* tonnerre coup_de_tonnerre coup_de_massue massue foudroy* pire_de_ma worst_ever worst_headache worst_of_my worst_pain explod* thunder* hit_by bat batte gourdin hammer* went_pop فرقع* بفرقعه طرقع* تطرطق* ~tterte9 ~tferge3 ~tterta9 انفجر* ينفجر الاسوا اسوا_صداع رعد كيتفرگع كيتفرك* تفركع* مطرقه ~kaytferga3 ~mtr9a ~tfrga3 seconde* seconds instant* one_second',
    ],
    {
      within: 9,
      unless:
        'worst_part nausea_worst depuis_des_annees matins tourn* spun spin* vertig* dizz* evanoui* دوخ* دايخ* ~dayekh ~doukha',
    },
  ),
  row('thunderclap_headache', ['tete crane head headache cephalee صداع راسي الراس ~rasi ~ras', SUDDEN, AWFUL], {
    within: 11,
  }),
  row(
    'stiff_neck',
    [
      'nuque nuk cou neck رقبه رقبتي رقبته رقبتها عنق عنقي عنقو عنقها ~3en9ha ~3en9i ~3en9o ~3on9o ~3on9ha ~3on9i ~3n9i ~3n9o ~r9bti',
      'raid* bloqu* plier baiss* menton stiff* bend chin touch tuck تيبس* متيبس* متصلب* تصلب ثني يثني تثني تنحني ينحني خشبه خشب ذقن يابس* ~kaytni ~kaytni7ch ~kaytna قاصح* ناشف* يطوي ~9as7 ~yabs ~yabsa ~na9sh',
      'fievre fever vomi* lumiere light tete head temperature rash bouton* tach* 39 40 حمى حرار* ضوء الضوء نور صداع قيء تقيا* ~skhouna ~dow سخانه الضو كيتقيا راسو راسها ~skhana ~ddow ~rasi ~kayt9iya ~rasso',
    ],
    { within: 18, unless: 'computer ordinateur oreiller pillow bureau desk sport' },
  ),
  row(
    'non_blanching_rash',
    [
      'tache* bouton* point* spot* rash dots bruise* marks bleu* طفح بقع حبوب نقط نقاط نقيطات طباع طباعي طبايع طبعات ~n9ati ~no9ati ~tbe3 ~tba3 ~7boub',
      'efface_pas effacent_pas efface_pa disparait_pas disparaissent_pas dispara*_pas part_pas partent_pas s_en_vont_pas doesn_t_fade don_t_fade dont_fade not_fade not_fading won_t_fade doesn_t_disappear don_t_disappear not_disappear doesn_t_blanch don_t_blanch doesn_t_go don_t_go stay_when stays_when لا_تختفي لا_يختفي ما_تختفي ما_كيمشيش ما_كيغبرش ما_كيمشيوش ماكيمشيوش ماكيغبروش مبتروحش ما_تروح ما_بتروح ما_راح* ~ma_mchawch ma_mchawch ~mamchawch ~makaymchiwch ~makayghberch ~makaymchich',
      'verre glass tumbler press* appui* pushed push كاس الكاس الضغط زجاج كنضغط كنبرك نضغط اضغط كبايه الكبايه الكاسه ~lkas ~kanbrek ~nbrek ~kandghet',
    ],
    { within: 16, affirming: true },
  ),
  row(
    'non_blanching_rash',
    [
      'tache* bouton* point* spot* rash dots bruise* marks bleu* طفح بقع حبوب نقط نقاط نقيطات طباع طباعي طبايع طبعات ~n9ati ~no9ati ~tbe3 ~tba3 ~7boub',
      'violet* violac* pourpre purple بنفسجي* ارجواني* موف ~mauve ~mov',
      'fievre fever malade unwell sick ill endormi* sleepy vomi* 39 40 حمى حراره مريض* خمول سخانه عيان ~skhana ~mrid ~3yan',
    ],
    { within: 16, unless: 'chute fell bleu_apres varicella age_spot jambe_cogn*' },
  ),
  row(
    'head_injury',
    [
      'tete crane front occiput head skull forehead noggin راس راسه راسي راسها الراس راسو جبهته ~raso ~rasi ~rass ~rasha',
      'cogne* cogn heurt* choc tombe* chut* frapp* recu bang* bump* hit hitting knock* whack* fell fallen fall landed struck crack* صدم* ضرب* ضربه سقط* وقع* ارتطم* طاح* طاحت تضرب* ضربات خبط* ~ta7 ~tdreb ~darba ~drb ~khbt ~tdrb',
    ],
    {
      within: 6,
      unless:
        'mal_a_tomber soudain_mal cheveux hair pellicule* قشره شعر head_hit_pillow sur_les_nerfs tomber_malade falling_asleep coup_de_fatigue',
    },
  ),
  row(
    'major_trauma',
    [
      'voiture camion moto scooter velo car van lorry truck motorbike bike bus train cheval horse bicycle سياره دراجه شاحنه حافله قطار طوموبيل موطور كاميو ~tomobil ~motor ~moto ~camio ~bicklit',
      'renvers* percut* heurt* accident* ecras* fauch* hit knock* crash* ran_over run_over thrown ejected صدم* صدمته حادث* دهس* انقلب* ضرباتو ضربو ضربها ضربني ضربات كسيده اكسيدون ~ksida ~drbato ~drbat ~drbo ~dreb',
    ],
    { within: 7, unless: 'accident_vasculaire stress insurance 2015 years_ago ans_apres run_for_the livreur' },
  ),
  row(
    'major_trauma',
    [
      'tombe* chute fell fallen fall سقط* وقع* طاح* طحت طاحت ~ta7 ~t7t ~tah ~tahat',
      'echelle toit balcon etage fenetre arbre echafaudage ladder roof balcony storey floor_window window tree scaffold* metres metre height cliff سلم سطح شرفه طابق نافذه شجره سقاله السقاله الصقاله علو السطح الشرجم السلوم البالكون ~ster7 ~sta7 ~sellom ~slloum ~balcon ~cherjem ~chejra',
    ],
    { within: 8 },
  ),

  // belly
  row('severe_abdominal_pain', [BELLY, AWFUL], {
    within: 8,
    unless: 'regles period periods دوره حيض ~7ayd gaz wind diarrhee',
  }),
  row(
    'rigid_abdomen',
    [
      BELLY,
      'dur dure dure_comme de_bois du_bois planche pierre beton rigid* hard rock board tendu صلب متصلب قاسي حجر قاصح* يابس* حجره ~9ase7 ~9as7a ~7jra ~yabes',
      'touch* bouge* mal douleur* pain* hurt* vomi* fievre fever الم وجع لمس حريق كيضر* مسيت ~7ri9 ~kaydr ~kat9iya',
    ],
    {
      within: 12,
      unless: 'constip* bebe gaz bloat* balonn* selle* stool* poo caca fer iron bouton* spot* diarrh* ~khrouj',
    },
  ),
  row(
    'no_gas_no_stool',
    [
      'gaz gas wind pet pete fart* pooed toilettes selle* stool* poo bowel* غازات ريح براز خروج ~ri7 ~gaz ~khrouj',
      'n_ai_plus n_a_plus plus_aucun ni_gaz ni_selle* pas_de_gaz pas_alle* pas_ete pas_eu no_gas not_passed not_passing haven_t hasn_t can_t_pass cant_pass not_been no_poo no_stool neither not_pooed not_farted hasn_t_passed haven_t_passed haven_t_farted لا_غازات ولا_غازات لا_ريح ولا_ريح لم_اخرج لم_اتبرز لم_يتبرز بلا_غازات ما_خرج* ماخرج* ما_مشيت* ~makhrjch ~ma_khr*',
      'vomi* gonfl* swollen bloat* distend* tendu ballonn* يتقيا اتقيا تقيا* انتفاخ منتفخ* كيتقيا كنتقيا بتستفرغ بيستفرغ يستفرغ طبل* زي_الطبل drum منفوخ* نافخ* ~kant9iya ~mnfoukh ~kayt9iya ~mnfokh',
    ],
    { within: 14, affirming: true, unless: 'habitude usual normal* mangeant lentil* عادي 3adi' },
  ),
  row(
    'rlq_pain',
    [
      'droite droit right يمين اليمين اليمني الايمن ليمن ليمنى ~limen ~limna ~limn ~lymn',
      'bas ventre_bas aine fosse lower low bottom groin اسفل تحت اسفل_البطن التحت لتحت ~te7t ~lte7t ~ta7t',
      `${BELLY}`,
    ],
    { within: 8, unless: 'dos back jambe leg genou knee ظهر ~dhar depuis_des_mois side_since' },
  ),
  row(
    'rlq_pain',
    [
      'nombril belly_button navel السره سره صره الصره ~sorra ~serra',
      'droite droit right يمين اليمين الايمن ليمن ~limen ~limn',
      'deplac* descendu* parti passe* moved moving shifted gone went now انتقل* نزل تحول مشا هبط دابا ~mcha ~hbet ~daba',
    ],
    { within: 16 },
  ),
  row(
    'groin_lump',
    [
      'hernie hernia aine groin boule* فتق الفتق فتاق الفتاق ~fta9 ~lfet9',
      'dur* coinc* rentre_plus rentre_pas bleu* rouge violet* stuck hard purple won_t_go مايدخل* لا_يدخل ما_يرجع ما_بيرجع ازرق قاسي قاصح* ما_بغاش ~mabghach ~9ase7',
      'vomi* douleur* mal pain* hurt* الم وجع كيتقيا حريق ~7ri9 ~kayt9iya',
    ],
    { within: 14, affirming: true },
  ),

  // urine and testicle
  row('testicular_pain', [TESTICLE, `${HURTS} ${SWOLLEN} ${AWFUL} tordu twist* remonte* torsion`], {
    within: 7,
    unless:
      'peanut* allerg* tree_nuts ate eat ate_nuts pine foot_ball football basket* ball_of noix oeuf bourse_de فطور دجاج كليت اكلت قشره eggs tennis',
  }),
  row(
    'unable_to_urinate',
    [
      'urin* pipi pisser pisse pee peeing wee بول ابول يبول تبول التبول نبول يتبول كيبول البول ~nboul ~lboul ~yboul ~tboul ~kayboul ~bwl',
      CANNOT,
    ],
    {
      within: 4,
      affirming: true,
      unless:
        'toilettes_publiques public shy sans_brul* burning without_pain retenir hold held sans_fuite leak attendre wait longtemps نحبس',
    },
  ),
  row(
    'unable_to_urinate',
    [
      'urin* pipi pisser pisse pee peeing wee بول ابول يبول تبول التبول نبول يتبول كيبول البول ~nboul ~lboul ~yboul ~tboul ~kayboul ~bwl',
      'bloque* rien goutte_ne nothing stuck block* not_been انحبس انحباس احتباس محبوس محصور حصر واقف حابس تحبس ~7ser ~m7sour ~wa9ef ~t7bs',
      'ventre vessie belly bladder tummy stomach depuis since heures hours burst* plein full swollen gonfl* tendu بطن بطني المثانه منذ ساعات ممتلي* كرشو كرشي منفوخ* البارح ~kerchi ~kercho ~lbareh ~mnfoukh enflee',
    ],
    {
      within: 14,
      unless: 'toilettes_publiques public shy sans_brul* burning without_pain retenir hold held sans_fuite leak',
    },
  ),
  row(
    'saddle_numbness',
    [
      'bin_fkhadi bin_fkhadiya bin_rjli bin_rjliya bin_rejliya mabin_fkhadi mabin_rjliya بين_فخادي بين_فخاذي بين_رجليا بين_رجولي بين_رجلي m_essuie m_essuyant m_essuyer papier_toilette wiping wipe toilet_paper between_my_thighs entre_les_jambes entre_mes_jambes entre_les_cuisses entre_mes_cuisses fesses perinee entrejambe sexe parties_intimes anus vagin* selle bottom bum buttock* genital* crotch groin saddle privates private_parts between_my_legs penis المقعده العجان الفرج مؤخره المؤخره المناطق_الحساسه بين_فخذي الاعضاء ~tarma ~lwast',
      'engourd* insensible* endormi* sens_plus sens_rien sens_pas numb* no_feeling can_t_feel cant_feel can_not_feel dead tingl* خدر* تنميل مخدر* لا_احس لا_اشعر منمل* ما_كنحس* ما_بقيت* ماكنحس* ما_احس ما_عاد_احس مش_حاسس مش_حاسه ~mkhder ~mkhdr ~mkhdrin couldn_t_feel couldnt_feel not_feel sens_pas_le senti ~mnml ~mnmla ~makan7ess ~mab9itch',
    ],
    { within: 6, affirming: true, unless: 'assis_longtemps velo cycling' },
  ),
  row(
    'incontinence_stool',
    [
      CANNOT,
      'retenir retiens control* hold* feel sens التحكم اتحكم يتحكم نشد كنشد ~nchdd ~nched',
      'selle* caca pipi urin* vessie bladder bowel* poo pee wee sphincter* براز بول البول البراز ~lboul ~khrouj',
      'dos back jambe* leg legs reins spine sciati* ظهر ظهري رجلي ساقي ~dhri ~rjli ~dhar',
    ],
    { within: 18, affirming: true },
  ),
  row(
    'incontinence_stool',
    [
      'lache* fuite* losing lost incontinen* soil* wet_myself accident* فقدت سلس كيهرب هرب ~kayhreb',
      'selle* caca pipi urin* vessie bladder bowel* poo pee wee sphincter* براز بول البول البراز ~lboul ~khrouj',
      'dos back jambe* leg legs reins spine sciati* ظهر ظهري رجلي ساقي ~dhri ~rjli ~dhar',
    ],
    { within: 18 },
  ),
  row(
    'leg_weakness',
    [
      'jambes jambe legs leg رجلي رجليا ساقي ساقاي رجليه رجليها رجلين ~rjlia ~rjli ~rjlih',
      'lachent lache flanchent portent_plus portent_pas porte_plus tiennent_plus obeissent_plus bougent_plus coton sens_plus give_way giving_way gave_way buckl* won_t_hold won_t_work can_t_move can_t_stand weak* paraly* لا_تحملني لا_تحملانني لا_استطيع_الوقوف ضعف ضعيف* شلل مشلول* ما_كيهزون* ما_كيحرك* ماكيحرك* ما_كنحرك* ماكنحرك* ما_كتحرك* ماكتحرك* فشل* فاشل* ما_هازين* ~fachlin ~mahazinich ~makay7rkch ~makan7rkch ~mchlolin ~makayhzounich',
    ],
    { within: 6, affirming: true, unless: 'fatigue sport gym courbature* squat* run' },
  ),

  // pregnancy
  row(
    'vaginal_bleeding',
    [
      'enceinte grossesse pregnan* mois_de_grossesse weeks_along weeks_gone حامل حمل الحامل في_الشهر حبلى حامله ~7amla ~hamla ~l7ml ~7aml',
      'sang saign* perte_rouge pertes_rouges blood* bleed* spotting دم الدم نزيف انزف دما ينزل_دم نزل_دم كينزل_الدم ~dem ~ddem ~dm',
    ],
    {
      within: 16,
      unless:
        'prise_de_sang blood_test blood_pressure groupe_sanguin nez gencive* nose gum gums تحليل فحص ضغط_الدم فقر_الدم ضغط tension',
    },
  ),
  row(
    'reduced_fetal_movement',
    [
      'bebe baby bump bb foetus الجنين جنين البيبي طفلي ~lbebe ~bebe ~jnin ~bb',
      'bouge* mouv* moving move* kick* يتحرك حركه حركته تحرك حركات كيتحرك يتحركش ~kayt7rk ~7araka ~t7rk ~yt7rk',
      'bouge_plus bouge_pas bouge_moins bouge_pa bouge_presque bougeait_plus bouger_depuis plus_bouger moins_bouger pas_bouger pas_bouge sens_plus sens_moins sens_pas senti_bouger not_moving not_moved not_move hasn_t_moved hasn_t_kicked isn_t_moving isnt_moving stopped_moving stopped_kicking moving_less moves_less less_than fewer less_movement* no_movement* no_kicks not_felt haven_t_felt can_t_feel haven_t_had reduced gone_quiet quiet لا_يتحرك لم_يتحرك ما_يتحرك ما_عاد لا_احس لم_اعد لم_اشعر قلت_حركه قلت_حركته اقل ماحسيت* ما_حسيت* مابقا* ما_بقا* مابقى* ما_بقى* ما_كيتحركش ماكيتحركش ما_تحركش ~mab9ach ~ma_b9* ~ma7ssit ~makayt7rkch ~mat7rkch ~9lil',
      'enceinte grossesse pregnan* semaines weeks mois month* ventre belly bump hier yesterday matin morning حامل الشهر بطني اشهر امس الصباح كرشي البارح ~7amla ~kerchi ~chhar ~lbareh ~sba7',
    ],
    { within: 18, affirming: true },
  ),
  row(
    'waters_broken',
    [
      'eaux waters water liquide fluid gush الماء ماء المياه السايل ~lma ~lmya',
      'perdu perds romp* casse* broke* gush* leak* coule* نزل نزلت انفجر* تسرب خرج هبط طاح ~tfrg3 ~tfrg3at ~hbet ~hbat ~nzel ~kaysil',
      'enceinte grossesse pregnan* semaines weeks sa contraction* حامل الحامل الشهر اسبوع ~7amla ~chhar',
    ],
    { within: 14 },
  ),
  row(
    'face_puffiness',
    [
      'visage mains main pieds face hands feet fingers وجه وجهي يدي يدين وجهها فوجها وجها يديها رجليها ~wjhi ~wjehha ~yddi ~wjha',
      SWOLLEN,
      'enceinte grossesse pregnan* حامل الحامل حامله ~7amla',
    ],
    { within: 18 },
  ),
  row(
    'blurred_vision',
    [
      'vue vision yeux voir vois see eyes sight عين عيني عيوني النظر نظري البصر عينيا كنشوف ~3ini ~3inia ~kanchouf ~chouf',
      'flou* trouble* mouches etoiles points brouill* blur* fuzzy hazy spots stars flash* sparkl* ضبابي* زغلل* غباش* مشوش* نجوم ضباب مغبش* ~dbaba ~ghbacha ~njoum ~mghbch',
    ],
    { within: 5, unless: 'lunettes glasses depuis_des_mois ordinateur screen' },
  ),

  // diabetes
  row(
    'low_blood_sugar',
    [
      'diabet* insulin* سكري السكري سكر السكر انسولين ~skkar ~sokkar ~insuline ~sekkar',
      'tremble* transpir* sueur* confus* bizarre* evanoui* malaise faible shak* sweat* weird faint* wobbly drowsy aggressive يرتجف يرتعش تعرق* يتعرق مشوش* دوخه كيرعد كيعرق داخ* ~kayr3d ~kay3r9 ~dayekh ~skhef ~tl9',
    ],
    { within: 16 },
  ),
  row(
    'very_high_blood_sugar',
    [
      'hi glycemie glucose sugar* dextro sucre سكر السكر سكري ~skkar ~sokkar ~sekkar',
      'hi hig* 300 320 350 380 400 420 450 480 500 550 600 20 22 24 25 26 28 30 4_grammes 3_grammes 4g 3g 5g very_high off_the_scale جد_مرتفع مرتفع_جدا طالع_بزاف ~tal3_bzaf',
      'diabet* glyc* sugar* sucre insulin* vomi* soif thirst* haleine سكري انسولين عطش قيء عطشان كيتقيا ~3tch ~kant9iya ~3etchan',
    ],
    { within: 12 },
  ),

  // infants and children
  row(
    'drowsy',
    [
      CHILD,
      'mou molle amorphe* apathi* somnol* endort reveill* dort_tout floppy limp lethargic listless sleepy drowsy unusually_sleepy not_waking hard_to_wake won_t_wake خامل* خمول مرتخي* نعسان* لا_يستيقظ رخو* مرخي* مرخوف* فاشل* ناعس* كينعس ~mrkhi ~mrkhof ~n3san ~fachel ~mrkhya',
      'fievre fever feed* tete biberon bottle* vomi* boire drink* rash bouton* respir* breath* chute fell repond* respond* hot chaud* 39 40 رضاعه يرضع حمى حراره تقيا* سخانه كيرضع كيتقيا سخون* ~skhana ~kayrd3 ~kayt9iya ~skhoun diarrh* اسهال إسهال ~ishal',
    ],
    {
      within: 16,
      unless: 'bonne_nuit dort_bien naps normally joue* play* nombril navel belly_button selle* stool* caca poo',
    },
  ),
  row(
    'poor_feeding',
    [
      CHILD,
      'refuse* refusing tete_plus tete_pas tete_pa tete_mal boit_plus boit_rien boit_pas mange_plus veut_plus veut_pas veut_rien mange_rien plus_teter plus_boire not_feeding not_drinking not_eating isn_t_feeding isn_t_drinking isnt_feeding won_t_feed won_t_drink won_t_eat won_t_take wont_feed wont_drink wont_take hasn_t_fed hasn_t_drunk hardly_feeding hardly_drinking barely_feeding barely_drinking off_his off_her half_his half_her feeding_poorly no_interest لا_يرضع لا_ترضع لم_يرضع لم_ترضع لا_يشرب لا_تشرب لا_ياكل يرفض ترفض رفض رفضت رفضه ما_بغاش_يرضع مابغاش_يرضع ما_بغاتش_ترضع مابغاتش_ترضع ما_كيرضعش ماكيرضعش ما_كترضعش ماكترضعش ما_كيشربش ماكيشربش مابغا* ما_بغا* ~makayrd3ch ~makatrd3ch ~mabghach ~mabghatch ~makaychrebch',
      'tete teter biberon* sein allait* boire manger lait feed* bottle* drink* drunk eat* nurs* breast* milk water eau رضاعه الرضاعه يرضع ترضع حليب الحليب يشرب ياكل رضعه كيرضع الماء الما البزوله ~yrd3 ~trd3 ~l7lib ~ychreb ~yakol ~lma',
    ],
    { within: 9, affirming: true, unless: 'legume* vegetable* ado teenager dent_de dents' },
  ),
  row(
    'poor_feeding',
    [
      CHILD,
      'tete_plus tete_pas boit_plus boit_rien not_feeding not_drinking won_t_feed won_t_drink لا_يرضع لا_ترضع لا_يشرب ما_كيرضعش ماكيرضعش ما_كترضعش ماكترضعش ~makayrd3ch ~makatrd3ch',
    ],
    { within: 8, affirming: true, unless: 'legume* vegetable*' },
  ),
  row(
    'little_urine',
    [
      CHILD,
      'couche* urin* pipi nappy nappies diaper* pee wee wet حفاض* بول يبول البول ليكوش كوش ~couch ~lboul ~likouch',
      'seche* sec aucun* pas_de_pipi pas_pipi pas_fait pas_urine pas_mouille* plus_pipi dry no_wet not_wet no_pee not_peed hasn_t_peed hasn_t_had hasnt_peed جاف* ناشف* يابس* لم_يبل لم_تبل لم_يبول لم_يتبول لم_تتبول ما_بال* مابال* ~nachf ~nachfa ~mabalch',
    ],
    { within: 12, affirming: true, unless: 'propre potty pot nuit_seche dry_at_night' },
  ),
  row(
    'inconsolable_crying',
    [
      CHILD,
      'pleure* hurle* crie* cry* scream* بكاء يبكي تبكي يصرخ كيبكي كتبكي كيغوت كتغوت ~kaybki ~katbki ~kayghewt',
      'inconsolable* arrete_pas arret_pas arrete_pa calme_pas calme_plus sans_arret non_stop nonstop won_t_stop wont_stop can_t_settle won_t_settle can_t_console hours لا_يتوقف لا_تتوقف لا_يهدا لا_تهدا ما_كيسكتش ماكيسكتش ما_كتسكتش ماكتسكتش مابغاش_يسكت ما_بغاش_يسكت ~makaysktch ~makatsktch ~mabghach',
    ],
    { within: 11, affirming: true },
  ),

  // limbs
  row(
    'cold_white_limb',
    [
      'jambe pied bras main doigt* leg foot arm hand toes finger* رجل رجله رجلي ساق قدم قدمي يد يدي رجلو يدو ~rjli ~rjlo ~yddi ~yeddo',
      'froid* glac* cold icy ice بارد بارده مثلج* ثلج برد_ات بردات برداات بردت بردو ~bardat ~brdat ~bardo ~barda ~bared ~mtllja ~tlj',
      'blanc* pale* bleu* violet* sans_pouls engourd* insensible white blue grey numb pulse mottled شاحب* ابيض* بيضاء زرق* ازرق خدر* بيض* زرقه بياض* صفارت صفرات صفرا ما_كيحس* ما_كنحس* ما_نحس ~byadat ~byadt ~sfarat ~sfart ~bida ~byda ~zr9a ~mnmla',
    ],
    {
      within: 10,
      unless:
        'raynaud hiver winter neige snow mains_toujours always au_froid fait_froid in_the_cold cold_outside cold_weather it_s_cold مع_البرد في_البرد فالبرد ~lberd',
    },
  ),
  row(
    'leg_swelling_one',
    [
      'mollet jambe cuisse calf leg thigh ساق ساقي رجل رجلي ربله فخذ رجلو سمانه ~rjli ~rjlo ~smana',
      SWOLLEN,
      'une seule gauche droite mollet one left right calf واحده اليسرى اليمنى ايسر يمين ليسر ليمن وحده غير ~wa7da ~lisra ~limna ~lisser',
    ],
    {
      within: 9,
      unless:
        'deux both jambes piqu* bite sting stung cheville ankle كاحل الكاحله ~lka7la tordu* twist* التوى التوت تلوات ~tlwat fell chute entorse genou knee',
    },
  ),
  row(
    'deformity',
    [
      'os bone bras poignet jambe cheville wrist arm leg ankle finger doigt عظم عظمه يد يده ذراع رجل معصم يدو لعظم العظم رجلو رجلها ~l3dem ~3dem ~yeddo ~rjlo ~rjlha ~rjli',
      'plus_courte raccourcie tournee tourne_vers shorter shortened turned_out rotated اقصر قصيره قصارت ~9sarat ~9sirat ~qsar ~qsarat ~9sar ~9sira sort sorti sorte angle deform* tordu* travers visible depasse* perce* sticking poking bent wonky through out_of out_of_place خارج بارز معوج* معووج* ملتوي* ملوي* مكسور* منحرف عوج* تعوج* ~khrej ~m3wj ~m3wja ~mhers ~mherssa ~mlwi',
      `tombe* chute fall* fell accident* sang blood* casse* broke* fracture* skin peau crac* snap* سقط* وقع* حادث* كسر* glisse* slip* slipped slid lever stand زلق* تكركب* طاح* ~zl9at ~zle9 ~zla9 ~zle9at ~tkerkeb ~tkerkbat طاحت جلد دم ~tahet ~ta7 ~tahat ~dem ~ksida ~thers fracture`,
    ],
    { within: 14 },
  ),
  row(
    'hip_pain',
    [
      'hanche aine cuisse hip groin thigh ورك وركها فخذ فخذها الفخذ ~lwrk ~fkhd ~lfkhd ~wrk',
      'tombe* chute fall fallen fell glisse* slip* سقط* وقع* طاح* طاحت زلق* ~ta7 ~tahat ~tah ~zl9',
    ],
    { within: 18 },
  ),
  row(
    'cannot_bear_weight',
    [
      'lever releve* marche* debout appui* poser pied stand* walk* weight get_up getting_up up يقف تقف الوقوف المشي يمشي تمشي توقف* نوقف ينوض تنوض يوقف يتمشى نمشي ~twe9ef ~ynod ~tnod ~ytmcha ~tmcha ~nmchi ~ywe9ef',
      CANNOT,
      'tombe* chute fall fallen fell glisse* slip* hanche hip jambe leg cheville ankle genou knee foot pied تورم سقط* وقع* ورك رجلها رجله ساق طاح* طاحت فخدها رجلو ~ta7 ~tahat ~tah ~rjlha ~rjlo ~rjli',
    ],
    { within: 16, affirming: true, unless: 'vertige* dizzy dos back sciati* ظهر ~dhr fatigue tired' },
  ),
  row(
    'snake_scorpion',
    [
      'deux_petits_trous deux_petits_points two_little_holes two_small_holes two_puncture* two_tiny_holes fang_mark* serpent vipere scorpion* snake viper adder cobra افعي حيه ثعبان عقرب لفعه حنش لعقرب ~l3gerb ~l3a9rab ~3grb ~7nech ~l7nech ~3a9rab',
      'mordu* piqu* morsure bit bite* bitten sting* stung got_my got_me got_his got_her cheville mollet ankle calf sentier rando* لدغ* عض* قرص* لسع* ضرب* قرصات* ~9rs ~9rssatni ~3ed ~ldgh ~drbat',
    ],
    { within: 8, unless: 'chien dog chat cat labrador كلب قط قطه ~kelb ~mech hamster rat' },
  ),
  row(
    'carbon_monoxide',
    [
      'chaudiere poele chauffage chauffe_eau brasero barbecue generateur charbon boiler heater stove generator fireplace charcoal monoxyde detector سخان مدفاه موقد فحم شوفو الشوفو المجمر الفاخر ~chofo ~chauffo ~mjmer ~fakher ~lfakher',
      'tete nause* vomi* vertige* malaise headache* sick dizzy faint* alarm alarme صداع دوخه غثيان اغم* راسنا راسي داخ* دخنا سخف* ~dokha ~daykhin ~rasna ~skhef ~skhft',
      'tous toute famille enfants everyone all_of family both we nous whole كلنا العايله جميعا كاملين ولادي الدار ~kamlin ~kolna ~dar ~wladi alarm*',
    ],
    { within: 22 },
  ),
  row(
    'eye_chemical',
    [
      'oeil yeux eye eyes عين عيني عينه عينو عينيه ~3ini ~3ino ~3inia',
      'javel bleach acide acid produit chimique chemical* detergent* lessive ciment chaux plaster cement lime spray splash* gicl* eclabouss* alcali* deboucheur superglue glue ammoniac javil جافيل اسمنت كيماوي* منظف حمض جير الجافيل السيما ~javel ~lgir ~sima ~lma9ate3',
    ],
    { within: 9 },
  ),
  row(
    'mania_agitation',
    [
      'dors dort dormi sleep* slept نوم انام ينام نعس كننعس كينعس ~kan3es ~kayn3es ~n3es',
      'mille_idees idees_dans idees_fusent projets energie energique euphori* plein_d_idees depens* achet* racing invincible full_of_energy so_much_energy grand_plans spending spent unstoppable طاقه مشاريع اموال فلوس ~flous ~machari3',
      'peu 2h 3h 4h 2 3 4 hours barely hardly little needs_no besoin_de ساعتين قليل ساعات ~sa3tin ~sa3a ~9lil',
    ],
    { within: 22 },
  ),
  row(
    'heat_exposure',
    [
      'soleil chaleur canicule cagnard sun heat hot_day marathon شمس حر الحر الشمس الصهد ~sehd ~chms ~shd ~chemch',
      'confus* vomi* evanoui* delir* convuls* collaps* faint* drows* dizzy مشوش* اغم* تقيا* هذيان سخف* داخ* ~skhef ~dakh ~kaykhrf',
    ],
    { within: 14 },
  ),

  // who was well yesterday and is confused today
  row(
    'onset_sudden',
    [
      'ce_matin hier aujourd soudain* this_morning yesterday today last_night suddenly overnight اليوم امس الصباح صباح البارح ليوم ~lbareh ~sba7 ~lyoum',
      'reconnai* confus* delire* incoheren* divague* recogni* rambling nonsense disoriented muddled يهذي تهذي مشوش* يعرفني تعرفني مخلط* كيخرف كتخرف ~kaykhrf ~katkhrf ~kay3rfni',
    ],
    {
      within: 12,
      unless:
        'mois months annees years شهور اشهر سنوات tablet* medicine* medication* comprime* medicament* دواء ادويه الادويه',
    },
  ),
  row(
    'drowsy',
    [
      'endort endormait somnole* assoupi* dozing dozes falls_asleep falling_asleep drifts drifting nodding ينام تنام كينعس كتنعس ~kayn3es ~katn3es',
      'parle_lui lui_parle parlant talk* speaking conversation mid_sentence كلمه اكلمه اكلمها نكلمه نهضر_معاه كنهضر_معاه كنهضر_معاها ~kanhder ~kanhdr',
    ],
    { within: 8 },
  ),
  // contraception
  row(
    'emergency_contraception_need',
    [
      'oubli* forgot missed craqu* dechir* broke split burst sans without unprotected نسيت تمزق انقطع بدون بلا دون تقطع ~nsit ~bla ~t9te3',
      'pilule pill pills preservatif capote condom protection contracepti* حبوب حبه الواقي حماية وقايه الحمل حمايه بريزيرفاتيف الكابوط ~pilule ~lkabout ~7boub',
      'rapport* sex relation* couche lendemain morning_after intercourse علاقه جماع ~3ala9a ~3ela9a',
    ],
    { within: 16, unless: 'depuis_des_mois years infection' },
  ),
  // small things at home
  row(
    'teething',
    [
      'dent dents tooth teeth molar* سن اسنان السنان سنان سنو ~snan ~snano',
      'perce* pousse* sort sortent coming through cutting poking erupt* تظهر تطلع بزوغ كيطلعو طالعين ~kaytl3o ~tal3in',
      CHILD,
    ],
    { within: 16, unless: 'sagesse wisdom' },
  ),
  row(
    'sunburn',
    [
      'soleil plage sun beach pool شمس الشمس بحر البحر ~chems ~chms ~b7er',
      'brul* rouge* burn* red crame* peel* pele* احمر* احترق* حرق* حمر* تحرق* ~t7re9 ~7mer ~7mr',
      'epaule* dos nez visage bras peau shoulder* back nose face arm* skin legs كتف* ظهر* وجه* جلد* اكتاف كتافي ~ktafi ~dhri ~wjhi',
    ],
    { within: 12, unless: 'confus* vomi* vomit* fever fievre faint*' },
  ),
  row(
    'vaccine_reaction',
    [
      'vaccin* jab jabs booster shot shots immunis* immuniz* لقاح التلقيح تلقيح تطعيم الجلبه ~tl9i7 ~jelba',
      'bras cuisse arm thigh dur dure douloureu* gonfle rouge sore red lump hard fever fievre fatigu* tired achy ذراع يد يؤلمني يولمني الم حمى سخانه دراعو دراعي فخد* فخذ* ~skhana ~dra3i ~dra3o',
      'hier depuis apres matin yesterday after since today two اليوم امس بعد منذ البارح من_بعد ~lbareh ~men_b3d ~mn',
    ],
    { within: 14 },
  ),
  row(
    'muscle_soreness',
    [
      'sport salle muscu* seance footing courir course squat* rando* foot gym workout training leg_day run running hike lifting رياضه النادي تمرين الجري تمارين لاسال السبور سبور الصال ~lasalle ~salle ~sport ~lasal',
      'mal courbatur* douloureu* dures raides sore ache* aching stiff hurt* الم تولم* يولم* متيبس* ضار* كيضر* كتضر* مقطع* ~daryin ~darni ~kaydro ~kaydrouni ~m9t3in',
      'premiere reprise hier depuis first yesterday after new started اول امس بعد البارح لبارح من_بعد ~lbareh ~awal',
    ],
    {
      within: 18,
      unless:
        'poitrine chest tordu* twist* craqu* snap* pop genou knee cheville ankle noir* dark brown coca foncee cola صدر ركبه',
    },
  ),
  row(
    'bruise',
    [
      'bleu bleus bruise* hematome ecchymose كدمه كدمات زرقه ~zra9ya',
      'cogne* cogn tape* heurt* hit bump* knock* bang* foot football choc* صدم* ضرب* خبط* ~tkhbt ~drba',
    ],
    { within: 9, unless: 'levre* lips partout sans_raison no_reason easily' },
  ),
  row(
    'muscle_cramps',
    [
      'crampe* cramp cramps charley شد تشنج تقلص كرامب ~crampe ~chedd',
      'mollet* jambe pied cuisse calf calves leg foot thigh toes ساق الساق رجل رجلي قدم ~rjli ~smana',
      'nuit night bed lit etir* stretch* passe* gone ليلا الليل نوم زال بالليل ~lil ~blil',
    ],
    { within: 14 },
  ),
  row(
    'fainting',
    [
      'malaise vertige evanoui* faint* collaps* اغماء سخف* دوخه',
      'effort sport running exercise piscine run match exert* رياضه جري',
    ],
    { within: 9, affirming: false, unless: 'presque almost nearly bit' },
  ),

  // who stopped drinking, took a drug, has just given birth
  row(
    'alcohol_withdrawal',
    [
      'arret* stopp* quit quitting came_off sevrage withdraw* since_last توقف* بطل* حبس* قطعت ~7besst ~bttelt',
      'alcool boire drink* alcohol booze vodka beer whisky rhum pastis vin الخمر خمر شراب الكحول الشرب الشراب ~chrab ~lalcool',
      'trembl* shak* sweat* hallucin* seeing_things see_things voi* transpir* convuls* ارتجف* يرتجف رعشه هلوس* كيرعد كيشوف ~kanr3d ~kayr3d ~kaychouf',
    ],
    { within: 18 },
  ),
  row(
    'drug_use',
    [
      'pris prend prenait sniff* took taken snort* inject* using smoked fume* تعاطى تعاطي اخذ خدا ~khda ~chem',
      'coke cocaine coc crack heroin* mdma ecstasy speed amphet* meth ketamine fentanyl كوكايين هيروين حشيش مخدر* قرقوبي ~coka ~9er9oubi',
    ],
    { within: 6, unless: 'zero diet light can coca' },
  ),
  row(
    'postpartum',
    [
      'accouche* birth postpartum had_my_baby had_a_baby had_our_baby delivered c_section cesarienne ولدت ولدات وضعت الولاده ولاده نفاس قيصريه ~wldat ~wldt ~nfissa',
      'jour jours semaine* day days week weeks ago depuis hier يوم ايام اسبوع اسابيع منذ سيمانه يامات هادي ~simana ~iyam ~hadi',
    ],
    { within: 9, unless: 'an ans years mois months سنه سنوات' },
  ),
  row(
    'jaundice',
    [
      'jaune* yellow* اصفر صفراء صفر صفره صفار* ~sfer ~sfar',
      'tout toute peau yeux teint skin eyes eyeballs whites devenu devenue turned going gone look* جلد جلده عيون عينيه عيناه عيني وجه كولو عينيها ~3inih ~3ini ~kolo',
    ],
    {
      within: 4,
      unless:
        'crach* morve glaire* mucus pus nez nose selle* urin* snot phlegm sputum couche nappy nappies dent dents teeth tooth croute* crust* ongle* nail* pertes discharge bleu bruise oeuf tongue langue مخاط بلغم اسنان',
    },
  ),
  row(
    'deformity',
    [
      'voi* see seeing visible sticking poking pokes poke depasse sort showing through باين كيبان يظهر بارز تظهر خارج ~bayn ~kayban',
      'os bone عظم العظم العضم ~l3dem ~3dem',
      'jambe bras main doigt pied tibia leg arm hand finger foot shin skin peau wound plaie ساق رجل يد ذراع رجلو يدو جلد ~rjlo ~yeddo ~rjli',
    ],
    { within: 10 },
  ),
  row(
    'rectal_bleeding',
    [
      'selle* caca couche* poo poop stool* nappy nappies diaper براز حفاض خروج ~khrouj ~kaka',
      'gelee groseille jelly currant sang* blood* red rouge* دم دما احمر ~dem',
    ],
    { within: 5, unless: 'rash fesses bum eryth* test' },
  ),
  row(
    'inconsolable_crying',
    [
      CHILD,
      'hurle* scream* crie* pleure* يصرخ تصرخ كيغوت كيبكي',
      'plie* replie* jambes legs knees pulling draws genoux crises on_and_off waves by_spells ركبتيه رجليه نوبات',
    ],
    { within: 14, unless: 'growing croissance' },
  ),
  row(
    'choking',
    [
      'arete fish_bone bone os coin piece_de_monnaie money chicken_bone viande meat food شوكه عظم قطعه فلوس درهم لحم ~chouka ~flous ~drham',
      CANNOT,
      'avaler swallow* respirer breath* salive saliva spit parler speak talk بلع ابلع تبلع يبلع تنفس يتنفس نبلع نتنفس تتنفس ~nbl3 ~ntnfs ~ytnfs ~tnfs',
    ],
    { within: 14, affirming: true },
  ),
  row(
    'drooling_cannot_swallow',
    [
      CANNOT,
      'avaler swallow* بلع ابلع ابتلاع يبلع تبلع نبلع ~nbl3 ~nbla3',
      'saliv* spit bave drool* crach* dribbl* ريق ريقي ريقه لعاب لعابي ريقو ~ri9i ~ri9o',
    ],
    { within: 10, affirming: true },
  ),
  row(
    'lower_abdominal_pain',
    [
      HURTS,
      'cote one_side left_side right_side low_down bas_ventre جهه جانب الجنب جيه ~jiha ~jenb',
      'retard_de regles_en retard late missed pregnan* enceinte حامل تاخر* الدوره ~t3tlat ~7amla',
    ],
    { within: 18, unless: 'tete head throat gorge dent tooth' },
  ),
  row(
    'dizziness',
    [
      'دخنا داخو داخت dizzy vertige* tete_qui_tourne ~dakhna ~dakhou',
      'كاملين كلنا tous everyone all_of ~kamlin الشوفو المجمر chaudiere boiler heater',
    ],
    { within: 9 },
  ),
  // what people see or do, for which they know no name
  row(
    'unable_to_urinate',
    [
      'goutte gouttes a_drop one_drop single_drop only_drops just_drops few_drops drops_only قطره نقطه قطرات ~9tra ~9etra ~no9ta ~9atra',
      'plus_une pas_une plus_aucune plus_la_moindre que_des rien only_drops just_drops only_a a_drop one_drop single_drop couple_of حتى_قطره حتى_نقطه غير_قطرات ~7ta ولا_قطره ولا_نقطه ما_بال* مابال* ~mabal cant can_t cannot not_been hasn_t haven_t havent',
      'urin* pipi pisser pisse pee peeing wee vessie bladder wc toilettes ventre belly bursting بول يبول بال بطن بطنه كرشو كرشي ~lboul ~bal ~krcho ~kercho depuis since last_night البارح ~lbare7',
    ],
    {
      within: 12,
      affirming: true,
      unless:
        'yeux eye eyes nez nose sang blood dem دم alcool alcohol wine lait milk eye_drops collyre drop_off drops_off dropped_off prostate_depuis tous_les_soirs years annees after_i apres_avoir fuite* leak*',
    },
  ),
  row(
    'urgency_incontinence',
    [
      'pisse_dessus urine_dessus fait_dessus urine_sur wet_myself wet_himself peed_myself pissed_myself بلت بال_على تبولت بوال ~bolt ~bolit البول_ينزل البول_يهرب البول_كيهرب كنفلت_البول كيفلت_البول ~lboul',
      'sans_sentir sans_m_en sans_le_sentir rien_senti pas_senti without_feeling without_knowing didn_t_feel didnt_feel never_felt not_feel ما_حسيت* ماحسيت* بدون_ما بلا_ما ما_كنحس* ماكنحس* ما_بقيت* ~ma7ssit ~makan7ess ~makan7ss ~mab9itch ~ma_kan7essch ~ma_7ssitch على_نفسي على_حالي',
    ],
    { within: 9, affirming: true, unless: 'طفل بنتي ولدي brulure toux cough* laugh* rire' },
  ),
  row(
    'saddle_numbness',
    [
      'm_essuie m_essuyant m_essuyer papier_quand wiping wipe_myself feel_wiping feel_the_paper toilet_seat المكان_اللي_اقعد',
      'sens_plus sens_pas senti_plus plus_senti couldn_t_feel can_t_feel cant_feel couldnt_feel no_feeling not_feel ما_احس مش_حاس ما_كنحس*',
    ],
    { within: 9, affirming: true },
  ),
  row(
    'fainting',
    [
      'tombe* effondr* ecroul* collaps* drop* fell folded went_down down keeled طحت طاح* وقعت وقع* سقطت ~t7t ~ta7 ~tahat ~tah',
      'sans_prevenir sans_rien_sentir sans_signe sans_avertissement sans_raison no_warning without_warning without_any_warning out_cold like_a_light light_switch بدون_سابق بدون_انذار من_غير_انذار من_غير_اي بلا_ما_نحس بلا_ما_نعرف ~bla_ma_n7ess bla_ma_n7ess bla_ma',
    ],
    {
      within: 9,
      affirming: true,
      unless: 'internet prices price phone signal glisse* trebuche* tripped sales battery',
    },
  ),
  row(
    'after_exertion',
    [
      'match football foot_match rugby basket running مباراه المباراه يركض اركض تركض كنلعب jogging sprint* pitch marathon race course en_courant while_running mid_match mid_pitch كوره الماتش بجري اجري كنجري نجري الجري ~match ~kanjri ~njri ~terrain',
      'evanoui* tombe_raide connaissance collaps* passed_out blacked_out faint* dropped folded out_cold no_warning without_warning sans_prevenir sans_rien_sentir مغمي اغم* غمي الوعي سخف* بدون_سابق ~skhef ~skheft bla_ma_n7ess ~t7t',
    ],
    { within: 14, affirming: true, unless: 'cheville ankle genou knee wrist poignet epaule shoulder tordu twisted' },
  ),
  row(
    'choking',
    [
      'piscine pool lac lake mer sea river riviere baignoire bath bathtub water eau مسبح المسبح البحر بحر الما الماء ~piscine ~b7er ~lma',
      'noye noyer noyade coule coulait drown* submerged underwater under_the_water sous_l_eau bu_la_tasse boire_la_tasse ressorti sorti_de pulled_from pulled_out fished swallowed_half غرق* غريق ~ghr9 ~ghra9 ~gher9',
      'tousse* toux cough* mousse foam froth respir* breath* essouffl* somnol* dort sleepy drows* vomi* sick سعال يسعل كيكح يتنفس كيتنفس نعسان ~kaykou7 ~kayk7 ~n3san ~te9iya',
    ],
    { within: 22, unless: 'legs_under drowning_in work travail' },
  ),
  row(
    'choking',
    [
      'etrangle etranglee etranglait etrangler strangl* hands_round hands_around serre_le_cou serre_mon serre_au serre_a_la خنقني خنقها خنقوني ~khne9ni ~khn9ni ~khna9ni',
      'cou neck gorge throat voix voice noir black avaler swallow* conjoint mari husband boyfriend ex il he راجلي زوجي جوزي عنق عنقي رقبه صوت صوتي ~rajli ~3on9i ~3n9i',
    ],
    { within: 12, unless: 'arete bone cravate tie col collar eau water food manger cacahuete* ceinture perles' },
  ),
  row(
    'choking',
    [
      CHILD,
      'cacahuete* raisin* perle* bille* noisette* bonbon* piece piece_de_monnaie lego jouet peanut* nuts nut grape* bead* marble* coin sweet sweets popcorn carrot فول_سوداني كاوكاو حبه_عنب مكسرات حلوى الحلوى خرزه ~kaoukaou ~kawkaw ~7elwa ~bonbon',
      'etrangle* etouff* chok* gag* gagged siffle* wheez* whistl* coughed_like going_blue violet bleu no_noise no_sound شرق شرقت غص غصت يصفر يزيق بيزيق ازرق زرق كيصفر ~chre9 ~ghess ~zre9 ~kaysfer',
    ],
    { within: 24, unless: 'allerg* allergique حساسيه hives urticaire' },
  ),
  row(
    'breathless_at_rest',
    [
      'bebe baby nourrisson newborn infant fils fille son daughter toddler he she il elle رضيع رضيعي رضيعتي طفلي البيبي التربيه ~lbebe ~bebe ~rdi3',
      'oublie_de arrete_de arrete_parfois stops stopping stoping stopped paus* forgets كيحبس كتحبس يتوقف توقف يقطع ~kay7bes ~kat7bes',
      'respir* breath* تنفس التنفس يتنفس النفس كيتنفس ~nefs ~nfs ~kaytnfs',
      'second* secs bleu* blue mauve* violet grunt* gemi* geint pale feed* tete quinte* cough* toux ثواني ازرق زرق يرضع ~zre9 ~tawani',
    ],
    { within: 16, affirming: true, unless: 'ronfl* snor* apnee_du mari husband wife femme tantrum colere' },
  ),
  row(
    'toxic_ingestion',
    [
      'pile piles pile_plate pile_ronde pile_bouton batterie battery batteries بطاريه بطاريات حجره_ديال ~pila ~7jra',
      'manque manquent disparu disparue missing gone can_only_find can_t_find cannot_find only_find found_open ouverte open ناقصه ناقص مفقوده ما_لقيت* ~n9sa ~malqitch',
      'bave bavait bavouille drool* dribbl* gagging gag avale avalee swallow* eaten bouche mouth ventre بلع بلعت لعاب ريق ~rya9 ~ryou9 ~bl3',
    ],
    { within: 26, affirming: true },
  ),
  row('toxic_ingestion', [MANY_MEDS, `${SWALLOW} had taken_about taking ai_pris خديت خذت اخذت ~khdit`], {
    within: 7,
    unless: 'mg days jours day ايام يوم weeks semaines prescri* months mois',
  }),
  row(
    'toxic_ingestion',
    [
      CHILD,
      'mange mangee croque croquee avale avalee ate eaten ate_maybe chewed mouth bouche كلا كلات اكل اكلت بلع بلعت سرط ~kla ~klat ~sret ~bl3',
      'iron_tablets iron_pills heart_tablets heart_pills heart_medicine sleeping_pills sleeping_tablets blood_pressure_pills blood_pressure_tablets contraceptive_pills fer_de comprimes_de_fer cachets_de comprimes_de my_tablets my_pills his_pills her_pills nans_tablets mes_cachets mes_comprimes ses_cachets ses_comprimes حبوب_الضغط حبوب_القلب حبوب_الحديد دوا_القلب دوا_السكر ~7boub',
    ],
    { within: 12, unless: 'prescri* dose ordonnance' },
  ),
  row(
    'toxic_ingestion',
    [
      'heart_pills heart_tablets pill_box pill_organiser pill_organizer pilulier nans_pills grandmas_pills grandma_s_pills gran_s_pills nan_s_pills grandmas_tablets cachets_de_mamie comprimes_de_mamie علبه_الدوا علبه_الدواء',
      'open ouvert ouverte missing empty vide gone manque manquent don_t_know_how floor par_terre مفتوح* ناقص* فارغ*',
    ],
    { within: 12 },
  ),
  row(
    'drowsy',
    [
      'patch_de_morphine morphine fentanyl methadone heroin heroine opioid* oxycodone tramadol patchs patches patch مورفين ترامادول ميثادون',
      'pupil* pinpoint epingle ronfl* snor* slow_breathing breathing_slowly breaths_a_minute fois_par_minute respire_lentement respire_tres hard_to_wake barely_breathing بطيء شخير',
    ],
    { within: 16 },
  ),
  row(
    'drug_use',
    [
      'patch_de_morphine morphine fentanyl methadone heroin heroine opioid* oxycodone مورفين ميثادون',
      'pupil* pinpoint epingle slow_breathing breathing_slowly breaths_a_minute fois_par_minute respire_lentement hard_to_wake barely_breathing',
    ],
    { within: 16 },
  ),
  row(
    'carbon_monoxide',
    [
      'co_alarm co_alarms co_detector carbon_monoxide monoxide_alarm monoxide_detector detecteur_co detecteur_de_co alarme_co alarme_monoxyde detecteur_de_monoxyde monoxyde_de_carbone اول_اكسيد',
      'sonne sonner bipe going_off went_off gone_off goes_off keeps_beeping beeping rings rang headache* tete nause* sick dizzy vomi* صداع دوخه غثيان',
    ],
    { within: 14, unless: 'low_battery pile_faible battery_low change_the' },
  ),
  row(
    'carbon_monoxide',
    [
      'bbq barbecue charcoal coal brazier brasero charbon braises generator groupe_electrogene فحم الفحم المجمر الفاخر ~mjmer ~fakher',
      'inside indoors caravan tent garage room bedroom interieur chambre tente piece_fermee dans_la_maison البيت الغرفه الخيمه الدار ~bit ~dar',
      'head* tete drows* somnol* sick nause* dizzy vertige* vomi* wobbly faint* صداع دوخه راسي نعسان غثيان داخ* ~dokha ~rasi ~rasna ~daykh',
    ],
    { within: 26 },
  ),
  row(
    'severe_burn',
    [
      'skin peau جلد جلده جلدها الجلد الجلده ~jld ~jeld ~jelda ~ljeld',
      'coming_off came_off comes_off peeling peels peel part_en s_en_va est_partie partie arrach* decoll* en_lambeaux طار يتسلخ بيتسلخ يتقشر كيتسلخ كيتقشر تسلخ تسلخات ~kaytqcher ~kayt9eccher ~kaytslekh ~tslekh',
      'tea coffee soup kettle pan boiling hot_water the_chaud tasse_de tasse casserole soupe bouilloire eau_chaude eau_bouillante cafe huile oil فنجان شاي قهوه مغلي مغليه القدر ماء_ساخن اتاي ~atay ~9ahwa ~zit ~tayb',
    ],
    { within: 20, unless: 'soleil sun sunburn' },
  ),
  row(
    'severe_burn',
    [
      CHILD,
      'soup soupe tea coffee boiling kettle eau_bouillante tasse_de_the tasse_de_cafe bouillon شاي_مغلي مغليه مغلي قهوه_سخونه اتاي_طايب ~atay_tayb ~9ahwa_sokhna',
      'chest tummy belly face neck shoulder poitrine torse ventre visage cou صدر صدره صدرها بطنه بطنها وجه وجهه وجهها رقبتها رقبته ~sdro ~sderha ~wjho ~wjehha ~wjhou ~3en9o',
      'went over tipped pulled spilt spilled poured fell renvers* tir* verse دلق* انكب* كب* سكب* انسكب* وقع* تكب* تكفا* ~tkeb ~tkebbat ~kheba ~khwa ~tkffa',
    ],
    { within: 18, unless: 'small drop splash gouttes petite_goutte drank bu boit' },
  ),
  row(
    'severe_burn',
    [
      'suie soot sourcil* eyebrow* eyelash* singed roussi* poils_du_nez nose_hair hair_singed سخام رماد حواجب* ~7wajeb',
      'voix voice crach* spit spitting sputum phlegm mucus nez nose nostril* throat gorge croak* hoarse enrou* cough* tousse صوت صوتي بلغم حلق ~sot ~soti ~7al9i',
      'fire feu incendie smoke fumee flame* barbecue bbq explos* brul* burn* حريق نار دخان العافيه ~l3afya ~dokhan',
    ],
    { within: 24 },
  ),
  row(
    'severe_burn',
    [
      'volts volt 380 400 415 3_phase three_phase triphase haute_tension high_voltage tableau_electrique power_line فولت كهرباء_عاليه ~volt',
      'pris recu got belted zapped shock shocked thrown choc main mains hand hands heart coeur brul* burn* يد يدي قلبي ~yddi ~9elbi',
    ],
    { within: 12, unless: 'ampoule lamp quote devis bill' },
  ),
  row(
    'heavy_bleeding',
    [
      'nez nose nosebleed nosebleeds epistaxis nif انف الانف انفه نيف نيفي نيفو ~nifo ~nifi ~nif',
      'sang saign* blood* bleed* pisse دم الدم نزيف ينزف كيسيل كينزف سايل ~dem ~ddem ~kaysil ~nzif nosebleed*',
      '1h 1h15 1h30 2h heure heures hour hours an_hour 30_min 40_min 45_min 50_min 60_min 30_minutes 40_minutes 45_minutes 50_minutes 60_minutes 90_minutes half_an_hour demi_heure trois_quarts_d ٤٠_دقيقه ٥٠_دقيقه 40_دقيقه 50_دقيقه ساعه ساعتين نص_ساعه ~sa3a ~nos_sa3a nos_sa3a fill* rempli* bowl bassine',
    ],
    {
      within: 18,
      unless:
        'arrete_en stopped_after stopped_in stopped s_est_arrete hier il_y_a 24_hours توقف حبس salt moisturiser every_few',
    },
  ),
  row(
    'heavy_bleeding',
    [
      'crach* touss* cough* expector* spit* كح سعال يسعل كنكح كيكح ~kay7eb ~kayk7 ~kaykou7',
      'sang blood دم الدم ~dem ~ddem',
      'tasse tasses cupful cupfuls cup_of cups_of mouthful* verre_de pleine_bouche glassful full_of كاس كووس ملء ~kass',
    ],
    { within: 10, unless: 'filet filets streak* speck* trace' },
  ),
  row(
    'heavy_bleeding',
    [
      'doigt pouce index orteil phalange main finger fingertip fingers thumb toe اصبع اصبعه اصبعي صبع صبعي صبعو اصابعي ~sba3i ~sba3o ~sb3i ~sba3',
      'amput* sectionne* arrache* came_off cut_off chopped_off taken_off sliced_off torn_off severed parti bout_parti coupe_net انقطع انقطعت تقطع* مقطوع* طار ~t9te3 ~t9et3 ~mt9to3 ~ta9te3',
      'glace glacons ice bag sachet bout morceau piece tip torchon scie massicot machine saw door porte blender cutter hachoir mower tondeuse ماكينه منشار ثلج الباب ~machine ~glacon ~mouss',
    ],
    { within: 16, unless: 'ongle nail peau_morte glove gant' },
  ),
  row(
    'major_trauma',
    [
      'poignarde* planter_avec plante_un got_stabbed was_stabbed been_stabbed stabbed knifed coup_de_couteau coups_de_couteau poked truc_pointu screwdriver tournevis طعنوني طعنني انطعن* مطعون طعنه ضربوه_بموس ضربوني_بموس ~tdrebt_b ~tdrebt طعن',
      'side flank chest back neck thigh ribs stomach belly abdomen arm bras flanc poitrine dos cou cuisse ventre cotes blood sang ظهر صدر بطن فخد جنب دم ~fakhdi ~sdri ~krchi ~dhri ~jenbi ~mouss ~mous ~mousse',
    ],
    { within: 12, unless: 'like as_if comme feels feeling pain_like stabbing كانه comme_un' },
  ),
  row(
    'deep_wound',
    [
      'os bone tibia عظم العظم العضم ~l3dem ~3dem',
      'poking sticking_out sticks_out through depasse sort_de ressort perce* coming_out visible a_l_air خارج بارز طالع باين ~khrej ~kharej ~bayn',
    ],
    { within: 6, unless: 'bunion hallux coccyx rib cote clavicule_depuis' },
  ),
  row(
    'deep_wound',
    [
      'oeil eye eyeball globe عين عينه عيني عينو ~3ino ~3ini ~3inih',
      'clou nail compas fourchette fork dart flechette ciseaux scissors tournevis screwdriver eclat shard metal_shard aiguille needle hamecon fish_hook fishing_hook crayon pencil مسمار ابره مقص ~mesmar',
      'perce* pierc* plante* enfonce* went_in went_into gone_in in_his in_her in_my stuck sticking dans_l rentre entre saute pupil* دخل دخلت انغرز ~dkhel ~dkhlat',
    ],
    { within: 10, unless: 'sable sand dust poussiere eyelash cil' },
  ),
  row(
    'eye_foreign_body',
    [
      'oeil eye eyeball globe عين عينه عيني عينو ~3ino ~3ini ~3inih',
      'clou nail compas fourchette fork dart flechette ciseaux scissors tournevis screwdriver eclat shard metal_shard aiguille needle hamecon fish_hook fishing_hook crayon pencil مسمار ابره مقص ~mesmar',
      'perce* pierc* plante* enfonce* went_in went_into gone_in in_his in_her in_my stuck sticking dans_l rentre entre saute pupil* دخل دخلت انغرز ~dkhel ~dkhlat',
    ],
    { within: 10, unless: 'sable sand dust poussiere eyelash cil' },
  ),
  row(
    'vision_loss',
    [
      'flash flashes eclair eclairs floaters specks mouches suie soot black_dots debban دبان البرق بروق ذباب نقط_سوداء ~berq ~berg ~debban ~lberq',
      'voile_qui voile_noir voile_gris un_voile rideau curtain veil shade shadow_coming ستاره ستار خاميه الخاميه ~khamiya',
    ],
    { within: 18, unless: 'pas_de_voile no_curtain sans_voile no_shadow' },
  ),
  row(
    'vision_loss',
    [
      'oeil eye عيني عين عينو ~3ini ~3ino',
      'switched_off went_out gone_black went_black eteint s_est_eteint noir_complet tout_noir totally_black completely_black store_baisse store_qui lights_out انطفات انطفت اسودت سودات ~tfat',
    ],
    { within: 8, unless: 'black_eye coquard cogn* bump bruise* phone telephone lampe_du' },
  ),
  row(
    'blurred_vision',
    [
      'halo halos arc_en_ciel rainbow* دواير هاله هالات قوس',
      'lumiere* light lights lamp* النور الضوء الضو لمبه ~ddow',
      'oeil eye eyes yeux mal pain* tete head vomi* عين عيني وجع صداع ~3ini',
    ],
    { within: 14 },
  ),
  row(
    'hallucinations',
    [
      'voit voir vois sees seeing picking_at picking saw يشوف تشوف يرى ترى كيشوف كتشوف شايف ~kaychouf ~katchouf',
      'betes bestioles insectes araignee* rats souris serpents spider* bugs ants insects snakes beetles حشرات عناكب عنكبوت نمل فيران صراصير ~7acharat ~nmel',
      'mur murs wall walls duvet drap draps invisible ceiling plafond lit bed aint_there isn_t_there not_there الحيط الجدار حيط السقف ~7it alcool drink* booze boire rhum vodka خمر الخمر',
    ],
    { within: 18, unless: 'cafard* cockroach* punaise* bed_bugs mites' },
  ),
  row(
    'hallucinations',
    [
      'bebe baby newborn nouveau_ne البيبي رضيع رضيعي طفلي المولود ~lbebe ~bebe ~wldha',
      'swapped switched changeling possessed devil demon evil satan echange* remplace* diable possede* maudit send_back sent_back جن الجن شيطان مسكون مبدل بدلوه ~jnoun ~jnn ~chitan',
    ],
    { within: 12, unless: 'terrible_twos little_devil petit_diable room rooms formula_swapped lait milk' },
  ),
  row(
    'hallucinations',
    [
      'voix voices voice_tells صوت اصوات الاصوات ~sowt ~aswat',
      'disent dit ordonn* tell tells telling told order* command* يامره يامرني يقول تقول تامره كيقولو كيقول ~kay9olo ~katgol',
      'frapper tuer planter blesser kill hurt stab get couteau knife harm يقتل يطعن يضرب سكين ~y9tel ~mouss',
    ],
    { within: 14 },
  ),
  row(
    'missed_period',
    [
      'retard retard_de regles_en_retard late missed_period period_late معطل* تعطل* تاخر* متاخره الروطار روطار ~retard ~rotar ~t3tlat ~t3etlat',
      'jour* semaine* days weeks week test cycle simana يوم ايام اسبوع اسبوعين سيمان* شهر ~iyam ~simanat ~simana ~youm regles period',
      'douleur* mal bas_ventre cote sang saign* pertes pain* bleed* blood spotting كيضر* الم وجع دم الدم جنب ~kaydrni ~kayderni ~dem ~lwja3 ~wja3',
    ],
    {
      within: 18,
      unless:
        'train colis livraison parcel bus langage croissance developpement mental parle_pas marche_pas vaccin* travail boulot homework paiement loyer speech rent school',
    },
  ),
  row(
    'reduced_fetal_movement',
    [
      'weeks wks week pregnan* sa semaines enceinte اسبوع الاسبوع بالاسبوع حامل الشهر ~smana ~7amla ~chhar',
      'kick kicks kicked kicking bouge bouger bouge_plus mouvement* movement* moved moving بيتحرك يتحرك حركه ~kayt7rk ~yt7rek',
      'not_felt haven_t_felt havent_felt can_t_remember cant_remember not_had nothing no_kicks none less fewer lazy sens_plus plus_bouger sens_pas senti_depuis ما_حسيت* ماحسيت* ما_في_شي ما_تحرك ~ma7ssit ~makan7essch',
    ],
    { within: 20, affirming: true, unless: 'legs jambes restless gym' },
  ),
  row(
    'waters_broken',
    [
      'coule coulait filet leak* trickl* gush* perdu_de_l_eau liquide fluid warm_water ينزل نزل سائل ماء ~lma ~mat_lma',
      'entre_mes_jambes entre_les_jambes between_my_legs down_my_legs le_long_des sans_arret non_stop keeps_coming clair clear chaud warm vert green khder_ الرجلين ~khder',
      'sa semaines weeks wks enceinte pregnan* contraction* اسبوع حامل الشهر ~smana ~7amla',
    ],
    { within: 18, unless: 'nez nose urine seins milk lait pipi cicatrice scar plaie wound pus jaune yellow' },
  ),
  row(
    'joint_swelling_hot',
    [
      'genou hanche cheville coude poignet knee hip ankle elbow wrist ركبه ركبتي ركبتها ركبته كاحل',
      'chaud* rouge hot red gonfl* swollen وارم* سخن* سخون* منتفخ* حمرا ~mnfoukh ~mnfoukha ~skhoun ~skhouna',
      'fievre fever 38 39 40 38.5 39.5 temperature حراره حمى سخانه ~skhana',
    ],
    { within: 12, unless: 'piqure bite sting entorse sprain' },
  ),
  row(
    'cannot_bear_weight',
    [
      'refuse* won_t wont wouldn_t رافض رافضه يرفض ترفض رفض ما_بغاش ما_بغات* مش_قادر* مش_راضي* ~mabghach ~mabghatch',
      'poser_le_pied poser_la_jambe marcher appuyer walk stand weight put_weight يمشي تمشي يوقف توقف تدوس يدوس المشي ~ytmcha ~ywe9ef',
      'jambe pied hanche genou leg foot hip knee fievre fever 39 رجل رجله رجلها ركبه ركبتها حراره حرارته حرارتها ~rjlo ~rejlo ~rjlha ~skhana',
    ],
    { within: 12, affirming: true, unless: 'school ecole dog chien poussette stroller' },
  ),
  row(
    'mottled_skin',
    [
      'plaie wound rougeur cut scratch griffure jambe leg mollet cuisse thigh bras arm peau skin جرح رجل رجلي فخذي جلد ~jr7 ~rjli ~fkhdi',
      'noir* black violet* violac* purple dusky crepit* crackl* crunch* اسود بنفسجي ازرق كحل ~k7el ~moov',
      'atroce* demen* insupportable* excruciat* unbearable worse_than agony crazy مجنون لا_يطاق لا_يحتمل رهيب ما_ينطاق ~mayt7emelch',
      'fievre fever 39 40 heure hour hours spread* etend gagne rapid* vite feel_dreadful feel_awful tension يمتد ينتشر حراره حرارتي ساعه ~skhana',
    ],
    { within: 22 },
  ),
  row(
    'leg_weakness',
    [
      'jambes legs رجلي رجليا رجولي رجليه ~rjlia ~rjliya ~rejliya ~rjlih',
      'comme_du_coton dans_du_coton en_coton wet_string like_jelly like_lead give_out won_t_hold wont_hold won_t_carry don_t_hold ماتو رخوين رخوه رخو ضعيفه تقال ~rkhayn ~mato ~tmawto ~t9al ~tmato',
    ],
    { within: 6, affirming: true, unless: 'squat* run gym sport salle hier_soir alcool marathon stage nerves trac' },
  ),
  row(
    'kidney_disease_known',
    [
      'dialyse dialysis hemodialyse دياليز الدياليز غسيل_الكلى غسيل_كلى الغسيل ~dialyse ~dializ',
      'rate* manque* saute* missed skipped miss seance* session* فات* فلت* ضيعت حصص حصه ~flt ~fatni jours mardi monday lundi',
    ],
    { within: 8 },
  ),
  row(
    'breathless_at_rest',
    [
      'mousse ecume froth frothy foam foamy رغوه كشكوشه الكشكوشه كشكوش ~kchkoucha ~kechkoucha ~rghwa ~kchkocha',
      'rose rosee pink pinkish ورديه وردي زهري ~wrdiya ~werdiya',
    ],
    { within: 6, unless: 'savon soap bath bain shampoo' },
  ),
  row(
    'non_blanching_rash',
    [
      'points petits_points spots dots taches rash نقط بقع طباع حبوب ~n9ati ~no9ati ~tbe3 ~tba3',
      'lie_de_vin purple violet* pourpre bruise_dots dark_red rouge_fonce sous_le_verre bruise_like غامق غامقه غامقين بنفسجي* ~zr9in ~mauve',
      'multipli* spreading partout_sur fievre fever 39 40 lumiere light neck nuque mains_gelees cold_hands sleepy endormi* حراره حمى نايمه سخونه سخنه سخانه ~skhana ~skhouna',
    ],
    { within: 18, unless: 'varice* insect* puce* flea* bed_bug* feels_well' },
  ),
  row(
    'priapism_injury',
    [
      'erection bande bander bandaison hard stood_up standing_up boner انتصاب منتصب واقف ~wa9ef ~na3ed',
      '4h 5h 6h 7h 8h 4_heures 5_heures 6_heures 7_heures 8_heures heures hours ساعات سوايع ~swaye3 ~sway3',
      'cachet pilule pill pills viagra cialis internet won_t_go wont_go go_down redescend* douloureu* hurts hurt حبه منشط ~7eba ~viagra',
    ],
    { within: 18, affirming: true, unless: 'ventre belly stool selle lump boule neck' },
  ),
  row(
    'priapism_injury',
    [
      'prepuce decalott* gland foreskin القلفه قلفه',
      'coince* bloque* revient_plus revient_pas rentre_plus stuck won_t_go wont_go can_t_get_back عالق عالقه',
      'gonfl* violet* bleu* swollen purple blue dark تورم متورم ازرق منتفخ',
    ],
    { within: 14, affirming: true },
  ),
  row(
    'chest_tightness',
    [
      'angine_de_poitrine angor angina trinitrine natispray spray gtn nitro ذبحه الذبحه',
      'au_repos at_rest sitting sat watching telly tv assis not_touching isn_t_touching isnt_touching isnt_doing isn_t_doing ne_fait_rien ne_passe_pas doesn_t_help not_helping passe_pas three_times',
    ],
    { within: 18, affirming: true, unless: 'nez nose throat_spray angine_blanche gorge throat nasal' },
  ),
  row(
    'tearing_pain',
    [
      'dechir* rip ripped ripping tear tearing tore torn يتمزق تمزق يمزق انشق ~t9te3 ~tcherreg',
      'omoplates entre_les_epaules shoulder_blades dos_et_la_poitrine poitrine_et_le_dos chest sternum thorax الكتفين كتافي ~ktafi',
    ],
    { within: 9, unless: 'muscle tendon gym shirt pull tee_shirt coiffe rotator cuff menisque' },
  ),
  row(
    'back_pain',
    ['dechir* ripping tearing يتمزق تمزق', 'omoplates shoulder_blades between_my_shoulder dos بين_الكتفين ظهري'],
    { within: 9, unless: 'muscle tendon gym shirt tee_shirt' },
  ),
  row(
    'onset_sudden',
    [
      'depuis_hier depuis_ce depuis_cette since_last since_yesterday since_this hier_encore hier_il yesterday_he yesterday_she yday_he yday من_امس من_البارح امبارح ~mn_lbare7 alors_qu_hier',
      'ou_il_est ou_elle_est who_we_are where_he where_she parle_a_des talks_to_people talking_to_people not_there sont_pas_la ne_nous_reconnait know_me know_us know_where تعرفنا يعرفنا يعرف_وين تعرف_وين inverse_le',
    ],
    { within: 26, affirming: true, unless: 'mois months annees years alzheimer dementia demence' },
  ),
  row(
    'local_swelling',
    [
      'derriere_l_oreille derriere_son_oreille derriere_oreille behind_his_ear behind_her_ear behind_the_ear behind_my_ear behind_ear خلف_الاذن خلف_اذنه ورا_ودنه ورا_الودن ~mora_lwden',
      'gonfl* rouge swollen swelling red decolle* pushed sticks_out ears_sticks forward منتفخ* احمر بارز متورم*',
    ],
    { within: 10, unless: 'ganglion* gland* node* eczema' },
  ),
  row(
    'eye_pain',
    [
      'oeil eye eyeball عين عيني عينه عينها ~3ini ~3ino',
      'bouge_l bouge_l_oeil en_le_bougeant le_bougeant regarde_de_cote regarder_de_cote look_sideways looks_sideways move_it move_the moving_it hurts_to_move mal_quand تحريك احركها يحركها',
    ],
    { within: 14, unless: 'tete neck cou epaule shoulder jambe leg genou knee' },
  ),
  row(
    'local_swelling',
    [
      'oeil eye eyeball عين عيني عينه عينها',
      'ressort sort_un_peu sort_de bulges bulging bulge sticks_out sticking_out exorbite* protrud* pousse_vers جاحظ* بارزه بارز',
    ],
    { within: 5, unless: 'rouge_sort pus sort_du discharge ecoulement' },
  ),
  row(
    'speech_trouble',
    [
      'لا_يتكلم لا_تتكلم ما_يتكلم ما_تتكلم ما_كيهضرش ما_كتهضرش كلامه_مو كلامها_مو كلامه_مش كلامها_مش parle_charabia charabia mots_inventes words_make_no made_up_words ما_كيتفهمش ~makaytfhemch',
      'نصفه نصفها ونصفه ونصفها نص_وجهه نصف_وجهه مفهوم فمه فمها وجهه وجهها soudain coup comprend understand phone telephone minutes دقايق دقائق ~foumha ~fommo ~lklam ~klam',
    ],
    { within: 10, affirming: true, unless: 'enfant child anglais francais langage' },
  ),
  row(
    'weakness_one_side',
    [
      'نصفه نصفها ونصفه ونصفها نصف_جسمه نصف_جسمها شقه شقها',
      'لا_يتحرك لا_تتحرك ما_يتحرك ما_تتحرك ما_كيتحركش مشلول* شلل ثقيل',
    ],
    { within: 5, affirming: true },
  ),
  row(
    'facial_droop',
    [
      'نص_وجهه نص_وجهها نصف_وجهه نصف_وجهها وجهه وجهها corner_of_her corner_of_his coin_de_sa coin_de_la bouche',
      'نازل نازله هابط متدلي مرخي lower drooping tombant pend',
    ],
    { within: 4, unless: 'رمش lip_liner' },
  ),
  row(
    'numbness_one_side',
    [
      'one_side_of_my one_side_of_his one_side_of_her half_of_my half_my half_his half_her moitie_du tout_un_cote un_cote_du un_cote_entier cote_entier نصف_جسمي نصف_جسمه نصف_جسمها نص_جسمي نص_جسمه ~jiha_we7da ~nes_dati',
      'body corps side_is cote جسمي جسمه جسمها dati ~dati نصف نص',
      'numb numbness engourdi* endormi* insensible خدر* منمل* تنميل مخدر* tingling_and ~tfachlat ~tnml',
    ],
    { within: 9, unless: 'slept dormi sleeping_on position_assise' },
  ),
  row(
    'hoarseness',
    [
      'voix voice صوتي صوته صوتها وصوتي وصوته ~soti ~soto ~sotha',
      'qui_change change_depuis a_change changed changing sounds_different تغير تبدل ~tbdel ~tbeddel',
    ],
    { within: 4, unless: 'mue puberte puberty breaking ado' },
  ),
  row(
    'skipped_beats',
    [
      'pulse pouls heart_rate heart_rate_is bpm نبض نبضي نبضه نبضها ~nbd',
      '26 28 30 32 33 34 35 36 37 38 39 40 ٣٠ ٣٢ ٣٤ ٣٥ ٣٦ ٣٨ very_slow so_slow tres_lent بطيء_جدا',
    ],
    { within: 5, unless: 'min week weeks ans years semaines temperature fever fievre' },
  ),
  row(
    'thirst',
    [
      'boit drinks drinking drink bois يشرب تشرب بيشرب بتشرب كيشرب كتشرب ~kaychreb ~katchreb',
      'des_litres litres_d robinet from_the_tap constantly non_stop sans_arret all_night toute_la_nuit bouteille_sur bottle_after مية_كتير ميه_كتير ماء_كثير الما_بزاف ~lma_bzaf',
      CHILD,
    ],
    { within: 12, unless: 'lait milk biere beer alcool alcohol vin wine vodka coffee cafe' },
  ),
  row(
    'heart_disease_known',
    [
      'anevrisme aneurysm aorte_a my_aorta mon_aorte son_aorte الابهر توسع_في_الشريان الشريان_بالبطن',
      'surveille* suivi watched watching monitored scan* known connu cm اتابعه يتابع متابع',
    ],
    { within: 9 },
  ),
  row(
    'heavy_bleeding',
    [
      'caillot caillots clots traf طراف بالطراف جلطات ~traf ~trafat',
      'sang saigne blood bleed* دم الدم ~dem ~dm ~ddem pad serviette accouche* birth ولدت ولدات',
      'gros grosses enormes comme_des_mandarines mandarine* prune* plum plums golf fist poing big huge large orange oranges egg eggs oeuf كبار كبيره ~kbar',
    ],
    { within: 14, unless: 'nez nose bouche mouth' },
  ),
  row(
    'unable_to_urinate',
    [
      'plus_urine pas_urine plus_pisse pas_fait_pipi plus_fait_pipi not_peed hasn_t_peed hasnt_peed haven_t_peed not_passed_urine no_urine لم_يتبول لم_تتبول لم_اتبول ما_تبول ما_بال مابال ma_bal ما_بيعملش_ميه مبيعملش_ميه',
      'ventre bas_ventre belly vessie bladder bombe gonfl* tendu swollen tight bursting ballon drum بطنه بطني بطن كرشو منفوخ* منتفخ* طبل ~krcho ~kercho زي_البطيخه كيتلوى بيتلوى',
    ],
    {
      within: 14,
      affirming: true,
      unless: 'diarrh* vomi* gastro couche nappy nappies diaper bebe baby اسهال حفاض رضيع',
    },
  ),
  row(
    'drooling_cannot_swallow',
    [
      'avale_plus avale_meme_plus avale_pas ma_kayblla3 ma_kaybla3 ما_كيبلعش ما_كنبلعش ما_يبلع ما_ابلع nqderch_nblee3 ma_nqderch_nblee3 nblee3',
      'salive saliva spit ريقو ريقي ريقه ri9o ri9i ~ri9o ~ri9i',
    ],
    { within: 6, affirming: true },
  ),
  row(
    'deep_wound',
    ['pupille pupil حدقه الحدقه بؤبؤ', 'goutte teardrop poire pear deforme* irregular pointue pointed_shape'],
    { within: 7 },
  ),
  row(
    'eye_foreign_body',
    ['pupille pupil حدقه الحدقه بؤبؤ', 'goutte teardrop poire pear deforme* irregular pointue pointed_shape'],
    { within: 7 },
  ),
  row(
    'missed_period',
    [
      'test_positif positive_test test_positive test_de_grossesse pregnancy_test التيست تحليل_الحمل تيست_حمل',
      'positif positive plus ايجابي موجب خرج_ايجابي ~positif',
      'douleur mal sang saigne pain bleed* blood وجع الم دم ~lwja3 ~dem',
    ],
    { within: 18, unless: 'covid grippe flu angine strep' },
  ),
  row(
    'tearing_pain',
    ['comme_une_dechirure dechirure_dans كتشرك كتقطع دقه_كتشرك', 'dos poitrine back chest الكتاف الظهر فالظهر'],
    {
      within: 7,
      unless: 'muscle mollet calf tendon',
    },
  ),
  // signs in the words of those who see them: added with the further and the hard cases in view
  row(
    'unable_to_urinate',
    [
      'not_a_drop no_drop not_one_drop pas_une_goutte aucune_goutte plus_une_goutte plus_une_seule_goutte قطره ~9etra ~no9ta',
      'wee pee piss urin* pipi pisser toilet loo bladder vessie bursting burst بول ابول يبول تبول حمام الحمام ~lboul ~bol ~nboul tummy belly ventre',
      'since depuis hours hour heures منذ من البارحه night nuit morning matin ساعه ساعات ~mn ~lbare7',
    ],
    { affirming: true, within: 14, unless: 'sang blood دم dem reassur* baby bebe couche nappy diaper milk lait' },
  ),
  row(
    'unable_to_urinate',
    [
      'rien_ne_vient rien_vient rien_ne_sort rien_sort nothing_comes nothing_passes nothing_s_coming nothing_come nothing_will_come and_nothing لا_شيء_يخرج لا_ينزل_شيء ما_ينزل_شي ما_يطلع_شي ما_يخرج_شي ما_كيخرج_والو والو_ما_كيخرج ma_kaykhrej_walo makaykhrej_walo',
      'envie urin* pipi pisser vessie pubis wc pee wee toilet loo bladder bowl prostate catheter sonde pressure bursting بول ابول يبول حمام الحمام مثانه ~lboul ~nboul toilette',
      'heure heures hour hours hier soir night matin morning since depuis ages pacing pietine agony gonfle tendu dur swollen tight ballon football منذ من ساعه ساعات البارحه ~sa3a ~lbare7',
    ],
    { affirming: true, within: 20, unless: 'selle selles caca poo stool constip* lait milk nez nose vomi* gaz' },
  ),
  row(
    'unable_to_urinate',
    [
      'sans_uriner sans_pisser pas_uriné pas_urine plus_urine rien_urine without_peeing without_weeing not_been_able_to_pee not_been_able_to_wee not_been_able_to_urinate unable_to_pee unable_to_urinate hasn_t_peed hasnt_peed haven_t_peed havent_peed not_peed hasn_t_weed not_weed hasn_t_urinated haven_t_urinated not_urinated لم_يبل لم_ابل لم_يتبول ما_بال ما_بالش ما_تبول ma_balch',
      '8 9 10 11 12 13 14 15 16 18 20 24 hier soir last night evening yesterday امس البارحه الليل ~lbare7',
      'heures heure hours hrs h since depuis soir nuit night evening بطن bladder vessie ventre belly pubis ساعه ساعات منذ من ~sa3a ~mn',
    ],
    {
      affirming: true,
      within: 12,
      unless: 'baby bebe couche nappy diaper gastro diarrh* vomi* toddler رضيع اسهال little ok normal*',
    },
  ),
  row(
    'chest_tightness',
    [
      'elephant elephants assis_sur_moi assis_sur_lui assis_sur_elle sits_on_him sitting_on_him sitting_on_me sat_on_me sitting_on_my standing_on_my sits_on_me جالس_فوقه جالس_عليه جالسا_فوقه جالس_فوقي قاعد_على_صدري واقف_على_صدره wa9ef_lih gales_3lih',
      'gris grise grey gray ashen sweat* wet sueur* pale blanc chest poitrine torse sternum رمادي عرق* صدر صدره صدري ~sedro ~sdri ~sedri m3re9',
    ],
    { within: 18 },
  ),
  row(
    'chest_pain_radiating',
    [
      'serre serrent serrement tight squeez* belt band etau ceinture barre pression pressure heavy weight وجع ألم ضغط ثقل وجعوني ~lwje3 ~mzeyer wja3 kaywj3oni',
      'remonte_dans remonte_vers remontant irradi* spread* going_down goes_down down_to into_my_arm up_to up_into monte_dans كيطلع ~kaytle3 كيهبط يمتد',
      'dents machoire* jaw jaws teeth bras arm arms finger فك فكي اسنان ذراع دراع كتفي يدي ~fekk ~drra3 ~dra3i ~snani',
    ],
    { within: 14, unless: 'gorge throat dentist* abces gym muscu* courbature*' },
  ),
  row(
    'chest_pain_radiating',
    [
      'machoire* jaw jaws fki fekki lfekk فكي فكه الفك snani',
      'bras arm arms epaule epaules shoulder shoulders coudes elbows dra3i drra3 ذراعي ذراع كتفي دراعي كتفه lktaf',
      'sueur* swea* transpir* serre* lourd* taqil t9il heavy dizzy dayekh vertige* عرق عرقان ثقل ثقيل دايخ* ضغط ~3re9 ~3r9an effort walking marche marchant pas stairs',
    ],
    { within: 22, unless: 'dentist* abces gym muscu* courbature* fatigue_musculaire tmj clench* grinc*' },
  ),
  row(
    'testicular_pain',
    [
      'boule boules couille* testic* bourse* sac sack scrotum ball balls nut nuts bollock* egg eggs بيضه البيضه خصيه الخصيه خصيته وحده_مرتفعه ~bida ~lbayda ~bayda ~9lwa ~khsya',
      'remontee remonte remontees montee higher riding_up pulled_up مرتفعه مرتفع طالعه طلعت فوق ~tal3a ~lfou9 violet violac* purple dark bleue noire',
      'mal douleur* pain* hurt* sore agony swollen red enfl* gonfl* vomi* puk* gerber dure firm وجع الم يبكي يستفرغ كتوجع كتضر ~katdrni ~kayder ~wja3',
    ],
    {
      within: 22,
      unless: 'gorge cou sein ventre_gonfle estomac aisselle neck throat breast hernie hernia wave_in tennis foot_ball',
    },
  ),
  row(
    'testicular_pain',
    [
      'legs_apart like_a_cowboy walks_like_a_cowboy jambes_ecartees holding_himself entre_les_jambes between_his_legs down_there en_bas مفرج_رجليه مفرق_رجليه شاد_بين_رجليه ماسك_بين_رجليه بين_رجليه بين_رجلي تحت_من_الجهه bin_rjlih',
      'bim ouf unbearable doubled crying pleure yelp* scream* agony atroce insupportable coup sudden* subit* woke reveill* فجاه يبكي يتلوي كيتلوي يستفرغ ورد ~fj2a',
      'gauche droite left right boxer slip cote side sack tummy ventre secret gene* embarrass* shy dad pere خجلان مستحي الجهه اليسار اليمين بوحدها طالعه ~7chouma',
    ],
    {
      within: 26,
      unless:
        'regles period* pregnan* enceinte vagin* femme woman girl fille nappy couche rash itch* gratte* wee pee uriner saigne bleeding',
    },
  ),
  row(
    'weakness_one_side',
    [
      'drop* lache* lachait echapp* tombe* tombait glisse* slid slips spill* كيطيح طاح طاحت يسقط سقط سقطت تسقط وقع يوقع ~kaytih ~taht ~tl9 lets_go',
      'fourchette fork cup mug teacup tasse verre stylo pen keys cles cuillere spoon change coins phone telephone القلم الكاس كاس ملعقه الملعقه فنجان الهاتف ~lkas ~l9alam ~l9sam ~stilo ~m3el9a',
      'main hand fingers doigts mots mot words names parol* name bouche mouth gibberish charabia parle speech يد يده يدها يدي كلام هضره الفم فمه اسم ~yeddo ~ydi ~hdra ~fommo ~smiyti ~ygoul',
    ],
    {
      within: 22,
      unless:
        'carpal canal night nuit tingle* brul* burn* scald* bris* cass* broke* cut coupe wet bucket drunk ivre savon soap for_months depuis_des_mois arthr*',
    },
  ),
  row(
    'speech_trouble',
    [
      'trouv* find finding get_my getting nommer name اسمي اقول يقول ye9der_ygoul ~ygoul',
      'plus_mes_mots plus_ses_mots pas_mes_mots pas_ses_mots ses_mots mes_mots my_words her_words his_words the_right_words اسمي_الاشياء اسماء_الاشياء ~smiyti mon_prenom',
    ],
    {
      affirming: true,
      within: 7,
      unless:
        'gratitude merci remercier thank* explain expliquer describe decrire heartbreak for_years depuis_des_annees memoire alzheimer',
    },
  ),
  row(
    'speech_trouble',
    [
      'words mots word mot speech parole كلامه كلامها كلامي الكلام هضرتو هضرتها ~hdrto ~hedrtha ~lhdra',
      'soup soupe bouillie salad porridge mush jumble* charabia tout_melange come_out_wrong came_out_wrong came_out_like coming_out_wrong make_no_sense makes_no_sense no_sense nonsense mix* melang* مخلبط مخربق ملخبط لا_معني ما_مفهوماش مخلط* ~mkherb9a ~mkhlta',
    ],
    { within: 7, affirming: true, unless: 'toddler child kid 2_ans 3_ans accent autis*' },
  ),
  row(
    'facial_droop',
    [
      'sourit sourire souri smile* smiling bouche mouth levre lip فمها فمه الفم ابتسام* يبتسم تبتسم ~fommo ~fommha',
      'que_d_un_bord que_d_un_cote d_un_seul_cote d_un_bord dun_seul_cote one_side_only only_one_side half_a_smile half_of_it droopin drooping droopy slid sliding slipped لجهه_واحده لجيهه_واحده مشي_لجيهه من_جهه_واحده ل_جهه l_jiha ljiha_w7da',
    ],
    { within: 7, unless: 'ulcer aphte bouton spot dent tooth swollen gonfl* bite cold_sore' },
  ),
  row(
    'confusion',
    [
      'appelle appelait calls calling called تناديني يناديني ينادي تنادي كتعيط كيعيط ~kat3eyet ~kay3eyet ~kat3eyt',
      'name nom prenom اسم باسم سميه بسميه ~smiyt ~bsmiyt',
      'dog chien dead sister soeur brother frere mere mother mort* wrong الميته الميت اخت اختها الكلب ماتت مات ~mayta ~khtha ~kelb',
    ],
    { within: 10, unless: 'alzheimer demence dementia خرف زهايمر years annees' },
  ),
  row(
    'confusion',
    [
      'meme_question memes_questions meme_chose_en_boucle same_question same_questions same_thing_over نفس_السؤال نفس_الاسئله nefs_so2al nefs_souel nefs_lsou2al',
      'fell fall fallen hit head bike velo chute tomb* tape cogne* coup tete choc casque helmet accident سقط طاح وقع ضرب راسه الموطور البيكاله ~ta7 ~te7 sick vomi* minutes today aujourd since depuis',
    ],
    {
      within: 26,
      unless: 'alzheimer demence dementia months mois years an yr year doucement lunettes خرف شهور toddler',
    },
  ),
  row(
    'seizure',
    [
      'secousse* convuls* crise crises fit fits tremble* shak* jerk* raidi* stiffen* treb3at chedat kayt7errek kaytnefed كيتنفض كترعد ترعدات يرجف يرتجف ترتجف ينتفض تنتفض نوبات نوبه تشنج*',
      'mord* langue bit_his bit_her tongue_bitten yeux_revulses yeux_blancs eyes_rolled eyes_rolling eyes_up yeux_en_l_air عض عضات لسانه لسانها لسانو عيونه_لفوق عيونها_لفوق عينيه_بيضو عيناه_للاعلي bal_f wet_himself wet_herself pisse_dessus التوالي revient_pas 3eme_de_suite third_in_a_row in_a_row',
    ],
    { within: 24, affirming: true, unless: 'panique panic toux cough* fou_rire colic coliques' },
  ),
  row(
    'choking',
    [
      'eat* ate avale* mange* bouffe meat viande roast rosbif steak grape* raisin* cacahuete* peanut* sweet sweets bonbon saucisse sausage self cantine joke table ياكل ياكلو اكل بلع بلعت لحم عنب فول فستق تفاح كيتعشي كياكل ~kayakol ~kla ~bla3 ~bel3',
      'aucun_son aucun_bruit no_sound no_noise no_voice sans_un_son tousse_plus ne_tousse_plus cant_cough can_t_cough no_cough stopped_mid_word hands_at_his hands_at_her hands_round_his tient_la_gorge tient_le_cou grabbing_throat clutching_his clutching_her لا_يخرج_صوت لا_يخرج_منه_صوت ولا_يطلع_صوت ما_يطلع_صوت ماسكه_رقبتها ماسك_رقبته سكت شاد_عنقو ched_3on9o chad_3n9o',
    ],
    {
      within: 26,
      affirming: true,
      unless: 'hier yesterday last_week passe_maintenant البارح no_cough no_drool no_sweats fine well eats sweats',
    },
  ),
  row(
    'breathless_at_rest',
    [
      'finish* finir finit fini get say dire dit type parle talk speak speaking complete يكمل اكمل نكمل تكمل ~ykemmel ~nkemel',
      'phrase frase fraze phrases sentence sentance sentense sent_ence mot mots_d_affilee كلمه جمله جملتي ~kelma ~jomla',
      'ventoline ventolin puffer inhaler inhalateur pompe bouffees puffs souffle breath air asthm* blue bleu بخاخ البخاخ فونطولين نفس النفس ~ventoline ~nefs ~nfass',
    ],
    { within: 24, affirming: true, unless: 'normal* whole_sentences full_sentences every_hours' },
  ),
  row(
    'breathless_at_rest',
    [
      'penche* leaning leans lean assis sat_up sits_up متكي متكئ محني متكيه ~mtekki ~m7ni',
      'avant forward genoux knees لقدام للامام ركابيه ركبتيه ~l9eddam ~rkabih',
      'souffle* siffl* breath* air whistl* wheez* noise ينهج كينهج كيسوط يصفر كيصفر نفس الهوا ~kaylhet ~kaynhej ~nefs ',
    ],
    { within: 20, unless: 'ventre belly abdomen pancrea* back dos douleur pain' },
  ),
  row(
    'stiff_neck',
    [
      'menton chin nuque neck cou tete head راسه راسها رقبه رقبته رقبتي راسو عنقو ~rasha ~raso ~3on9ha ~3on9o',
      'poitrine chest sternum forward en_avant down baisser bend plier flechir touch صدر صدره صدرك صدري لقدام للامام يثني يحني تحني ~t7ni ~y7ni move bouger حركت حركنا نحرك',
      'hurle* scream* crie* cant can_t cannot wont won_t refuse* impossible peut_pas peut_plus يصرخ تصرخ ما_قدر ما_يقدر لا_يستطيع كيغوت كتغوت ma_te9derch ma_y9derch ~kayghewet',
      'fever fievre 39 40 38 hot brulant* chaud light lumiere vomi* noir dark حراره سخن سخون ضوء الضوء يتقيا ~skhana ~skhoun ~dlam ~dow',
    ],
    { within: 26, affirming: true, unless: 'torticolis slept ear oreille accident voiture car nappy_rash' },
  ),
  row(
    'stiff_neck',
    [
      'raide raidit rigid stiff arche* arching cambre* arque* يتقوس متخشب ~mkheccheb',
      'planche board plank chien_de_fusil en_arriere backwards back when_i when_you change porte touche touch',
      'fever fievre 39 40 38 vomi* cry cri pleure* scream* light lumiere حراره',
    ],
    { within: 20, unless: 'colic coliques reflux tetee feed feeding dos_raide courbature* lumbago regurg*' },
  ),
  row(
    'bulging_fontanelle',
    [
      'soft_spot soft_bit fontanel* fontnaelle fontenelle yafokh يافوخ اليافوخ يافوخه النافوخ نافوخه ~lyafoukh ~nafoukh',
      'bulg* bomb* sticks_up stick_up sticking swollen gonfl* up_like tendu* tense منتفخ بارز منفوخ طالع ~mnfoukh ~tale3 hard raised',
    ],
    { within: 8 },
  ),
  row(
    'non_blanching_rash',
    [
      'tache* spots spot points dots marks coups_de_stylo bleus bruises boutons plaques pinpricks pin_pricks بقع نقط طبايع طبعات حبوب ~tbaye3 ~no9at ~tba9i',
      'violet* violac* purple pourpre vin wine bordeaux mauve dark_red minuscules tiny مزرقين بنفسجي بنفسجيه زرق ~zre9 ~mzer9in stylo pen',
      'fever fievre fievreux fievreuse 38 39 40 brulant* hot molle limp gelees frozen سخون سخونه حراره حمي ~skhana ~skhoun multipli* spread* more_and_more increas* minute hour ساعه',
    ],
    { within: 26, unless: 'joue joues cheek* varic* choc coup_recu bump fell tombe* vaccin chickenpox acne sport' },
  ),
  row(
    'non_blanching_rash',
    [
      'verre glass كاس الكاس كوب ~lkas',
      'restent reste stay stays still_there still_see dont_fade don_t_fade doesn_t_fade doesnt_fade not_fading do_not_fade disparaissent_pas s_effacent_pas partent_pas تبقي لا_تختفي باقين ما_كيمشيوش ~ba9yin',
      'tache* spot* dots rash marks plaque* rouge* red boutons بقع نقط طفح طبايع ~tbaye3',
    ],
    { within: 16, affirming: true },
  ),
  row(
    'acetone_breath',
    [
      'breath haleine souffle bouche mouth smells sent odeur ريحه ريحته ريحتها رائحه فم فمه فمها فمو نفسه نفسها ~ri7t ~ri7a ~fommo ~fommha ~fomo',
      'acetone aceton nail_polish varnish vernis dissolvant pear_drops pomme_pourrie pommes_pourries rotten_apples fruity fruite* rotten_fruit sweets اسيتون الاسيتون مناكير المناكير تفاح التفاح فواكه الفواكه الفاكيه ~tefa7 ~lfakya ~aceton',
    ],
    { within: 9, unless: 'keto regime_cetogene jeune fasting diet' },
  ),
  row(
    'low_blood_sugar',
    [
      'insuline insulin l_insuline jab injected ابرته حقن انسولين الانسولين daonil diamicron gliclazide ~insuline ~linsoline ',
      'sans_manger sans_rien_manger mange_rien pas_mange pas_manger rien_mange saute_le_repas without_eating no_breakfast no_lunch no_dinner didn_t_eat didnt_eat not_eaten hasn_t_eaten skipped_lunch skipped_breakfast skipped_dinner ما_تعشي ما_اكل ما_فطر ما_تغدي لم_ياكل بدون_اكل ما_كلاش ما_فطرش nsat_tftar nsa_yfter ma_klatch ma_klach',
    ],
    { within: 16, affirming: true, unless: 'can_i puis_je peut_on should_i fasting_test prise_de_sang ramadan' },
  ),
  row(
    'vomiting_blood',
    [
      'vomi* puk* threw_up throwing_up brought_up bring_up spew* sick_up t9aya t9ayya kat9iya tqeyyit tqeyya تقيا اتقيا يتقيا كيتقيا رد استفرغ من_فمه من_فمها t9yat',
      'sang blood bloody red rouge vin wine marc_de_cafe coffee dem ddem دم الدم دما حمر حمراء حمرا احمر قهوه القهوه 7mer ~ddem ~dem ~7mer',
      'bassine bucket basin bowl seau saladier bol verre sink lavabo rempli* full satl سطل السطل طشت كاس caillot* clots lumps lots mouthful gorgee foie liver alcool drink* bois boit كبده lkebda ~chreb ~kaychreb',
    ],
    {
      within: 24,
      unless: 'nez nose nosebleed strie* streak* filet* trace* betterave beetroot kool tomate jus grenadine',
    },
  ),
  row(
    'heavy_bleeding',
    [
      'tonsil* amygdal* adenoid* vegetations لوز اللوز اللوزتين حلاقم الحلاقم ~l7la9m ~lowz',
      'sang blood bloody red rouge spit* crach* bleed* saign* swallow* avale دم الدم احمر ابصق كيدفل ~dem ~ddem',
      'out op operated operation opere* removed enlev* surgery days jours week semaine عمليه استئصال العمليه اسبوع ايام ~l3amaliya',
    ],
    { within: 24, unless: 'white blanc fever_only pus stops_quick' },
  ),
  row(
    'heavy_bleeding',
    [
      'cuvette toilet toilets wc loo bog poo stool selle selles number_two مرحاض المرحاض تواليت الحمام خروج ~toilette ~lkherouj',
      'sang blood rouge red crimson دم الدم دما احمر حمراء ~dem ~ddem ~ddm',
      'rempli* filled full_of caillot* clots que_du_rouge que_du_sang all_blood pure_blood 3_fois_de 4_fois_de three_times four_times ثلاث_مرات اربع_مرات امتلا trab_trab',
    ],
    {
      within: 16,
      unless:
        'urin* pisse pee peed wee regles period periods hemorroid* haemorrhoid* piles essuie* wipe papier paper betterave beetroot بول pregnan* enceinte',
    },
  ),
  row(
    'black_stools',
    [
      'goudron cambouis tar tarry zeft زفت الزفت زفتا قطران القطران bitume noir_brillant noir_collant black_and_sticky black_sticky',
      'selle* caca toilet* wc loo poo poop bog stool stools motion motions cuvette براز برازي حمام الحمام خروج الخارج خارج الخرا ~lkherouj ~kherj ~toilette',
    ],
    { within: 14, unless: 'iron fer حديد charcoal charbon_actif bismuth pneu road tarmac' },
  ),
  row(
    'heavy_bleeding',
    [
      'varice* vein veine artere artery عرق العرق وريد دوالي ~3er9',
      'pete eclat* burst bursts popped ouverte caught ruptur* انفجر انفجرت تفرقع تفركع طرطق ~tfer9e3 ~tferga3',
      'sang blood saign* bleed* gicle* jet pool floor carrelage bathroom douche shower دم الدم ينزف جدار الحائط ~dem ~ddem pale dizzy',
    ],
    { within: 24, unless: 'oeil eye nose nez capillary bleu_au_doigt' },
  ),
  row(
    'heavy_bleeding',
    [
      'serviette serviettes pad pads couche couches towel فوطه فوط الكوش كوش ~lkoch ',
      'toutes_les every tous_les كل kol ~kol chaque_quart',
      '10 15 20 quart half_hour 30 ربع نص ~rbe3 ~nos',
      'minutes min mins heure hour ساعه دقيقه d9aye9 sa3a',
      'accouch* birth baby regles period caillots clots morceaux foie liver sang blood grossesse weeks semaines ولدت ولدات ولاده دم ~wldt ~weldat ~dem',
    ],
    { within: 30, unless: 'diarrh* pipi wee incontinen*' },
  ),
  row(
    'major_trauma',
    [
      'stabbed stab_wound jabbed shanked knifed poignard* coup_de_couteau coups_de_couteau planter_un_couteau طعن طعنه طعنوه طعنوني انطعن ضرب_بالموس derbo_b_lmous b_jenwi drbo_b_mous',
      'neck chest side cou poitrine ventre belly flanc back dos stomach thigh cuisse صدر رقبه بطن ظهر جنب عنقو كرشو صدرو ~3on9o ~jenbo ~kerchou ~sedro',
    ],
    {
      within: 8,
      unless:
        'like pain pains feels feel comme_un_coup comme_des_coups sensation douleur douleurs headache كانه مثل بحال',
    },
  ),
  row(
    'vaginal_bleeding',
    [
      'pregnan* preggo enceinte weeks wks semaines months_pregnant mois_de_grossesse placenta حامل حامله الشهر السابع التامن الثامن التاسع السادس ~7amla الخلاص المشيمه',
      'bed lit matelas draps drap sheet sheets puddle flaque chair culotte pants trousers knickers legs jambes الفراش الناموسيه السرير ملابس ~frach ~namousiya',
      'blood sang red rouge saign* bleed* دم الدم حمراء حمرا احمر ~dem ~ddem ~7mra',
    ],
    { within: 24, unless: 'nez nose gum hemorr* piles breast sein' },
  ),
  row(
    'reduced_fetal_movement',
    [
      'boxe bouge bougeait coup coups kicks kick kicked kicking move moves moved movement* يتحرك تتحرك كيتحرك حركه ركلات كيضرب ~kayt7erek ~7araka',
      'plus_un_seul pas_un_seul plus_aucun plus_rien no_kicks not_one not_a_single hasn_t none_since nothing_since stopped لم_يتحرك لا_يتحرك ما_يتحرك ما_تحرك ما_تحركش ما_كيتحركش توقف ma_t7erekch',
      'bebe baby mois_de enceinte pregnan* bump weeks wks ventre a_8_mois a_7_mois 8_mois jus حامل الجنين بطني جنيني ~lbebe ~kerchi ~7amla',
    ],
    { within: 24, affirming: true, unless: 'jambe leg bras arm doigt finger ans' },
  ),
  row(
    'waters_broken',
    [
      'ventre_se_serre ventre_se_durcit ventre_durcit tightening* tightens tighten contraction* crampes_comme_des_regles belly_goes_hard bump_goes_hard تقلصات انقباضات الطلق بطني_يشتد ~lwja3 كرشي_كتقسح',
      'toutes_les every tous_les كل ~kol',
      'min minutes mins دقائق دقايق دقيقه ~d9aye9',
      'semaines weeks wks sa mois months grossesse pregnan* enceinte regles bouchon gluant mucus plug حامل اسبوع اسابيع الشهر ~7amla ~chhar',
    ],
    { within: 26, unless: 'diarrh* gastro gaz lait' },
  ),
  row(
    'fainting',
    [
      'lights_out switched_off went_out_like black_out noir_complet rideau_noir voile_noir par_terre_sans_savoir retrouve_par_terre retrouvee_par_terre face_first tfa_b7al tfit انطفا انطفات طفا الدنيا_سودت صحيت_على_الارض طاح_بحال_الخشبه طاح_بحال gone_for_a dropped_like tombe_net tombee_net fell_like_a plongé',
      'fois times time warning signe signs sign seconds secondes minute reveil* woke came_round came_back pouls pulse coeur heart نبضه نبض مرتين مرات دقيقه ثواني انذار قلبه ~merra ~marrat ~9elbi ~lpouls sport course match',
    ],
    { within: 24, affirming: true, unless: 'sommeil sleepy tv lamp electric* courant power migraine aura' },
  ),
  row(
    'fainting',
    [
      'match matchs foot football rugby basket sprint course marathon jogging running pitch terrain stade entrainement race training treadmill gym ملعب مباراه المباراه ماتش كوره يركض اركض بجري كان_يجري كيتريني كيجري ~koura ~match ~kayjri',
      'ecroul* effondr* collaps* folded crumpled keeled_over went_down fell_down_and s_est_ecroule tombe_raide tombee_raide dropped_down سقط وقع سخف ~te7 ~skhef طاح',
      'blanc pale ashen grey gris coeur heart palpit* flutter* seconde* seconds minute minutes sudden* net mort died oncle uncle brother frere reveil* came_back دقيقه قلبه قلبو مات ماتوا اخوه عمو ~9elbo',
    ],
    {
      within: 28,
      unless:
        'cheville ankle genou knee pied poignet wrist epaule shoulder tacle tackle* twisted tordu bras arm jambe leg dos',
    },
  ),
  row(
    'after_exertion',
    [
      'match matchs foot football rugby basket sprint course marathon jogging running pitch race ملعب مباراه المباراه يركض اركض بجري كيتريني كيجري ~koura ~kayjri',
      'ecroul* effondr* collaps* folded crumpled keeled_over سقط وقع سخف سودت ~te7 ~skhef طاح',
    ],
    { within: 12, unless: 'cheville ankle genou knee pied poignet wrist epaule shoulder tacle tackle* twisted tordu' },
  ),
  row(
    'eye_chemical',
    [
      'eye eyes oeil loeil yeux عين عيني عينه عينها عينيه بعيني ~3ini ~3ino ~3inih',
      'javel chemical* drain unblocker cleaner bleach deboucheur destop detergent acide acid ciment cement chaux lime plaster ammonia ammoniaque engrais pesticide سائل ماء_التنظيف البالوعه كلور منظف جير اسمنت الماء_القاطع الماالقاطع ما_قاطع ~javel ~ma9ate3 ~jir ~sima',
      'splash* spat gicl* jet projet* eclabouss* squirt* spray* got recu pris flew went_in went_into طار طارت دخل رش انسكب ~tar ~dkhel ~dkhlat ~tarchat',
    ],
    { within: 20, unless: 'shampo* savon_doux onion oignon' },
  ),
  row(
    'eye_pain',
    [
      'eye oeil loeil eyeball globe عين عيني عينها ~3ini ~3inia ~3inya',
      'stone pierre caillou hard_as dur_comme rock marble bille حجر حجره الحجره قاسيه قاصحه ~7ejra ~7jra ~9as7a',
      'red rouge halo* rings cercle* rainbow arc_en_ciel vomi* sick nause* headache head tete حمراء حمرا هالات قوس_قزح راسي ~7amra ~7mra ~9aws ~rasi ~kanred',
    ],
    { within: 16, unless: 'grain limaille sable gritty grit foreign orgelet stye paupiere eyelid chalazion' },
  ),
  row(
    'vision_loss',
    [
      'ombre shadow tide rideau voile curtain veil store suie soot ستاره ستار ظل غشاوه سوداء ~khiyal ~rido',
      'monte monter descend* creep* rising rises moves moving spread* grow* grandit gagne noir* black dark تنزل نزلت يصعد تصعد تغطي كتطلع ~katle3 ~nazel',
      'oeil loeil eye vision sight vue champ عين عيني بصري نظري ~3ini',
    ],
    { within: 12, unless: 'fenetre window chambre room theatre' },
  ),
  row(
    'severe_burn',
    [
      'peau skin jelda ljelda جلد الجلد الجلده جلدها جلده ~jelda ~ljelda ~jeld parts',
      'part_comme la_peau_part peau_part pele peel* comes_off coming_off came_off slid* vient_avec decolle* blanche white waxy cire wax leather cuir charred يقشر تقشر ينسلخ كيتسلخ ابيض بيضا اسود ~kayt9echer ~biyda',
      'brul* burn* scald* ebouillant* huile oil pan casserole kettle friteuse water_boil* boiling bouillant* acide acid cleaner chemical soup soupe flamme* fire احترق انحرق* حرق ساخن مغلي الشاي الماء_القاطع زيت تكب ~t7er9 ~t7er9at ~tkeb ~zit',
    ],
    { within: 24, unless: 'soleil sun sunburn* شمس small petite petit doigt finger tiny' },
  ),
  row(
    'toxic_ingestion',
    [
      'sanicroix esprit_de_sel lesprit_de_sel ajax monsieur_propre mr_propre domestos dettol فلاش ديتول كلوركس ~sanicroix ~ajax فنيده_ديال_الزرع الفنيده_ديال_الزرع حبه_الغله قرص_الغله fanida_dyal_zra3',
      SWALLOW,
    ],
    { within: 10 },
  ),
  row(
    'cold_white_limb',
    [
      'main doigts doigt pied orteils hand fingers foot toes يد يده يدها اصابع اصابعي اصابعه قدم قدمه ~yeddha ~yeddo ~sba3o ~sab3anha ~rjlo',
      'froid* cold glac* bleu* blue blanche white pale livide باهته بارده باردين زرقا بيضاء ~barda ~bayda ~zer9a ~bardin',
      'engourdi* numb sens_plus sent_plus feel tingl* picot* endormi* لا_يشعر لا_يحس ما_يحس ما_كيحسش مخدر* منمل* ~makat7essh ~makay7esch ~mnemla pulse pouls',
      'casse* broke* fracture* tombe* fell plaster cast platre plie* bent deform* dislo* deboit* luxe* انخلع* كسر سقط جبس جبيره معوج ~ta7 ~ta7et ~mo3wej ~gebs ',
    ],
    { within: 28, affirming: true, unless: 'raynaud winter hiver froid_dehors' },
  ),
  row(
    'tight_plaster',
    [
      'platre plaster cast attelle splint جبس الجبس جبيره الجبيره ~gebs ~lgebs ~platre ~lplatre',
      'insupportable unbearable agony hurle scream* insane atroce nothing_helps do_nothing does_nothing calme_pas calment_pas rien_ne_calme blown_up trop_serre tight bleus blue gonfles swollen froids cold لا_يطاق شديد بارده متورمه مزرقه ~mzeyer ~zr9in ~9asse7',
      'engourd* numb tingl* fourmi* picot* bleus blue violets purple cold froids sens_plus painkiller* antidouleur* مخدر* منمل* بارده زرقاء ~mnemlin ~zr9in',
    ],
    {
      within: 24,
      affirming: true,
      unless: 'out_of_plaster cast_off came_off removed retire enleve_hier depuis_le_retrait نزع',
    },
  ),
  row(
    'leg_turned_out',
    [
      'jambe leg legs pied foot cuisse رجلها رجله رجل ساقها ساق قدمها قدمه ~rjlha ~rjlo',
      'courte shorter raccourcie اقصر ~9ser ~9sira points_to pointe_vers turned_out tourne vers_l_exterieur outwards لبرا على_برا للخارج مدوره مقلوبه tournee ~lbrra',
      'chute tomb* fell fall slid slip* gliss* lit bed commode sol floor سقط* وقع* تزحلق* زلق* طاح* ~ta7et ~tahet ~zel9at',
    ],
    { within: 24, unless: 'naissance birth scoliose years' },
  ),
  row(
    'saddle_numbness',
    [
      'essuie* wipe wiping wipes papier toilet_paper امسح يمسح كنمسح الورق بالورق ~kanmse7 ~nmse7',
      'sens_plus sens_pas sens_rien don_t_feel dont_feel can_t_feel cant_feel feel_nothing cannot_feel ما_احس لا_احس ما_كنحسش ما_حسيت mak7esch ma_kan7esch makan7essch',
    ],
    { within: 9, affirming: true },
  ),
  row(
    'saddle_numbness',
    [
      'assois assis assoir sit saddle selle entre_les_jambes fesses bum buttock* crotch perineum كنكلس كنجلس اجلس مقعده المقعده ~kangles ~kanglss ~kangless',
      'coton cotton morte dead numb engourdi* endormi* insensible cartonn* ميته مخدر* منمل* ما_كنحسش ما_كنحس ~mayta ~mnemla',
      'pipi uriner vessie bladder toilet wee pee messing poo jambe* leg* dos back بول البول ظهر الضهر رجلي ~lboul ~dher',
    ],
    { within: 24, affirming: true, unless: 'velo cycling bike long_drive coccyx tailbone normal fine no_numb' },
  ),
  row(
    'saddle_numbness',
    [
      'pipi pisse wet_myself wee urine messing soil* caca poo pooed accident* بلت بول انبول تسرب ~bolt ~lboul',
      'sans_le_sentir sans_sentir sans_m_en_rendre without_feeling without_knowing no_warning without_warning didn_t_feel بلا_ما_نعيق بلا_ما_نحس دون_ان_احس بدون_ما_احس bla_man7es',
      'dos back sciatique sciatic* reins lumba* hernie disque disc saddle jambe* legs ظهر الضهر ديسك ~dher ~disque',
    ],
    { within: 24, affirming: true },
  ),
  row(
    'leg_weakness',
    [
      'jambes legs ساقاه ساقيه ساقي رجليه رجليا رجلي ~rjliya ~rjlih',
      'portent_plus me_portent_plus le_portent_plus won_t_hold wont_hold won_t_carry buckle* buckling string crawling لا_تحمله لا_تحملني ما_تحمله ما_تشيله فشلو ما_هزونيش ma_hzzouhch coton_depuis',
    ],
    { within: 6, affirming: true, unless: 'squat leg_day sport gym courbature* run marathon fear peur' },
  ),
  row(
    'leg_swelling_one',
    [
      'mollet calf cuisse thigh سمانه ساقي ساق فخادي فخدي ~mollet ~fekhdi',
      'gros grosse gonfl* enfl* fat swollen lourde luisante tendu tight salami sausage cm وارم منتفخ منفوخ كبر ~mnfoukh ~menfoukh ~kbar',
      'autre other one un_seul gauche left droite right لاخر الاخرى واحد avion flight platre plaster pill pilule alite* operation op hadi ~lakhor ~lokhra',
    ],
    { within: 14, unless: 'both deux muscle piq* bite sting sport claqu* gym strain* squat*' },
  ),
  row(
    'unresponsive',
    [
      'poupee_de_chiffon rag_doll ragdoll comme_un_chiffon b7al_chiffon مثل_القماشه كالقماشه كالدميه بحال_الشيفون molle_comme mou_comme b7al_lchiffon floppy',
      'regarde_a_travers looks_through stares_through stare* through_me fixe_plus reste_ou wake* reveil* ne_reagit react* pleure_plus makatbkich قليل_الحركه لا_يستجيب ما_كيبكيش يرتخي',
    ],
    { within: 20, affirming: true, unless: 'sommeil_normal sleeping_well' },
  ),
  row(
    'rectal_bleeding',
    [
      'couche nappy diaper selle selles caca stool poo حفاض حفاظه حفاضتها حفاظتها براز ~couche ~lcouche',
      'gelee jelly jam confiture groseille strawberry raspberry framboise هلام كالهلام مربي فراوله ~confiture',
    ],
    { within: 7, unless: 'royal_jelly clear_jelly egg_white' },
  ),
  row(
    'strangulation',
    [
      'throat neck gorge cou رقبتي رقبتها عنقي عنقها حلقي ~3on9i ~3n9i ~7el9i face visage',
      'held_me_by grabbed_me_by grabbed_her squeez* serre_le_cou serrait strangl* etrangl* choked_me pinned hands_round hands_around pillow oreiller خنق خنقني خنقها ~khne9ni ~khna9ni',
      'he il husband mari ex partner boyfriend copain conjoint hes زوجي راجلي طليقي هو ~rajli tonight hier asleep dort',
    ],
    { within: 14, unless: 'scarf collar cravate tie angoisse anxiet* comme_si like_someone as_if panic* stress pain' },
  ),
  row(
    'sexual_assault',
    [
      'reveille* woke wake صحيت فقت ~fe9t',
      'sans_culotte no_underwear without_underwear no_knickers no_pants nue naked strange_flat strangers_flat stranger_s chez_un_inconnu chez_des_inconnus بدون_ملابس عريانه ~3eryana',
      'rappelle souvien* remember nothing rien trou_noir blackout mal pain saigne bleed* bruis* drink verre لا_اتذكر ما_عقلت وجع دم ~ma3e9eltch',
    ],
    { within: 28, affirming: true },
  ),
  row(
    'tongue_swelling',
    [
      'langue tongue لسان لساني لسانه لسانها ~lsani ~lsano ~lsanha',
      'gonfl* enfl* grossit double* swell* swollen huge thick fills fill_my prend_toute_la_place toute_la_place تورم يتورم يتورمان متورم انتفخ منتفخ يملا نافخ تنفخ ~ntfekh ~tnefekh ~mnfoukh',
    ],
    { within: 6, unless: 'mordu bit bitten bite aphte ulcer brulee burnt coated piercing' },
  ),
  row(
    'swelling_face_lips_tongue',
    [
      'chnayfi شفتاي شفاهي levres lips langue tongue لساني وجهي وجهو visage face gorge_se_ferme throat_closing',
      'tbeddel doubl* wla_9ed gonfl* swell* swollen تضخم* تنفخ ولاو كبر* enfl* balloon ballon',
      'klit kla klina mange* ate eaten crevette* kiwi nuts cacahuete* noix peanut* medicament cachet tablet ace ramipril perindopril tension piq* sting stung guepe wasp bee القمرون الگمرون كليت اكلت دواء_الضغط نحله amox* antibio*',
    ],
    { within: 24 },
  ),
  row(
    'part_cut_off',
    [
      'doigt doigts pouce index finger fingers thumb phalange اصبع صبع صبعي صبعو صباع ~seb3o ~sba3o ~sb3i',
      'scie circulaire saw tronconneuse hache axe machine lawnmower tondeuse porte door منشار المنشار الماكينه ~lmonchar ~lmachine ',
      'partis parti off gone torchon ice glace glacons sachet bag detach* arrach* sectionn* missing طار انقطع تقطع ~tar ~t9te3',
    ],
    { within: 20, unless: 'nail ongle switch_off' },
  ),
  row(
    'bone_through_skin',
    [
      'sort sorti sticking sticks poking pokes visible dehors depasse out_of through خارج بارز طالع باين ~kharej ~bayn ~khrej',
      'os bone tibia femur shin عظم العظم عظمه ~l3dam ~l3dem truc_blanc bit_of_white',
      'jambe leg tibia bras arm cheville ankle poignet wrist peau skin moto chute fell accident bike ساق رجل ذراع الجلد ~rjlo ~yeddo ~jeld broken casse*',
    ],
    { within: 16, unless: 'hip oignon bunion hallux collar rib_cage cote dent tooth chicken fish arete' },
  ),
  row(
    'thunderclap_headache',
    [
      'tete crane nuque head skull neck راسي راسه راس قفا قفايا دماغي ~rasi ~rassi ~raso ~rasha',
      'marteau hammer hache axe batte bat eclair lightning bolt foudre explos* explod* burst bang brique brick balle shot مطرقه بمطرقه البرق برق انفجر تشق ضربني_ب كان_احدا_ضرب حجر ttertaq ttertag 7ajra ~tcha9',
      'seconde secondes second seconds instant rien_a_voir jamais_eu worst_ever worst_pain never_had pire_de_ma d_un_coup out_of_the_blue ثانيه بثانيه رمشه فجاه عمري ~tanya ~d9a ~fj2a soudain* sudden* vomi* light lumiere عطست eternu*',
    ],
    { within: 26, unless: 'accident choc tombe fell hit_my cogne* hurt_head' },
  ),
  row(
    'drooling_cannot_swallow',
    [
      'dribbl* drool* bave* bavant salive spit ريق ريقه لعابه لعابها ~rri9 kaysil_ri9o',
      'wont_swallow won_t_swallow can_t_swallow cant_swallow not_swallowing avale_plus avale_pas lie_back lie_down lay_down s_allonger upright chin_out chin_stuck chin_forward penche_en_avant لا_يبلع ما_يبلع ما_كيبلعش ~makaybla3ch',
      'fever fievre hot 38 39 40 muffled voice voix quiet gorge throat حراره سخون حمي ~skhana noise bruit',
    ],
    { within: 24, affirming: true, unless: 'teething teeth_coming fait_ses_dents poussee_dentaire spoon' },
  ),
  row(
    'alcohol_withdrawal',
    [
      'arrete arreter arret jarrete stopped stop quit quitting cut_out cold_turkey sans_verre وقفت ابطل بطلت قطعت حبست ~7best ~7bast',
      'boire alcool verre pastis whisky vodka biere vin drink drinking booze beer wine spirits الشرب الشراب الكحول ويسكي خمر ~chrab ~lalcool ~rouge',
      'trembl* shak* sweat* transpir* marionnettes jitter* sueur* hands mains ترجف ترتجف بتترعش يدي عرقان ~kayrt3do ~kan3re9',
    ],
    { within: 28, unless: 'arrive_pas_a_arreter cant_stop coffee cafe smoking tabac' },
  ),

  // what must be seen soon
  row(
    'breast_lump',
    [
      'sein seins breast breasts boob boobs soutif bra armpit aisselle ثدي الثدي ثديي صدري_الايمن بزوله البزوله بزولتي ~bezzoula ~bzoula ~bezoula',
      'boule bille caillou noyau pois pea marble pebble lump stone hard حصاه كتله كوره قاسي قاسيه حبه كره ~kora ~7ebba ~9as7a',
      'dur* hard bouge_pas doesn_t_move doesnt_move fixed skin peau fossette pucker* dimpl* orange found senti sens trouve* felt قاسي قاسيه ما_يتحرك الجلد لمست لقيت ~l9it ~9as7a ~jeld',
    ],
    { within: 24, affirming: true, unless: 'lait milk allait* breastfeed* feeding puberte puberty ans_garcon' },
  ),
  row(
    'blood_in_urine',
    [
      'urine urines pee peed wee water pisse pipi eau_des_toilettes بولي بول البول كنبول ~lboul ~boul',
      'grenadine vin rosé wine beetroot betterave cola coca coke coca_cola port رمان الرمان شمندر الشمندر كوكاكولا شاي_احمر ~coca ~chamandar',
      'fois times twice pas_mal aucune_douleur no_pain nothing_hurts painless sans_douleur fume* smok* paint* peintre الم حريق مرتين ~l7ri9 week semaine',
    ],
    { within: 22, affirming: true, unless: 'jaune yellow sfar squat* marathon eat ate mange_des' },
  ),
  row(
    'dysphagia',
    [
      'pain bread viande meat solide solides solids patates potatoes rice riz steak الخبز خبز لحم الاكل ~lkhobz ~l7em',
      'coince* stick* stuck bloque* passe_plus passe_mal won_t_go wouldn_t_go يوقف يعلق واقف كيوقف ~kay7bess ~kayw9ef',
      'soupe soup liquid* mouline blend* weeks semaines mois months kilos weight stone شوربه الشوربه شهر ~chorba ~soupe ~kilo',
    ],
    { within: 24, affirming: true, unless: 'chok* etouff* arete bone os' },
  ),
  row(
    'sudden_hearing_loss',
    [
      'oreille ear اذن اذني باذني ودني ودن ~wdni ~wden',
      'morte dead deaf sourd* plus_rien_entendu entend_plus entends_plus can_t_hear cant_hear hear_nothing no_hearing ما_اسمع لا_اسمع ما_كنسمع* ~makansme3ch ma_kansme3ch',
      'reveil* woke overnight sudden* subit* d_un_coup ce_matin hier yesterday this_morning between صحيت فجاه امس البارح ~fe9t ~fj2a ~lbare7',
    ],
    {
      within: 20,
      affirming: true,
      unless: 'avion plane flight swim* piscine cotton coton_tige years annees headphones',
    },
  ),
  row(
    'needle_exposure',
    [
      'aiguille needle needles seringue syringe sringa ابره الابره سرنجه محقن ~chouka ~sringa ~lebra ',
      'pique* stuck pricked stepped stab* jabbed scratch* poked tchekit tchekkit وخز* شكتني دخلت انغرزت',
      'usage* patient poubelle park parc sac hopital clinique hospital ward work travail clean* menage bin rubbish plage beach street rue used مريض القمامه النفايات مستعمله ~zbel ~mrid',
    ],
    { within: 24, unless: 'vaccin* blood_test prise_de_sang acupunct* insuline tricot couture sewing' },
  ),
  row(
    'mouth_opening_limited',
    [
      'bouche mouth jaw machoire فمي فمه الفم ~fomi ~fommi ~fomo',
      '2_doigts deux_doigts 1_doigt un_doigt two_fingers one_finger 2_fingers ouvre_plus ouvrir_plus plus_ouvrir cant_open can_t_open cannot_open barely_open hardly_open won_t_open fully_open open_fully jaw_fully ouvre_mal لا_ينفتح ما_ينفتح لا_استطيع_فتح ما_اقدر_افتح ما_كيتحلش غير_اصبع ma_kayt7elch ~makayt7elch',
      'gorge throat angine tonsil* amygdal* dent tooth molaire wisdom sagesse voice voix patate potato avale swallow بلعوم حلق ضرس صوت ~7el9i ~derssa',
    ],
    { within: 24, affirming: true, unless: 'tmj click* craque' },
  ),
  row(
    'big_toe_pain',
    [
      'gros_orteil big_toe orteil_kbir اصبع_رجلي_الكبير صبع_رجلي_الكبير صبعي_الكبير اصبع_قدمي_الكبير sba3_rjli',
      'drap sheet duvet bedsheet couverture blanket feu fire red rouge shiny hot gonfl* swollen tomato احمر ملتهب شرشف ليزار الليزار شاعل تنفخ ~drap ~cha3el ~izar',
    ],
    { within: 14, unless: 'ongle nail incarne ingrown' },
  ),
  row(
    'joint_swelling_hot',
    [
      'gros_orteil big_toe orteil_kbir اصبع_رجلي_الكبير صبع_رجلي_الكبير صبعي_الكبير orteil_kbir',
      'drap sheet duvet bedsheet couverture blanket feu fire red shiny tomato ملتهب شرشف ليزار الليزار شاعل ~drap ~cha3el',
    ],
    { within: 14, unless: 'ongle nail incarne ingrown' },
  ),
  row(
    'ring_rash_fungal',
    [
      'tique tiques tick ticks قراده قراد ~tique woods forest foret hiked randonnee',
      'rond cercle anneau ring bullseye bulls_eye cible target dartboard flechettes halo دائره حلقه ~dayra',
      'grandi* agrandi* grow* wider bigger spread* getting cuisse thigh jambe leg knee genou pale clair يكبر تكبر ~katkber',
    ],
    { within: 28 },
  ),
  row(
    'band_rash_one_side',
    [
      'boutons cloque* blister* vesicules حبوب حبيبات فقاعات ~7boub ~boutons bubbles',
      'un_seul_cote un_cote one_side only_one_side جهه_واحده جيهه_وحده جنب_واحد جيهه_واحده ghir_jiha ghir_jihat_limna ceinture belt band حزام بحال_السمطه ~ceinture ~semta',
      'brul* burn* pique douleur pain sting* يحرق كيحرق* حريق ~kat7re9 ~kay7re9',
    ],
    { within: 20, unless: 'allerg* lessive plant nettle ortie poison_ivy' },
  ),
  row(
    'postmenopausal_bleeding',
    [
      'plus_de_regles no_periods menopaus* change_of_life seen_blood regles_arretees انقطعت_الدوره الدوره_مقطوعه ~l3ada ~9et3at',
      'ans years year snin سنين سنوات عشر ~snin ~3am',
      'tache* spots spotting sang blood bleed* rose pink culotte knickers underwear دم نقط ~dem ~ddem',
    ],
    { within: 22, affirming: true, unless: 'pilule pill sterilet coil iud nez nose' },
  ),
  row(
    'irregular_pulse',
    [
      'pouls pulse coeur heart نبض نبضي قلبي ~9elbi ~lpouls watch montre smartwatch',
      'irreguli* irregular* fibrillation afib a_fib en_vrac desordonn* all_over_the_place jazz chaotic no_rhythm anarchique مخبوط مخبط المخبط مخربط بلا_نظام غير_منتظم ~mkherbe9 ~mkherb9',
    ],
    { within: 10, unless: 'known_af depuis_des_annees regles periods' },
  ),
  row(
    'foot_drop',
    [
      'pied pieds foot feet orteil orteils toe toes قدمي قدم رجلي ~rjli ~9edmi',
      'relever lever leve releve lift lifts lifting raise slap* flop* drag* accroche trip trips claquent traine رفع ارفع يرتفع ~nhezz ~nhez',
      'sciati* dos back reins lombaire* disc hernie buttock fesse plus moins_bien can_t cant won_t don_t ظهر الظهر ديسك لا_استطيع ما_اقدر ~dher',
    ],
    { within: 20, affirming: true, unless: 'haltere weight gym cheville ankle le_pied_sur biere* alcool' },
  ),
  row(
    'object_in_nose_ear',
    [
      'perle perles bead beads pea peas haricot lentille ~perle ~loubia خرزه',
      'nez narine oreille nose nostril ear up_there انف الانف اذن خشمه نيفو ودنو ~nifo ~wdno',
      'coince* enfonc* mis shoved stuck pushed put rentre* smell* sent_mauvais دخل دخلت عالق* حط* ~dkhel ~dar',
    ],
    { within: 16, unless: 'croute crouton peau bouton spot' },
  ),
  row(
    'skull_fracture_sign',
    [
      'eau_claire clear_water clear_fluid clear_liquid liquide_clair liquide_transparent ماء_شفاف ماء_صافي سائل_شفاف سائل_صاف lma_safi',
      'nez nose oreille ear ears انف الانف انفه اذن اذنه نيف ودن ~nifo ~wdno',
      'chute tomb* fell fall hit coup cogne* accident bike velo trottinette scooter bottle crash casque helmet سقط سقوط طاح ضرب ضربه حادث ~ta7',
    ],
    { within: 22, affirming: true, unless: 'rhume allerg* pollen hay_fever swim*' },
  ),
  row(
    'heavy_bleeding',
    [
      'tousse cough* crache spit* كحه سعال كنكح ~kan7eb',
      'sang blood دم الدم ~dem ~ddem',
      'verre cupful half_a_cup bowl bol mouthfuls tasse كاس كوب ~kas',
    ],
    { within: 14, unless: 'vomi* nez nose' },
  ),
  row(
    'weakness_one_side',
    [
      'امسك نمسك نشد يمسك تمسك hold tenir nchedd',
      'القلم قلم الكاس الملعقه pen fork cup stylo fourchette tasse stilo',
      'ما_عرفت ما_قدرت لم_استطع لا_استطيع ما_يقدر ما_قدر couldn_t couldnt can_t cant pouvais_plus peux_plus arrivais_plus arrive_plus arrivait_plus ma9derch ma9dertch',
    ],
    { within: 9, affirming: true, unless: 'arthr* doigt finger carpal trembl* shak* months mois اصبع' },
  ),
  row(
    'infantile_spasms',
    [
      'bebe bb nourrisson baby infant babe رضيع رضيعي ولدي بنتي طفلي البيبي ~wldi ~bnti ~lbebe ~terbya mois months month اشهر شهور ~chhour',
      'flexion* spasme* spasms sursaut* secousse* crispe* penknife jackknife folds fold bends jerk* jolt* nod nods nodding flings startl* crunch* انتفض* ينتفض تنتفض ينثني تنثني يتشنج* تتشنج* كيتشنج* كتتشنج* كيتنفض كتتنفض كيطيح_راسو كتطيح_راسها ~kaytnfed ~kaytchennej',
      'serie series salve* a_la_suite cluster* bunch* runs in_a_row again_and_again over_and_over several_times repeatedly متتاليه متتابعه مرات مره_بعد_مره مرا_مورا_مرا كتكرر تتكرر سلسله ~mora_b3d ~3la_d9i9a',
    ],
    { within: 26, unless: 'hiccup* hoquet reflux regurgit* cough* toux حازوقه كحه bounc* trampoline' },
  ),
  row(
    'joint_swelling_hot',
    [
      'genou knee poignet wrist coude elbow cheville ankle hanche hip epaule shoulder joint articulation ركبه ركبتي ركبته ركبتها كوعي كاحلي معصمي مفصل المفصل الركبه ركبتو ~rokba ~rkbti ~rokbti ~rokbto',
      `${SWOLLEN} enorme ballon`,
      'chaud chaude brulant* bouillant* hot scalding burning red_hot boiling on_fire ساخن* حار* حامي* سخون* محمر* ~skhoun* ~skhouna ~7amya',
    ],
    { within: 14, unless: 'tea coffee water eau the cafe shower douche insect piqu* sting' },
  ),
  row(
    'skin_dying',
    [
      'scrotum bourse* testic* perinee perineum bum anus fesse* buttock* groin aine vulve vulva labia crotch entrejambe خصيه الخصيه الخصيتين العجان المؤخره الفرج ~khsiya ~9lawi ~terma',
      'noir noire noircit noiratre black blackish dusky violet violette violace* purple gris grise اسود سوداء اسودت بنفسجي* داكن* ~k7al ~k7el ~k7ala ~zra9',
      'fievre fever smell* stink* sent odeur foul spread* etend* gonfl* swell* swollen pus حمى حراره رائحه متورم* ينتشر ~skhana ~ri7a ~mnfoukh',
    ],
    { within: 20, unless: 'selle* stool* poo poop caca comedon* point_noir poil hair grain beaute mole' },
  ),
  row('toxic_ingestion', [MANY_OF_A_STRENGTH, `${SWALLOW} had taken_about taking ai_pris خديت خذت اخذت ~khdit`], {
    within: 8,
    unless: 'days jours weeks semaines prescri* months mois daily',
  }),
  row(
    'toxic_ingestion',
    [
      'mushroom* champignon* فطر الفطر فطريات ~champignon ~fougga3',
      'wild picked pick forest wood woods foraged foret bois ramasse* cueilli* cueillette sauvage* بري بريه الغابه الغابة ~lghaba ~ghaba',
      'ate eaten eat fried cooked meal mange* vomit* throwing diarrh* اكل* كلا* كلينا استفراغ قيء اسهال ~klina ~kla ~klat ~kanred',
    ],
    { within: 24 },
  ),
  row(
    'toxic_ingestion',
    [
      'lbatri batri lbatrie ~lpila ~pila بطاريه البطاريه بطاري البطاري',
      'blla3 bla3 bl3 blea sret srat ~bla3 ~sret بلع بلعات بلعت سرط سرطات ابتلع ابتلعت',
    ],
    { within: 7 },
  ),
  row(
    'head_injury',
    [
      'forehead front brow eyebrow arcade temple جبهه جبهته جبهتها ~jbha ~jebhto',
      'kerb curb floor pavement ground table step door wall sol trottoir marche mur carrelage corner coin ارض الارض الحيط ~lerd ~l7it',
      'hit struck bang* fell fall falling tripped landed knocked on cogne* tombe* chute heurte* سقط* وقع* طاح* ~ta7 ~ta7et ~ta7t ~tdreb',
    ],
    { within: 12, unless: 'door_step front_door front_of in_front' },
  ),
  row(
    'skull_fracture_sign',
    [
      'clear watery salty limpide clair eau_claire safi lma صافي شفاف',
      'nostril nose ear nez narine oreille اذن الاذن انف الانف ~wden ~lwden ~nif ~nifo ~wdno',
      'drip* leak* trickl* coule* discharge fluid liquide lma ~sal ~kaysil ~saal سائل يسيل كيسيل',
      'fell fall hit assault* punch* blow accident crash chute tombe* coup kick* agress* سقط* ضرب* حادث* طاح* ~ta7 ~ta7et ~ta7t ~darba',
    ],
    { within: 28, unless: 'cold rhume sneez* allerg* rhinit* hay' },
  ),
  row(
    'skull_fracture_sign',
    [
      'eyes yeux eye',
      'blackened panda raccoon lunettes cocard*',
      'both both_eyes deux bilateral*',
      'fell fall hit assault* punch* blow accident crash chute tombe* coup kick* agress* head tete',
    ],
    { within: 24 },
  ),
  row(
    'tooth_knocked_out',
    [
      'incisor incisors tooth teeth dent dents incisive incisives سن سنه اسنان ~senna ~snan',
      'completely_out came_out out_of_the_socket in_milk of_milk cold_milk dans_du_lait de_lait sortie_entiere root_intact',
      'fell fall hit scooter bike blow kick* chute tombe* coup accident ball trottinette velo سقط* طاح* ~ta7',
    ],
    { within: 26, unless: 'wobbly milk_tooth baby_tooth dent_de_lait' },
  ),
  row(
    'drooling_cannot_swallow',
    [
      'dribbl* drool* bave*',
      'muffled tongue throat lips lip voix etouffee langue gorge levre levres',
      'swollen swelling sausage gonfl* balloon* followed enormous tight* serre* thick*',
    ],
    { within: 24, unless: 'teeth* tooth dent dents baby bebe nourrisson dummy sleep sommeil parkinson*' },
  ),
  row(
    'reduced_fetal_movement',
    [
      'bebe baby bb foetus الجنين جنين الجنين البيبي ~lbebe ~jnin ~bb',
      'nearly_nothing almost_nothing hardly_anything still_quiet gone_quiet very_quiet too_quiet presque_rien presque_plus tout_calme trop_calme لا_اكاد_احس ما_كنحس ما_بقيت_كنحس والو ~walo ~walou',
      'weeks wks semaines sa enceinte pregnan* usually d_habitude normally kick* karate bouge* movement* الاسبوع حامل الشهر كان_كثير كيتحرك ~7amla ~chhar ~kayt7rek',
      'yesterday evening hier soir today since depuis امس مساء البارح ~lbare7 ~lbareh',
    ],
    { within: 30, affirming: true, unless: 'sleep* dort eat* mange* vomi* months_old mois_et' },
  ),
  row(
    'chest_pain_exertion',
    [
      'chest poitrine thorax breastbone sternum retrosternal* صدر صدري صدره صدرها الصدر صدرو ~sdri ~sdro ~sder',
      'relieved_by_rest relieved_with_rest goes_away_with_rest eases_with_rest eased_by_rest better_with_rest settles_with_rest goes_away_when_i_rest stops_when_i_rest passe_au_repos cede_au_repos disparait_au_repos se_calme_au_repos يزول_بالراحه يختفي_مع_الراحه يزول_مع_الراحه كيمشي_منين_كنرتاح كيمشي_ملي_كنرتاح كيزول_ملي_كنرتاح kaymchi_mnin_kanrta7 kaymchi_melli_kanrta7 kaymchi_mli_kanrta7 kaymchi_ila_rta7it kayzol_mnin_kanrta7',
    ],
    { within: 26 },
  ),
];
