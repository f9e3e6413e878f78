/**
 * What a professional asks first about a complaint, so as not to miss its danger: the signs in the order in which they are asked.
 * A sign that is known already, does not fit the person, or would not make the matter more pressing is passed over. Complaints without
 * a row are asked about by what the danger rules lack. Unreviewed by a clinician so far.
 */
import type { Sex } from '../assessment.ts';

/** Asks for no finding but, kindly and directly, whether the person thinks of death. A "yes" is heard by the crisis rules. */
export const THOUGHTS_QUESTION = 'thoughts_of_death';

export interface FirstQuestionRow {
  /** A finding: any of these complaints. */
  complaints: string[];
  /** Findings to ask for, the first one first. */
  ask: string[];
  /** Years; a person of unknown age gets the rows without limits and those of grown-ups. */
  age?: { min?: number; max?: number };
  sex?: Sex;
  source: string;
}

const row = (
  complaints: string,
  ask: string,
  source: string,
  who: Pick<FirstQuestionRow, 'age' | 'sex'> = {},
): FirstQuestionRow => ({ complaints: complaints.split(' '), ask: ask.split(' '), ...who, source });

const BABY = { age: { max: 2 } };
const CHILD = { age: { max: 12 } };
const GROWN = { age: { min: 12 } };

export const FIRST_QUESTIONS: readonly FirstQuestionRow[] = [
  // breathing and chest
  row(
    'chest_pain chest_tightness',
    'cold_sweat chest_pain_radiating shortness_of_breath fainting tearing_pain',
    'NICE CG95; ESC acute coronary syndromes',
    GROWN,
  ),
  row('chest_pain chest_tightness', 'shortness_of_breath fainting after_exertion fever', 'NICE CG95', CHILD),
  row('palpitations skipped_beats', 'fainting chest_pain breathless_at_rest', 'NICE CKS palpitations'),
  row(
    'shortness_of_breath breathless_on_exertion wheeze',
    'breathless_at_rest chest_pain blue_lips coughing_blood calf_pain',
    'NICE CKS breathlessness',
  ),
  row('cough productive_cough', 'breathless_at_rest coughing_blood chest_pain blue_lips', 'NICE CKS cough', GROWN),
  row('cough barking_cough', 'chest_indrawing blue_lips stridor fast_breathing', 'NICE NG9; WHO IMCI', CHILD),
  // head and nerves
  row(
    'headache tight_band_headache headache_one_side_throbbing',
    'thunderclap_headache stiff_neck speech_trouble weakness_one_side head_injury confusion',
    'NICE CG150',
    GROWN,
  ),
  row('headache', 'stiff_neck vomiting head_injury drowsy thunderclap_headache', 'NICE CG150; NICE NG143', CHILD),
  row(
    'dizziness vertigo unsteady_gait',
    'speech_trouble weakness_one_side fainting chest_pain double_vision black_stools',
    'NICE CKS vertigo; NICE NG127',
  ),
  row('fainting', 'chest_pain palpitations seizure after_exertion black_stools', 'NICE CG109'),
  row(
    'numbness hand_numbness',
    'weakness_one_side facial_droop speech_trouble saddle_numbness',
    'NICE NG127; NICE NG128',
  ),
  row('memory_loss poor_concentration', 'confusion speech_trouble', 'NICE NG97; NICE CG103', {
    age: { min: 50 },
  }),
  // ear, nose, throat, teeth
  row(
    'sore_throat painful_swallowing hoarseness',
    'drooling_cannot_swallow breathless_at_rest stridor mouth_opening_limited',
    'NICE NG84; NICE CKS sore throat',
  ),
  row('ear_pain ear_discharge', 'swelling_behind_ear facial_droop stiff_neck', 'NICE NG91'),
  row('hearing_loss ear_fullness tinnitus', 'sudden_hearing_loss facial_droop vertigo', 'NICE NG98'),
  row('nosebleed', 'heavy_bleeding anticoagulant fainting', 'NICE CKS epistaxis'),
  row(
    'tooth_pain gum_swelling',
    'drooling_cannot_swallow mouth_opening_limited gum_swelling',
    'NICE CKS dental abscess',
  ),
  row('facial_pain blocked_nose', 'eye_bulging vision_loss', 'NICE NG79'),
  // belly
  row(
    'abdominal_pain lower_abdominal_pain epigastric_pain',
    'rigid_abdomen severe_abdominal_pain vomiting_blood black_stools fainting rlq_pain',
    'NICE CKS abdominal pain; WSES acute appendicitis',
    GROWN,
  ),
  row('abdominal_pain', 'severe_abdominal_pain rigid_abdomen rlq_pain testicular_pain drowsy', 'NICE NG51', CHILD),
  row(
    'nausea vomiting',
    'vomiting_blood severe_abdominal_pain head_injury cannot_keep_fluids stiff_neck',
    'NICE CKS gastroenteritis',
    GROWN,
  ),
  row('vomiting', 'drowsy dehydration_signs stiff_neck head_injury', 'NICE CG84; WHO IMCI', CHILD),
  row(
    'diarrhoea',
    'dehydration_signs rectal_bleeding severe_abdominal_pain cannot_keep_fluids',
    'NICE CKS gastroenteritis; WHO',
    GROWN,
  ),
  row('diarrhoea', 'drowsy dehydration_signs rectal_bleeding cannot_keep_fluids', 'NICE CG84; WHO IMCI', CHILD),
  row('constipation bloating', 'no_gas_no_stool severe_abdominal_pain vomiting weight_loss', 'NICE CKS constipation'),
  row(
    'heartburn acid_regurgitation heavy_digestion belching',
    'chest_pain_radiating vomiting_blood black_stools dysphagia weight_loss',
    'NICE CG184',
  ),
  row('rectal_bleeding dark_stools', 'fainting black_stools severe_abdominal_pain anticoagulant', 'NICE CG141'),
  row('anal_pain_itch', 'fever saddle_numbness', 'NICE CKS haemorrhoids'),
  // urine and men
  row(
    'painful_urination urinary_frequency cloudy_smelly_urine urine_urge',
    'fever flank_pain unable_to_urinate pregnancy',
    'NICE NG109; NICE NG111',
  ),
  row('flank_pain blood_in_urine', 'fever unable_to_urinate severe_abdominal_pain fainting', 'NICE NG118'),
  row('testicular_pain', 'onset_sudden vomiting fever', 'EAU paediatric urology', { sex: 'male' }),
  // women
  row(
    'vaginal_bleeding heavy_periods missed_period irregular_periods',
    'pregnancy fainting heavy_bleeding severe_abdominal_pain',
    'NICE NG126',
    { sex: 'female' },
  ),
  row('painful_periods vaginal_discharge', 'fever severe_abdominal_pain', 'BASHH PID', { sex: 'female' }),
  row(
    'pregnancy pregnancy_nausea',
    'vaginal_bleeding severe_abdominal_pain reduced_fetal_movement waters_broken headache cannot_keep_fluids',
    'NICE NG201; NICE NG133',
    { sex: 'female' },
  ),
  row('breast_pain breast_lump nipple_discharge', 'fever breast_lump breast_skin_change', 'NICE NG12'),
  // moving
  row(
    'back_pain sciatica_pain',
    'saddle_numbness unable_to_urinate incontinence_stool leg_weakness fever',
    'NICE NG59',
  ),
  row('neck_pain', 'weakness_one_side fever', 'NICE CKS neck pain'),
  row(
    'twisted_joint ankle_foot_pain knee_pain wrist_hand_pain elbow_pain bruise',
    'deformity cannot_bear_weight joint_swelling_hot',
    'Ottawa ankle and knee rules; NICE NG38',
  ),
  row('hip_pain groin_pain', 'cannot_bear_weight fever major_trauma testicular_pain', 'NICE NG38'),
  row('shoulder_pain', 'chest_pain deformity', 'NICE CKS shoulder pain'),
  row('joint_pain morning_stiffness', 'fever joint_swelling_hot', 'NICE NG100; BSR hot swollen joint'),
  row(
    'calf_pain leg_swelling_one leg_pain muscle_cramps',
    'shortness_of_breath chest_pain cold_white_limb leg_swelling_one',
    'NICE NG158',
  ),
  row('leg_swelling_both', 'breathless_at_rest chest_pain orthopnea', 'NICE NG106'),
  row('head_injury', 'unresponsive confusion vomiting seizure anticoagulant drowsy', 'NICE NG232'),
  row('recent_trauma trauma_chest', 'head_injury breathless_at_rest deformity severe_abdominal_pain', 'NICE NG39'),
  row('wound', 'heavy_bleeding deep_wound animal_bite', 'NICE CKS lacerations'),
  row('burn', 'severe_burn blisters', 'NICE CKS burns'),
  // skin
  row(
    'rash itching hives insect_sting',
    'swelling_face_lips_tongue shortness_of_breath non_blanching_rash blisters fever',
    'NICE CG134; NICE NG240',
  ),
  row('skin_warm_red local_swelling pus ingrown_nail', 'skin_spreading_fast fever diabetes_known', 'NICE NG141'),
  row('swollen_glands lump', 'weight_loss night_sweats fever', 'NICE NG12'),
  // eyes
  row(
    'red_eye eye_discharge dry_eyes watery_eyes eye_foreign_body',
    'vision_loss eye_pain eye_chemical contact_lenses',
    'NICE CKS red eye',
  ),
  row('eye_pain blurred_vision flashes_floaters', 'vision_loss eye_chemical weakness_one_side vomiting', 'NICE CKS'),
  // whole body
  row(
    'fever high_fever chills_rigors',
    'non_blanching_rash stiff_neck confusion breathless_at_rest immunosuppressed tropical_travel',
    'NICE NG253; NICE NG240',
    GROWN,
  ),
  row('fever high_fever', 'drowsy non_blanching_rash fast_breathing stiff_neck dehydration_signs', 'NICE NG143', CHILD),
  row('vomiting posseting', 'projectile_vomiting poor_feeding fever', 'NICE NG1; NICE NG143', BABY),
  row('inconsolable_crying crying_bouts_legs_up', 'fever poor_feeding drowsy vomiting', 'NICE NG143', BABY),
  row('fatigue', 'shortness_of_breath chest_pain black_stools', 'NICE CKS tiredness'),
  row(
    'weight_loss night_sweats appetite_loss',
    'coughing_blood rectal_bleeding thirst swollen_glands',
    'NICE NG12; NICE NG17',
  ),
  row('thirst', 'vomiting drowsy weight_loss', 'NICE NG17'),
  row('jaundice', 'confusion fever severe_abdominal_pain', 'NICE CKS jaundice'),
  // mind
  row(
    'low_mood tearful_after_birth early_waking insomnia irritability nightmares',
    'thoughts_of_death hallucinations',
    'NICE NG222; WHO mhGAP',
    GROWN,
  ),
  row('anxiety panic_attack stress', 'chest_pain thoughts_of_death', 'NICE CG113; WHO mhGAP', GROWN),
  row('eating_disorder_signs', 'fainting weight_loss thoughts_of_death', 'NICE NG69', GROWN),
];
