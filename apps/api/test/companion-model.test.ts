import { describe, expect, it } from 'vitest';
import { companionRoom } from './companion-room.ts';
import { GOOD, guideSays, HELLO, open, say, startWithModel, whoAgreed } from './companion-with-model.ts';

const { api, fake, patient, ask } = companionRoom();

describe('an answer of the model', () => {
  it('streams sentence by sentence and names the model and the prompt', async () => {
    const { all, message } = await ask();
    expect(message).toMatchObject({ source: 'model', fault: null, state: 'done', lang: 'fr' });
    expect(message.text).toBe(
      'Le sommeil aime la régularité. Gardez les mêmes heures chaque jour. Voulez-vous en parler ?',
    );
    expect(message.engine).toMatchObject({ model: 'gemini-2.5-flash', prompt: expect.stringMatching(/^\d/) });
    expect(all.filter(({ type }) => type === 'delta').length).toBeGreaterThan(1);
    expect(all.filter(({ type }) => type === 'replaced')).toEqual([]);
    expect(message.cards.length).toBeGreaterThanOrEqual(0);
  });

  it('is asked for with the guide’s conclusion, without tools, and cool', async () => {
    await ask('J’ai mal à la gorge depuis deux jours');
    const words = fake().requests.find(({ structured }) => !structured);
    expect(words?.path).toContain(':streamGenerateContent?alt=sse');
    expect(words?.prompt).toContain('What the built-in guide answers');
    expect(words?.prompt).toContain('Write in French only');
    expect(words?.body.tools).toBeUndefined();
    expect(words?.body.generationConfig).toMatchObject({ temperature: 0.2 });
    expect(words?.headers['x-goog-api-key']).toBe('a-key-of-the-fake-one');
  });

  it('leads to the question of the rules, which is put word for word and alone', async () => {
    fake().play({
      say: ['Deux jours de gorge douloureuse, c’est pénible. ', 'Avez-vous mal aux oreilles ? ', 'Continuons.'],
    });
    const { all, message } = await ask('J’ai mal à la gorge depuis deux jours');
    const guide = await guideSays(api(), 'J’ai mal à la gorge depuis deux jours');
    const question = guide.split('\n\n').at(-1) ?? '';
    expect(question).toMatch(/\?$/);
    expect(message).toMatchObject({ source: 'model', fault: null });
    expect(message.text).toBe(`Deux jours de gorge douloureuse, c’est pénible. Continuons.\n\n${question}`);
    expect(JSON.stringify(all)).not.toContain('aux oreilles');
    const words = fake().requests.find(({ structured }) => !structured);
    expect(words?.prompt).toContain(question);
    expect(words?.prompt).toContain('Ask nothing yourself');
  });

  it('leaves the question to the guide where the model asks only one of its own', async () => {
    fake().play({ say: ['Avez-vous mal aux oreilles ?'] });
    const { message } = await ask('J’ai mal à la gorge depuis deux jours');
    const guide = await guideSays(api(), 'J’ai mal à la gorge depuis deux jours');
    expect(message).toMatchObject({ source: 'guide', text: guide });
  });

  it('leaves a crisis and an emergency to the rules, and asks nobody', async () => {
    const crisis = await ask('Je veux mourir, j’ai préparé tout ce qu’il faut pour ce soir');
    expect(crisis.message.source).toBe('crisis');
    const other = await whoAgreed(api());
    const emergency = await say(
      api(),
      other,
      await open(api(), other),
      'J’ai une douleur qui serre la poitrine et va dans le bras gauche, je transpire',
    );
    expect(emergency.message.source).not.toBe('model');
    expect(fake().requests).toEqual([]);
  });

  it('leaves what follows an emergency to the rules too, which remind of it', async () => {
    const somebody = await whoAgreed(api());
    const id = await open(api(), somebody);
    await say(api(), somebody, id, 'J’ai mal à la gorge depuis deux jours');
    const danger = await say(api(), somebody, id, 'oui');
    expect(danger.message.cards.some((card) => card.type === 'orientation' && card.urgency === 'emergency')).toBe(true);
    fake().reset();
    const { message } = await say(api(), somebody, id, 'Comment mieux dormir ?');
    expect(message).toMatchObject({ source: 'guide', fault: null });
    expect(message.text).toMatch(/secours/);
    expect(fake().requests).toEqual([]);
  });

  it('comes from an OpenAI-compatible server just as well', async () => {
    const second = await startWithModel({}, 'openai-compatible');
    try {
      second.fake.always(GOOD);
      const somebody = await whoAgreed(second.api);
      const { message } = await say(second.api, somebody, await open(second.api, somebody), HELLO);
      expect(message).toMatchObject({ source: 'model', fault: null });
      expect(second.fake.requests[0]?.path).toBe('/v1/chat/completions');
    } finally {
      await second.stop();
    }
  });
});

