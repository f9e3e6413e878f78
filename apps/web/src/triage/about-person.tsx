import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import type { Assessment } from '@medisense/contract';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Chip, ChipRow } from '../ui/chip.tsx';
import { Card } from '../ui/page.tsx';
import { tell, useConversation } from './conversation.ts';
import type { Sex } from './conversation-state.ts';
import { spanOf, useSinceWords } from './since.tsx';
import classes from './triage.module.css';

const UNITS = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const;
type Unit = keyof typeof UNITS;

/** Since when, how old, which sex: as understood or given, each open to correction. */
export function AboutPerson({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation(['triage', 'common']);
  const format = useFormat();
  const conversation = useConversation();
  const sinceWords = useSinceWords();
  const [editing, setEditing] = useState<'since' | 'age' | 'sex' | null>(null);
  const since =
    conversation.sinceDays ??
    assessment.findings.find((each) => each.status === 'present' && each.sinceDays !== undefined)?.sinceDays ??
    null;
  const { age: read, ageAssumed } = assessment.person;
  const age = conversation.age ?? (ageAssumed ? null : read) ?? null;
  const sex = conversation.sex ?? assessment.person.sex ?? null;
  const ageWords =
    age === null
      ? t(read === undefined ? 'echo.ageUnknown' : `echo.assumed.${lifeStageAt(read)}`)
      : age < 2
        ? t('echo.months', { age: format.number(Math.round(age * 12)) })
        : t('echo.years', { age: format.number(Math.floor(age)) });
  const sexWords = sex === null ? t('echo.sexUnknown') : t(`sex.${sex}`);
  const close = () => setEditing(null);
  return (
    <>
      <ChipRow label={t('echo.about')}>
        <Chip
          name={since === null ? t('echo.sinceUnknown') : sinceWords(since)}
          tone={since === null ? 'warm' : 'quiet'}
          onEdit={() => setEditing('since')}
        />
        <Chip name={ageWords} tone={age === null ? 'warm' : 'quiet'} onEdit={() => setEditing('age')} />
        <Chip name={sexWords} tone={sex === null ? 'warm' : 'quiet'} onEdit={() => setEditing('sex')} />
        {assessment.person.pregnant && <Chip name={t('echo.pregnant')} tone="quiet" />}
      </ChipRow>
      {editing === 'since' && <SinceEditor days={since} onDone={close} />}
      {editing === 'age' && (
        <AgeEditor age={age} onDone={close} onAge={(next) => tell({ type: 'described', age: next, sex })} />
      )}
      {editing === 'sex' && (
        <Card tone="sunken">
          <SegmentedControl
            aria-label={t('start.sex')}
            fullWidth
            size="md"
            value={sex ?? 'unsaid'}
            onChange={(value) => {
              tell({ type: 'described', age, sex: value === 'unsaid' ? null : (value as Sex) });
              close();
            }}
            data={(['female', 'male', 'unsaid'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
          />
        </Card>
      )}
    </>
  );
}

const lifeStageAt = (age: number) =>
  age < 0.1 ? 'newborn' : age < 2 ? 'baby' : age < 12 ? 'child' : age < 18 ? 'teenager' : age < 70 ? 'adult' : 'older';

function SinceEditor({ days, onDone }: { days: number | null; onDone: () => void }) {
  const { t } = useTranslation(['triage', 'common']);
  const id = useId();
  const first = spanOf(days ?? 1);
  const [value, setValue] = useState<number | ''>(days === null ? '' : first[0]);
  const [unit, setUnit] = useState<Unit>(first[1]);
  function done(event: FormEvent) {
    event.preventDefault();
    tell({ type: 'dated', sinceDays: value === '' ? null : Math.round(value * UNITS[unit] * 1000) / 1000 });
    onDone();
  }
  return (
    <Card tone="sunken">
      <form className={classes.editor} onSubmit={done}>
        <NumberInput
          id={id}
          label={t('echo.sinceLabel')}
          value={value}
          onChange={(next) => setValue(typeof next === 'number' ? next : '')}
          min={1}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          data-autofocus
          autoFocus
        />
        <Select
          label={t('echo.unit')}
          value={unit}
          onChange={(next) => setUnit((next ?? 'day') as Unit)}
          data={(Object.keys(UNITS) as Unit[]).map((each) => ({ value: each, label: t(`unit.${each}`) }))}
        />
        <Button type="submit">{t('common:action.save')}</Button>
      </form>
    </Card>
  );
}

function AgeEditor({
  age,
  onAge,
  onDone,
}: {
  age: number | null;
  onAge: (age: number | null) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation(['triage', 'common']);
  const young = age !== null && age < 2;
  const [value, setValue] = useState<number | ''>(age === null ? '' : young ? Math.round(age * 12) : Math.floor(age));
  const [unit, setUnit] = useState<'year' | 'month'>(young ? 'month' : 'year');
  function done(event: FormEvent) {
    event.preventDefault();
    onAge(value === '' ? null : unit === 'month' ? Math.round((value / 12) * 100) / 100 : value);
    onDone();
  }
  return (
    <Card tone="sunken">
      <form className={classes.editor} onSubmit={done}>
        <NumberInput
          label={t('start.age')}
          value={value}
          onChange={(next) => setValue(typeof next === 'number' ? next : '')}
          min={0}
          max={unit === 'month' ? 36 : 130}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          autoFocus
        />
        <Select
          label={t('echo.unit')}
          value={unit}
          onChange={(next) => setUnit(next === 'month' ? 'month' : 'year')}
          data={(['year', 'month'] as const).map((each) => ({ value: each, label: t(`unit.${each}`) }))}
        />
        <Button type="submit">{t('common:action.save')}</Button>
      </form>
    </Card>
  );
}
