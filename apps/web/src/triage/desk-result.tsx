import { VisuallyHidden } from '@mantine/core';
import type { Inspection } from '@medisense/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Tag } from '../ui/chip.tsx';
import { type Column, DataList } from '../ui/data-list.tsx';
import { Card, Section } from '../ui/page.tsx';
import classes from './desk.module.css';
import { CrisisPart } from './desk-crisis.tsx';
import { LearnedPart } from './desk-learned.tsx';
import { ConditionsPart, QuestionsPart, SpecialtiesPart } from './desk-ranking.tsx';
import { ReasonsPart, RulesPart, rowName, UrgencyTag } from './desk-reasons.tsx';
import { SetAsidePart } from './desk-set-aside.tsx';
import { SinceWords } from './since.tsx';

type Finding = Inspection['findings'][number];
type Status = Finding['status'];
export const STATUSES = ['present', 'denied', 'past', 'hypothetical', 'someone_else'] as const;

/** Everything the engine made of one sentence, in the order in which it reasons. */
export function DeskResult({ inspection, stale }: { inspection: Inspection; stale: boolean }) {
  const { t } = useTranslation('desk');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // a new answer is read from its beginning
    if (inspection) top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [inspection]);
  return (
    <section ref={top} tabIndex={-1} className={classes.result} aria-label={t('result')} aria-busy={stale || undefined}>
      <Head inspection={inspection} />
      <MarkedText inspection={inspection} />
      <Findings findings={inspection.findings} />
      <div className={classes.halves}>
        <div className={classes.half}>
          <RulesPart rules={inspection.rules} />
          <SetAsidePart setAside={inspection.setAside} />
          <CrisisPart crisis={inspection.crisis} />
          <ConditionsPart conditions={inspection.conditions} />
        </div>
        <div className={classes.half}>
          <ReasonsPart inspection={inspection} />
          <LearnedPart learned={inspection.learned} crisis={inspection.crisis.chances} />
          <SpecialtiesPart specialties={inspection.specialties} />
          <QuestionsPart questions={inspection.questions} />
        </div>
      </div>
      <p className={classes.small}>
        {t('version')} <bdi className="ltr">{inspection.engine.rulesVersion}</bdi> · {t('crisis.version')}{' '}
        <bdi className="ltr">{inspection.crisis.rulesVersion}</bdi>
      </p>
    </section>
  );
}

/** The conclusion in one line, with whom the engine took it to be about. */
function Head({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation(['desk', 'triage']);
  const format = useFormat();
  const { age, sex, pregnant } = inspection.person;
  const person = [
    age === undefined
      ? null
      : age < 2
        ? t('triage:echo.months', { age: format.number(Math.round(age * 12)) })
        : t('triage:echo.years', { age: format.number(Math.floor(age)) }),
    sex && t(`sex.${sex}`),
    pregnant === undefined ? null : t(pregnant ? 'person.pregnant' : 'person.notPregnant'),
  ].filter((each): each is string => Boolean(each));
  return (
    <div className={classes.head}>
      <UrgencyTag urgency={inspection.urgency} />
      {inspection.crisis.class !== 'non_crisis' && (
        <Tag tone="danger">
          {t(`crisis.label.${inspection.crisis.label}`, { defaultValue: rowName(inspection.crisis.label) })}
        </Tag>
      )}
      {!inspection.understood && <Tag tone="warm">{t('notUnderstood')}</Tag>}
      <span className={classes.small}>
        {t('person.title')} {person.length > 0 ? person.join(' · ') : t('person.unknown')}
      </span>
      {inspection.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** The sentence as it was typed; what a finding was read from stands out by its status, which is also said. */
function MarkedText({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('desk');
  const byId = new Map(inspection.findings.map((each) => [each.id, each]));
  let at = 0;
  return (
    <Section title={t('text.title')} lead={t('text.lead')}>
      <Card>
        <p className={classes.words} dir="auto">
          {inspection.pieces.map((piece) => {
            const place = at;
            at += piece.text.length;
            const found = piece.findings.flatMap((id) => byId.get(id) ?? []);
            const status = STATUSES.find((each) => found.some((finding) => finding.status === each));
            if (!status && !piece.crisis) return <span key={place}>{piece.text}</span>;
            const said = found.map((finding) => `${finding.label}: ${t(`status.${finding.status}`)}`);
            if (piece.crisis) said.push(t('text.crisis'));
            return (
              <mark key={place} className={classes.mark} data-status={status} data-crisis={piece.crisis || undefined}>
                {piece.text}
                <VisuallyHidden> ({said.join(', ')})</VisuallyHidden>
              </mark>
            );
          })}
        </p>
      </Card>
      <ul className={classes.legend} aria-label={t('text.legend')}>
        {STATUSES.map((each) => (
          <li key={each}>
            <span className={classes.mark} data-status={each}>
              {t(`status.${each}`)}
            </span>
          </li>
        ))}
        <li>
          <span className={classes.mark} data-crisis>
            {t('text.crisis')}
          </span>
        </li>
      </ul>
    </Section>
  );
}

const TONES: Record<Status, 'accent' | 'quiet' | 'warm'> = {
  present: 'accent',
  denied: 'quiet',
  past: 'warm',
  hypothetical: 'warm',
  someone_else: 'warm',
};

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation(['desk', 'triage']);
  const nothing = <span className={classes.small}>{t('findings.unsaid')}</span>;
  const columns: Column<Finding>[] = [
    { key: 'name', title: t('findings.name'), main: true, cell: (row) => <bdi>{row.label}</bdi> },
    {
      key: 'status',
      title: t('findings.status'),
      cell: (row) => <Tag tone={TONES[row.status]}>{t(`status.${row.status}`)}</Tag>,
    },
    {
      key: 'phrase',
      title: t('findings.phrase'),
      cell: (row) =>
        row.phrase ? (
          <q className={classes.phrase} dir="auto">
            {row.phrase}
          </q>
        ) : (
          <span className={classes.small}>{t('findings.given')}</span>
        ),
    },
    {
      key: 'since',
      title: t('findings.since'),
      cell: (row) => (row.sinceDays === undefined ? nothing : <SinceWords days={row.sinceDays} />),
    },
    {
      key: 'severity',
      title: t('findings.severity'),
      cell: (row) => (row.severity ? t(`triage:severity.${row.severity}`) : nothing),
    },
  ];
  return (
    <Section title={t('findings.title')}>
      {findings.length > 0 ? (
        <DataList rows={findings} columns={columns} rowKey={(row) => row.id} caption={t('findings.title')} />
      ) : (
        <p className={classes.small}>{t('findings.none')}</p>
      )}
    </Section>
  );
}
