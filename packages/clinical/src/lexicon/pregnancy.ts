/** Words around being pregnant and having given birth, normalised spelling, in the four languages. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Said of whoever carries a child now; misspelt forms included. */
export const PREGNANT_WORDS = set(`
  pregnant pregnent pregnat preggo preggers preg prego trimester pregnancy
  enceinte enseinte enceinde enciente encinte anceinte enceite trimestre grossesse grosesse
  حامل حامله حاملا حبلي حبله الحامل 7amla hamla 7amela hamela 7amel hamel 7bla hbla 7ebla hebla
`);

/** Of these, the ones that may name one that is feared, tested for, avoided or over. */
export const PREGNANCY_NOUNS = set('trimester trimestre pregnancy pregnancies grossesse grossesses grosesse');

/** Count the weeks or months of a pregnancy, and of nothing else. */
export const GESTATION_WORDS = set(`
  pregnant pregnent preg preggo preggers gestation gestational gestationnel amenorrhee amenorhee grossesse grosesse pregnancy enceinte enseinte enciente
  حمل الحمل حملي حامل حبلي l7mel lhml l7aml lhmel l7ml l7amel lhaml hamla 7amla 7bla hbla
`);

/** Such a noun behind one of these names no pregnancy of now. */
export const NOT_NOW_BEFORE = set(`
  منع مانع موانع man3 mani3 manie eviter avoid avoiding prevent preventing contre against after apres since before avant بعد قبل last previous first derniere premiere precedente risk risque ectopic ex planning plan plans wants want wanting trying desires desire projet souhaite envisage hope hopes hoping espere esperent number nombre
`);

/** Months as an Arabic or Darija ordinal ("السابع", "f tamn"), and French and English ones. */
const ordinals = new Map<string, number>();
const put = (month: number, words: string): void => {
  for (const word of words.split(' ')) ordinals.set(word, month);
};
put(1, 'first premier 1er الاول اول lowel louwel');
put(2, 'second deuxieme 2nd 2e 2eme 2em الثاني التاني ثاني تاني tani');
put(3, 'third troisieme 3rd 3e 3eme 3em الثالث التالت تالت talt talet');
put(4, 'fourth quatrieme 4th 4e 4eme 4em الرابع رابع rab3 rabe3 rabi3');
put(5, 'fifth cinquieme 5th 5e 5eme 5em الخامس خامس khams khames 5ames');
put(6, 'sixth sixieme 6th 6e 6eme 6em السادس سادس sads sades sadess');
put(7, 'seventh septieme setieme 7th 7e 7eme 7em السابع سابع sab3 sabe3 sabi3');
put(8, 'eighth huitieme 8th 8e 8eme 8em الثامن التامن ثامن تامن tamn tamen');
put(9, 'ninth neuvieme 9th 9e 9eme 9em التاسع تاسع tas3 tase3 tasi3');
export const MONTH_ORDINALS: ReadonlyMap<string, number> = ordinals;

export const WEEK_WORDS = set(
  'week weeks wk wks semaine semaines sem semain اسبوع الاسبوع اسابيع سيمانه سيمانات simana simanat',
);
export const MONTH_WORDS = set(
  'month months mth mths mo mos moi mois شهر الشهر شهور اشهر شهري شهرها chhar chher chhr chhour chhor chhora ch8r chhur',
);

/** May stand between "pregnant" and its weeks or months. */
export const BETWEEN = set(`
  de d du a au en at of in by about around nearly almost now for since depuis environ presque bientot deja the my mon ma dans je j suis
  f fi fe b من في ف ب منذ تقريبا حوالي الشهر الاسبوع شهر شهري dial dyal ch7al chhar chher hadi
`);

/** After "I'm 36 weeks", what keeps it the age of the pregnancy. */
export const GOES_ON = set(`
  and et w with avec but mais today now here je j ai i im my mon ma since depuis have having feeling can baby bebe no not along gone far o ou و مع وعندي عندي
`);

/** Adults who can be the one who is pregnant. */
export const WOMEN_SPOKEN_OF = set(
  'wife sister girlfriend partner daughter femme epouse soeur copine compagne fille مراتي زوجتي اختي بنتي mrati khti bnti lmra',
);

/** Gave birth, lost no time over it. */
export const BIRTH_WORDS = set(`
  postpartum birth delivered delivery caesarean cesarean cesarienne csection accouche accouchee accoucher accouchement acouche acouchement
  ولدت ولدات وضعت انجبت الولاده ولادتي ولادتها القيصريه قيصريه نفاس النفاس ولاده wledt wldt wldat weldat wldet walda lwlada lwilada
`);

/** Words of antenatal records: beside one of these "34 weeks", "22/40" and "29+3" count a pregnancy. */
export const ANTENATAL = set(`
  fetal foetal fetus foetus fhr fhs fh ctg uterus uterine uterin fundal antenatal obstetric obstetrical membranes liquor contractions contraction tightenings placenta cervix lmp midwife primigravida multigravida primipare
  gravida fundus mouvements fetaux hauteur toco col grossesse primiparous multiparous
`);
export const GRAVIDA = /^g\d\d?(p\d\S*)?$/;
