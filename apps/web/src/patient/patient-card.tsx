import { Anchor } from '@mantine/core';
import type { Patient } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../platform/api.ts';
import { phone, useFormat } from '../platform/format.ts';
import { Facts } from '../ui/facts.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { PersonRow } from '../ui/person.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import classes from './patient.module.css';
import { patientQuery } from './patient-queries.ts';
import { nameOf, StateTag, useAge } from './patient-words.tsx';

/** Who the patient is, in short, with the way to the record. `missing` is said where the record is not open (yet). */
export function PatientCard({ id, missing }: { id: string; missing: string }) {
  const { t } = useTranslation('patient');
  const age = useAge();
  const query = useQuery(patientQuery(id));
  if (query.isPending) return <ListSkeleton rows={1} />;
  if (query.isError) {
    const closed = query.error instanceof ApiError && query.error.code === 'NOT_FOUND';
    if (closed) return <p className={classes.quiet}>{missing}</p>;
    return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  }
  const patient = query.data;
  return (
    <Card>
      <div className={classes.stack}>
        <PersonRow
          name={nameOf(patient)}
          photoUrl={patient.photoUrl}
          size={56}
          meta={[age(patient.birthDate), patient.sex && t(`sex.${patient.sex}`)].filter(Boolean).join(' · ')}
          aside={<StateTag state={patient.status} />}
        />
        <PatientFacts patient={patient} brief />
        <div>
          <LinkButton to="/patients/$id" params={{ id }} search={{}} variant="light">
            {t('record.open')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}

/** Demographic fields as pairs; `brief` leaves out what is not known. */
export function PatientFacts({ patient, brief = false }: { patient: Patient; brief?: boolean }) {
  const { t } = useTranslation('patient');
  const format = useFormat();
  const none = brief ? null : (
    <span key="none" className={classes.quiet}>
      {t('record.unknown')}
    </span>
  );
  const place = [patient.addressLine, patient.city, patient.country && format.countryName(patient.country)]
    .filter(Boolean)
    .join(', ');
  const items = [
    [t('field.birthDate'), patient.birthDate ? format.plainDate(patient.birthDate) : none],
    [t('field.sex'), patient.sex ? t(`sex.${patient.sex}`) : none],
    [
      t('field.bloodGroup'),
      patient.bloodGroup ? (
        <bdi key="blood" className="ltr">
          {patient.bloodGroup}
        </bdi>
      ) : (
        none
      ),
    ],
    [
      t('field.phone'),
      patient.phone ? (
        <Anchor key="phone" href={`tel:${patient.phone}`} className="ltr">
          {phone(patient.phone)}
        </Anchor>
      ) : (
        none
      ),
    ],
    [
      t('field.email'),
      patient.email ? (
        <Anchor key="email" href={`mailto:${patient.email}`} className="ltr">
          {patient.email}
        </Anchor>
      ) : (
        none
      ),
    ],
    [t('field.place'), place ? <bdi key="place">{place}</bdi> : none],
    [t('field.language'), brief ? null : format.languageName(patient.language)],
  ] as const;
  const hidden = brief ? [t('field.sex')] : [];
  return <Facts items={items.filter(([name, value]) => value !== null && !hidden.includes(name))} />;
}
