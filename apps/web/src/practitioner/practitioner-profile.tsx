import type { Practitioner } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Facts } from '../ui/facts.tsx';
import { Portrait } from '../ui/person.tsx';
import classes from './practitioner.module.css';
import { fullName, usePractitionerWords } from './practitioner-words.ts';
import { WhatsAppButton } from './whatsapp.tsx';

/** Who this professional is, under the screen's h1. */
export function PractitionerProfile({ practitioner }: { practitioner: Practitioner }) {
  const { t } = useTranslation('practitioner');
  const format = useFormat();
  const words = usePractitionerWords();
  const name = fullName(practitioner);
  return (
    <div className={classes.profile}>
      <div className={classes.profileHead}>
        <Portrait src={practitioner.photoUrl} name={name} size={96} />
        <div>
          <h1 className={classes.profileName} tabIndex={-1}>
            {name}
          </h1>
          <p className={classes.profileWhat}>{words.specialties(practitioner)}</p>
          {practitioner.whatsapp && <WhatsAppButton practitionerId={practitioner.id} name={name} />}
        </div>
      </div>
      {practitioner.about && (
        <p className={classes.about} dir="auto">
          {practitioner.about}
        </p>
      )}
      <Facts
        items={[
          [t('profile.place'), words.place(practitioner)],
          [t('profile.languages'), words.languages(practitioner)],
          [t('profile.length'), format.duration(practitioner.slotMinutes)],
        ]}
      />
    </div>
  );
}
