import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Assessment } from '@medisense/contract';
import { IconArrowBackUp, IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChipRow } from '../ui/chip.tsx';
import { Section } from '../ui/page.tsx';
import { tell, useConversation } from './conversation.ts';
import type { AnswerValue } from './conversation-state.ts';
import { SinceWords } from './since.tsx';
import classes from './triage.module.css';

type Finding = Assessment['findings'][number];
const isThere = (finding: Finding) => finding.status === 'present';

/** What was found and what was denied: the word itself turns yes into no and back, the cross takes it away. */
export function FindingChips({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('triage');
  const { corrections, labels } = useConversation();
  const found = findings.filter(isThere);
  const denied = findings.filter((each) => each.status === 'denied');
  const other = findings.filter((each) => !isThere(each) && each.status !== 'denied');
  const known = new Set(findings.map((each) => each.id));
  const gone = Object.entries(corrections).filter(([id, value]) => value === 'unknown' && !known.has(id));
  return (
    <>
      <Section title={t('echo.found')} lead={t('echo.foundLead')}>
        {found.length > 0 ? (
          <ChipRow label={t('echo.found')}>
            {found.map((each) => (
              <FindingChip key={each.id} finding={each} state="yes" />
            ))}
          </ChipRow>
        ) : (
          <p className={classes.small}>{t('echo.noneFound')}</p>
        )}
      </Section>
      {denied.length > 0 && (
        <Section title={t('echo.denied')}>
          <ChipRow label={t('echo.denied')}>
            {denied.map((each) => (
              <FindingChip key={each.id} finding={each} state="no" />
            ))}
          </ChipRow>
        </Section>
      )}
      {other.length > 0 && (
        <Section title={t('echo.aside')} lead={t('echo.asideLead')}>
          <ChipRow label={t('echo.aside')}>
            {other.map((each) => (
              <FindingChip key={each.id} finding={each} state="aside" />
            ))}
          </ChipRow>
        </Section>
      )}
      {gone.length > 0 && (
        <Section title={t('echo.gone')}>
          <ChipRow label={t('echo.gone')}>
            {gone.map(([id]) => (
              <UnstyledButton
                key={id}
                className={classes.finding}
                data-state="gone"
                onClick={() => tell({ type: 'corrected', id, label: labels[id] ?? '', value: null })}
                aria-label={t('echo.bringBack', { what: labels[id] })}
              >
                <span className={classes.findingWord}>
                  <IconArrowBackUp size={18} stroke={1.8} className="mantine-rotate-rtl" aria-hidden />
                  <s>{labels[id]}</s>
                </span>
              </UnstyledButton>
            ))}
          </ChipRow>
        </Section>
      )}
    </>
  );
}

function FindingChip({ finding, state }: { finding: Finding; state: 'yes' | 'no' | 'aside' }) {
  const { t } = useTranslation('triage');
  const { id, label } = finding;
  const correct = (value: AnswerValue) => tell({ type: 'corrected', id, label, value });
  const Icon = state === 'yes' ? IconCheck : IconMinus;
  return (
    <span className={classes.finding} data-state={state}>
      <button
        type="button"
        className={classes.findingWord}
        aria-pressed={state === 'yes'}
        onClick={() => correct(state === 'yes' ? 'no' : 'yes')}
      >
        {state !== 'aside' && <Icon size={18} stroke={2.2} aria-hidden />}
        <span>
          {state === 'no' ? t('echo.not', { what: label }) : label}
          {finding.severity && state === 'yes' && ` · ${t(`severity.${finding.severity}`)}`}
          {finding.sinceDays !== undefined && state === 'yes' && (
            <>
              {' · '}
              <SinceWords days={finding.sinceDays} />
            </>
          )}
          {state === 'aside' && ` · ${t(`aside.${finding.status as 'past'}`)}`}
        </span>
        <VisuallyHidden>. {t(state === 'yes' ? 'echo.sayNo' : 'echo.sayYes')}</VisuallyHidden>
      </button>
      <button
        type="button"
        className={classes.findingRemove}
        aria-label={t('echo.remove', { what: label })}
        onClick={() => correct('unknown')}
      >
        <IconX size={18} stroke={2} aria-hidden />
      </button>
    </span>
  );
}
