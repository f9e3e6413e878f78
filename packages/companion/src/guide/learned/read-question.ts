import { LinearModel, softmax } from '@medisense/clinical/learned';
import { type TopicRow, topicById } from '../../content/index.ts';
import { ASKING_WEIGHTS } from './asking-weights.ts';
import { topicFeatures } from './topic-features.ts';
import { TopicTable } from './topic-table.ts';
import { TOPIC_WEIGHTS } from './topic-weights.ts';

export interface ReadQuestion {
  /** How surely the message asks for information on a topic of the library, 0…1. */
  asks: number;
  /** What it would ask about, the likeliest first, and how surely it is that one rather than another. */
  topics: { row: TopicRow; chance: number }[];
}

const MOST_TOPICS = 3;
const asking = new LinearModel(ASKING_WEIGHTS);
const table = new TopicTable(TOPIC_WEIGHTS);

/** Reads what a message asks about, in whatever words: learned from questions of many writers, see scripts/learn-topics.ts. */
export function readQuestion(raw: string): ReadQuestion {
  const features = topicFeatures(raw);
  const chances = softmax(asking.score(features));
  const topics = table.rank(features, MOST_TOPICS).flatMap(({ topic, chance }) => {
    const row = topicById.get(topic);
    return row ? [{ row, chance }] : [];
  });
  return { asks: chances[asking.outputs.indexOf('asks')] ?? 0, topics };
}
