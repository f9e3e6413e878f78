/** Small words of the four languages, in normalised spelling (see text/normalise.ts). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Left out on both sides before phrases are compared: "mal à ma tête" is "mal à la tête". */
export const ARTICLES = words(`
  le la les l un une des du de d mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces a au aux en y
  the an my his her your our their its some any of
`);

/** "Un côté" is one side, and no article. */
export function isArticle(word: string, next: string | undefined): boolean {
  return ARTICLES.has(word) && !(word === 'un' && next === 'cote');
}

/** May stand between the words of a phrase without changing it. */
export const FILLERS = words(`
  very really so too quite bit little lot lots extremely pretty also still just now always often sometimes suddenly constantly badly
  left right both upper lower whole entire slightly severely all that which is are was were been being feel feels feeling felt gets getting got
  have has had am im this and
  tres trop vraiment tellement beaucoup peu assez super hyper aussi encore toujours souvent parfois tout toute tous toutes fort forte
  gauche droite droit qui que me m te se s est sont ete c ca cela j ai je il elle on avoir eu fait font
  جدا كثيرا قليلا شويه بزاف كثير قوي شديد شديده حاد حاده واحد شي هاد هذا هذه ديالي ديال لي اللي في ب من على
  bzaf bezaf chwia chwiya chouia wahd wa7d had hadi dyali dyal li lli f fi mn
`);

/** Carry no meaning of their own when words of a phrase are looked for in any order. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...FILLERS,
  ...words(`
  i me you he she it we they him them who what when where how why be do does did can could will would should may might must
  in on at to for from with by as if or and but then than there here up out about over into since after before while during
  because keep keeps kept go goes going went come comes coming came make makes making made take took
  like really kind sort seem seems started start began begin not no n t isn don doesn didn wasn aren haven hasn couldn isnt dont doesnt one two day days time times hour hours week weeks month months year years
  je tu il elle on nous vous ils elles lui eux moi toi dans sur sous pour par avec sans chez vers entre depuis pendant quand
  comme si ou et mais donc car ni ne n pas plus jamais lorsque apres avant puis alors etre suis es sommes etes etait avait
  fais faire va vont vais aller jour jours fois heure heures semaine semaines mois an ans annee annees peux peut
  انا انت هو هي نحن هم في من الي على عن مع عند عندي عندها عنده عندو كان كانت يكون او و ثم لكن منذ منين ملي باش حتي كل بعض
  و كنت راه راني فيا فيه فيها لي ليا ليه ديالو ديالها
  ana nta howa hiya w o ou m3a 3nd 3ndi 3ndha 3ndo kan kant kayn kayna men l b bach hta kol rani rah fiya fih fiha lia liya
`),
]);

/** Ordinary words that look like a symptom word with a typing error; they are never corrected. */
export const NEVER_CORRECTED = words(`
  month months mouths heard heart whole there where their these those still since think thing right night might light eight sight
  weight height party patty grand green great being bring doing going house hours other under never every after again about
  sleep sheet short shirt small stand start state stare store story start tried third today table taken takes times title total touch
  trail train travel treat trust twice until usual value visit voice watch water while white woman women words world worse worth would
  write wrong young years dying lying lived alive blame blank blend brand bread break broad brown build
  apres avant autre aussi avoir etais etait elles entre encore femme fille faire faites votre notre cette comme avait alors
  moins mieux plein place petit petite porte poser prise quand quelque quinze rendre reste route salle semaine sinon soeur
  sorte suite temps terre tient toute toutes trois trouve venir verre ville voila voici vouloir pense pensez marche marcher
  camping coupled couple couples couch coupe fewer feather chess cheat threat thread breadth bread break blond bloom bleach smell spell shell sweet swear sweater tried timed turns
  children childs chilly sports shots shorts hear heat joins string swing sling stuff staff thirty worst lamps pumps price prices pride painting pairing printing bright brush brother
  leaving living saving bearing wearing hearing clear clean close clothes course cross crown scared scary share sharp shaped shower skirt skill skiing store strip strap straw stray
  vendre venue vente couleur brune bulle salle salles celle celles belle belles regler voir plage pluie plaine plainte peste mouton vestige tacher tasse crime chuter poule poules
  souvent souvenir sortir sortie partie partir parti pause passer passe posee pousse coucher couche courir course cours coudre toucher bouche boucher bouger rouler roule soule
  writing written writer sitting waiting ecris ecrit ecrire soigner soigne soignes soignez soignent soignait soignee soin soins traiter traite guerir guerit
  mange manger maison matin minute minutes monde parle parler parfois pendant depuis chaque
  reflex reflexes reflexe reflexes requiring respiratory began begin begins present presenting presents measured measures mentioned mention mentions colon colony colonie college colleague colleagues
  resident residents respired socks stocking stockings strapped slips carries carried carry curry calls called calling coiffe content contents focal focale puffer manager manage manages managed managing marriage
  rinsed rinse rinses rinsing lectures lecture releve stronger pocket minus bench benching prevent prevents films filmed silver scattered inherited wonder wonders wondering shaft minuit caisse caisses examined examine compared combien
  combine person persons sonde enfance macher stack stacking track tracks tracking samples sample minor recovered recovering simply trick tricks clash skills stoops pousser plain plains histoire montrer gueri guerie developpe selon tapant
  drole croises croise appuye criant sevre sevree decade decades fraction palier adopte adopted rotting migrating hunched aggression enter entered entrer sewing crutches wobbles tends brownie patrol quasi eighth character matter matters reddened reddens
  attached attacking machete tomber timber stall planter filter operator filmer counselling fonction stake swift threats withdrew revealed members brilliant hamstrings irritated irritating abundant chamber chambers saline dilute laterally squatting tough
  lessened lessen clavicle throne midway grease lover threading potty brunch drame mater triage enfoncer sustained steep tinted raked preparing crops coller colere message messages massage shops quartier factures tablette message diner tiers moche cache
  copine copines crois propre propres parce plaint forty fifty fifties sixty carcinoma chantier chantiers puent generator goggles leather construction resultats conge voulant trompe trompee pilote redescend palot devil
`);

