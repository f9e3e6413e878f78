import { Button, NumberInput, SegmentedControl, Select, Textarea } from '@mantine/core';
import type { InputOf } from '@medisense/contract';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { LANGUAGES, type Language, useLanguage } from '../platform/i18n.ts';
import { FormError } from '../ui/form.tsx';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import classes from './desk.module.css';
import { DeskResult } from './desk-result.tsx';

const LONGEST = 20_000;
type Wish = InputOf<'inspectSentence'>['body'];
type Sex = 'female' | 'male' | 'unsaid';
type Pregnancy = 'yes' | 'no' | 'unsaid';

/** For staff: any sentence, and everything the engine made of it. Nothing is kept, here or on the server. */
export function DeskScreen() {
  const { t } = useTranslation('desk');
  const errorText = useErrorText();
  const screenLanguage = useLanguage();
  const [text, setText] = useState('');
  const [age, setAge] = useState<number | null>(null);
  const [sex, setSex] = useState<Sex>('unsaid');
  const [pregnancy, setPregnancy] = useState<Pregnancy>('unsaid');
  const [lang, setLang] = useState<Language | 'guess' | null>(null);
  const [missing, setMissing] = useState(false);
  const inspection = useMutation({ mutationFn: (body: Wish) => call('inspectSentence', { body }) });
  const reply = lang ?? screenLanguage;

  function go(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') {
      setMissing(true);
      document.getElementById('sentence')?.focus();
      return;
    }
    inspection.mutate({
      text: text.trim(),
      ...(age !== null && { age }),
      ...(sex !== 'unsaid' && { sex }),
      ...(pregnancy !== 'unsaid' && { pregnant: pregnancy === 'yes' }),
      ...(reply !== 'guess' && { lang: reply }),
    });
  }

  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card padding="l">
        <form className={classes.form} onSubmit={go} noValidate>
          <Textarea
            id="sentence"
            label={t('form.words')}
            description={t('form.wordsNote')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setMissing(false);
            }}
            error={missing ? t('form.missing') : undefined}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={LONGEST}
            dir={text ? 'auto' : undefined}
          />
          <div className={classes.about}>
            <NumberInput
              label={t('form.age')}
              placeholder={t('form.ageNote')}
              value={age ?? ''}
              onChange={(value) => setAge(typeof value === 'number' ? value : null)}
              min={0}
              max={130}
              decimalScale={2}
              allowedDecimalSeparators={['.', ',']}
              clampBehavior="strict"
              allowNegative={false}
              hideControls
            />
            <OneOf label={t('form.sex')} value={sex} onChange={setSex} name={(each) => t(`sex.${each}`)} of={SEXES} />
            <OneOf
              label={t('form.pregnant')}
              value={pregnancy}
              onChange={setPregnancy}
              name={(each) => t(`pregnant.${each}`)}
              of={PREGNANCIES}
            />
            <Select
              label={t('form.language')}
              value={reply}
              onChange={(value) => setLang((value ?? screenLanguage) as Language | 'guess')}
              allowDeselect={false}
              data={[
                ...(Object.keys(LANGUAGES) as Language[]).map((each) => ({ value: each, label: LANGUAGES[each] })),
                { value: 'guess', label: t('form.guess') },
              ]}
            />
          </div>
          {inspection.isError && <FormError>{errorText(inspection.error)}</FormError>}
          <div className={classes.end}>
            <Button type="submit" size="md" loading={inspection.isPending}>
              {t('form.submit')}
            </Button>
          </div>
        </form>
      </Card>
      {inspection.data && <DeskResult inspection={inspection.data} stale={inspection.isPending} />}
    </Page>
  );
}

const SEXES = ['unsaid', 'female', 'male'] as const;
const PREGNANCIES = ['unsaid', 'no', 'yes'] as const;

function OneOf<V extends string>({
  label,
  value,
  onChange,
  name,
  of,
}: {
  label: string;
  value: V;
  onChange: (value: V) => void;
  name: (value: V) => string;
  of: readonly V[];
}) {
  const id = useId();
  return (
    <div>
      <p id={id} className={classes.label}>
        {label}
      </p>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        size="md"
        classNames={{ root: classes.oneOf, label: classes.segment }}
        value={value}
        onChange={(next) => onChange(next as V)}
        data={of.map((each) => ({ value: each, label: name(each) }))}
      />
    </div>
  );
}