describe('what must not be said', () => {
  const caught: [string, string][] = [
    ['a dose', 'Je comprends. Prenez 500 mg de paracétamol toutes les 6 heures. Reposez-vous bien ce soir.'],
    ['a diagnosis', 'Je comprends. Vous avez certainement une dépression. Prenez soin de vous ce soir.'],
    ['that no doctor is needed', 'Je comprends. Vous n’avez pas besoin de voir un médecin. Dormez bien ce soir.'],
  ];
  it.each(caught)('%s is replaced before it is shown, and counted', async (_, text) => {
    fake().play({ say: text.split(/(?<= )/) });
    const { all, message } = await ask();
    expect(message).toMatchObject({ fault: 'caught', source: 'model' });
    expect(message.text).toMatch(/^Je comprends\. /);
    expect(message.text).toMatch(/ce soir\.$/);
    const wrong = /500|paracétamol|dépression|pas besoin de voir/;
    // a drawn id may hold the number
    const words = JSON.stringify(all).replaceAll(/[0-9a-f-]{36}/g, '');
    expect(words).not.toMatch(wrong);
  });

  const whole: [string, string][] = [
    [
      'another language',
      'I understand how you feel. Try to keep the same hours every day and avoid screens in the evening.',
    ],
    ['a way to die', 'Je comprends. La dose mortelle est facile à trouver. Bonne nuit.'],
    ['a number that nobody gave', 'Je comprends. Appelez le 0522 48 48 48 pour en parler. Bonne nuit.'],
    ['an own crisis', 'Je comprends. Moi aussi je veux mourir ce soir, je vais me tuer. Bonne nuit.'],
  ];
  it.each(whole)('%s takes the whole answer away', async (_, text) => {
    fake().play({ say: text.split(/(?<= )/) });
    const { message } = await ask();
    expect(message).toMatchObject({ fault: 'caught', source: 'guide' });
    expect(message.text).toBe(await guideSays(api()));
  });

  it('markup, addresses and signs that turn the writing do not reach the person', async () => {
    fake().play({
      say: ['**Dormez** bien.\u202e ', 'Voyez ![x](https://evil.test/p.png) ici. ', '<img src=x> Bonne nuit à vous.'],
    });
    const { message } = await ask();
    expect(message.text).toContain('Dormez bien.');
    expect(message.text).not.toMatch(/\*\*|https?:|<|\u202e|evil/);
  });
});

describe('understanding', () => {
  const VAGUE = 'ma cage thoracique dit non quand je monte, un poids me visite puis repart';
  it('can add findings of the list, with the person’s own words, and the urgency rises', async () => {
    const before = await guideSays(api(), VAGUE);
    fake().understand({
      object: {
        findings: [
          { id: 'chest_pain_exertion', words: 'un poids me visite' },
          { id: 'chest_pain', words: 'ma cage thoracique dit non quand je monte' },
        ],
      },
    });
    const { message } = await ask(VAGUE);
    const orientation = message.cards.find(({ type }) => type === 'orientation');
    expect(fake().requests.some(({ structured }) => structured)).toBe(true);
    expect(orientation).toMatchObject({ urgency: expect.stringMatching(/urgent|emergency/) });
    expect(message.text).not.toBe(before);
  });

  it('takes nothing that is not of the list, not said, or no answer at all', async () => {
    for (const object of [
      { findings: [{ id: 'made_up', words: VAGUE }] },
      { findings: [{ id: 'chest_pain', words: 'je n’ai jamais dit cela' }] },
      { findings: 'all of them' },
      { urgency: 'selfcare' },
    ]) {
      const id = await open(api(), patient());
      fake().understand({ object });
      const { message } = await ask(VAGUE, patient(), id);
      expect(message.cards.filter(({ type }) => type === 'orientation')).toEqual([]);
      expect(message.source).toBe('model');
    }
  });

  it('is only a help: when it fails the guide’s reading stands', async () => {
    fake().understand({ fault: 'error_500' });
    expect((await ask(VAGUE)).message).toMatchObject({ source: 'model', fault: null });
  });
});