/** Fillers and stop words that nevertheless tell findings apart when the words of a phrase are taken in any order. */
export const QUALIFIERS = words(`
  left right upper lower both two very extremely so badly severely suddenly all whole gauche droite droit haut bas deux tres tellement fort forte super hyper beaucoup
  toute tout entre between بين bin جدا كثيرا بزاف شديد شديده قوي حاد حاده bzaf bezaf after before night apres avant
`);

const ENGLISH = words(`
  the is are was were and have has had my of to in for with since it i m im been not no can t what do does she he her his they this that when
  feel feeling hurts pain after about day days week weeks ago but from
`);
const FRENCH = words(`
  le la les des du est et j ai je une un dans depuis avec pas que qui mon ma mes au aux il elle ça ca suis sur pour ne ce sont c d l
  jour jours semaine mal apres mais quand fait tres plus ans
`);
const DARIJA_LATIN = words(`
  3ndi 3andi 3ndo 3ndha 3andha 3ando kayn kayna makaynch fiya fia fih fiha dyal dyali dial diali dialo dyalo dyalha dialha dyalna bzaf bezaf bzzaf chwia chwiya chwya hadi lbareh lbar7 lbare7
  daba rani rah raha rasi rassi rasso rasha kerchi karchi kerch sdri sadri dhri dahri wlidi weldi wldi ouldi bnti benti walidi lwalid lwalida walida khouya khti mrati rajli l7ri9 ma3ndich machi wach wash chno chnou 3lach 3la 3lia 3liya 7it
  kaydrni kayderni kaydarni katderni katdarni kat7ra9ni kaderni kadrni lyoum lyouma lila youmayn ymat iyam chhour chhor simana simantayn skhana s5ana sokhana skhoun skhouna
  kanhess kan7ess kan7es ta7t ta7 tah dayekh daykha dayekha dayekh mrid mrida mrod ghadi ghadia ghir lwja3 wja3 wje3 wjani lbebi bebi terbya terbia tarbya trbya drari
  lalla sidi safi walo walou bghit bghina bagha kifach kidayr labas hamdollah lhamdolilah inchallah nchallah 3afak 3afakom mzyan mzyana m9ele9 l9elb lkerch rejli yeddi yddi snani senni wedni wdni 3ini 3iniya 3inia fommi fomi dmaghi nefsi nfsi mnakhri nifi nif
  katnzef kanzef kaynzef nzif dem ddem lbard lberd lber9 bard kanke7 kanko7 kan9ayya kan9aya kantqiya kanre3ch mchkil mouchkil tbib sbitar dwa lfanid fanid
  hamla 7amla wldt wledt kat kay hadchi hadak hadik bach mazal mazala bla bda bdat kolla kolchi kolo bzf zwin chi ntouma smahli smhli salam slm khoya khti chreb chrebt sret srat kla klit tkhle3 khayf khayfa
  mora wakha chkoun khassni khass khas jani jatni jatou jatha liya lia lya dyalk dyalkom nmout 3yit bghat bgha bghaw mabghitch ila wallah dar klani drbatni sahbi hamdoullah
`);

/** Words of Darija that are also English, French or SMS: they only tell beside another. */
const DARIJA_WEAK = words(`
  w f had mn men ana kan kant mama bla hit lila kat kay chi 3am t7t tah slm salam dem bach bard kla nif fia rani lalla safi ila wallah dar lia khas
`);

