import { describe, expect, it } from 'vitest';
import { type Caught, checkReply, type Language, type ReplyContext, settledLength } from '../src/index.ts';

const emergency: ReplyContext = { urgency: 'emergency' };
const urgent: ReplyContext = { urgency: 'urgent' };
const crisis: ReplyContext = { crisis: true };

const CAUGHT: readonly [Caught, Language, string, ReplyContext?][] = [
  ['dose', 'en', 'Take 500 mg of paracetamol now.'],
  ['dose', 'en', 'You can take two tablets before bed.'],
  ['dose', 'en', 'Try ibuprofen for the pain.'],
  ['dose', 'en', 'You should double the dose if it does not help.'],
  ['dose', 'en', 'Take it every 6 hours.'],
  ['dose', 'en', 'Just stop taking your medication for a few days.'],
  ['dose', 'en', 'Start antibiotics today.'],
  ['dose', 'fr', 'Prenez 1 g de paracétamol maintenant.'],
  ['dose', 'fr', 'Vous pouvez prendre deux comprimés le soir.'],
  ['dose', 'fr', 'Prenez de l’ibuprofène contre la douleur.'],
  ['dose', 'fr', 'Je vous prescris un sirop pour la toux.'],
  ['dose', 'fr', 'La dose habituelle est suffisante toutes les 6 heures.'],
  ['dose', 'fr', 'Arrêtez votre traitement pendant quelques jours.'],
  ['dose', 'ar', 'خذ 500 ملغ من الباراسيتامول الآن.'],
  ['dose', 'ar', 'تناول حبتين قبل النوم.'],
  ['dose', 'ar', 'يمكنك أن تجرب مضادًا حيويًا، خذ مضاد حيوي اليوم.'],
  ['dose', 'ar', 'أصف لك هذا الدواء لمدة أسبوع.'],
  ['dose', 'ar', 'توقف عن أخذ الدواء فورًا.'],
  ['diagnosis', 'en', 'You have diabetes.'],
  ['diagnosis', 'en', 'This is clearly a migraine.'],
  ['diagnosis', 'en', 'You are suffering from depression.'],
  ['diagnosis', 'en', 'What you have is a urinary infection.'],
  ['diagnosis', 'en', 'You definitely have appendicitis.'],
  ['diagnosis', 'fr', 'Vous avez une angine.'],
  ['diagnosis', 'fr', 'C’est certainement une gastro-entérite.'],
  ['diagnosis', 'fr', 'Vous souffrez de dépression.'],
  ['diagnosis', 'fr', 'Vous êtes diabétique.'],
  ['diagnosis', 'fr', 'Vous faites un infarctus.'],
  ['diagnosis', 'ar', 'أنت مصاب بالسكري.'],
  ['diagnosis', 'ar', 'لديك التهاب في المعدة.'],
  ['diagnosis', 'ar', 'أنت تعاني من الاكتئاب.'],
  ['diagnosis', 'ar', 'تشخيصك هو الشقيقة.'],
  ['no_doctor_needed', 'en', 'You don’t need a doctor for this.'],
  ['no_doctor_needed', 'en', 'There is no need to see a doctor.'],
  ['no_doctor_needed', 'en', 'You can skip your appointment.'],
  ['no_doctor_needed', 'fr', 'Vous n’avez pas besoin de médecin.'],
  ['no_doctor_needed', 'fr', 'Inutile de consulter pour cela.'],
  ['no_doctor_needed', 'fr', 'Ce n’est pas la peine d’aller chez le médecin.'],
  ['no_doctor_needed', 'ar', 'لا تحتاج إلى طبيب.'],
  ['no_doctor_needed', 'ar', 'لا داعي لزيارة الطبيب.'],
  ['method', 'en', 'The easiest way to die is not far.'],
  ['method', 'en', 'Swallow all of them at once.'],
  ['method', 'fr', 'Le moyen le plus simple de mourir est connu.'],
  ['method', 'fr', 'Avalez toute la boîte.'],
  ['method', 'ar', 'أسهل طريقة للموت معروفة.'],
  ['method', 'ar', 'ابتلع كل الأقراص.'],
  ['secrecy', 'en', 'I promise I will not tell anyone.'],
  ['secrecy', 'en', 'This stays between us.'],
  ['secrecy', 'fr', 'Je vous promets de ne rien dire à personne.'],
  ['secrecy', 'fr', 'Cela restera entre nous.'],
  ['secrecy', 'ar', 'أعدك أن لا أخبر أحدًا.'],
  ['secrecy', 'ar', 'سيبقى هذا بيننا.'],
  ['lowered_urgency', 'en', 'It is nothing serious.', emergency],
  ['lowered_urgency', 'en', 'You can wait a few days.', urgent],
  ['lowered_urgency', 'en', 'Rest at home and it will pass.', crisis],
  ['lowered_urgency', 'fr', 'Ce n’est pas grave.', emergency],
  ['lowered_urgency', 'fr', 'Vous pouvez attendre la semaine prochaine.', urgent],
  ['lowered_urgency', 'ar', 'لا داعي للقلق.', emergency],
  ['lowered_urgency', 'ar', 'يمكنك الانتظار إلى الأسبوع القادم.', urgent],
  ['link', 'en', 'See https://example.org/help for more.'],
  ['link', 'fr', 'Regardez cette image : ![photo](http://exemple.fr/a.png)'],
  ['link', 'ar', 'انظر إلى <img src=x onerror=alert(1)> هنا.'],
  ['link', 'en', 'Read more on health-tips.com today.'],
  ['wrong_language', 'fr', 'I would like to know how you have been feeling since yesterday.'],
  ['wrong_language', 'en', 'Je voudrais savoir depuis quand vous avez mal à la tête.'],
  ['wrong_language', 'ar', 'I would like to know how you have been feeling.'],
  ['wrong_language', 'en', 'أود أن أعرف منذ متى تشعر بهذا الألم.'],
  ['abandons', 'en', 'I can’t talk to you anymore.'],
  ['abandons', 'en', 'This conversation is over.'],
  ['abandons', 'fr', 'Je ne peux plus vous parler.'],
  ['abandons', 'fr', 'Cette conversation est terminée.'],
  ['abandons', 'ar', 'لا أستطيع الاستمرار معك.'],
  ['abandons', 'ar', 'انتهت هذه المحادثة.'],
];

