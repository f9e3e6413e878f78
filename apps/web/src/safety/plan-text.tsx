import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CallButton } from '../ui/urgent-panel.tsx';
import { type Helper, isFilled, isPhone, type PlanDraft, STEPS, type Step } from './plan-draft.ts';
import classes from './safety.module.css';

/** The plan to read: every part that holds something, numbers to tap. */
export function PlanText({ draft, onEdit }: { draft: PlanDraft; onEdit: (place: number) => void }) {
  const { t } = useTranslation(['safety', 'common']);
  return (
    <ol className={classes.parts}>
      {STEPS.map((step, index) => {
        if (!isFilled(draft, step)) return null;
        return (
          <li key={step} className={classes.part}>
            <div className={classes.partHead}>
              <h2 className={classes.partTitle}>{t(`step.${step}.title`)}</h2>
              <ActionIcon
                className={classes.edit}
                variant="subtle"
                size={44}
                aria-label={`${t('common:action.edit')}: ${t(`step.${step}.title`)}`}
                onClick={() => onEdit(index + 1)}
              >
                <IconPencil size={20} stroke={1.7} aria-hidden />
              </ActionIcon>
            </div>
            <Part draft={draft} step={step} />
          </li>
        );
      })}
    </ol>
  );
}

function Part({ draft, step }: { draft: PlanDraft; step: Step }) {
  const { t } = useTranslation('safety');
  if (step === 'contact') {
    const { name, relation, phone, consent } = draft.contact;
    return (
      <>
        <People rows={[{ name: relation ? `${name} · ${relation}` : name, phone }]} />
        <p className={classes.small}>{t(consent ? 'contact.given' : 'contact.notGiven')}</p>
      </>
    );
  }
  if (step === 'people' || step === 'professionals') return <People rows={draft[step]} />;
  if (step === 'saferPlace')
    return (
      <p className={classes.free}>
        <bdi>{draft.saferPlace}</bdi>
      </p>
    );
  return (
    <ul className={classes.plain}>
      {[...new Set(draft[step].split('\n').filter((line) => line.trim()))].map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function People({ rows }: { rows: readonly Helper[] }) {
  return (
    <ul className={classes.people}>
      {rows
        .filter(({ name }) => name.trim())
        .map(({ name, phone }) => (
          <li key={`${name} ${phone}`}>
            {phone.trim() && isPhone(phone) ? (
              <CallButton number={phone.trim()} label={name} />
            ) : (
              <span className={classes.nobody}>
                <bdi>{name}</bdi>
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}
