/** Who a sentence speaks about, and what such words say of the person's sex. Normalised spelling. */

import type { Sex } from '../assessment.ts';
import { cueList } from './cue-list.ts';

export interface Relation {
  sex?: Sex;
  child?: boolean;
  /** A child in its first year or two. */
  baby?: boolean;
  /** Past its first year. */
  walks?: boolean;
  /** In its first weeks. */
  newborn?: boolean;
  /** A grandparent: old unless told otherwise. */
  old?: boolean;
  /** Names a patient without "my" before it ("the baby", "nourrisson"), or holds the possessive itself ("ابني"). */
  alone?: boolean;
}

const table = new Map<string, Relation>();
function add(words: string, relation: Relation): void {
  for (const word of words.split(' ')) table.set(word, relation);
}

add(
  'mother mum mom mam wife aunt sister girlfriend niece mere maman femme epouse soeur tante copine niece amie voisine fiancee',
  { sex: 'female' },
);
add(
  'father dad daddy husband uncle brother boyfriend nephew pere papa mari epoux frere oncle copain neveu voisin fiance',
  { sex: 'male' },
);
add('grandmother gran nan nana nanna grandmere meme', { sex: 'female', old: true });
add('grandfather grandpere pepe', { sex: 'male', old: true });
add('grandma granny mamie mamy', { sex: 'female', old: true, alone: true });
add('grandpa grandad granddad papi papy', { sex: 'male', old: true, alone: true });
add('granddaughter', { sex: 'female', child: true });
add('grandson', { sex: 'male', child: true });
add('grandchild grandchildren grandkid grandkids', { child: true });
add('حفيدتي', { sex: 'female', child: true, alone: true });
add('حفيدي', { sex: 'male', child: true, alone: true });
add('daughter girl fille fillette', { sex: 'female', child: true });
add('son boy fils garcon', { sex: 'male', child: true });
add('child kid kids children enfant enfants petit petite', { child: true });
add(
  'baby babies infant bebe bebes bebey bb bbe bby nourrisson nourisson رضيع الرضيع رضيعي رضيعتي التربيه تربيه trbya terbya terbia terbiya tarbya tarbia tarbiya trabi lbebi bebi بيبي البيبي lbebe',
  { child: true, baby: true, alone: true },
);
add('toddler toddlers', { child: true, baby: true, walks: true, alone: true });
add('newborn newborns neonate مولود المولود مولوده المولوده مولودي مولودتي', {
  child: true,
  baby: true,
  newborn: true,
  alone: true,
});
add(
  'teen teenager adolescent adolescente ado friend neighbour neighbor colleague coworker partner cousin roommate patient family parents conjoint conjointe ami collegue cousin cousine famille parents compagnon compagne',
  {},
);
add(
  'امي والدتي والدته والدتها الوالده الواليده لواليده واليديتي ماما الماما مي ميمتي مراتي زوجتي اختي ختي خالتي عمتي حماتي صديقتي جارتي المدام',
  { sex: 'female', alone: true },
);
add('ابي والدي الوالد الواليد لواليد بابا با زوجي راجلي اخي خويا عمي خالي صديقي صاحبي جاري', {
  sex: 'male',
  alone: true,
});
add('جدتي جدته جدتها حنا جداتي لالاه', { sex: 'female', old: true, alone: true });
add('جدي جدو باسيدي', { sex: 'male', old: true, alone: true });
add('ابنتي بنتي طفلتي بنيتي', { sex: 'female', child: true, alone: true });
add('ابني ولدي وليدي طفلي', { sex: 'male', child: true, alone: true });
add('طفل الطفل اولادي', { child: true, alone: true });
add('mama mmi mimti mmimti lwalida walida lwalda walidti lwalidti mrati mraty khti khtii khalti khalty', {
  sex: 'female',
  alone: true,
});
add('bba baba lwalid lwaled walidi rajli rajly khouya khoya 5ouya 3mi khali sahbi s7abi', { sex: 'male', alone: true });
add('jdda jdati mmi7lwa', { sex: 'female', old: true, alone: true });
add('jddi jeddi jdi ba7lou', { sex: 'male', old: true, alone: true });
add('bnti bniti benti bnity', { sex: 'female', child: true, alone: true });
add('wldi weldi wlidi ouldi wlidy weldy', { sex: 'male', child: true, alone: true });
add('drari wladi lbbi', { child: true, alone: true });