const INNOCENT: readonly [Language, string, ReplyContext?][] = [
  ['en', 'For a medicine and how much of it, ask the pharmacist.'],
  ['en', 'Drink water often and rest.'],
  ['en', 'A temperature of 39 °C for three days should be seen by a doctor.'],
  ['en', 'If you have diabetes, tell the doctor.'],
  ['en', 'Do you have asthma or an allergy?'],
  ['en', 'Diabetes is a long-term illness in which there is too much sugar in the blood.'],
  ['en', 'It could be a migraine; only a doctor can say.'],
  ['en', 'Do not stop your treatment without asking your doctor.'],
  ['en', 'Are you thinking of ending your life?'],
  ['en', 'Move away from anything you could use to hurt yourself.'],
  ['en', 'I cannot promise to keep this a secret.'],
  ['en', 'I am here, and I go on listening.'],
  ['en', 'Call an ambulance now; do not wait.', emergency],
  ['en', 'A doctor should see you within 24 to 48 hours.', urgent],
  ['en', 'Your appointment is on Monday at 10:30.'],
  ['en', 'Breathe in for four seconds and out for six seconds.'],
  ['en', 'You said that you have had pain for two days.'],
  ['en', 'To cancel your appointment, open the list of appointments.'],
  ['fr', 'Pour un médicament, demandez conseil au pharmacien.'],
  ['fr', 'Buvez souvent et reposez-vous dans une pièce fraîche.'],
  ['fr', 'Avez-vous de la fièvre depuis plus de trois jours ?'],
  ['fr', 'Si vous avez du diabète, dites-le au médecin.'],
  ['fr', 'Le diabète est une maladie où il y a trop de sucre dans le sang.'],
  ['fr', 'Cela pourrait être une migraine, mais seul un médecin peut le dire.'],
  ['fr', 'N’arrêtez pas votre traitement sans avis médical.'],
  ['fr', 'Pensez-vous à mettre fin à vos jours ?'],
  ['fr', 'Je ne peux pas promettre de garder cela pour moi.'],
  ['fr', 'Je reste là et je vous écoute.'],
  ['fr', 'Appelez les secours maintenant, n’attendez pas.', emergency],
  ['fr', 'Voyez un médecin dans les 24 à 48 heures.', urgent],
  ['fr', 'Inspirez pendant 4 secondes, puis soufflez pendant 6 secondes.'],
  ['fr', 'Vous m’avez dit avoir mal au ventre depuis hier.'],
  ['fr', 'N’hésitez pas à consulter si cela dure.'],
  ['fr', 'Votre rendez-vous est lundi à 10 h 30 avec le docteur.'],
  ['ar', 'في شأن الدواء اسأل الصيدلي أو الطبيب.'],
  ['ar', 'اشرب الماء كثيرًا واسترح.'],
  ['ar', 'إذا كان لديك السكري فأخبر الطبيب.'],
  ['ar', 'السكري مرض يرتفع فيه السكر في الدم.'],
  ['ar', 'هل لديك حمى منذ أكثر من ثلاثة أيام؟'],
  ['ar', 'قد يكون ذلك شقيقة، والطبيب وحده يستطيع أن يقول.'],
  ['ar', 'لا توقف علاجك دون استشارة الطبيب.'],
  ['ar', 'هل تفكر في إنهاء حياتك؟'],
  ['ar', 'ابتعد عن كل ما قد تؤذي به نفسك.'],
  ['ar', 'لا أستطيع أن أعدك بأن يبقى هذا سرًا.'],
  ['ar', 'أنا هنا وما زلت أسمعك.'],
  ['ar', 'اتصل بالإسعاف الآن ولا تنتظر.', emergency],
  ['ar', 'راجع طبيبًا خلال 24 إلى 48 ساعة.', urgent],
  ['ar', 'موعدك يوم الإثنين على الساعة 10 صباحًا.'],
];

