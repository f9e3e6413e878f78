import { describe, expect, it } from 'vitest';
import { assess, assessCrisis } from '../src/index.ts';

const present = (text: string): string[] =>
  assess({ text })
    .findings.filter(({ status }) => status === 'present')
    .map(({ id }) => id);

describe('a word of lessening', () => {
  it.each([
    'She is feeding but was less happy and not as usual',
    'refused feeding and was less active than usual',
    'il mange et joue moins que d’habitude',
  ])('between the words of wellbeing turns them round: %s', (text) => {
    expect(present(text)).not.toContain('feels_well');
  });

  it('stays a part of what it belongs to', () => {
    expect(present('I am 30 weeks pregnant and the baby is less active')).toContain('reduced_fetal_movement');
    expect(present('he is eating fine and playing as normal')).toContain('feels_well');
  });

  it('does not hide a baby that may have meningitis', () => {
    const text =
      'My baby boy has fever, he is irritable, refuses feeding, is less active than usual and vomited three times';
    for (const age of [0.8, 4, undefined]) {
      const { urgency, because } = assess({ text, ...(age !== undefined && { age }) });
      expect(urgency).toBe('emergency');
      expect(because.map(({ ruleId }) => ruleId)).toContain('drowsy_dehydrated_child.irritable_fever');
    }
  });
});

describe('being afraid', () => {
  it.each(['J’ai peur de lui', 'j’ai peur de lui quand il rentre le soir', 'I’m scared of him', 'كنخاف منو'])(
    'of somebody is heard: %s',
    (text) => {
      expect(assessCrisis({ text }).label).toBe('abuse_disclosed');
    },
  );
  it.each([
    'j’ai peur de lui transmettre ma grippe',
    'j’ai peur de lui annoncer la nouvelle',
    'I’m afraid to tell him the news',
  ])('of doing something ordinary is no danger: %s', (text) => {
    expect(assessCrisis({ text }).class).toBe('non_crisis');
  });
});

describe('a few words', () => {
  it.each([
    ...[
      'bye',
      'thanks bye',
      'tonight',
      'maybe',
      'no that’s it',
      'why',
      'now',
      'i don’t know',
      'alone',
      'sleep',
      'help',
    ],
    ...['merci bye', 'ce soir', 'peut-être', 'pourquoi', 'seul', 'dormir', 'mardi', 'ma mère', 'fini'],
    ...['شكرا', 'مع السلامة', 'الليلة', 'ربما', 'لماذا', 'bslama', 'daba', 'lil'],
  ])('that could mean anything are no crisis: %s', (text) => {
    expect(assessCrisis({ text }).class).toBe('non_crisis');
  });

  it.each([
    'je me coupe',
    'i cut again',
    'ending it tonight',
    'بغيت نموت',
    'help me die',
    'aidez-moi à mourir',
    'ساعدني أن أموت',
    'mourir',
    'me tuer',
    'suicide',
    'baba ma kaytneffesch',
  ])('that mean danger are one: %s', (text) => {
    expect(assessCrisis({ text }).class).toBe('crisis');
  });
});
