/** Words of invented patients before a visit, as people write them. */
export const reportTexts: readonly { text: string; lang: 'fr' | 'en' | 'ar'; days: number }[] = [
  {
    lang: 'fr',
    days: 2,
    text: 'Depuis trois jours j’ai mal à la gorge et le nez bouché, un peu de fièvre le soir mais pas de toux.',
  },
  {
    lang: 'fr',
    days: 1,
    text: 'J’ai mal en bas du dos depuis que j’ai porté un meuble samedi, ça ne descend pas dans la jambe.',
  },
  { lang: 'ar', days: 3, text: 'عندي صداع منذ أسبوع وأحس بالتعب، ليس عندي حمى.' },
  { lang: 'fr', days: 1, text: 'Brûlures quand j’urine et envie d’y aller tout le temps depuis hier, pas de fièvre.' },
  { lang: 'en', days: 2, text: 'I have had a dry cough for two weeks, worse at night. No fever and no chest pain.' },
  { lang: 'fr', days: 4, text: 'Je suis très fatiguée depuis un mois, je dors mal et je me sens anxieuse au travail.' },
  { lang: 'ar', days: 1, text: 'كرشي كتوجعني من البارح وعندي الإسهال، ما كاينش الدم.' },
  { lang: 'fr', days: 2, text: 'Plaques rouges qui grattent aux plis des coudes depuis dix jours.' },
];
/** Before the next visit of the demo patient. */
export const ownReportText =
  'Depuis quatre jours j’ai mal à la tête au réveil et je tousse un peu. Pas de fièvre, pas d’essoufflement.';
