import { Button, UnstyledButton } from '@mantine/core';
import type { Questionnaire } from '@medisense/contract';
import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../platform/draft.ts';
import { Steps } from '../ui/steps.tsx';
import classes from './questionnaire.module.css';

type Sex = 'female' | 'male' | 'unsaid';
export type Answered = { answers: number[]; sex?: 'female' | 'male' };

/** Where the tab keeps what was answered so far. */
export const questionnaireDraft = (id: string): string => `questionnaire.${id}`;

/**
 * One question at a time, each answered by one tap, and a look over all answers before they are sent. A reload or a detour
 * loses nothing. `asksSex` puts the question of whose limits hold before the others (AUDIT-C, where the record does not say).
 * For other slices: needs the texts `wellbeing`.
 */
export function QuestionnaireForm({
  questionnaire,
  asksSex = false,
  busy = false,
  onSubmit,
  onLeave,
}: {
  questionnaire: Questionnaire;
  asksSex?: boolean;
  busy?: boolean;
  onSubmit: (answered: Answered) => void;
  /** With what was answered until then. */
  onLeave: (answers: readonly (number | null)[]) => void;
}) {
  const { t } = useTranslation('wellbeing');
  const { items } = questionnaire;
  const first = asksSex ? -1 : 0;
  const [draft, set, drop] = useDraft(questionnaireDraft(questionnaire.id), {
    place: first,
    answers: [] as (number | null)[],
    sex: null as Sex | null,
  });
  const place = Math.max(first, Math.min(draft.place, items.length));
  const item = items[place];
  const complete = items.every((_, index) => typeof draft.answers[index] === 'number');
  const total = items.length - first + 1;
  const go = (next: number) => set({ place: next });

  function answer(value: number) {
    const answers = items.map((_, index) => (index === place ? value : (draft.answers[index] ?? null)));
    const open = answers.indexOf(null);
    // whoever came back to change one answer goes on to the overview
    set({ answers, place: open < 0 ? items.length : place + 1 });
  }

  return (
    <div className={classes.form}>
      <Steps step={place - first + 1} total={total} label={t('questionnaire.progress')} />
      {place < 0 && (
        <Question name="sex" text={t('questionnaire.sexQuestion')}>
          {(['female', 'male', 'unsaid'] as const).map((sex) => (
            <Option key={sex} chosen={draft.sex === sex} onChoose={() => set({ sex, place: 0 })}>
              {t(`questionnaire.${sex}`)}
            </Option>
          ))}
        </Question>
      )}
      {item && (
        <Question name={item.linkId} lead={questionnaire.instruction} text={item.text}>
          {item.options.map(({ value, label }) => (
            <Option key={value} chosen={draft.answers[place] === value} onChoose={() => answer(value)}>
              {label}
            </Option>
          ))}
        </Question>
      )}
      {place === items.length && (
        <section className={classes.form}>
          <Heading name="review" text={t('questionnaire.reviewTitle')} />
          <p className={classes.quiet}>{t('questionnaire.reviewLead')}</p>
          <ol className={classes.review}>
            {items.map(({ linkId, text, options }, index) => (
              <li key={linkId}>
                <UnstyledButton className={classes.reviewed} onClick={() => go(index)}>
                  <span>{text}</span>
                  <strong>{options.find(({ value }) => value === draft.answers[index])?.label ?? '–'}</strong>
                </UnstyledButton>
              </li>
            ))}
          </ol>
          <Button
            size="lg"
            loading={busy}
            disabled={!complete}
            onClick={() => {
              const sex = draft.sex === 'female' || draft.sex === 'male' ? draft.sex : undefined;
              onSubmit({ answers: draft.answers as number[], ...(asksSex && sex && { sex }) });
            }}
          >
            {t('questionnaire.submit')}
          </Button>
        </section>
      )}
      <div className={classes.between}>
        {place > first ? (
          <Button
            variant="subtle"
            leftSection={<IconChevronLeft size={20} className="mantine-rotate-rtl" aria-hidden />}
            onClick={() => go(place - 1)}
          >
            {t('questionnaire.previous')}
          </Button>
        ) : (
          <span />
        )}
        <Button
          variant="subtle"
          onClick={() => {
            drop();
            onLeave(draft.answers);
          }}
        >
          {t('questionnaire.leave')}
        </Button>
      </div>
    </div>
  );
}

/** Takes the focus whenever another question stands. */
function Heading({ name, text }: { name: string; text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current !== name) heading.current?.focus({ preventScroll: true });
    shown.current = name;
  }, [name]);
  return (
    <h2 className={classes.question} ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}

function Question({
  name,
  lead,
  text,
  children,
}: {
  name: string;
  lead?: string;
  text: string;
  children: React.ReactNode;
}) {
  return (
    <section className={classes.form}>
      {lead && <p className={classes.quiet}>{lead}</p>}
      <Heading name={name} text={text} />
      <div className={classes.options}>{children}</div>
    </section>
  );
}

function Option({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: React.ReactNode }) {
  return (
    <UnstyledButton className={classes.option} aria-pressed={chosen} onClick={onChoose}>
      {children}
    </UnstyledButton>
  );
}