export const RELATIONS: ReadonlyMap<string, Relation> = table;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Whoever is named right behind one of these is the patient, and the writer speaks for them. */
export const SPEAKS_FOR = `
  writing for, writing about, writing on behalf of, on behalf of, asking for, asking about, ask for, ask about, asking on behalf of, calling for, calling about, posting for, posting about, enquiring about, inquiring about, advice for, advice about, advice on, help for, help with, question for, question about, this is for, this is about, it is for, it is about, it s for, it s about, its for, its about, here for, appointment for, message for,
  c est pour, cest pour, c pour, ce serait pour, ecris pour, ecrit pour, ecris a propos de, ecris au sujet de, ecris concernant, demande pour, appelle pour, viens pour, vient pour, consulte pour, question pour, question sur, conseil pour, conseils pour, avis pour, aide pour, de la part de, au sujet de, a propos de, concernant, rdv pour, rendez vous pour, message pour,
  اكتب عن, اكتب لكم عن, اكتب بخصوص, اكتب لكم بخصوص, نيابه عن, اسال عن, اسالكم عن, اسال بخصوص, استفسر عن, بخصوص, استشاره عن, استشاره بخصوص, سؤال عن, سؤال بخصوص, اتصل بخصوص, استشاره, سؤال,
  كنكتب علي, كنكتب, كنسول علي, كنسولكم علي, بغيت نسول علي, نسول علي, نسولكم علي, سؤال علي, علي ود, علي قبل, في بلاصه, فبلاصه,
  kanktb 3la, kanketb 3la, kankteb 3la, kantkteb 3la, katb 3la, kansewl 3la, kanswl 3la, kansewel 3la, nswl 3la, nsewl 3la, nsewel 3la, nsawl 3la, nsa9si 3la, so2al 3la, soual 3la, sou2al 3la, 3la wed, 3la wd, 3la 9bel, f blast
`
  .split(/[,\n]/)
  .map((cue) => cue.trim())
  .filter(Boolean);

export const POSSESSIVES = set('my our mon ma mes notre nos');
export const SELF = set(
  'i im ive my me je j moi mon ma mes jai ana انا عندي فيا عمري 3ndi 3andi fiya اشعر احس اعاني كنحس كنعاني لدي kan7ess kanhess',
);
export const OTHERS = set(
  'he she his her him they their il elle son sa ses lui leur هو هي عنده عندها عندو لديه لديها 3ndo 3ndha 3ando 3andha fih fiha howa hiya',
);

/** Words that tell the sex of the person who is described. */
export const FEMALE_WORDS = set(
  'female woman lady pregnant enceinte allaitante امراه سيده حامل حبلي 7amla hamla mra femme fille girl',
);
export const MALE_WORDS = set('male man gentleman homme monsieur garcon boy رجل rajel');

/** Who is described rather than spoken of: an age may follow. */
export const PERSONS = set(
  'man woman male female lady gentleman patient patiente homme femme dame monsieur mme mr garcon fille boy girl sujet رجل امراه سيده راجل مرا مريض مريضه rajel mra dame',
);

/** Nobody of these counts in weeks or months. */
export const ADULTS = set(`
  man woman lady gentleman homme femme dame monsieur mme mr رجل امراه سيده راجل مرا rajel mra
  mother mum mom mam wife aunt girlfriend mere maman epouse tante copine voisine fiancee father dad daddy husband uncle boyfriend pere papa mari epoux oncle copain voisin fiance
  grandmother grandma granny gran nan nana nanna grandmere mamie mamy meme grandfather grandpa grandad granddad grandpere papi papy pepe friend neighbour neighbor colleague coworker partner roommate parents conjoint conjointe ami amie collegue compagnon compagne patient patiente family famille
  امي والدتي ماما مراتي زوجتي خالتي عمتي حماتي صديقتي جارتي ابي والدي بابا با زوجي راجلي عمي خالي صديقي صاحبي جاري جدتي جدي
  mama mmi mimti lwalida walidti mrati khalti bba baba lwalid walidi rajli 3mi khali sahbi jdda jdati jddi jdi
`);

/** Say that somebody is old, without a number. */
export const OLD_WORDS = cueList(`
  elderly, old man, old woman, old lady, old gentleman, older woman, older man, older lady, pensioner, octogenarian, nonagenarian, septuagenarian, nursing home resident, care home resident, in a nursing home, in a care home,
  personne agee, vieille dame, vieux monsieur, vieil homme, vieille femme, femme agee, homme age, dame agee, monsieur age, mere agee, pere age, maman agee, vieille mere, vieux pere, patient age, patiente agee, en ehpad, d ehpad, en maison de retraite, octogenaire, nonagenaire, septuagenaire, grand mere, grand pere, grand maman, grand papa,
  عجوز, العجوز, مسن, مسنه, المسن, المسنه, كبير في السن, كبيره في السن, طاعن في السن, طاعنه في السن, شيخ كبير, كبير فالعمر, كبيره فالعمر, شارف, شارفه, الشيباني, الشيبانيه, شيباني, شيبانيه,
  kbir f l3mer, kbira f l3mer, kbir f l3mr, kbira f l3mr, kbir f sen, kbira f sen, chibani, chibania, chibaniya, charef, charfa, mi lalla, ba sidi
`);

/** A newborn in two words. */
export const NEWBORN_WORDS = cueList(`
  nouveau ne, nouveau nee, nouveaux nes, new born, حديث الولاده, حديثه الولاده, just born, yallah tzad, yallah tzadat
`);

export const TEEN_WORDS = cueList(`
  teen, teens, teenager, teenage, adolescent, adolescente, ado, مراهق, مراهقه, المراهق, المراهقه, morahi9, morahi9a, morahiq, morahiqa
`);

/** Parents of whoever writes, who is grown up. */
export const PARENTS = set(`
  mother mum mom mam father dad daddy mere maman pere papa
  امي والدتي الوالده الواليده لواليده واليديتي ماما الماما مي ميمتي ابي والدي الوالد الواليد لواليد بابا
  mama mmi mimti mmimti lwalida walida lwalda walidti lwalidti bba baba lwalid lwaled
`);
