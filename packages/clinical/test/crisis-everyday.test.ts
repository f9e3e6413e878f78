import { expect, test } from 'vitest';
import { assessCrisis } from '../src/index.ts';

/** Plain messages of daily life, in which the words of danger stand in their ordinary sense: own wording. */
test.each([
  "I'm jealous of my cousin, she always gets the good jobs",
  'we are off hunting rabbits on Sunday with my father',
  'my boss shouted at everybody today',
  'my sister took my dress without asking',
  'the train is late again, I am dying here',
  'good evening, are you a robot?',
  'je suis jalouse de ma cousine, tout lui réussit',
  'je ferme les volets et je fais la sieste',
  "j'ai rendu les clés de l'appartement, on déménage demain",
  'bonsoir, tu es là ?',
  'اليوم تشاجرت مع أخي على جهاز التحكم ثم ضحكنا',
  'سنذبح الخروف صباح العيد',
  'مرحبا، كيف حالك؟',
  'بابا ما خلانيش نمشي للماتش حيت ما حفظتش',
  'عييت من هاد الصهد، غادي نعوم',
  'chrit sekkin jdid l lkouzina',
])('%s is no danger', (text) => {
  expect(assessCrisis({ text }).class).toBe('non_crisis');
});
