import { ActionIcon } from '@mantine/core';
import type { Message } from '@medisense/contract';
import {
  IconCheck,
  IconCopy,
  IconPlayerStop,
  IconRefresh,
  IconThumbDown,
  IconThumbUp,
  IconVolume,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useMasked } from '../platform/masked.ts';
import { toast } from '../ui/toast.tsx';
import classes from './conversation.module.css';
import { putMessages } from './thread-queries.ts';
import type { useReadAloud } from './voice.ts';

/** The reviewed words of a crisis reply, two sentences at a time: somebody in distress does not read a wall of text. */
function inPairs(paragraph: string): string[] {
  const sentences = paragraph.split(/(?<=[.!?؟])\s+/).filter((each) => each.trim());
  return sentences.flatMap((_, place) => (place % 2 ? [] : [sentences.slice(place, place + 2).join(' ')]));
}

/** In French the marks that stand apart from their word do not begin a line. */
const unbroken = (text: string): string => text.replace(/(?<=\S) (?=[?!;:»])|(?<=«) /gu, '\u00a0');

/** Words of a message, paragraph by paragraph; never rendered as anything but text. */
export function Words({ text, lang, gently = false }: { text: string; lang: string; gently?: boolean }) {
  const paragraphs = text.split(/\n{2,}/);
  return (gently ? paragraphs.flatMap(inPairs) : paragraphs).map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are known by their place
    <p key={place} className={classes.words} lang={lang} dir="auto">
      {lang === 'fr' ? unbroken(paragraph) : paragraph}
    </p>
  ));
}

/** One message. The person's own stand at the end of the line, a human's are marked as such. */
export function MessageView({
  threadId,
  message,
  aloud,
  onRepeat,
  children,
}: {
  threadId: string;
  message: Message;
  aloud: ReturnType<typeof useReadAloud>;
  /** Given for the last answer. */
  onRepeat?: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('conversation');
  const masked = useMasked();
  const { author, lang } = message;
  // a model repeats the masks it was sent
  const text = author === 'machine' ? masked(message.text) : message.text;
  return (
    <li className={classes.message} data-author={author}>
      {author === 'human' && <p className={classes.author}>{t('author.human')}</p>}
      <p className={classes.hidden}>{t(`author.${author}`)}</p>
      <div className={classes.body}>
        {message.fault && author === 'machine' && <p className={classes.fault}>{t(`fault.${message.fault}`)}</p>}
        <Words text={text} lang={lang} gently={message.source === 'crisis'} />
        {message.state === 'stopped' && <p className={classes.small}>{t('stopped')}</p>}
        {children}
      </div>
      {author !== 'person' && text && (
        <Deeds threadId={threadId} message={message} text={text} aloud={aloud} {...(onRepeat && { onRepeat })} />
      )}
    </li>
  );
}

function Deeds({
  threadId,
  message,
  text,
  aloud,
  onRepeat,
}: {
  threadId: string;
  message: Message;
  /** Its words as they are shown. */
  text: string;
  aloud: ReturnType<typeof useReadAloud>;
  onRepeat?: () => void;
}) {
  const { t } = useTranslation(['conversation', 'common']);
  const [copied, setCopied] = useState(false);
  const speaking = aloud.speaking === message.id;
  const rate = async (rating: 'helpful' | 'not_helpful') => {
    const next = message.rating === rating ? null : rating;
    putMessages(threadId, { ...message, rating: next });
    try {
      putMessages(threadId, await call('rateMessage', { params: { id: message.id }, body: { rating: next } }));
    } catch {
      putMessages(threadId, message);
      toast(t('rateFailed'), 'problem');
    }
  };
  const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;
  const button = { variant: 'subtle', color: 'gray', size: 36 } as const;
  return (
    <fieldset className={classes.deeds} aria-label={t('deeds')}>
      <ActionIcon
        {...button}
        aria-label={t(copied ? 'copied' : 'copy')}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => {
              setCopied(true);
              setTimeout(() => setCopied(false), 2000);
            },
            () => toast(t('copyFailed'), 'problem'),
          )
        }
      >
        {copied ? <IconCheck {...icon} /> : <IconCopy {...icon} />}
      </ActionIcon>
      {aloud.available && (
        <ActionIcon
          {...button}
          aria-label={t(speaking ? 'stopReading' : 'readAloud')}
          aria-pressed={speaking}
          onClick={() => aloud.toggle(message.id, text, message.lang)}
        >
          {speaking ? <IconPlayerStop {...icon} /> : <IconVolume {...icon} />}
        </ActionIcon>
      )}
      <ActionIcon
        {...button}
        aria-label={t('helpful')}
        aria-pressed={message.rating === 'helpful'}
        onClick={() => void rate('helpful')}
      >
        <IconThumbUp {...icon} />
      </ActionIcon>
      <ActionIcon
        {...button}
        aria-label={t('notHelpful')}
        aria-pressed={message.rating === 'not_helpful'}
        onClick={() => void rate('not_helpful')}
      >
        <IconThumbDown {...icon} />
      </ActionIcon>
      {onRepeat && (
        <ActionIcon {...button} aria-label={t('repeat')} onClick={onRepeat}>
          <IconRefresh {...icon} />
        </ActionIcon>
      )}
    </fieldset>
  );
}
