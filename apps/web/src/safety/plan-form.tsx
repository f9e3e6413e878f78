import { ActionIcon, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconPlus, IconRefresh, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { StaleNotice } from '../ui/stale-notice.tsx';
import { Steps } from '../ui/steps.tsx';
import { type Helper, isPhone, type PlanDraft, STEPS, type Step } from './plan-draft.ts';
import classes from './safety.module.css';
import type { PlanState, Saving } from './use-plan.ts';

const SUGGESTED = ['warningSigns', 'whatHelps', 'distractions'] as const;
const SUGGESTIONS = ['a', 'b', 'c', 'd'] as const;

/** One part of the plan at a time; everything is kept while it is typed, so one may stop anywhere. */
export function PlanForm({
  plan,
  draft,
  place,
  go,
}: {
  plan: PlanState;
  draft: PlanDraft;
  place: number;
  go: (to: number | null) => void;
}) {
  const { t } = useTranslation(['safety', 'common']);
  const [busy, setBusy] = useState(false);
  const step = STEPS[place - 1] as Step;
  const last = place === STEPS.length;
  const settle = (work: () => Promise<void>) => async () => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  return (
    <Page width="narrow">
      <PageHeader
        title={t(`step.${step}.title`)}
        lead={t(`step.${step}.lead`)}
        back={
          <BackLink to="/safety-plan" search={{}}>
            {t('plan.title')}
          </BackLink>
        }
      />
      <Steps step={place} total={STEPS.length} label={t('plan.title')} />
      {plan.saving === 'stale' && (
        <StaleNotice busy={busy} onKeep={settle(plan.keepMine)} onTake={settle(plan.takeTheirs)} />
      )}
      <Field step={step} draft={draft} onChange={plan.change} />
      <SaveState saving={plan.saving} />
      <div className={classes.onward}>
        <Button size="md" onClick={() => go(last ? null : place + 1)}>
          {t(last ? 'plan.finish' : 'plan.next')}
        </Button>
        {place > 1 && (
          <Button size="md" variant="default" onClick={() => go(place - 1)}>
            {t('plan.before')}
          </Button>
        )}
      </div>
    </Page>
  );
}

function SaveState({ saving }: { saving: Saving }) {
  const { t } = useTranslation('safety');
  const Icon = saving === 'saved' ? IconCloudCheck : saving === 'saving' ? IconRefresh : IconCloudOff;
  return (
    <p className={classes.saving} role="status" data-state={saving}>
      <Icon size={20} stroke={1.7} aria-hidden />
      <span>{t(`saving.${saving}`)}</span>
    </p>
  );
}

function Field({ step, draft, onChange }: { step: Step; draft: PlanDraft; onChange: (draft: PlanDraft) => void }) {
  const { t } = useTranslation('safety');
  if (step === 'contact') return <Contact draft={draft} onChange={onChange} />;
  if (step === 'people' || step === 'professionals') {
    return <Helpers rows={draft[step]} onChange={(rows) => onChange({ ...draft, [step]: rows })} />;
  }
  const suggested = (SUGGESTED as readonly string[]).includes(step) && draft[step].trim() === '';
  return (
    <div className={classes.field}>
      <Textarea
        label={t(`step.${step}.label`)}
        description={t(step === 'saferPlace' ? 'form.ownWords' : 'form.onePerLine')}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={step === 'saferPlace' ? 2000 : 4000}
        dir="auto"
        value={draft[step]}
        onChange={(event) => onChange({ ...draft, [step]: event.currentTarget.value })}
      />
      {suggested && (
        <fieldset className={classes.suggestions} aria-label={t('form.suggestions')}>
          <p className={classes.small}>{t('form.suggestions')}</p>
          {SUGGESTIONS.map((each) => (
            <Button
              key={each}
              variant="default"
              className={classes.suggestion}
              leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
              onClick={() => onChange({ ...draft, [step]: `${t(`step.${step as 'whatHelps'}.${each}`)}\n` })}
            >
              {t(`step.${step as 'whatHelps'}.${each}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Helpers({ rows, onChange }: { rows: readonly Helper[]; onChange: (rows: Helper[]) => void }) {
  const { t } = useTranslation(['safety', 'common']);
  const shown = rows.length > 0 ? rows : [{ name: '', phone: '' }];
  const set = (place: number, change: Partial<Helper>) =>
    onChange(shown.map((row, index) => (index === place ? { ...row, ...change } : row)));
  return (
    <div className={classes.field}>
      {shown.map((row, place) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own while it is typed
          key={place}
          className={classes.helper}
          aria-label={row.name || t('form.person', { place: place + 1 })}
        >
          <TextInput
            label={t('form.name')}
            value={row.name}
            maxLength={80}
            dir="auto"
            autoComplete="off"
            onChange={(event) => set(place, { name: event.currentTarget.value })}
          />
          <Phone value={row.phone} onChange={(phone) => set(place, { phone })} />
          {rows.length > 0 && (
            <ActionIcon
              variant="subtle"
              size={44}
              className={classes.removeHelper}
              aria-label={t('common:action.remove', { what: row.name || t('form.person', { place: place + 1 }) })}
              onClick={() => onChange(rows.filter((_, index) => index !== place))}
            >
              <IconX size={20} stroke={1.8} aria-hidden />
            </ActionIcon>
          )}
        </fieldset>
      ))}
      {rows.length > 0 && rows.length < 10 && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.8} aria-hidden />}
            onClick={() => onChange([...rows, { name: '', phone: '' }])}
          >
            {t('form.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Phone({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('safety');
  return (
    <TextInput
      label={t('form.phone')}
      type="tel"
      inputMode="tel"
      autoComplete="off"
      value={value}
      maxLength={24}
      classNames={{ input: 'ltr' }}
      error={isPhone(value) ? undefined : t('form.phoneWrong')}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Contact({ draft, onChange }: { draft: PlanDraft; onChange: (draft: PlanDraft) => void }) {
  const { t } = useTranslation('safety');
  const words = useId();
  const { contact } = draft;
  const set = (change: Partial<PlanDraft['contact']>) => onChange({ ...draft, contact: { ...contact, ...change } });
  return (
    <div className={classes.field}>
      <TextInput
        label={t('form.name')}
        value={contact.name}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Phone value={contact.phone} onChange={(phone) => set({ phone })} />
      <TextInput
        label={t('contact.relation')}
        value={contact.relation}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        onChange={(event) => set({ relation: event.currentTarget.value })}
      />
      <div className={classes.consent}>
        <Checkbox
          label={t('contact.consent')}
          aria-describedby={words}
          checked={contact.consent}
          onChange={(event) => set({ consent: event.currentTarget.checked })}
        />
        <p id={words} className={classes.small}>
          {t('contact.consentText')}
        </p>
      </div>
    </div>
  );
}