/** Begin or end with a digit, or hold one, and are no Darija. */
const NOT_DARIJA =
  /^(\d+[a-z]{1,2}|\d+(ans?|mois|jours?|jrs|days?|weeks?|wks?|months?|mths?|years?|yrs?|yos?|hrs?|heures?|hours?|mins?|mns?|sem|semaines?|eme|ieme|em|th|nd|rd|fois|kilos?|kgs|lbs|mgs?|dhs?|euros?|main|m1|bpm|cmh2o|mmhg|mmol|tabs?|pills?|am|pm|x\d*)|(gr|l|w|h|m|str|sk|d|b|f|st|cr|pl|pr|r|t|n)8[a-z]*|[a-z]*\d\d+[a-z]*|(omega|iphone|windows|covid|stage|stade|grade|type|level|niveau|phase|vit|vitamin|vitamine|day|jour|week|month|room|chambre|ps|mp|ft|co|spo|pao|hba|h|n|cd|igg?|tom|tome|no|num|version|class|classe|step|part|bac|ligne|line|lot|cat|gen|mod|ch|koi|pk|pr|c|a|o|bi1|bn|rdv)\d+)$/;
/** A digit inside the word or at its head is an Arabic letter: 3ndi, s5ana, kay7re9ni. */
const DIGIT_LETTER = /^(?:(?=[a-z0-9]*[a-z]{2})(?:[a-z]*[35789][a-z]|[379][a-z]{2})|[a-z][379][aeiou])/;
/** "Ma kan3esch": a French "ma" stands before no verb that ends so. */
const DENIED_VERB = /^[a-z0-9]{4,}(ch|sh)$/;
/** So it is at the end: lbare7, kanke7, wja3. */
const DIGIT_AT_END = /^[a-z]{2,}[379]$/;
/** "Kay-", "kat-", "kan-" before a verb; the article written on the word; a doubled first consonant; "ma…ch". */
const DARIJA_SHAPES =
  /^(ka[ynt][bcdfghjklmnqrstvwxz][a-z0-9]{2,}|l[bcdfhjkmnqrstwxz3579][a-z0-9]{2,}|(dd|ss|rr|tt|zz|chch|nn)[a-z0-9]{2,}|ma(k|b|n|t|y|f|kan|kay|kat|3|9)[a-z0-9]{3,}ch|gha[nyt][a-z0-9]{3,})$/;
const NO_SHAPES =
  /^(kay(ak|aks|la|leigh)|kat(hy|hryn|rina|ie)|kan(sas|garoo|garoos)|lmao|lmfao|lgbt\w*|ltd|lbs|lsd|lvl|lmk|llm|lnh|ldl|lhd|ghan(a|aian|ian)|nntp|ssri|ssris|ssd|ssn|ttc|lmnp|lcr|lca|lcl|lrti|lqts|lft|lfts|lmwh|matelas|match|mantouch|tts|rrr|nnn)$/;

/** Whether the letters of a word, and no list, say that it is Darija. */
function isDarijaShaped(text: string): boolean {
  if (/\d/.test(text)) {
    if (NOT_DARIJA.test(text)) return false;
    if (DIGIT_LETTER.test(text) || DIGIT_AT_END.test(text)) return true;
  }
  return DARIJA_SHAPES.test(text) && !NO_SHAPES.test(text);
}

export interface LanguageGuess {
  lang: 'fr' | 'en' | 'ar';
  /** Darija in Latin letters: its spelling is free, so words are compared by their consonants. */
  darijaLatin: boolean;
  /** False when nothing but the default speaks for the language. */
  sure: boolean;
}

const ARABIC_LETTER = /[\u0621-\u064a]/;

/** Language of a text from its small words. Darija in Latin script is answered in French, all Arabic script in Arabic. */
export function guessLanguage(tokens: readonly { text: string }[]): LanguageGuess {
  let arabic = 0;
  let en = 0;
  let fr = 0;
  let darija = 0;
  let weak = 0;
  for (const [i, { text }] of tokens.entries()) {
    const after = tokens[i + 1]?.text ?? '';
    if (text === 'ma' && DENIED_VERB.test(after) && isDarijaShaped(`ma${after}`)) {
      darija++;
      continue;
    }
    if (ARABIC_LETTER.test(text.charAt(0))) arabic++;
    if (ENGLISH.has(text)) en++;
    if (FRENCH.has(text)) fr++;
    if (DARIJA_WEAK.has(text)) weak++;
    else if (DARIJA_LATIN.has(text) || isDarijaShaped(text)) darija++;
  }
  const alone = en + fr === 0 && arabic === 0;
  const darijaLatin = darija >= 2 || (darija === 1 && (weak > 0 || alone)) || (weak >= 2 && alone);
  if (arabic > 0 && arabic * 2 >= tokens.length - arabic) return { lang: 'ar', darijaLatin, sure: true };
  if (darijaLatin && (darija + weak) * 2 >= en) return { lang: 'fr', darijaLatin, sure: true };
  if (en > fr) return { lang: 'en', darijaLatin, sure: true };
  return { lang: 'fr', darijaLatin, sure: fr > 0 };
}
