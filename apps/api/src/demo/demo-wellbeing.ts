import type { Feeling, MoodEntry, QuestionnaireId } from '@medisense/contract';

type Felt = Pick<MoodEntry, 'mood' | 'feelings' | 'note'> & { daysAgo: number; hour: number };
const felt = (daysAgo: number, hour: number, mood: number, feelings: Feeling[] = [], note: string | null = null) =>
  ({ daysAgo, hour, mood, feelings, note }) satisfies Felt;

/** How the demo patient felt over six weeks: low at first, slowly better, with ups and downs. Hours in UTC. */
export const demoMoods: readonly Felt[] = [
  felt(41, 20, 2, ['tired', 'stressed'], 'Encore mal dormi. Beaucoup de travail cette semaine.'),
  felt(40, 19, 2, ['tired']),
  felt(38, 21, 2, ['overwhelmed', 'irritable'], 'Dispute pour une bêtise avec ma sœur.'),
  felt(37, 20, 3, ['tired']),
  felt(35, 18, 3, ['calm'], 'Promenade sur la corniche, l’air fait du bien.'),
  felt(34, 20, 2, ['anxious']),
  felt(33, 21, 1, ['sad', 'lonely', 'tired'], 'Journée lourde, envie de voir personne.'),
  felt(31, 19, 2, ['sad']),
  felt(30, 20, 2, ['stressed', 'anxious']),
  felt(28, 20, 3, ['tired', 'hopeful'], 'Vu le médecin, ça soulage d’en parler.'),
  felt(27, 19, 3, []),
  felt(26, 21, 3, ['calm']),
  felt(24, 20, 2, ['irritable']),
  felt(23, 18, 4, ['connected'], 'Déjeuner chez maman.'),
  felt(21, 20, 3, ['tired']),
  felt(20, 20, 3, ['calm']),
  felt(19, 21, 2, ['anxious'], 'Réunion difficile, le cœur qui bat vite. Respiration lente avant de dormir.'),
  felt(17, 19, 3, ['hopeful']),
  felt(16, 20, 4, ['calm', 'grateful']),
  felt(14, 20, 4, ['connected', 'joyful'], 'Yassir a marqué un but !'),
  felt(13, 20, 3, ['tired']),
  felt(12, 21, 4, ['calm']),
  felt(10, 19, 3, []),
  felt(9, 20, 4, ['proud'], 'Trois marches cette semaine, comme prévu.'),
  felt(7, 20, 4, ['calm', 'hopeful']),
  felt(6, 20, 3, ['stressed']),
  felt(5, 21, 4, ['grateful']),
  felt(3, 19, 4, ['joyful', 'connected'], 'Dîner avec des amies, bien ri.'),
  felt(2, 20, 4, ['calm']),
  felt(1, 20, 5, ['joyful', 'calm'], 'Bien dormi deux nuits de suite.'),
];

/** What the demo patient answered, and when. */
export const demoAnswers: readonly { daysAgo: number; questionnaire: QuestionnaireId; answers: readonly number[] }[] = [
  { daysAgo: 32, questionnaire: 'phq-9', answers: [2, 2, 2, 2, 1, 1, 1, 1, 0] },
  { daysAgo: 32, questionnaire: 'gad-7', answers: [2, 1, 2, 2, 1, 1, 1] },
  { daysAgo: 4, questionnaire: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 0, 0, 0] },
];
