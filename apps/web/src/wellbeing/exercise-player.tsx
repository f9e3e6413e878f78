import { Button, Textarea } from '@mantine/core';
import type { Exercise } from '@medisense/contract';
import { IconInfoCircle, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useFormat } from '../platform/format.ts';
import { BreathingGuide } from './breathing-guide.tsx';
import classes from './exercise.module.css';
import { useStepClock } from './step-clock.ts';

type Written = Record<number, string>;

/** Ended: from the closing on. */
type Place = 'before' | 'after' | number;

/**
 * Leads through one exercise: before, its steps (times its rounds), after. What is written stays in this tab and goes nowhere.
 * `onDone` when the person finishes, `onLeave` when they stop before; `after` stands below the closing words.
 * For other slices: needs the texts `wellbeing`.
 */
export function ExercisePlayer({
  exercise,
  onDone,
  onLeave,
  after,
}: {
  exercise: Exercise;
  onDone: () => void;
  onLeave: () => void;
  after?: ReactNode;
}) {
  const [place, setPlace] = useState<Place>('before');
  const draft = `exercise.${exercise.id}`;
  const [written, setWritten] = useState<Written>(() => readDraft<Written>(draft) ?? {});
  const write = (next: Written) => {
    setWritten(next);
    keepDraft(draft, Object.values(next).some((each) => each.trim()) ? next : null);
  };
  const count = exercise.steps.length * exercise.rounds;
  if (place === 'before') return <Before exercise={exercise} onStart={() => setPlace(0)} onLeave={onLeave} />;
  if (place === 'after')
    return (
      <After
        exercise={exercise}
        written={written}
        onForget={() => write({})}
        onAgain={() => setPlace('before')}
        onDone={onDone}
      >
        {after}
      </After>
    );
  return (
    <Step
      exercise={exercise}
      at={place}
      written={written}
      onWrite={write}
      onMove={(next) => setPlace(next < 0 ? 'before' : next >= count ? 'after' : next)}
      onLeave={onLeave}
    />
  );
}

function Before({ exercise, onStart, onLeave }: { exercise: Exercise; onStart: () => void; onLeave: () => void }) {
  const { t } = useTranslation(['wellbeing', 'common']);
  const { about, caution, kind, minutes, sources } = exercise;
  return (
    <div className={classes.stack}>
      <p className={classes.small}>
        {t(`exercise.kind.${kind}`)} · {t('exercise.minutes', { minutes })}
      </p>
      <p className={classes.about}>{about}</p>
      {caution && (
        <aside className={classes.caution} aria-label={t('exercise.cautionTitle')}>
          <IconInfoCircle size={22} stroke={1.7} aria-hidden />
          <p>{caution}</p>
        </aside>
      )}
      <div className={classes.row}>
        <Button size="lg" onClick={onStart}>
          {t('exercise.start')}
        </Button>
        <Button size="lg" variant="subtle" onClick={onLeave}>
          {t('common:action.close')}
        </Button>
      </div>
      {sources.map((source) => (
        <p key={source} className={classes.small}>
          {t('exercise.source', { source })}
        </p>
      ))}
    </div>
  );
}

