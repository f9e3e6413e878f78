import type { ReadOf } from '@medisense/contract';
import { guide } from './guide.ts';

/** Whether words speak of a crisis. Pure reasoning: answers while the database is slow and while no model is there. */
export async function checkCrisis({ text, lang }: ReadOf<'checkCrisis'>['body']) {
  const { assessCrisis } = await guide();
  const found = assessCrisis({ text, ...(lang && { lang }) });
  const { label, severity, action, reply, phrases } = found;
  return { class: found.class, label, severity, action, reply, phrases };
}
