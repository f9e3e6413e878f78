import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { DateField } from '../ui/date-field.tsx';
import { Card } from '../ui/page.tsx';
import classes from './hours.module.css';
import { type Hours, isDay } from './hours-draft.ts';

type Absences = Hours['absences'];

/** Days on which nothing is offered, first and last day included. */
export function AbsenceRows({
  absences,
  problems,
  onChange,
}: {
  absences: Absences;
  problems: Record<string, string>;
  onChange: (absences: Absences) => void;
}) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const set = (place: number, part: Partial<Absences[number]>) =>
    onChange(absences.map((each, at) => (at === place ? { ...each, ...part } : each)));
  return (
    <Card>
      <div className={classes.absences}>
        {absences.length === 0 && <p className={classes.quiet}>{t('hours.absencesNone')}</p>}
        {absences.map((row, place) => {
          const id = `absences.${place}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place while they are edited
            <div key={place} className={classes.absence}>
              <DateField
                id={id}
                label={t('hours.absenceFrom')}
                value={row.from}
                error={problems[id]}
                onChange={(from) => set(place, row.to && row.to >= from ? { from } : { from, to: from })}
              />
              <DateField label={t('hours.absenceTo')} value={row.to} onChange={(to) => set(place, { to })} />
              <TextInput
                label={t('hours.absenceReason')}
                value={row.reason ?? ''}
                maxLength={120}
                dir="auto"
                onChange={(event) => set(place, { reason: event.currentTarget.value })}
              />
              <ActionIcon
                color="gray"
                className={classes.removeAbsence}
                aria-label={t('hours.absenceRemove', { from: isDay(row.from) ? format.plainDate(row.from) : '–' })}
                onClick={() => onChange(absences.filter((_, at) => at !== place))}
              >
                <IconTrash size={20} stroke={1.7} aria-hidden />
              </ActionIcon>
            </div>
          );
        })}
        <div>
          <Button
            variant="light"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange([...absences, { from: '', to: '' }])}
          >
            {t('hours.absenceAdd')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
