import { z } from 'zod';
import { country, date, email, id, instant, language, line, phone, sex, version } from '../shapes.ts';

export const bloodGroup = z.enum(['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-']);
export const patientStatus = z.enum(['stable', 'good', 'critical']);

export const patientInput = z.strictObject({
  givenName: line(80),
  familyName: line(80),
  birthDate: date.nullable().optional(),
  sex: sex.nullable().optional(),
  bloodGroup: bloodGroup.nullable().optional(),
  phone: phone.nullable().optional(),
  email: email.nullable().optional(),
  addressLine: line(200, 0).optional(),
  city: line(80, 0).optional(),
  country: country.nullable().optional(),
  language: language.optional(),
});
export const patientChange = z.strictObject({ ...patientInput.partial().shape, version });

export const patientRow = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: date.nullable(),
  sex: sex.nullable(),
  bloodGroup: bloodGroup.nullable(),
  city: z.string(),
  /** Null to administrators, who see no clinical content. */
  status: patientStatus.nullable(),
  photoUrl: z.string().nullable(),
});
export type PatientRow = z.infer<typeof patientRow>;

export const patient = z.strictObject({
  ...patientRow.shape,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  addressLine: z.string(),
  country: z.string().nullable(),
  language,
  createdAt: instant,
  version,
  abilities: z.array(z.enum(['update', 'delete', 'book'])),
});
export type Patient = z.infer<typeof patient>;
