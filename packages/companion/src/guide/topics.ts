/** Answers from the content library: what it is, whether it is serious, whom to see, what one can do. */
import type { ConditionRow } from '@medisense/clinical';
import { type TopicRow, topicById } from '../content/index.ts';
import type { Card, Reply } from '../reply.ts';
import { linesOn } from './find-topic.ts';
import { specialtyName, whomToSee } from './orientation.ts';
import { choices, give, paragraphs, reply, say, type Thread, wasGiven } from './say.ts';
import { LABELS } from './texts/general.ts';
import * as texts from './texts/topics.ts';

type Facet = 'about' | 'serious' | 'doctor' | 'do';

function topicCard(row: TopicRow, { lang }: Thread): Card {
  return {
    type: 'topic',
    topicId: row.id,
    title: row.title[lang],
    whatToDo: [...row.whatToDo[lang]],
    seekCare: [...row.seekCare[lang]],
    sources: [...row.sources],
  };
}

/** What has not been asked about it yet. */
function next(thread: Thread, row: TopicRow, facet: Facet): Card[] {
  const { lang } = thread;
  const open: [Facet, string][] = [
    ['serious', LABELS.isSerious[lang]],
    ['do', LABELS.whatToDo[lang]],
    ['doctor', LABELS.whichDoctor[lang]],
  ];
  const labels = open
    .filter(([each]) => each !== facet && !wasGiven(thread, `topic:${row.id}:${each}`))
    .map(([, label]) => label);
  return labels.length > 0 ? [choices(...labels)] : [];
}

const lines = (list: readonly string[]): string => list.map((line) => `• ${line}`).join('\n');

/** So many lines of a page answer a detail. */
const MOST_LINES = 2;

/** The detail of a topic that a question names, where the page has it; otherwise the topic. */
export function tellDetail(thread: Thread, row: TopicRow, raw: string): Reply {
  const { lang } = thread;
  const found = linesOn(raw, row, [...row.whatToDo[lang], ...row.seekCare[lang]], MOST_LINES);
  const again = wasGiven(thread, `topic:${row.id}:about`);
  if (found.length === 0) return tellTopic(thread, row, 'about');
  give(thread, `topic:${row.id}:about`);
  thread.state.about = row.id;
  return reply(
    thread,
    paragraphs(lines(found), again ? undefined : row.about[lang], say(thread, 'topic.next', texts.WHAT_NEXT)),
    [...(again ? [] : [topicCard(row, thread)]), ...next(thread, row, 'about')],
    [`topic.${row.id}`],
  );
}

/** One side of a topic; asked for the same again, the guide refers back and says what matters most. */
export function tellTopic(thread: Thread, row: TopicRow, facet: Facet): Reply {
  const { lang, state } = thread;
  const title = row.title[lang];
  const id = `topic:${row.id}:${facet}`;
  const again = wasGiven(thread, id);
  give(thread, id);
  state.about = row.id;
  const basis = [`topic.${row.id}`];
  if (again)
    return reply(
      thread,
      paragraphs(
        say(thread, 'topic.already', texts.ALREADY, { title }),
        lines(facet === 'do' ? row.whatToDo[lang] : row.seekCare[lang]),
      ),
      next(thread, row, facet),
      basis,
    );
  switch (facet) {
    case 'about':
      return reply(
        thread,
        paragraphs(row.about[lang], say(thread, 'topic.next', texts.WHAT_NEXT)),
        [topicCard(row, thread), ...next(thread, row, facet)],
        basis,
      );
    case 'serious':
      return reply(
        thread,
        paragraphs(say(thread, 'topic.serious', texts.SERIOUS, { title }), lines(row.seekCare[lang])),
        next(thread, row, facet),
        basis,
      );
    case 'do':
      return reply(
        thread,
        paragraphs(say(thread, 'topic.do', texts.TO_DO, { title }), lines(row.whatToDo[lang]), row.seekCare[lang][0]),
        next(thread, row, facet),
        basis,
      );
    case 'doctor': {
      const first = row.specialties[0];
      if (!first)
        return reply(
          thread,
          say(thread, 'topic.no_doctor', texts.NO_DOCTOR, { title }),
          [{ type: 'booking', specialty: 'general_practice' }],
          basis,
        );
      const names = row.specialties.slice(0, 2).map((slug) => specialtyName(slug, lang));
      const text = say(thread, 'topic.doctor', texts.DOCTOR, {
        title,
        specialty: names.join(lang === 'ar' ? '، ' : ', '),
      });
      return reply(thread, text, [{ type: 'booking', specialty: first }], basis);
    }
  }
}

/** A condition without a page: an honest word, and where to turn. */
export function tellCondition(thread: Thread, row: ConditionRow): Reply {
  const { lang } = thread;
  const name = row.name[lang];
  const urgent = row.severity === 'emergency';
  const specialty = whomToSee(row.specialties);
  const text = paragraphs(
    urgent ? say(thread, 'condition.emergency', texts.CONDITION_EMERGENCY, { name }) : undefined,
    say(thread, 'condition.about', texts.CONDITION, { name, specialty: specialtyName(specialty, lang) }),
  );
  const cards: Card[] = urgent
    ? [{ type: 'link', to: 'emergency', label: LABELS.emergency[lang] }, choices(LABELS.describe[lang])]
    : [{ type: 'booking', specialty }, choices(LABELS.describe[lang])];
  return reply(thread, text, cards, [`condition.${row.id}`]);
}

/** The topic that "it" refers to. */
export const topicAbout = (thread: Thread): TopicRow | undefined =>
  thread.state.about === undefined ? undefined : topicById.get(thread.state.about);
