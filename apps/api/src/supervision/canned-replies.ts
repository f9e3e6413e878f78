import type { OutputOf, ReadOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import { companion } from './companion-package.ts';
import { deskActor } from './supervision.policy.ts';

/** Sentences at hand, in the language of the thread. */
export async function listCannedReplies(
  call: Call,
  { lang }: ReadOf<'listCannedReplies'>['query'],
): Promise<OutputOf<'listCannedReplies'>> {
  deskActor(call);
  const { CANNED_REPLIES } = await companion();
  return { items: CANNED_REPLIES.map(({ id, text }) => ({ id, text: text[lang] })) };
}
