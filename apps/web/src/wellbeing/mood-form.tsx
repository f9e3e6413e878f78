import { Button, Textarea, UnstyledButton } from '@mantine/core';
import type { Feeling, MoodEntry } from '@medisense/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newIdempotencyKey, type OutputOf } from '../platform/api.ts';
import { useDraft } from '../platform/draft.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useLanguage } from '../platform/i18n.ts';
import { FormError } from '../ui/form.tsx';
import type { Crisis } from './crisis-help.tsx';
import type { Mood } from './face.tsx';
import classes from './mood.module.css';
import { MoodPicker } from './mood-picker.tsx';

const FEELINGS: readonly Feeling[] = [
  'joyful',
  'calm',
  'grateful',
  'hopeful',
  'proud',
  'connected',
  'tired',
  'stressed',
  'anxious',
  'sad',
  'lonely',
  'angry',
  'irritable',
  'guilty',
  'empty',
  'overwhelmed',
];
const MOST = 5;
const HELP_FROM = 2;

/**
 * A face, and what one likes to say with it. Keeps a new entry, or changes `entry`. `onCrisis` is told as soon as the words
 * speak of danger, also when nothing could be kept; `onKept` when it is kept.
 */
export function MoodForm({
  entry,
  onKept,
  onCrisis,
}: {
  entry?: MoodEntry;
  onKept: (kept: MoodEntry) => void;
  onCrisis: (crisis: Crisis) => void;
}) {
  const { t } = useTranslation('wellbeing');
  const errorText = useErrorText();
  const lang = useLanguage();
  const [felt, set, drop] = useDraft(`mood.${entry?.id ?? 'new'}`, {
    mood: (entry?.mood ?? null) as Mood | null,
    feelings: entry?.feelings ?? ([] as Feeling[]),
    note: entry?.note ?? '',
    key: newIdempotencyKey(),
  });
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const full = felt.feelings.length >= MOST;

  async function keep() {
    if (felt.mood === null) return setFailure(t('mood.pick'));
    const { mood, feelings } = felt;
    const note = felt.note.trim();
    setSending(true);
    setFailure(null);
    // asked beside the keeping: help does not wait for it, and comes when it fails
    const heard = note
      ? call('checkCrisis', { body: { text: note, lang } })
          .then((found) => found.severity >= HELP_FROM && onCrisis(found))
          .catch(() => undefined)
      : undefined;
    try {
      const kept: OutputOf<'createMoodEntry'> = entry
        ? await call('updateMoodEntry', {
            params: { id: entry.id },
            body: { mood, feelings, note: note || null, lang },
          })
        : await call('createMoodEntry', {
            body: { mood, feelings, ...(note && { note }), lang },
            idempotencyKey: felt.key,
          });
      set({ mood: null, feelings: [], note: '', key: newIdempotencyKey() });
      drop();
      const { crisis, ...plain } = kept;
      if (crisis) onCrisis(crisis);
      onKept(plain);
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      await heard;
      setSending(false);
    }
  }

  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void keep();
      }}
    >
      <MoodPicker value={felt.mood} onPick={(mood) => set({ mood })} hideLegend />
      <fieldset className={classes.feelings}>
        <legend className={classes.legend}>
          {t('mood.feelings')} <span className={classes.hint}>({t('mood.feelingsHint')})</span>
        </legend>
        <div className={classes.feelingRow}>
          {FEELINGS.map((feeling) => {
            const chosen = felt.feelings.includes(feeling);
            return (
              <UnstyledButton
                key={feeling}
                className={classes.feeling}
                aria-pressed={chosen}
                onClick={() => {
                  const others = felt.feelings.filter((each) => each !== feeling);
                  if (chosen) set({ feelings: others });
                  else if (full) setFailure(t('mood.feelingsFull'));
                  else set({ feelings: [...others, feeling] });
                }}
              >
                {t(`mood.feeling.${feeling}`)}
              </UnstyledButton>
            );
          })}
        </div>
      </fieldset>
      <Textarea
        label={t('mood.note')}
        description={t('mood.noteHint')}
        maxLength={2000}
        value={felt.note}
        dir="auto"
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {failure !== null && <FormError>{failure}</FormError>}
      <div>
        <Button type="submit" loading={sending}>
          {t(entry ? 'mood.saveChange' : 'mood.save')}
        </Button>
      </div>
    </form>
  );
}
