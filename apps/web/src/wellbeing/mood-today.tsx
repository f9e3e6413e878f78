import { Button } from '@mantine/core';
import type { MoodEntry } from '@medisense/contract';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newIdempotencyKey } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { FormError } from '../ui/form.tsx';
import { LinkButton } from '../ui/link.tsx';
import type { Mood } from './face.tsx';
import classes from './mood.module.css';
import { MoodPicker } from './mood-picker.tsx';

/**
 * How one feels now, in one tap; it can be taken back, and words can be added. `onKept` for whoever shows this elsewhere.
 */
export function MoodToday({ onKept }: { onKept?: (entry: MoodEntry) => void }) {
  const { t } = useTranslation('wellbeing');
  const errorText = useErrorText();
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: ['listMoodEntries'] });
  const key = useRef(newIdempotencyKey());
  const keep = useMutation({
    mutationFn: (mood: Mood) => call('createMoodEntry', { body: { mood }, idempotencyKey: `${key.current}${mood}` }),
    onSuccess: (entry) => {
      key.current = newIdempotencyKey();
      onKept?.(entry);
      refresh();
    },
  });
  const undo = useMutation({
    mutationFn: (id: string) => call('deleteMoodEntry', { params: { id } }),
    onSuccess: () => {
      keep.reset();
      refresh();
    },
  });
  const kept = keep.data;
  return (
    <div className={classes.stack}>
      <MoodPicker
        value={keep.isPending ? keep.variables : kept ? (kept.mood as Mood) : null}
        busy={keep.isPending || undo.isPending}
        hideLegend
        onPick={(mood) => {
          undo.reset();
          keep.mutate(mood);
        }}
      />
      <div role="status">
        {kept && (
          <div className={classes.row}>
            <p className={classes.kept}>
              <IconCircleCheck size={22} stroke={1.8} aria-hidden />
              {t('mood.keptNow', { mood: t(`mood.face.${kept.mood as Mood}`) })}
            </p>
            <LinkButton to="/wellbeing/mood" search={{ entry: kept.id }} variant="light">
              {t('mood.addWords')}
            </LinkButton>
            <Button variant="subtle" loading={undo.isPending} onClick={() => undo.mutate(kept.id)}>
              {t('mood.undo')}
            </Button>
          </div>
        )}
      </div>
      {(keep.isError || undo.isError) && <FormError>{errorText(keep.error ?? undo.error)}</FormError>}
    </div>
  );
}
