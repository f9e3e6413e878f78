import type { Exercise, ReadOf, SpecialtyId, Topic } from '@medisense/contract';
import { nameKey } from '../name-key.ts';
import { Refusal } from '../refusal.ts';

type Library = typeof import('@medisense/companion');
type Language = keyof Library['EXERCISES'][number]['title'];

// The texts of the library never change while the process runs: each language is put together once.
const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** Loaded at the first use, as everything that a process may never need. */
const library = (): Promise<Library> => import('@medisense/companion');

export async function listExercises({ lang = 'fr' }: ReadOf<'listExercises'>['query']) {
  const { EXERCISES } = await library();
  return once(`exercises ${lang}`, () => ({ items: EXERCISES.map((row) => asExercise(row, lang)) }));
}

function asExercise(row: Library['EXERCISES'][number], lang: Language): Exercise {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title[lang],
    about: row.about[lang],
    minutes: row.minutes,
    steps: row.steps.map(({ text, seconds, breath, write }) => ({
      text: text[lang],
      seconds: seconds ?? null,
      breath: breath ?? null,
      write: write ?? false,
    })),
    rounds: row.rounds ?? 1,
    closing: row.closing[lang],
    caution: row.caution?.[lang] ?? null,
    sources: [...row.sources],
  };
}

/** Titles in the order of the library. A search finds a topic by title or by any name that people give it, in any language. */
export async function listTopics({ lang = 'fr', q }: ReadOf<'listTopics'>['query']) {
  const { TOPICS } = await library();
  const all = once(`topics ${lang}`, () =>
    TOPICS.map(({ id, area, title, names }) => ({
      row: { id, area, title: title[lang] },
      searched: [title, names].flatMap((words) => Object.values(words).flat()).map(nameKey),
    })),
  );
  const wanted = q === undefined ? '' : nameKey(q);
  return { items: all.filter(({ searched }) => searched.some((name) => name.includes(wanted))).map(({ row }) => row) };
}

export async function getTopic(id: string, { lang = 'fr' }: ReadOf<'getTopic'>['query']): Promise<Topic> {
  const { topicById } = await library();
  const row = topicById.get(id);
  if (!row) throw new Refusal('NOT_FOUND');
  return {
    id: row.id,
    area: row.area,
    title: row.title[lang],
    about: row.about[lang],
    whatToDo: [...row.whatToDo[lang]],
    seekCare: [...row.seekCare[lang]],
    specialties: [...row.specialties] as SpecialtyId[],
    sources: [...row.sources],
  };
}
