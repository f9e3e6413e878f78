/** Specialties: own ids as keys, SNOMED CT practice-setting code where known. */
import type { Words } from './knowledge.ts';
import { words } from './phrase-patterns.ts';

export interface SpecialtyRow {
  id: string;
  name: Words;
  /** SNOMED CT practice-setting code. */
  snomed?: string;
}

export const SPECIALTIES: SpecialtyRow[] = [
  { id: 'general_practice', name: words('Médecine générale', 'General practice', 'الطب العام'), snomed: '408443003' },
  { id: 'emergency_medicine', name: words('Urgences', 'Emergency medicine', 'طب المستعجلات'), snomed: '773568002' },
  {
    id: 'internal_medicine',
    name: words('Médecine interne', 'Internal medicine', 'الطب الباطني'),
    snomed: '419192003',
  },
  { id: 'pediatrics', name: words('Pédiatrie', 'Paediatrics', 'طب الأطفال'), snomed: '394537008' },
  { id: 'geriatrics', name: words('Gériatrie', 'Geriatrics', 'طب الشيخوخة'), snomed: '394811001' },
  { id: 'cardiology', name: words('Cardiologie', 'Cardiology', 'طب القلب والشرايين'), snomed: '394579002' },
  { id: 'pulmonology', name: words('Pneumologie', 'Pulmonology', 'طب الأمراض الصدرية والتنفسية'), snomed: '418112009' },
  {
    id: 'gastroenterology',
    name: words('Gastro-entérologie', 'Gastroenterology', 'طب الجهاز الهضمي'),
    snomed: '394584008',
  },
  { id: 'nephrology', name: words('Néphrologie', 'Nephrology', 'طب الكلى'), snomed: '394589003' },
  { id: 'endocrinology', name: words('Endocrinologie', 'Endocrinology', 'طب الغدد والسكري'), snomed: '394583002' },
  { id: 'rheumatology', name: words('Rhumatologie', 'Rheumatology', 'طب الروماتيزم'), snomed: '394810000' },
  {
    id: 'infectious_diseases',
    name: words('Maladies infectieuses', 'Infectious diseases', 'طب الأمراض المعدية'),
    snomed: '394807007',
  },
  { id: 'hematology', name: words('Hématologie', 'Haematology', 'طب أمراض الدم'), snomed: '394803006' },
  { id: 'oncology', name: words('Oncologie', 'Oncology', 'طب الأورام'), snomed: '394593009' },
  { id: 'neurology', name: words('Neurologie', 'Neurology', 'طب الأعصاب'), snomed: '394591006' },
  { id: 'psychiatry', name: words('Psychiatrie', 'Psychiatry', 'الطب النفسي'), snomed: '394587001' },
  { id: 'psychology', name: words('Psychologie', 'Psychology', 'علم النفس السريري') },
  { id: 'addictology', name: words('Addictologie', 'Addiction medicine', 'طب الإدمان') },
  { id: 'dermatology', name: words('Dermatologie', 'Dermatology', 'طب الجلد'), snomed: '394582007' },
  { id: 'allergology', name: words('Allergologie', 'Allergology', 'طب الحساسية'), snomed: '408439002' },
  { id: 'ophthalmology', name: words('Ophtalmologie', 'Ophthalmology', 'طب العيون'), snomed: '394594003' },
  {
    id: 'ent',
    name: words('Oto-rhino-laryngologie (ORL)', 'Ear, nose and throat', 'طب الأنف والأذن والحنجرة'),
    snomed: '394604002',
  },
  { id: 'dentistry', name: words('Dentisterie', 'Dentistry', 'طب الأسنان'), snomed: '394812008' },
  {
    id: 'gynecology_obstetrics',
    name: words('Gynécologie-obstétrique', 'Gynaecology and obstetrics', 'طب النساء والتوليد'),
    snomed: '394585009',
  },
  { id: 'urology', name: words('Urologie', 'Urology', 'طب المسالك البولية'), snomed: '394612005' },
  { id: 'orthopedics', name: words('Orthopédie', 'Orthopaedics', 'جراحة العظام والمفاصل'), snomed: '394801008' },
  {
    id: 'general_surgery',
    name: words('Chirurgie générale', 'General surgery', 'الجراحة العامة'),
    snomed: '394609007',
  },
  {
    id: 'vascular_surgery',
    name: words('Chirurgie vasculaire', 'Vascular surgery', 'جراحة الأوعية الدموية'),
    snomed: '408463005',
  },
  { id: 'neurosurgery', name: words('Neurochirurgie', 'Neurosurgery', 'جراحة الأعصاب'), snomed: '394610002' },
  {
    id: 'physical_medicine',
    name: words(
      'Médecine physique et de réadaptation',
      'Physical medicine and rehabilitation',
      'الطب الفيزيائي وإعادة التأهيل',
    ),
    snomed: '394602003',
  },
];
