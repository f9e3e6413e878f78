import type { SpecialtyId } from '@medisense/contract';

/** What a practitioner of each specialty says of the own work, and why people come; in French and in English. */
export interface SpecialtyWords {
  about: { fr: string; en: string };
  reasons: { fr: readonly string[]; en: readonly string[] };
}

const words = (fr: string, en: string, frReasons: string[], enReasons: string[]): SpecialtyWords => ({
  about: { fr, en },
  reasons: { fr: frReasons, en: enReasons },
});

export const specialtyWords: Readonly<Record<SpecialtyId, SpecialtyWords>> = {
  general_practice: words(
    'Je suis des familles entières, des nouveau-nés aux grands-parents, et je prends le temps d’expliquer.',
    'I look after whole families and like to explain things in plain words.',
    [
      'Fatigue depuis deux semaines',
      'Contrôle de la tension',
      'Toux qui ne passe pas',
      'Renouvellement d’ordonnance',
      'Bilan annuel',
      'Mal de dos depuis lundi',
      'Certificat médical',
    ],
    ['Tired for two weeks', 'Blood pressure check', 'A cough that lingers', 'Repeat prescription', 'Yearly check-up'],
  ),
  emergency_medicine: words(
    'Urgentiste, je reçois sans attente les petites urgences du quotidien.',
    'I see minor injuries and sudden illness without a long wait.',
    ['Entorse de la cheville', 'Plaie à suturer', 'Douleur abdominale soudaine'],
    ['Sprained ankle', 'Cut that needs stitches', 'Sudden stomach pain'],
  ),
  internal_medicine: words(
    'J’aime les tableaux compliqués : je relie entre eux des symptômes qui semblent sans rapport.',
    'I like puzzles: symptoms that do not seem to belong together.',
    ['Fièvre inexpliquée', 'Perte de poids', 'Deuxième avis'],
    ['Unexplained fever', 'Weight loss', 'Second opinion'],
  ),
  pediatrics: words(
    'Je soigne les enfants de la naissance à l’adolescence, et je rassure aussi leurs parents.',
    'I care for children from birth to their teens, and for worried parents.',
    ['Vaccination', 'Fièvre et otite', 'Suivi de croissance', 'Éruption sur le ventre', 'Toux la nuit'],
    ['Vaccination', 'Earache and fever', 'Growth check', 'Rash on the tummy'],
  ),
  geriatrics: words(
    'J’accompagne les personnes âgées et leurs proches, au cabinet comme à domicile.',
    'I support older people and their families, at the practice and at home.',
    ['Chutes répétées', 'Troubles de la mémoire', 'Revue des médicaments'],
    ['Repeated falls', 'Memory trouble', 'Review of medicines'],
  ),
  cardiology: words(
    'Prévention, rythme cardiaque, échographie du cœur : je fais les examens sur place.',
    'Prevention, rhythm and heart ultrasound, all done at the practice.',
    ['Palpitations', 'Hypertension', 'Suivi après pose de stent', 'Essoufflement à l’effort'],
    ['Palpitations', 'High blood pressure', 'Follow-up after a stent'],
  ),
  pulmonology: words(
    'Asthme, toux chronique, sommeil : respirer mieux au quotidien.',
    'Asthma, long-standing cough and sleep: breathing better day by day.',
    ['Asthme mal contrôlé', 'Toux depuis deux mois', 'Ronflements et fatigue'],
    ['Poorly controlled asthma', 'A cough for two months', 'Snoring and tiredness'],
  ),
  gastroenterology: words(
    'Reflux, ventre douloureux, dépistage : je reçois sans jugement et sans tabou.',
    'Reflux, tummy pain and screening, without embarrassment.',
    ['Reflux acide', 'Douleurs abdominales', 'Avant une coloscopie'],
    ['Acid reflux', 'Tummy pain', 'Before a colonoscopy'],
  ),
  nephrology: words(
    'Je protège les reins : tension, diabète, calculs, dialyse.',
    'I protect kidneys: blood pressure, diabetes, stones, dialysis.',
    ['Créatinine élevée', 'Calculs à répétition', 'Jambes gonflées'],
    ['Raised creatinine', 'Recurrent stones', 'Swollen legs'],
  ),
  endocrinology: words(
    'Diabète, thyroïde, hormones : un suivi régulier et des objectifs réalistes.',
    'Diabetes, thyroid and hormones, with goals one can live with.',
    ['Suivi du diabète', 'Nodule de la thyroïde', 'Prise de poids'],
    ['Diabetes review', 'Thyroid lump', 'Weight gain'],
  ),
  rheumatology: words(
    'Articulations, dos, ostéoporose : bouger de nouveau sans douleur.',
    'Joints, backs and bones: moving again without pain.',
    ['Doigts raides le matin', 'Lombalgie', 'Genou gonflé'],
    ['Stiff fingers in the morning', 'Low back pain', 'Swollen knee'],
  ),
  infectious_diseases: words(
    'Infections rares ou tenaces, conseils avant le voyage, vaccins.',
    'Stubborn infections, travel advice and vaccines.',
    ['Vaccins avant un voyage', 'Fièvre au retour', 'Infections à répétition'],
    ['Vaccines before travel', 'Fever after a trip', 'Repeated infections'],
  ),
  hematology: words(
    'Anémies, ganglions, coagulation : des réponses claires aux prises de sang inquiétantes.',
    'Anaemia, glands and clotting: clear answers about worrying blood tests.',
    ['Anémie', 'Ganglion au cou', 'Bleus sans raison'],
    ['Anaemia', 'Swollen gland', 'Easy bruising'],
  ),
  oncology: words(
    'À chaque étape du traitement, avec les proches, en équipe.',
    'At every step of treatment, with the family and as a team.',
    ['Suivi de traitement', 'Résultats du scanner', 'Deuxième avis'],
    ['Treatment follow-up', 'Scan results', 'Second opinion'],
  ),
  neurology: words(
    'Migraines, épilepsie, mémoire, fourmillements : j’écoute d’abord, j’examine ensuite.',
    'Migraine, epilepsy, memory and tingling: I listen first.',
    ['Migraines fréquentes', 'Fourmillements dans la main', 'Tremblement'],
    ['Frequent migraine', 'Tingling in the hand', 'Tremor'],
  ),
  psychiatry: words(
    'Anxiété, dépression, insomnie : un espace calme, sans jugement.',
    'Anxiety, low mood and sleep: a calm place without judgement.',
    ['Anxiété', 'Insomnie depuis des mois', 'Suivi de traitement'],
    ['Anxiety', 'Months of poor sleep', 'Treatment review'],
  ),
  psychology: words(
    'Thérapies brèves pour le stress, le deuil et les moments de passage.',
    'Short therapies for stress, grief and times of change.',
    ['Stress au travail', 'Deuil', 'Confiance en soi'],
    ['Stress at work', 'Grief', 'Self-confidence'],
  ),
  addictology: words(
    'Tabac, alcool, écrans : avancer à son rythme, sans honte.',
    'Tobacco, alcohol, screens: at your own pace and without shame.',
    ['Arrêter de fumer', 'Réduire l’alcool', 'Suivi'],
    ['Stop smoking', 'Drink less', 'Follow-up'],
  ),
  dermatology: words(
    'Acné, eczéma, grains de beauté : je regarde de près et j’explique.',
    'Acne, eczema and moles: I look closely and explain.',
    ['Contrôle des grains de beauté', 'Eczéma aux mains', 'Acné', 'Perte de cheveux'],
    ['Mole check', 'Hand eczema', 'Acne'],
  ),
  allergology: words(
    'Tests cutanés, asthme allergique, désensibilisation.',
    'Skin tests, allergic asthma and desensitisation.',
    ['Rhume des foins', 'Réaction aux arachides', 'Tests cutanés'],
    ['Hay fever', 'Reaction to peanuts', 'Skin tests'],
  ),
  ophthalmology: words(
    'Vue, glaucome, cataracte, rétine : tous les examens au même endroit.',
    'Sight, glaucoma, cataract and retina, all in one place.',
    ['Contrôle de la vue', 'Œil rouge', 'Suivi du glaucome'],
    ['Eye test', 'Red eye', 'Glaucoma review'],
  ),
  ent: words(
    'Oreilles, nez, gorge, vertiges, pour petits et grands.',
    'Ears, nose, throat and dizziness, for young and old.',
    ['Vertiges', 'Baisse de l’audition', 'Sinusites à répétition'],
    ['Dizziness', 'Hearing loss', 'Recurrent sinusitis'],
  ),
  dentistry: words(
    'Soins doux, prévention, enfants bienvenus.',
    'Gentle care and prevention; children welcome.',
    ['Détartrage', 'Rage de dents', 'Contrôle annuel', 'Couronne cassée'],
    ['Scale and polish', 'Toothache', 'Yearly check'],
  ),
  gynecology_obstetrics: words(
    'Suivi de grossesse, contraception, ménopause, dans le respect de chacune.',
    'Pregnancy, contraception and menopause, with respect.',
    ['Suivi de grossesse', 'Contraception', 'Frottis', 'Règles douloureuses'],
    ['Pregnancy check', 'Contraception', 'Smear test'],
  ),
  urology: words(
    'Prostate, calculs, infections urinaires : on peut en parler simplement.',
    'Prostate, stones and infections: we can simply talk about it.',
    ['Contrôle de la prostate', 'Calcul rénal', 'Infections urinaires'],
    ['Prostate check', 'Kidney stone', 'Urine infections'],
  ),
  orthopedics: words(
    'Genou, épaule, hanche, sport : opérer seulement quand il le faut.',
    'Knee, shoulder, hip and sport; surgery only when needed.',
    ['Douleur au genou', 'Épaule bloquée', 'Contrôle après plâtre'],
    ['Knee pain', 'Frozen shoulder', 'Check after a cast'],
  ),
  general_surgery: words(
    'Hernies, vésicule, petite chirurgie : je vous dis ce qui vous attend.',
    'Hernias, gallbladder and minor surgery; you will know what to expect.',
    ['Hernie', 'Calculs de la vésicule', 'Contrôle après opération'],
    ['Hernia', 'Gallstones', 'Check after surgery'],
  ),
  vascular_surgery: words(
    'Varices, artères, plaies qui tardent à guérir.',
    'Veins, arteries and wounds that are slow to heal.',
    ['Varices', 'Jambes lourdes', 'Écho-doppler'],
    ['Varicose veins', 'Heavy legs', 'Doppler scan'],
  ),
  neurosurgery: words(
    'Dos, hernies discales, nerfs : l’opération n’est jamais la première réponse.',
    'Backs, discs and nerves; an operation is never the first answer.',
    ['Hernie discale', 'Sciatique', 'Résultat d’IRM'],
    ['Slipped disc', 'Sciatica', 'MRI result'],
  ),
  physical_medicine: words(
    'Rééducation après accident, opération ou AVC, avec des objectifs concrets.',
    'Rehabilitation after injury, surgery or stroke, with concrete goals.',
    ['Rééducation du genou', 'Après un AVC', 'Douleurs du dos'],
    ['Knee rehabilitation', 'After a stroke', 'Back pain'],
  ),
};

/** A second sentence, so that no two pages of one specialty read alike. */
export const manners = {
  fr: [
    'Consultations sans retard, ou l’on vous prévient.',
    'Les résultats sont expliqués, jamais seulement envoyés.',
    'Cabinet accessible en fauteuil roulant.',
    'Vidéo possible pour les suivis.',
    'Sur place depuis plus de dix ans.',
    'Premier rendez-vous long, pour bien faire connaissance.',
  ],
  en: [
    'Running on time, or we tell you.',
    'Results are explained, never just sent.',
    'Step-free access.',
    'Follow-ups by video if you like.',
    'Here for more than ten years.',
    'A long first visit, to get to know you.',
  ],
} as const;
/** What an assistant says of the own work. */
export const assistantAbout = {
  fr: 'Accueil, mesures, pansements et suivi : je prépare la consultation et réponds aux questions pratiques.',
  en: 'Reception, measurements, dressings and follow-up: I prepare visits and answer practical questions.',
} as const;
