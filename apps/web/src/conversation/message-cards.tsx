import type { Card } from '@medisense/contract';
import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCalendarHeart,
  IconClipboardList,
  IconClockExclamation,
  IconLeaf,
  IconWind,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { LinkButton, TextLink } from '../ui/link.tsx';
import classes from './conversation.module.css';

const URGENCY_ICONS = {
  emergency: IconAlertTriangle,
  urgent: IconClockExclamation,
  routine: IconCalendarHeart,
  selfcare: IconLeaf,
} as const;
const ADDRESSES = {
  practitioners: '/practitioners',
  appointments: '/appointments',
  symptoms: '/symptoms',
  emergency: '/emergency',
  'safety-plan': '/safety-plan',
  mood: '/wellbeing/mood',
  questionnaires: '/wellbeing',
  settings: '/settings',
} as const;

/** Parts of other slices that stand in a conversation; the shell gives them. */
export type CardParts = {
  booking: (specialty: string) => ReactNode;
  mood: () => ReactNode;
  crisis: (card: Extract<Card, { type: 'crisis' }>, current: boolean) => ReactNode;
};

/**
 * What stands below the words of an answer. `current`: nothing has been said since, so its choices can still be tapped.
 */
export function MessageCards({
  cards,
  current,
  parts,
  onChoose,
}: {
  cards: readonly Card[];
  current: boolean;
  parts: CardParts;
  onChoose: (text: string) => void;
}) {
  return cards.map((card, place) => (
    // cards of a message never change their order
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a card is known by
    <OneCard key={place} card={card} current={current} parts={parts} onChoose={onChoose} />
  ));
}

function OneCard({
  card,
  current,
  parts,
  onChoose,
}: {
  card: Card;
  current: boolean;
  parts: CardParts;
  onChoose: (text: string) => void;
}) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  switch (card.type) {
    case 'choices':
      return current ? (
        <fieldset className={classes.choices} aria-label={t('choices')}>
          {card.choices.map(({ label, send }) => (
            <button key={send} type="button" className={classes.choice} onClick={() => onChoose(send)}>
              {label}
            </button>
          ))}
        </fieldset>
      ) : null;
    case 'orientation':
      return <Orientation card={card} />;
    case 'booking':
      return <div className={classes.part}>{parts.booking(card.specialty)}</div>;
    case 'topic':
      return <Topic card={card} />;
    case 'exercise':
      return (
        <LinkButton
          to={`/wellbeing/exercises/${card.exerciseId}` as '/'}
          variant="light"
          leftSection={<IconWind size={20} stroke={1.7} aria-hidden />}
        >
          {t('exercise', { title: card.title, minutes: format.duration(card.minutes) })}
        </LinkButton>
      );
    case 'questionnaire':
      return (
        <LinkButton
          to={`/wellbeing/questionnaires/${card.questionnaireId}` as '/'}
          variant="light"
          leftSection={<IconClipboardList size={20} stroke={1.7} aria-hidden />}
        >
          {card.title}
        </LinkButton>
      );
    case 'mood':
      return <div className={classes.part}>{parts.mood()}</div>;
    case 'appointment':
      return (
        <LinkButton
          to="/appointments/$id"
          params={{ id: card.appointmentId }}
          variant="light"
          leftSection={<IconCalendarEvent size={20} stroke={1.7} aria-hidden />}
        >
          {t('appointment', {
            name: card.practitionerName,
            when: `${format.dateShort(card.start, card.timeZone)}, ${format.time(card.start, card.timeZone)}`,
          })}
        </LinkButton>
      );
    case 'link':
      return (
        <TextLink to={ADDRESSES[card.to] as '/'} search={{}} className={classes.link}>
          {card.label}
        </TextLink>
      );
    case 'crisis':
      return (
        <div className={classes.part} data-help>
          {parts.crisis(card, current)}
        </div>
      );
  }
}

function Orientation({ card }: { card: Extract<Card, { type: 'orientation' }> }) {
  const { t } = useTranslation(['triage', 'conversation']);
  const Icon = URGENCY_ICONS[card.urgency];
  return (
    <section className={classes.orientation} data-urgency={card.urgency} aria-label={t('result.urgency')}>
      <div className={classes.orientationHead}>
        <Icon size={30} stroke={1.6} aria-hidden />
        <div>
          <h3 className={classes.orientationWord}>{t(`urgency.${card.urgency}.word`)}</h3>
          <p>{t(`urgency.${card.urgency}.meaning`)}</p>
        </div>
      </div>
      {card.urgency === 'emergency' && (
        <LinkButton to="/emergency" search={{}} color="red">
          {t('safety.numbers')}
        </LinkButton>
      )}
      {card.causes.length > 0 && (
        <>
          <h4 className={classes.orientationSub}>{t('result.causes')}</h4>
          <ul className={classes.causes}>
            {card.causes.map((cause) => (
              <li key={cause.name}>
                <bdi>{cause.name}</bdi>
                <span className={classes.likelihood}>{t(`likelihood.${cause.likelihood}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines title={t('result.selfCare')} lines={card.selfCare} />
      <Lines title={t('result.safetyNet')} lines={card.safetyNet} />
      {card.because.length > 0 && (
        <details className={classes.why}>
          <summary>{t('result.why')}</summary>
          <ul className={classes.lines}>
            {card.because.map((reason) => (
              <li key={reason.text}>
                {reason.text}
                {reason.phrases.length > 0 && (
                  <span className={classes.quiet}>
                    {' '}
                    {t('result.youSaid')} <q>{reason.phrases.join(' · ')}</q>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Topic({ card }: { card: Extract<Card, { type: 'topic' }> }) {
  const { t } = useTranslation('conversation');
  return (
    <section className={classes.topic} aria-label={card.title}>
      <h3 className={classes.orientationWord}>{card.title}</h3>
      <Lines title={t('topic.whatToDo')} lines={card.whatToDo} />
      <Lines title={t('topic.seekCare')} lines={card.seekCare} />
      {card.sources.length > 0 && (
        <details className={classes.why}>
          <summary>{t('topic.sources')}</summary>
          <ul className={classes.lines}>
            {card.sources.map((source) => (
              <li key={source}>
                <bdi>{source}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={classes.orientationSub}>{title}</h4>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
