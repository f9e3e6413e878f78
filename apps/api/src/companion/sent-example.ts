import { safeTurn } from './guard.ts';
import { wordingPrompt } from './prompt.ts';

/** A person who does not exist, and what she might write. */
const PERSON = {
  given_name: 'Salma',
  family_name: 'Bennani',
  phone: '+212661234567',
  email: 'salma.bennani@example.test',
  address_line: '12, rue des Orangers',
  city: 'Rabat',
  birth_date: '1990-05-17',
  username: 'salma90',
  account_email: 'salma.bennani@example.test',
};
const TYPED =
  'Bonjour, je suis Salma Bennani de Rabat, née le 17/05/1990. J’ai mal à la gorge depuis deux jours. Mon numéro : 06 61 23 45 67, ou salma.bennani@example.test.';
const QUESTION = 'Avez-vous de la fièvre (38 °C ou plus) ?';
const GUIDE = `Vous avez mal à la gorge depuis deux jours.\n\n${QUESTION}`;

/** What an administrator is shown of what is sent: made by the same steps as any real message. */
export async function sentExample() {
  const turn = await safeTurn(
    {
      kind: 'health',
      lang: 'fr',
      history: [{ author: 'person', text: TYPED }],
      guide: { text: GUIDE, question: QUESTION, urgency: null },
      age: 36,
    },
    [PERSON],
  );
  const { instructions, messages } = wordingPrompt({
    kind: turn.kind,
    lang: turn.lang,
    history: turn.history,
    conclusion: turn.guide,
  });
  return {
    typed: TYPED,
    messages: [
      { role: 'system' as const, text: instructions },
      ...messages.map(({ role, content }) => ({ role, text: content })),
    ],
  };
}
