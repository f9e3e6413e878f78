/** Numbers, units of time and words of severity in the four languages, normalised spelling. */

const table = new Map<string, number>();
const put = (value: number, words: string): void => {
  for (const word of words.split(' ')) table.set(word, value);
};
put(0.5, 'half demi demie نصف نص noss nss ness');
put(1, 'one a an un une واحد واحده wa7d wahd');
put(2, 'two couple deux اثنين جوج jouj joj zouj');
put(3, 'three few trois quelques ثلاث ثلاثه تلت تلاته tlata بضعه');
put(4, 'four several quatre plusieurs اربع اربعه rb3a عده');
put(5, 'five cinq خمس خمسه khmsa 5msa');
put(6, 'six ست سته stta');
put(7, 'seven sept سبع سبعه seb3a');
put(8, 'eight huit ثماني ثمانيه tmnya');
put(9, 'nine neuf تسع تسعه ts3oud');
put(10, 'ten dix عشر عشره 3chra');
put(12, 'twelve douze dozen');
put(15, 'fifteen quinze خمسه عشر');
put(20, 'twenty vingt عشرين عشرون 3chrin');
put(30, 'thirty trente ثلاثين ثلاثون');
put(40, 'forty quarante اربعين');
put(50, 'fifty cinquante خمسين');
export const NUMBER_WORDS: ReadonlyMap<string, number> = table;

const days = new Map<string, number>();
const unit = (value: number, words: string): void => {
  for (const word of words.split(' ')) days.set(word, value);
};
unit(1 / 1440, 'minute minutes min mins mn دقيقه دقائق دقايق d9i9a d9aye9 d9ay9');
unit(1 / 24, 'hour hours hr hrs h heure heures ساعه ساعات sa3a sa3at sway3 swaye3');
unit(1, 'day days d jour jours jr jrs j يوم ايام يوما nhar iyam ayam yam ymat yamat jorni');
unit(7, 'week weeks wk wks semaine semaines sem اسبوع اسابيع سيمانه سيمانات simana simanat');
unit(30, 'month months mth mths mo mos mois شهر اشهر شهور chhar chher chhour chhor ch8r');
unit(365, 'year years yr yrs an ans annee annees سنه سنوات سنين عام اعوام 3am snin snine sna');
/** Days in one unit. */
export const UNIT_DAYS: ReadonlyMap<string, number> = days;

const fixed = new Map<string, number>();
const whole = (value: number, words: string): void => {
  for (const word of words.split(',')) fixed.set(word.trim(), value);
};
whole(
  0,
  'this morning, today, tonight, this afternoon, this evening, just now, ce matin, aujourd hui, ce soir, cet apres midi, cette nuit, tout a l heure, هذا الصباح, اليوم, الليله, الليل, lyoum, lyouma, had sba7, had lila, had ssba7, صباح اليوم',
);
whole(
  1,
  'yesterday, last night, hier, hier soir, avant hier, امس, البارح, البارحه, مساء امس, ليله امس, lbareh, lbar7, lbare7, lbarh, lbari7, lbarah, lbar7a',
);
whole(2, 'يومين, youmayn, yumayn, yomayn, the other day, day before yesterday');
whole(7, 'last week, semaine derniere, الاسبوع الماضي, simana lifatet');
whole(14, 'اسبوعين, fortnight, simantayn, jouj simanat, quinzaine');
whole(30, 'last month, mois dernier, الشهر الماضي');
whole(60, 'شهرين, chhrayn, chehrayn');
whole(1 / 12, 'ساعتين, sa3tayn, sa3tin');
whole(730, 'سنتين, عامين, 3amayn');
whole(
  0.02,
  'half an hour, demi heure, نصف ساعه, نص ساعه, noss sa3a, quart d heure, ربع ساعه, just started, vient de commencer',
);
whole(
  4,
  'since monday, since tuesday, since wednesday, since thursday, since friday, since saturday, since sunday, depuis lundi, depuis mardi, depuis mercredi, depuis jeudi, depuis vendredi, depuis samedi, depuis dimanche, this week, cette semaine, over the weekend, ce week end',
);
whole(
  365,
  'for years, des annees, منذ سنوات, all my life, toute ma vie, since childhood, depuis toujours, chronic, chronique, مزمن',
);
whole(60, 'for months, des mois, منذ اشهر, منذ شهور');
whole(14, 'for weeks, des semaines, منذ اسابيع');
whole(3, 'for days, des jours, منذ ايام, few days, quelques jours');
export const FIXED_TIMES: ReadonlyMap<string, number> = fixed;

/** A time span after one of these tells since when. */
export const SINCE_WORDS = new Set(
  'depui dpuis dpui for since past last over during depuis fait durant environ presque about almost nearly approximately around منذ من قبل مند hadi had mn men hada y a within this ces dernieres derniers the more than plus de'.split(
    ' ',
  ),
);

export const SEVERE_WORDS = new Set(
  'severe severely terrible terribly unbearable excruciating worst agony awful intense extreme extremely crippling horrible violent agonizing violente atroce insupportable intolerable terrible horrible affreux affreuse enorme intensement شديد شديده شديدا قوي قويه رهيب مبرح فظيع لايطاق qwi 9wi 9wiya wa3r'.split(
    ' ',
  ),
);
export const MILD_WORDS = new Set(
  'mild mildly slight slightly bit little minor small light tiny faint leger legere legerement peu petit petite moderement خفيف خفيفه قليلا بسيط بسيطه شويه صغير صغيره chwia chwiya chouia shwiya'.split(
    ' ',
  ),
);

const lone = new Map<string, number>();
const age = (days: number, words: string): void => {
  for (const word of words.split(' ')) lone.set(word, days);
};
age(7, 'اسبوع simana');
age(14, 'اسبوعين سيمانتين simantayn');
age(30, 'شهر chhar chher');
age(60, 'شهرين chhrayn chehrayn chahrayn');
age(365, 'سنه عام 3am');
age(730, 'سنتين عامين 3amayn 3amin');
/** Ages of one word, in days. */
export const LONE_AGES: ReadonlyMap<string, number> = lone;
