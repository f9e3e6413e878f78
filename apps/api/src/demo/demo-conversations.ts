import { type Endpoint, endpoints, type OperationId, type OutputOf, type ReadOf } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { handlers } from '../http/router.ts';
import { newId } from '../ids.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
type Handler<K extends OperationId> = (ctx: Context, call: Call, input: Partial<ReadOf<K>>) => Promise<OutputOf<K>>;

/**
 * Invented conversations of the two demo patients, said and answered by the very deeds that serve people: calm ones, one
 * that is sealed, one that is shared, and one with a crisis that a doctor took over and brought to its end.
 */
export async function holdConversations(ctx: Context, people: Record<'patient' | 'patient2' | 'doctor', Actor>) {
  const begin = ctx.now().getTime();
  let at = begin;
  const act = <K extends OperationId>(who: Actor, operation: K, input: Partial<ReadOf<K>>) => {
    at += MINUTE;
    const then = at;
    const past = { ...ctx, now: () => new Date(then), newId: () => newId(then) };
    return (handlers[operation] as Handler<K>)(past, callOf(who, operation, ctx), input);
  };
  const { patient, patient2, doctor } = people;
  const open = async (who: Actor, kind: 'health' | 'wellbeing', lang: 'fr' | 'ar', daysAgo: number) => {
    at = begin - daysAgo * DAY - 90 * MINUTE;
    return (await act(who, 'createConversation', { body: { kind, lang } })).id;
  };
  const say = (who: Actor, id: string, text: string) => act(who, 'sendMessage', { params: { id }, body: { text } });
  const write = (id: string, text: string) => act(doctor, 'writeAsHuman', { params: { id }, body: { text } });

  const throat = await open(patient, 'health', 'fr', 2);
  await say(patient, throat, 'J’ai mal à la gorge depuis hier et un peu de fièvre. Que puis-je faire ?');
  await say(patient, throat, 'Non, je respire bien et je peux boire.');
  const { items } = await act(patient, 'getConversation', { params: { id: throat }, query: {} });
  const answer = items.at(-1)?.id ?? '';
  await act(patient, 'rateMessage', { params: { id: answer }, body: { rating: 'helpful' } });
  const knee = await open(patient, 'health', 'fr', 9);
  await say(patient, knee, 'Quel médecin dois-je voir pour une douleur au genou ?');
  const sleep = await open(patient, 'wellbeing', 'fr', 1);
  await say(patient, sleep, 'Je m’endors tard depuis deux semaines, à cause du travail.');
  await say(patient, sleep, 'Un exercice de respiration, s’il vous plaît.');

  const worry = await open(patient2, 'wellbeing', 'ar', 4);
  await say(patient2, worry, 'أشعر بالقلق في العمل ولا أعرف كيف أرتاح');
  await act(patient2, 'updateConversation', { params: { id: worry }, body: { shared: true } });

  const hard = await open(patient2, 'health', 'fr', 3);
  const params = { id: hard };
  await say(patient2, hard, 'Je ne dors plus depuis que j’ai perdu mon travail.');
  await say(patient2, hard, 'Franchement, je n’ai plus envie de vivre.');
  const { alert } = await act(doctor, 'getSupervision', { params, query: {} });
  await act(doctor, 'takeOver', { params, body: {} });
  if (alert) await act(doctor, 'claimCrisisAlert', { params: { id: alert.id } });
  const canned = await act(doctor, 'listCannedReplies', { query: { lang: 'fr' } });
  for (const { text } of canned.items.slice(0, 3)) await write(hard, text);
  await say(patient2, hard, 'Non, je ne vais rien me faire. Ça fait du bien de parler à quelqu’un.');
  const reason = 'Proposer un rendez-vous demain matin et rappeler la personne';
  await act(doctor, 'openIdentity', { params, body: { reason } });
  await write(
    hard,
    'Merci de me l’avoir dit. Je vous appelle dans quelques minutes pour convenir d’une heure demain matin.',
  );
  await act(patient2, 'checkIn', { params, body: { answer: 'safe' } });
  await act(doctor, 'handBack', { params });
  if (alert)
    await act(doctor, 'closeCrisisAlert', { params: { id: alert.id }, body: { outcome: 'safe_after_contact' } });
}

const callOf = (actor: Actor, operation: OperationId, ctx: Context): Call => ({
  operation,
  endpoint: endpoints[operation] as Endpoint,
  actor,
  arrivedAt: ctx.now(),
  requestId: 'demo',
  address: '127.0.0.1',
  device: '',
  refreshToken: undefined,
  idempotency: undefined,
  setRefreshToken: () => undefined,
  audited: false,
});
