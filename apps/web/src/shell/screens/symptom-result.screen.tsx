import { useTranslation } from 'react-i18next';
import { SoonestTimes } from '../../practitioner/soonest.tsx';
import { KeptNote } from '../../triage/kept-note.tsx';
import { SymptomResult } from '../../triage/symptom-result.tsx';

/** The result with the soonest real times beside it; in an emergency nothing competes with the numbers. */
export function SymptomResultScreen() {
  const { t } = useTranslation('triage');
  return (
    <SymptomResult
      slots={(assessment) =>
        assessment.urgency === 'emergency' ? null : (
          <SoonestTimes specialties={assessment.specialties} from={{ symptoms: '1' }} title={t('result.specialty')} />
        )
      }
      kept={<KeptNote />}
    />
  );
}
