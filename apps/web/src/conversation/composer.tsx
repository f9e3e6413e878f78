import { ActionIcon, Textarea } from '@mantine/core';
import { IconArrowUp, IconMicrophone, IconPlayerStopFilled } from '@tabler/icons-react';
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useLanguage } from '../platform/i18n.ts';
import classes from './conversation.module.css';
import { useDictation } from './voice.ts';

const LONGEST = 20_000;
const NEAR = 19_000;

/**
 * Where the person writes. Enter sends on a keyboard, and begins a new line on a phone. What was typed survives a reload.
 * `busy`: an answer is being written; it can be stopped, and another message may be sent all the same.
 */
export function Composer({
  threadId,
  busy,
  onSend,
  onStop,
  back,
}: {
  threadId: string;
  busy: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
  /** A message that could not be sent and was taken back. */
  back: string;
}) {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const draft = `companion.${threadId}`;
  const [text, setText] = useState(() => readDraft<string>(draft) ?? '');
  const [pictures, setPictures] = useState(false);
  const before = useRef('');
  const field = useRef<HTMLTextAreaElement>(null);
  const dictation = useDictation(language, (heard) => setText(`${before.current}${heard}`));
  useEffect(() => keepDraft(draft, text), [draft, text]);
  useEffect(() => {
    if (back) setText(back);
  }, [back]);

  // what is too much stays in the field: cut off silently, it would be lost
  const over = text.trim().length - LONGEST;
  function send(event?: FormEvent) {
    event?.preventDefault();
    const words = text.trim();
    if (!words || over > 0) return field.current?.focus();
    if (dictation.on) dictation.toggle();
    onSend(words);
    setText('');
    setPictures(false);
    field.current?.focus();
  }
  function press(event: KeyboardEvent) {
    const byKeyboard = globalThis.matchMedia?.('(pointer: fine)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !byKeyboard) return;
    event.preventDefault();
    send();
  }
  function paste(event: ClipboardEvent) {
    if (event.clipboardData.files.length > 0) setPictures(true);
  }

  return (
    <form className={classes.composer} onSubmit={send}>
      {(pictures || dictation.refused || dictation.on || text.length > NEAR) && (
        <p className={classes.note} role="status">
          {pictures
            ? t('composer.noPictures')
            : dictation.refused
              ? t('composer.noMicrophone')
              : dictation.on
                ? t('composer.listening')
                : over > 0
                  ? t('composer.over', { count: over })
                  : t('composer.left', { count: -over })}
        </p>
      )}
      <div className={classes.field}>
        <Textarea
          ref={field}
          aria-label={t('composer.label')}
          placeholder={t('composer.placeholder')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={press}
          onPaste={paste}
          autosize
          minRows={1}
          maxRows={7}
          error={over > 0}
          size="md"
          dir={text ? 'auto' : undefined}
          classNames={{ root: classes.fieldRoot, input: classes.fieldInput }}
        />
        {dictation.available && (
          <ActionIcon
            variant={dictation.on ? 'light' : 'subtle'}
            size={44}
            radius="xl"
            aria-pressed={dictation.on}
            aria-label={t(dictation.on ? 'composer.stopSpeaking' : 'composer.speak')}
            onClick={() => {
              before.current = text ? `${text.trimEnd()} ` : '';
              dictation.toggle();
            }}
          >
            <IconMicrophone size={22} stroke={1.7} aria-hidden />
          </ActionIcon>
        )}
        {busy && !text.trim() ? (
          <ActionIcon variant="filled" size={44} radius="xl" aria-label={t('composer.stop')} onClick={onStop}>
            <IconPlayerStopFilled size={18} aria-hidden />
          </ActionIcon>
        ) : (
          <ActionIcon type="submit" variant="filled" size={44} radius="xl" aria-label={t('composer.send')}>
            <IconArrowUp size={22} stroke={2} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </form>
  );
}
