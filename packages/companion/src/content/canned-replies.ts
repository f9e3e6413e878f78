import type { CannedReply } from './content.ts';

/**
 * What a member of staff sends with one tap after taking over, roughly in the order of a conversation. Written by a person to
 * a person: they ask about safety directly, name help without numbers (the screen shows those of the country), promise no
 * secrecy and never end on their own. Not reviewed by a clinician yet.
 */
export const CANNED_REPLIES: readonly CannedReply[] = [
  {
    id: 'introduce',
    text: {
      fr: 'Bonjour, je fais partie de l’équipe de la clinique. Vous parlez maintenant avec une personne, et non plus avec une machine. J’ai lu ce que vous venez d’écrire et je suis là pour vous.',
      en: 'Hello, I am a member of the clinic’s team. You are now talking with a person, no longer with a machine. I have read what you just wrote, and I am here for you.',
      ar: 'مرحبا، أنا من فريق العيادة. أنت تتحدث الآن مع إنسان، لا مع آلة. قرأت ما كتبته للتو، وأنا هنا من أجلك.',
    },
  },
  {
    id: 'thank',
    text: {
      fr: 'Merci d’avoir écrit cela. Il faut du courage pour le dire, et vous avez bien fait. Ce que vous vivez compte pour nous.',
      en: 'Thank you for writing this. It takes courage to say it, and it was right to do so. What you are going through matters to us.',
      ar: 'شكرا لأنك كتبت هذا. قوله يحتاج إلى شجاعة، وقد أحسنت حين فعلت. ما تمر به مهم عندنا.',
    },
  },
  {
    id: 'ask-safety',
    text: {
      fr: 'Je vais vous poser une question directe, parce que vous comptez et sans aucun jugement : pensez-vous en ce moment à mettre fin à vos jours, ou à vous faire du mal ?',
      en: 'I would like to ask you something directly, because you matter and without any judgement: are you thinking right now of ending your life, or of hurting yourself?',
      ar: 'أود أن أسألك سؤالا مباشرا، لأنك مهم ومن دون أي حكم عليك: هل تفكر الآن في إنهاء حياتك أو في إيذاء نفسك؟',
    },
  },
  {
    id: 'ask-harm-done',
    text: {
      fr: 'Vous est-il déjà arrivé quelque chose aujourd’hui : êtes-vous blessé, ou avez-vous pris quelque chose ? Si oui, appelez tout de suite le numéro d’urgence affiché ici. Je reste avec vous pendant ce temps.',
      en: 'Has something already happened today: are you hurt, or have you taken something? If so, please call the emergency number shown here right away. I stay with you meanwhile.',
      ar: 'هل حدث شيء اليوم: هل أنت مصاب، أو هل تناولت شيئا؟ إن كان الجواب نعم فاتصل فورا برقم الطوارئ الظاهر هنا. أبقى معك في هذه الأثناء.',
    },
  },
  {
    id: 'ask-where',
    text: {
      fr: 'Où vous trouvez-vous en ce moment, et y a-t-il quelqu’un avec vous ? Je le demande pour que l’aide puisse vous rejoindre s’il le faut.',
      en: 'Where are you at this moment, and is anybody with you? I ask so that help can reach you if it is needed.',
      ar: 'أين أنت في هذه اللحظة، وهل معك أحد؟ أسأل حتى تصل إليك المساعدة إن احتجت إليها.',
    },
  },
  {
    id: 'safe-place',
    text: {
      fr: 'Pour les prochaines heures, le plus important est d’être en sécurité. Pouvez-vous rejoindre quelqu’un, ou lui demander de venir, et vous éloigner de tout ce qui pourrait vous blesser ?',
      en: 'For the next hours the most important thing is that you are safe. Could you go to somebody, or ask them to come, and move away from anything that could hurt you?',
      ar: 'أهم شيء في الساعات القادمة أن تكون في أمان. هل يمكنك أن تذهب إلى شخص قريب منك أو أن تطلب منه المجيء، وأن تبتعد عن كل ما قد يؤذيك؟',
    },
  },
  {
    id: 'emergency',
    text: {
      fr: 'Ce que vous écrivez me fait craindre pour votre vie. Appelez maintenant le numéro d’urgence affiché ici, ou demandez à quelqu’un près de vous de le faire. Dites-moi quand c’est fait : je reste là.',
      en: 'From what you write I fear for your life. Please call the emergency number shown here now, or ask somebody near you to call. Tell me when it is done: I am staying here.',
      ar: 'ما تكتبه يجعلني أخاف على حياتك. اتصل الآن برقم الطوارئ الظاهر هنا، أو اطلب من شخص قريب أن يتصل. أخبرني حين يتم ذلك: أنا باق هنا.',
    },
  },
  {
    id: 'listening-line',
    text: {
      fr: 'La ligne d’écoute affichée ici peut vous parler de vive voix, aussi la nuit quand elle est ouverte. Des personnes formées y écoutent sans juger. Voulez-vous l’appeler pendant que je reste dans cette conversation ?',
      en: 'The listening line shown here can talk with you in person, at night too where it is open. Trained people listen there without judging. Would you like to call it while I stay in this conversation?',
      ar: 'يمكن لخط الاستماع الظاهر هنا أن يحدثك مباشرة، وفي الليل أيضا حين يكون مفتوحا. يستمع إليك فيه أشخاص مدربون دون أن يحكموا عليك. هل تود أن تتصل به وأنا باق في هذه المحادثة؟',
    },
  },
  {
    id: 'offer-call',
    text: {
      fr: 'Préférez-vous parler plutôt qu’écrire ? Quelqu’un de l’équipe peut vous appeler. Si vous êtes d’accord, écrivez-moi le numéro où vous joindre, et si l’on peut vous parler librement.',
      en: 'Would you rather talk than write? Somebody from the team can call you. If you agree, write me the number where you can be reached, and whether you can speak freely.',
      ar: 'هل تفضل الكلام على الكتابة؟ يمكن لأحد أعضاء الفريق أن يتصل بك. إن وافقت فاكتب لي الرقم الذي نجدك عليه، وهل يمكنك الكلام بحرية.',
    },
  },
  {
    id: 'trusted-person',
    text: {
      fr: 'Me permettez-vous de prévenir votre personne de confiance, pour que quelqu’un soit près de vous ? Dites-moi oui ou non, et ce que vous souhaitez que je lui dise.',
      en: 'May I let your trusted person know, so that somebody is near you? Tell me yes or no, and what you would like me to say.',
      ar: 'هل تسمح لي بأن أخبر الشخص الذي تثق به، حتى يكون أحد بقربك؟ قل لي نعم أو لا، وما الذي تريد أن أقوله له.',
    },
  },
  {
    id: 'limits',
    text: {
      fr: 'Je préfère être honnête : je traite vos mots avec soin, mais si votre vie ou celle de quelqu’un est en danger, je demanderai de l’aide. Je vous dirai ce que je fais.',
      en: 'I want to be honest with you: I handle your words with care, but if your life or somebody else’s is in danger, I will ask for help. I will tell you what I do.',
      ar: 'أريد أن أكون صادقا معك: أتعامل مع كلماتك بعناية، لكن إن كانت حياتك أو حياة غيرك في خطر فسأطلب المساعدة. وسأخبرك بما أفعله.',
    },
  },
  {
    id: 'stay',
    text: {
      fr: 'Je suis toujours là. Prenez votre temps : quelques mots suffisent, même « je ne sais pas ».',
      en: 'I am still here. Take your time: a few words are enough, even “I don’t know”.',
      ar: 'ما زلت هنا. خذ وقتك: بضع كلمات تكفي، حتى «لا أدري».',
    },
  },
  {
    id: 'propose-visit',
    text: {
      fr: 'J’aimerais que vous voyiez bientôt un médecin ou un psychologue. Voulez-vous que nous cherchions ensemble un horaire, aujourd’hui ou demain si possible ?',
      en: 'I would like you to see a doctor or a psychologist soon. Shall we look for a time together, today or tomorrow if possible?',
      ar: 'أود أن ترى قريبا طبيبا أو أخصائيا نفسيا. هل نبحث معا عن موعد، اليوم أو غدا إن أمكن؟',
    },
  },
  {
    id: 'someone-else',
    text: {
      fr: 'Merci de veiller sur cette personne. Est-elle en danger en ce moment, et quelqu’un est-il près d’elle ? Si oui, appelez le numéro d’urgence affiché ici et ne la laissez pas seule. Et vous, comment allez-vous ?',
      en: 'Thank you for looking out for this person. Are they in danger right now, and is somebody near them? If they are, call the emergency number shown here and do not leave them alone. And you, how are you?',
      ar: 'شكرا لأنك تهتم بهذا الشخص. هل هو في خطر الآن، وهل معه أحد؟ إن كان في خطر فاتصل برقم الطوارئ الظاهر هنا ولا تتركه وحده. وأنت، كيف حالك؟',
    },
  },
  {
    id: 'hand-back',
    text: {
      fr: 'Je vais bientôt quitter la conversation ; le guide automatique, une machine, vous répondra de nouveau. L’équipe continue de voir les alertes. Écrivez ici dès que cela devient plus difficile, et gardez les numéros affichés à portée de main. Cela vous convient-il ?',
      en: 'I shall leave the conversation soon; the automatic guide, a machine, will answer you again. The team goes on seeing alerts. Write here as soon as it gets harder, and keep the numbers shown at hand. Is that all right for you?',
      ar: 'سأغادر المحادثة بعد قليل، وسيجيبك من جديد الدليل الآلي، وهو آلة. ما زال الفريق يرى التنبيهات. اكتب هنا فور أن يصعب الأمر عليك، وأبق الأرقام الظاهرة قريبة منك. هل يناسبك ذلك؟',
    },
  },
  {
    id: 'close-for-now',
    text: {
      fr: 'Merci pour cet échange. Avant de nous quitter pour aujourd’hui : qui verrez-vous ou appellerez-vous dans les prochaines heures, et que ferez-vous si les idées noires reviennent ? Vous pouvez revenir écrire ici quand vous le voulez.',
      en: 'Thank you for talking with me. Before we part for today: whom will you see or call in the next hours, and what will you do if dark thoughts come back? You can come back and write here whenever you want.',
      ar: 'شكرا على هذا الحديث. قبل أن نفترق اليوم: من ستراه أو تتصل به في الساعات القادمة، وماذا ستفعل إن عادت الأفكار السوداء؟ يمكنك أن تعود وتكتب هنا متى شئت.',
    },
  },
];
