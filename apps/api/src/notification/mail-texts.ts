/** The mails, as data: subject and text in each language. `{link}` is where the person goes on. No personal data in subjects. */
export type MailTemplate =
  | 'confirm-email'
  | 'already-registered'
  | 'reset-password'
  | 'password-changed'
  | 'account-approved'
  | 'account-declined'
  | 'crisis-alert'
  | 'crisis-alert-handed'
  | 'crisis-alert-quiet'
  | 'crisis-alert-unheard';
type MailText = { subject: string; text: string };

export const mailTexts: Record<MailTemplate, Record<'fr' | 'en' | 'ar', MailText>> = {
  'confirm-email': {
    fr: {
      subject: 'Confirmez votre adresse e-mail',
      text: 'Bonjour,\n\nPour activer votre compte, confirmez votre adresse en ouvrant ce lien (valable une heure) :\n\n{link}\n\nSi vous n’avez pas créé de compte, ignorez ce message.',
    },
    en: {
      subject: 'Confirm your e-mail address',
      text: 'Hello,\n\nTo activate your account, confirm your address by opening this link (valid for one hour):\n\n{link}\n\nIf you did not create an account, ignore this message.',
    },
    ar: {
      subject: 'أكّد عنوان بريدك الإلكتروني',
      text: 'مرحبا،\n\nلتفعيل حسابك، أكّد عنوانك بفتح هذا الرابط (صالح لمدة ساعة):\n\n{link}\n\nإذا لم تنشئ حسابا فتجاهل هذه الرسالة.',
    },
  },
  'already-registered': {
    fr: {
      subject: 'Vous avez déjà un compte',
      text: 'Bonjour,\n\nQuelqu’un (vous, sans doute) a voulu créer un compte avec cette adresse, qui en a déjà un. Si vous avez oublié votre mot de passe :\n\n{link}\n\nSinon, vous n’avez rien à faire.',
    },
    en: {
      subject: 'You already have an account',
      text: 'Hello,\n\nSomebody (probably you) tried to create an account with this address, which already has one. If you have forgotten your password:\n\n{link}\n\nOtherwise there is nothing to do.',
    },
    ar: {
      subject: 'لديك حساب بالفعل',
      text: 'مرحبا،\n\nحاول شخص ما (أنت على الأرجح) إنشاء حساب بهذا العنوان، وله حساب بالفعل. إذا نسيت كلمة السر:\n\n{link}\n\nوإلا فلا داعي لفعل أي شيء.',
    },
  },
  'reset-password': {
    fr: {
      subject: 'Choisir un nouveau mot de passe',
      text: 'Bonjour,\n\nVous avez demandé un nouveau mot de passe. Ouvrez ce lien (valable 30 minutes, une seule fois) :\n\n{link}\n\nSi ce n’était pas vous, ignorez ce message : rien n’a changé.',
    },
    en: {
      subject: 'Choose a new password',
      text: 'Hello,\n\nYou asked for a new password. Open this link (valid for 30 minutes, once):\n\n{link}\n\nIf it was not you, ignore this message: nothing has changed.',
    },
    ar: {
      subject: 'اختر كلمة سر جديدة',
      text: 'مرحبا،\n\nطلبت كلمة سر جديدة. افتح هذا الرابط (صالح لمدة 30 دقيقة ومرة واحدة):\n\n{link}\n\nإذا لم تكن أنت فتجاهل هذه الرسالة: لم يتغير شيء.',
    },
  },
  'password-changed': {
    fr: {
      subject: 'Votre mot de passe a été changé',
      text: 'Bonjour,\n\nLe mot de passe de votre compte vient d’être changé. Si ce n’était pas vous, choisissez-en un nouveau tout de suite :\n\n{link}',
    },
    en: {
      subject: 'Your password was changed',
      text: 'Hello,\n\nThe password of your account has just been changed. If it was not you, choose a new one right away:\n\n{link}',
    },
    ar: {
      subject: 'تم تغيير كلمة السر',
      text: 'مرحبا،\n\nتم تغيير كلمة سر حسابك للتو. إذا لم تكن أنت فاختر كلمة جديدة فورا:\n\n{link}',
    },
  },
  'account-approved': {
    fr: {
      subject: 'Votre compte est validé',
      text: 'Bonjour,\n\nVotre compte professionnel est validé. Connectez-vous :\n\n{link}',
    },
    en: {
      subject: 'Your account is approved',
      text: 'Hello,\n\nYour professional account is approved. Sign in:\n\n{link}',
    },
    ar: { subject: 'تمت الموافقة على حسابك', text: 'مرحبا،\n\nتمت الموافقة على حسابك المهني. سجّل الدخول:\n\n{link}' },
  },
  'account-declined': {
    fr: {
      subject: 'Votre demande de compte',
      text: 'Bonjour,\n\nVotre demande de compte professionnel n’a pas été acceptée. Pour en parler, adressez-vous au cabinet.\n\n{link}',
    },
    en: {
      subject: 'Your account request',
      text: 'Hello,\n\nYour request for a professional account was not accepted. To talk about it, please contact the practice.\n\n{link}',
    },
    ar: {
      subject: 'طلب حسابك',
      text: 'مرحبا،\n\nلم يُقبل طلب حسابك المهني. للاستفسار، اتصل بالعيادة.\n\n{link}',
    },
  },
  'crisis-alert': {
    fr: {
      subject: 'Une alerte vous attend',
      text: 'Bonjour,\n\nUne alerte du compagnon attend quelqu’un. Si vous pouvez vous en occuper, ouvrez-la maintenant :\n\n{link}\n\nSans réponse dans les cinq minutes, elle est proposée à la personne suivante. Ce message ne contient aucune donnée personnelle.',
    },
    en: {
      subject: 'An alert is waiting for you',
      text: 'Hello,\n\nAn alert of the companion is waiting for somebody. If you can take care of it, open it now:\n\n{link}\n\nIf nobody takes it on within five minutes, it is offered to the next person. This message holds no personal data.',
    },
    ar: {
      subject: 'تنبيه في انتظارك',
      text: 'مرحبا،\n\nهناك تنبيه من المرافق ينتظر من يتكفل به. إذا كان بإمكانك ذلك فافتحه الآن:\n\n{link}\n\nإذا لم يتكفل به أحد خلال خمس دقائق، عُرض على الشخص التالي. لا تحتوي هذه الرسالة على أي بيانات شخصية.',
    },
  },
  'crisis-alert-handed': {
    fr: {
      subject: 'Un collègue vous confie une alerte',
      text: 'Bonjour,\n\nUn collègue vous confie une alerte. Si vous pouvez vous en occuper, ouvrez-la maintenant :\n\n{link}\n\nSans réponse dans les cinq minutes, elle est proposée à la personne suivante. Ce message ne contient aucune donnée personnelle.',
    },
    en: {
      subject: 'A colleague hands an alert over to you',
      text: 'Hello,\n\nA colleague hands an alert over to you. If you can take care of it, open it now:\n\n{link}\n\nIf you do not take it on within five minutes, it is offered to the next person. This message holds no personal data.',
    },
    ar: {
      subject: 'زميل يحيل إليك تنبيها',
      text: 'مرحبا،\n\nأحال إليك أحد الزملاء تنبيها. إذا كان بإمكانك التكفل به فافتحه الآن:\n\n{link}\n\nإذا لم تتكفل به خلال خمس دقائق، عُرض على الشخص التالي. لا تحتوي هذه الرسالة على أي بيانات شخصية.',
    },
  },
  'crisis-alert-quiet': {
    fr: {
      subject: 'Une alerte attend un signe de vous',
      text: 'Bonjour,\n\nVous vous occupez d’une alerte, et rien n’y est noté depuis un moment. Ouvrez-la pour dire que vous la suivez toujours, ou pour la confier :\n\n{link}\n\nSi rien ne s’y passe, les autres personnes de garde seront prévenues. L’alerte reste à vous tant que personne ne la reprend. Ce message ne contient aucune donnée personnelle.',
    },
    en: {
      subject: 'An alert is waiting for a sign from you',
      text: 'Hello,\n\nYou are taking care of an alert, and nothing has been noted on it for a while. Open it to say that you are still on it, or to hand it over:\n\n{link}\n\nIf nothing happens, the others on duty will be told. The alert stays yours until somebody takes it on. This message holds no personal data.',
    },
    ar: {
      subject: 'تنبيه ينتظر إشارة منك',
      text: 'مرحبا،\n\nأنت تتكفل بتنبيه لم يُسجَّل فيه شيء منذ مدة. افتحه لتقول إنك ما زلت تتابعه، أو لتحيله إلى غيرك:\n\n{link}\n\nإذا لم يحدث شيء، أُخبر الآخرون في المناوبة. ويبقى التنبيه في عهدتك ما لم يتكفل به غيرك. لا تحتوي هذه الرسالة على أي بيانات شخصية.',
    },
  },
  'crisis-alert-unheard': {
    fr: {
      subject: 'Une alerte prise reste sans nouvelles',
      text: 'Bonjour,\n\nUn collègue s’occupe d’une alerte, mais n’y a rien noté depuis un moment, malgré un rappel. Si vous pouvez la reprendre, ouvrez-la maintenant :\n\n{link}\n\nElle reste à votre collègue tant que personne ne la reprend. Ce message ne contient aucune donnée personnelle.',
    },
    en: {
      subject: 'Nothing is heard about an alert that somebody has on',
      text: 'Hello,\n\nA colleague is taking care of an alert, but has noted nothing on it for a while, in spite of a reminder. If you can take it on, open it now:\n\n{link}\n\nIt stays your colleague’s until somebody takes it on. This message holds no personal data.',
    },
    ar: {
      subject: 'تنبيه متكفَّل به بلا أخبار',
      text: 'مرحبا،\n\nيتكفل أحد الزملاء بتنبيه لكنه لم يسجل فيه شيئا منذ مدة رغم تذكيره. إذا كان بإمكانك التكفل به بدلا منه فافتحه الآن:\n\n{link}\n\nيبقى التنبيه في عهدة زميلك ما لم يتكفل به غيره. لا تحتوي هذه الرسالة على أي بيانات شخصية.',
    },
  },
};
