import { cueList } from './cue-list.ts';

/**
 * Headings of written records, with which clinicians part their notes ("Past history: …", "ATCD : …"), what in a sentence
 * below one shows that it still belongs there, and how they tell of relatives. Normalised spelling.
 */

/** What follows is about earlier years. */
export const PAST_HEADINGS = cueList(`
  past history, past medical history, past medical hx, past hx, medical history, medical hx, past surgical history, surgical history, past psychiatric history, previous medical history, past illnesses, background, obstetric history, birth history, perinatal history,
  pmh, pmhx, pmx, phx, psh, pshx,
  antecedent, antecedents, antecedents personnels, antecedents medicaux, antecedents chirurgicaux, antecedents medico chirurgicaux, antecedents perinataux, atcd, atcds, atcd medicaux, atcd chirurgicaux, atcd personnels,
  السوابق, سوابق, السوابق المرضيه, سوابق مرضيه, السوابق الطبيه, سوابق طبيه, السوابق الشخصيه, التاريخ المرضي, تاريخ مرضي, التاريخ الطبي, السوابق الجراحيه,
  swabe9, lswabe9
`);
/** What follows is about relatives. */
export const FAMILY_HEADINGS = cueList(`
  family history, family hx, family medical history, fam hx, fh, fhx, fmh, antecedents familiaux, atcd familiaux, atcds familiaux, antecedent familial, histoire familiale, السوابق العائليه, سوابق عائليه, التاريخ العائلي, تاريخ عائلي
`);
/** Short forms that need no colon behind them. */
export const BARE_HEADINGS: ReadonlySet<string> = new Set([
  'pmh',
  'pmhx',
  'psh',
  'pshx',
  'phx',
  'fhx',
  'atcd',
  'atcds',
  'atcd familiaux',
]);

/** In a sentence of its own below such a heading: goes on about earlier years. */
export const GOES_ON =
  /^(was|were|had|underwent|diagnosed|treated|delivered|admitted|hospitalised|hospitalized|operated|etait|avait|opere|operee|hospitalise|hospitalisee|diagnostique|subi)$/;
/** … or comes back to now. */
export const COMES_BACK =
  /^(now|today|tonight|currently|present|presents|presented|presenting|complains|complaining|reports|since|started|began|examination|exam|maintenant|actuellement|aujourd|depuis|consulte|presente|examen|اليوم|الان|حاليا|منذ|يشكو|تشكو|دابا|daba)$/;

/** Behind a finding, in its part: "seizures in childhood" are over. */
export const OVER_LONG_AGO = cueList(`
  in childhood, during childhood, in infancy, during infancy, as an infant, as a baby, as a newborn, as a teenager, as a toddler, in adolescence, in his youth, in her youth, in early childhood,
  dans l enfance, pendant l enfance, dans son enfance, a l adolescence,
  في الطفوله, في طفولته, في طفولتها, في صغره, في صغرها, f sghri, f sghro, f sgherha
`);

/** Told of a relative in a record: "his mother had …", "sa mère est décédée de …". */
export const RELATIVE =
  /^(mother|father|brother|sister|uncle|aunt|cousin|cousins|grandmother|grandfather|grandad|grandma|parents|mere|pere|frere|soeur|oncle|tante|cousine|grands)$/;
export const WHOSE = /^(his|her|their|maternal|paternal|sa|son|ses|leur|whose)$/;
/** What a relative has or had, and not what one saw, said or did for the patient. */
export const RELATIVE_HAS =
  /^(had|has|have|died|was|is|suffers|suffered|with|takes|took|on|avait|a|est|etait|decede|decedee|mort|morte|atteint|atteinte|souffre)$/;
export const RELATIVE_TELLS =
  /^(noticed|seen|found|brought|reported|given|called|told|said|heard|worried|concerned|woken|tried|put|taken|remarque|vu|trouve|amene|appele|dit|entendu|inquiete?|present|there)$/;
