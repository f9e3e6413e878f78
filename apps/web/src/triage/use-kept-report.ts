import { useEffect, useState } from 'react';
import { useLanguage } from '../platform/i18n.ts';
import { useSession } from '../platform/session.ts';
import { keepReport, useAssessment } from './assessment.ts';
import { useConversation } from './conversation.ts';
import { gist } from './conversation-state.ts';
import { personsOf } from './who.ts';

/** Keeps what was said as a report of the signed-in person, as soon as it is judged; `wanted` says whether to. */
export function useKeptReport(wanted = true) {
  const language = useLanguage();
  const { me } = useSession();
  const conversation = useConversation();
  const { data, isPlaceholderData } = useAssessment();
  const persons = personsOf(me);
  const person = persons.find((each) => each.id === conversation.patientId) ?? persons[0];
  const [failed, setFailed] = useState(false);
  const ready = wanted && data !== undefined && !isPlaceholderData && person !== undefined && conversation.text !== '';
  const kept = person !== undefined && conversation.kept?.of === gist(conversation, person.id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a try for each new content, not for each switch of language
  useEffect(() => {
    if (!ready || kept || failed) return;
    keepReport(person.id, language).catch(() => setFailed(true));
  }, [ready, kept, failed, person?.id]);
  return { person, kept, failed, again: () => setFailed(false) };
}
