import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookingForm } from '../../appointment/booking-form.tsx';
import { HoldClock } from '../../appointment/hold-clock.tsx';
import { ExpiredHold, LostSlot } from '../../appointment/lost-slot.tsx';
import { PatientPicker } from '../../appointment/patient-picker.tsx';
import { ApiError } from '../../platform/api.ts';
import { keepDraft } from '../../platform/draft.ts';
import { useFormat } from '../../platform/format.ts';
import { useLanguage } from '../../platform/i18n.ts';
import { activeRole, useSession } from '../../platform/session.ts';
import { practitionerQuery } from '../../practitioner/directory.ts';
import { fullName, usePractitionerWords } from '../../practitioner/practitioner-words.ts';
import { forgetHold, useHold } from '../../schedule/hold.ts';
import { NextFreeSlots } from '../../schedule/next-free-slots.tsx';
import { keepReport } from '../../triage/assessment.ts';
import { AttachSummary } from '../../triage/attach-summary.tsx';
import { tell, useConversation } from '../../triage/conversation.ts';
import { personsOf, speakFor } from '../../triage/who.ts';
import { BackLink, LinkButton } from '../../ui/link.tsx';
import { Card, Page, PageHeader } from '../../ui/page.tsx';
import { PersonRow } from '../../ui/person.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import classes from './screens.module.css';

const LOST = ['SLOT_TAKEN', 'SLOT_NOT_OFFERED', 'IN_THE_PAST'];

/** A time is held while the person says for whom, how and why; one press asks for the visit, with the summary attached. */
export function BookScreen() {
  const { t } = useTranslation('appointment');
  const { practitionerId: id } = useParams({ strict: false }) as { practitionerId: string };
  const { start } = useSearch({ strict: false }) as { start?: string };
  if (start && !Number.isNaN(Date.parse(start))) return <Book key={id} id={id} start={start} />;
  return (
    <Page width="narrow">
      <PageHeader title={t('book.title')} />
      <EmptyState
        drawing="calendar"
        title={t('book.noStart')}
        action={
          <LinkButton to="/practitioners/$id" params={{ id }} search={{}}>
            {t('book.choose')}
          </LinkButton>
        }
      >
        {t('book.noStartText')}
      </EmptyState>
    </Page>
  );
}

function Book({ id, start }: { id: string; start: string }) {
  const { t } = useTranslation('appointment');
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const words = usePractitionerWords();
  const session = useSession();
  const search = useSearch({ strict: false }) as { symptoms?: string; patientId?: string };
  const conversation = useConversation();
  const practitioner = useQuery(practitionerQuery(id));
  const persons = personsOf(session.me);
  const staff = activeRole(session) !== 'patient';
  const [patientId, setPatientId] = useState<string | null>(
    search.patientId ?? conversation.patientId ?? persons[0]?.id ?? null,
  );
  const [attaching, setAttaching] = useState(search.symptoms === '1');
  const [lost, setLost] = useState<string | null>(null);
  const held = useHold(id, start, lost === null);
  const from: Record<string, string> = search.symptoms ? { symptoms: search.symptoms } : {};

  if (practitioner.isPending || practitioner.isError) {
    return (
      <Page width="narrow">
        <PageHeader title={t('book.title')} />
        {practitioner.isPending ? (
          <TextSkeleton lines={6} />
        ) : (
          <ErrorState error={practitioner.error} retry={() => void practitioner.refetch()} />
        )}
      </Page>
    );
  }
  const { timeZone: zone } = practitioner.data;
  const name = fullName(practitioner.data);
  const note = format.zoneNote(start, zone);
  const refused = held.error instanceof ApiError && LOST.includes(held.error.code) ? held.error.code : null;
  const gone = lost === 'HOLD_EXPIRED' ? null : (lost ?? refused);
  const expired = gone === null && (held.seconds === 0 || lost === 'HOLD_EXPIRED');
  const hasSummary = !staff && conversation.text !== '';

  function take(next: string) {
    setLost(null);
    void navigate({
      to: '/book/$practitionerId',
      params: { practitionerId: id },
      search: { ...search, start: next },
      replace: true,
    });
  }
  const others = (
    <LinkButton to="/practitioners/$id" params={{ id }} search={from} variant="subtle">
      {t('taken.all')}
    </LinkButton>
  );

  return (
    <Page width="narrow">
      <PageHeader
        title={t('book.title')}
        back={
          <BackLink to="/practitioners/$id" params={{ id }} search={from}>
            {t('book.back')}
          </BackLink>
        }
      />
      <Card>
        <div className={classes.column}>
          <PersonRow name={name} photoUrl={practitioner.data.photoUrl} meta={words.specialties(practitioner.data)} />
          <p className={classes.chosen} data-gone={gone !== null || undefined}>
            <span>{format.dateLong(start, zone)}</span>
            <time dateTime={start}>{format.time(start, zone)}</time>
          </p>
          <p className={classes.quiet}>
            {format.duration(practitioner.data.slotMinutes)} · {words.place(practitioner.data)}
            {note && ` · ${note}`}
          </p>
          {gone === null && !expired && (
            <div role="status">
              {held.pending && <p className={classes.quiet}>{t('hold.holding')}</p>}
              {!held.pending && held.seconds !== null && <HoldClock seconds={held.seconds} />}
              {!held.pending && held.error && <p className={classes.warm}>{t('hold.free')}</p>}
            </div>
          )}
        </div>
      </Card>
      {gone !== null && (
        <LostSlot
          code={gone}
          others={
            <>
              <NextFreeSlots practitionerId={id} zone={zone} around={start} onPick={(slot) => take(slot.start)} />
              <div>{others}</div>
            </>
          }
        />
      )}
      {expired && (
        <ExpiredHold
          busy={held.pending}
          onAgain={() => {
            setLost(null);
            forgetHold();
            held.again();
          }}
          others={others}
        />
      )}
      {gone === null && !expired && (
        <BookingForm
          practitionerId={id}
          start={start}
          holdId={held.hold?.id}
          persons={persons.map((each) => ({
            id: each.id,
            name: `${each.givenName} ${each.familyName}`,
            own: each.relation === 'self',
          }))}
          patientId={patientId}
          onPatient={(next) => {
            setPatientId(next);
            speakFor(next, persons);
          }}
          whom={staff && <PatientPicker value={patientId} onChange={setPatientId} />}
          summary={hasSummary && <AttachSummary checked={attaching} onChange={setAttaching} />}
          attach={hasSummary && attaching ? (whose) => keepReport(whose, language) : undefined}
          blocked={held.pending}
          staff={staff}
          onLost={(code) => {
            forgetHold();
            setLost(code);
          }}
          onBooked={(visit) => {
            forgetHold();
            if (visit.symptomReportId) {
              tell({ type: 'ended' });
              keepDraft('symptoms', null);
            }
            void navigate({ to: '/appointments/$id', params: { id: visit.id }, search: { asked: '1' }, replace: true });
          }}
        />
      )}
    </Page>
  );
}