function Step({
  exercise,
  at,
  written,
  onWrite,
  onMove,
  onLeave,
}: {
  exercise: Exercise;
  at: number;
  written: Written;
  onWrite: (next: Written) => void;
  onMove: (next: number) => void;
  onLeave: () => void;
}) {
  const { t } = useTranslation(['wellbeing', 'common']);
  const format = useFormat();
  const { steps, rounds } = exercise;
  const index = at % steps.length;
  const step = steps[index];
  const [running, setRunning] = useState(true);
  const elapsed = useStepClock(at, step?.seconds ?? null, running, () => onMove(at + 1));
  const words = useRef<HTMLParagraphElement>(null);
  // a screen that nobody looks at does not breathe on
  useEffect(() => {
    const hide = () => document.hidden && setRunning(false);
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);
  const byHand = step?.seconds === null;
  useEffect(() => {
    if (byHand && at > 0) words.current?.focus({ preventScroll: true });
  }, [at, byHand]);
  if (!step) return null;
  const { breath, seconds, text, write } = step;
  const before = [...steps.slice(0, index)].reverse().find((each) => each.breath === 'in' || each.breath === 'out');
  const all = steps.length * rounds;
  const round = Math.floor(at / steps.length) + 1;
  const progress =
    rounds > 1
      ? t('exercise.round', { round: format.number(round), rounds: format.number(rounds) })
      : t('common:steps.progress', { step: format.number(at + 1), total: format.number(all) });
  return (
    <div className={classes.stack}>
      <div
        className={classes.progress}
        role="progressbar"
        aria-label={t('exercise.progress')}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={at + 1}
        aria-valuetext={progress}
      >
        <span className={classes.progressBar} style={{ width: `${((at + 1) / all) * 100}%` }} />
      </div>
      <p className={classes.small} aria-hidden="true">
        {progress}
      </p>
      {breath !== null && seconds !== null && (
        <BreathingGuide
          step={at}
          breath={breath}
          from={before?.breath === 'in' ? 'full' : 'empty'}
          seconds={seconds}
          elapsed={elapsed}
          running={running}
        />
      )}
      <p
        className={breath === null ? classes.step : classes.stepBelow}
        ref={words}
        tabIndex={-1}
        aria-live={byHand ? undefined : 'polite'}
      >
        {text}
      </p>
      {breath === null && seconds !== null && (
        <p className={classes.count}>
          {t('exercise.seconds', { seconds: format.number(Math.max(0, Math.ceil(seconds - elapsed))) })}
        </p>
      )}
      {write && (
        <Textarea
          key={index}
          label={t('exercise.write')}
          description={t('exercise.writeHint')}
          maxLength={4000}
          dir="auto"
          value={written[index] ?? ''}
          onChange={(event) => onWrite({ ...written, [index]: event.currentTarget.value })}
        />
      )}
      <div className={classes.row}>
        {seconds !== null && (
          <Button
            variant="light"
            leftSection={running ? <IconPlayerPause size={20} aria-hidden /> : <IconPlayerPlay size={20} aria-hidden />}
            onClick={() => setRunning(!running)}
          >
            {t(running ? 'exercise.pause' : 'exercise.resume')}
          </Button>
        )}
        {breath === null && <Button onClick={() => onMove(at + 1)}>{t('exercise.next')}</Button>}
        {breath === null && at > 0 && (
          <Button variant="subtle" onClick={() => onMove(at - 1)}>
            {t('exercise.previous')}
          </Button>
        )}
        <Button variant="subtle" onClick={onLeave}>
          {t('exercise.stop')}
        </Button>
      </div>
    </div>
  );
}

function After({
  exercise,
  written,
  onForget,
  onAgain,
  onDone,
  children,
}: {
  exercise: Exercise;
  written: Written;
  onForget: () => void;
  onAgain: () => void;
  onDone: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('wellbeing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const words = exercise.steps.flatMap(({ text }, index) => {
    const own = written[index]?.trim();
    return own ? [{ text, own }] : [];
  });
  return (
    <div className={classes.stack}>
      <h2 className={classes.closing} ref={heading} tabIndex={-1}>
        {t('exercise.closingTitle')}
      </h2>
      <p className={classes.about}>{exercise.closing}</p>
      {words.length > 0 && (
        <section className={classes.stack} aria-label={t('exercise.written')}>
          <h3>{t('exercise.written')}</h3>
          <dl className={classes.written}>
            {words.map(({ text, own }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd dir="auto">{own}</dd>
              </div>
            ))}
          </dl>
          <p className={classes.small}>{t('exercise.writeHint')}</p>
          <div>
            <Button variant="subtle" onClick={onForget}>
              {t('exercise.forget')}
            </Button>
          </div>
        </section>
      )}
      {children}
      <div className={classes.row}>
        <Button onClick={onDone}>{t('exercise.done')}</Button>
        <Button variant="subtle" onClick={onAgain}>
          {t('exercise.again')}
        </Button>
      </div>
    </div>
  );
}
