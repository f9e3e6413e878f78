import { IconHeadset, IconHeart, IconShieldCheck, IconStethoscope } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/page.tsx';
import classes from './account.module.css';

const LOGINS = [
  { who: 'patient', icon: IconHeart },
  { who: 'doctor', icon: IconStethoscope },
  { who: 'assistant', icon: IconHeadset },
  { who: 'admin', icon: IconShieldCheck },
] as const;
/** The public password of the demonstration's people; there is none of them in production. */
const password = 'demo-medisense';

/** The demonstration's people: one tap fills in their login. */
export function DemoLogins({
  chosen,
  onChoose,
}: {
  chosen: string;
  onChoose: (login: { email: string; password: string }) => void;
}) {
  const { t } = useTranslation('account');
  const heading = useId();
  const known = LOGINS.some(({ who }) => chosen === `${who}@medisense.demo`);
  return (
    <Card tone="warm" as="section" aria-labelledby={heading}>
      <div className={classes.demo}>
        <h2 id={heading} className={classes.demoTitle}>
          {t('signIn.demo')}
        </h2>
        <div className={classes.logins}>
          {LOGINS.map(({ who, icon: Icon }) => {
            const email = `${who}@medisense.demo`;
            return (
              <button
                key={who}
                type="button"
                className={classes.login}
                aria-pressed={chosen === email}
                onClick={() => onChoose({ email, password })}
              >
                <Icon size={22} stroke={1.7} aria-hidden />
                {t(`demo.${who}`)}
              </button>
            );
          })}
        </div>
        <p className={classes.note} role="status">
          {known && t('signIn.demoFilled')}
        </p>
      </div>
    </Card>
  );
}