describe('a text written by a model', () => {
  it.each(CAUGHT)('is caught for %s in %s: %s', (what, lang, text, context) => {
    const checked = checkReply(text, lang, context);
    expect(checked.caught).toContain(what);
    expect(checked.ok).toBe(false);
    expect(checked.text).not.toContain(text);
    expect(checked.text.trim()).not.toBe('');
  });

  it.each(INNOCENT)('is let through in %s: %s', (lang, text, context) => {
    expect(checkReply(text, lang, context)).toEqual({ ok: true, text, caught: [], whole: false });
  });

  it('keeps the innocent sentences around the one that is replaced', () => {
    const checked = checkReply('Rest and drink. Take 500 mg of paracetamol. See a doctor if it lasts.', 'en');
    expect(checked.text).toBe(
      'Rest and drink. For a medicine and how much of it, ask the pharmacist or the doctor. See a doctor if it lasts.',
    );
  });

  it('says the fixed words once, however often it is caught', () => {
    const { text } = checkReply('Prenez 500 mg. Puis prenez 1 g. Puis deux comprimés.', 'fr');
    expect(text).toBe('Pour un médicament et sa quantité, demandez au pharmacien ou au médecin.');
  });

  it('is replaced as a whole where it makes little of an emergency', () => {
    const checked = checkReply('Thank you for writing. It is nothing serious.', 'en', emergency);
    expect(checked.whole).toBe(true);
    expect(checked.text).toMatch(/call an ambulance/);
  });

  it('gives fixed words that are let through themselves', () => {
    for (const [, lang, text, context] of CAUGHT) {
      const { text: shown } = checkReply(text, lang, context);
      expect(checkReply(shown, lang, context), shown).toMatchObject({ ok: true });
    }
  });

  it('can be checked while it grows, sentence by sentence, with the same outcome', () => {
    const text =
      'I hear you. Rest today. You have diabetes. It measured 1.5 metres. Ask a doctor soon! And drink water';
    const whole = checkReply(text, 'en').text;
    let shown = '';
    for (let length = 1; length <= text.length; length++) {
      const part = text.slice(0, settledLength(text.slice(0, length)));
      const now = checkReply(part, 'en').text;
      expect(now.startsWith(shown.trimEnd())).toBe(true);
      expect(whole.startsWith(now.trimEnd())).toBe(true);
      shown = now;
    }
    expect(shown).toContain('Ask a doctor soon!');
  });

  it('is read in short time, however it is made', () => {
    for (const piece of ['a', '. ', '[](', 'take ', 'vous avez une ', 'لا تحتاج ', '1 ']) {
      const before = performance.now();
      checkReply(piece.repeat(20_000 / piece.length), 'en', emergency);
      expect(performance.now() - before).toBeLessThan(1500);
    }
  });
});
