import { Button, NumberInput, SegmentedControl, Textarea } from '@mantine/core';
import { IconArrowRight, IconQuote } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useLanguage } from '../platform/i18n.ts';
import { useSession } from '../platform/session.ts';
import { ChoiceCards } from '../ui/choice-cards.tsx';
import { FormError } from '../ui/form.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { assessNow } from './assessment.ts';
import { currentConversation, tell } from './conversation.ts';
import type { Sex } from './conversation-state.ts';
import { Safety } from './safety.tsx';
import classes from './triage.module.css';
import { known, personsOf } from './who.ts';

const EXAMPLES = ['throat', 'stomach', 'child', 'mood'] as const;
const LONGEST = 4000;

/** The beginning: the person's own words, and what little must be known about them. */
export function SymptomStartScreen() {
  const { t } = useTranslation(['triage', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const sexLabel = useId();
  const { me } = useSession();
  const persons = personsOf(me);
  const before = currentConversation();
  const [text, setText] = useState(() => readDraft<string>('symptoms') ?? before.text);
  const [whom, setWhom] = useState<string | null>(before.patientId ?? persons[0]?.id ?? null);
  const person = persons.find((each) => each.id === whom);
  const record = known(person);
  const [age, setAge] = useState<number | null>(before.age);
  const [sex, setSex] = useState<Sex | null>(before.sex);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => keepDraft('symptoms', text), [text]);

  async function go(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (text.trim() === '') {
      setMissing(true);
      document.getElementById('words')?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    const about = { age: record.age ?? age, sex: record.sex ?? sex };
    tell({ type: 'said', text: text.trim(), patientId: person?.id ?? null, ...about });
    try {
      const { warn } = await assessNow(language);
      await navigate({ to: warn ? '/emergency' : '/symptoms/echo', search: {} });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <Page width="narrow">
      <PageHeader title={t('start.title')} lead={t('start.lead')} />
      <form className={classes.form} onSubmit={go} noValidate>
        {persons.length > 1 && (
          <ChoiceCards
            legend={t('start.whom')}
            columns={2}
            value={whom}
            onChange={setWhom}
            choices={persons.map((each) => ({
              value: each.id,
              label: each.relation === 'self' ? t('start.me') : `${each.givenName} ${each.familyName}`,
            }))}
          />
        )}
        <Textarea
          id="words"
          label={t('start.words')}
          placeholder={t('start.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setMissing(false);
          }}
          error={missing ? t('start.missing') : undefined}
          autosize
          minRows={5}
          maxRows={14}
          maxLength={LONGEST}
          size="lg"
          dir={text ? 'auto' : undefined}
        />
        <div className={classes.examples}>
          <p className={classes.small} id="examples">
            {t('start.examples')}
          </p>
          <ul className={classes.exampleList} aria-labelledby="examples">
            {EXAMPLES.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={classes.example}
                  onClick={() => {
                    setText(t(`start.example.${each}`));
                    setMissing(false);
                    document.getElementById('words')?.focus();
                  }}
                >
                  <IconQuote size={18} stroke={1.7} aria-hidden />
                  {t(`start.example.${each}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
        {(record.age === null || record.sex === null) && (
          <div className={classes.pair}>
            {record.age === null && (
              <NumberInput
                label={t('start.age')}
                description={t('common:form.optional')}
                value={age ?? ''}
                onChange={(value) => setAge(typeof value === 'number' ? value : null)}
                min={0}
                max={130}
                clampBehavior="strict"
                allowDecimal={false}
                allowNegative={false}
                hideControls
                suffix={t('start.years')}
              />
            )}
            {record.sex === null && (
              <div>
                <p id={sexLabel} className={classes.label}>
                  {t('start.sex')}
                </p>
                <p className={classes.small}>{t('common:form.optional')}</p>
                <SegmentedControl
                  aria-labelledby={sexLabel}
                  fullWidth
                  size="md"
                  classNames={{ label: classes.segment }}
                  value={sex ?? 'unsaid'}
                  onChange={(value) => setSex(value === 'unsaid' ? null : (value as Sex))}
                  data={(['female', 'male', 'unsaid'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
                />
              </div>
            )}
          </div>
        )}
        {failure !== null && <FormError>{errorText(failure)}</FormError>}
        <div className={classes.end}>
          <Button
            type="submit"
            size="lg"
            loading={busy}
            rightSection={<IconArrowRight size={20} className="mantine-rotate-rtl" aria-hidden />}
          >
            {t('common:action.continue')}
          </Button>
          <p className={classes.small}>{t(me ? 'start.noteMember' : 'start.noteVisitor')}</p>
        </div>
      </form>
      <Safety />
    </Page>
  );
}
