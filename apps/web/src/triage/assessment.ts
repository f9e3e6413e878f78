import type { Assessment } from '@medisense/contract';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../platform/api.ts';
import { type Language, useLanguage } from '../platform/i18n.ts';
import { queryClient } from '../platform/query-client.ts';
import { currentConversation, tell, useConversation } from './conversation.ts';
import { askedOf, type Conversation, gist } from './conversation-state.ts';

/** The engine's judgement of what was said so far (or of its first `places` answers). Same words, same judgement: asked once. */
export function assessmentQuery(conversation: Conversation, language: Language, places?: number) {
  const body = askedOf(conversation, language, places);
  return queryOptions({
    queryKey: ['assessSymptoms', body],
    queryFn: ({ signal }) => call('assessSymptoms', { body, signal }),
    enabled: body.text !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 3_600_000,
  });
}

/** The judgement of the conversation as it stands; while a new one is on its way the one before stays on screen. */
export function useAssessment(places?: number) {
  const conversation = useConversation();
  const language = useLanguage();
  return useQuery({ ...assessmentQuery(conversation, language, places), placeholderData: keepPreviousData });
}

const CALM_ACTIONS = ['supportive', 'normal'];

/** Whether the staff are called to it: as the server has it, not to a danger of the body. */
export const callsStaff = ({ label, severity, action }: NonNullable<Assessment['crisis']>): boolean =>
  label !== 'medical_emergency' && (severity >= 3 || !CALM_ACTIONS.includes(action));

/**
 * Names the danger that must be shown before anything else, or null. A new danger has a new name, so having understood
 * one never hides the next.
 */
export function dangerOf(assessment: Assessment): string | null {
  const crisis = assessment.crisis && !CALM_ACTIONS.includes(assessment.crisis.action) ? assessment.crisis : null;
  if (!crisis && assessment.urgency !== 'emergency') return null;
  return [crisis?.action ?? '', assessment.urgency, ...[...assessment.redFlags].sort()].join('|');
}

/** True when the danger of this judgement has not been shown yet. */
export function mustWarn(assessment: Assessment, conversation: Conversation): boolean {
  const danger = dangerOf(assessment);
  return danger !== null && !conversation.seen.includes(danger);
}

/** Asks the engine about the conversation as it stands now and says where the person goes next. */
export async function assessNow(language: Language): Promise<{ assessment: Assessment; warn: boolean }> {
  const conversation = currentConversation();
  const assessment = await queryClient.fetchQuery(assessmentQuery(conversation, language));
  return { assessment, warn: mustWarn(assessment, conversation) };
}

const keeping = new Map<string, Promise<string>>();

/**
 * Keeps the conversation as a report of this person and answers the report's id. The same words about the same person
 * are kept once, however often this is called, also after a reload.
 */
export function keepReport(patientId: string, language: Language): Promise<string> {
  const conversation = currentConversation();
  const of = gist(conversation, patientId);
  if (conversation.kept?.of === of) return Promise.resolve(conversation.kept.reportId);
  const under = keeping.get(of);
  if (under) return under;
  const body = { ...askedOf(conversation, language), patientId };
  const work = call('createSymptomReport', {
    body,
    idempotencyKey: `${conversation.key}.${digest(JSON.stringify(body))}`,
  })
    .then((report) => {
      tell({ type: 'kept', reportId: report.id, of });
      return report.id;
    })
    .finally(() => keeping.delete(of));
  keeping.set(of, work);
  return work;
}

/** FNV-1a: short, and different for different words; secrecy is not its task. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
