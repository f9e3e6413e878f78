import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './account.module.css';

const SHORTEST = 12;
const LONGEST = 128;

/** 0 nothing yet, 1 easy to guess, 2 fair, 3 strong. A hint by length and variety; the server has the last word. */
export function strengthOf(password: string): 0 | 1 | 2 | 3 {
  const signs = [...password];
  if (signs.length === 0) return 0;
  const different = new Set(signs.map((sign) => sign.toLowerCase())).size;
  if (signs.length < SHORTEST || signs.length > LONGEST || different < 5) return 1;
  return signs.length >= 16 && different >= 8 ? 3 : 2;
}

/** A field for a password to be set: the rule in words, and how the present one stands. */
export function NewPassword({
  id = 'password',
  label,
  value,
  onChange,
  error,
}: {
  id?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}) {
  const { t } = useTranslation('account');
  const level = strengthOf(value);
  const length = [...value].length;
  const words = () => {
    if (length === 0) return '';
    if (length < SHORTEST) return t('password.missing', { count: SHORTEST - length });
    if (length > LONGEST) return t('password.long');
    return t(`password.${(['weak', 'weak', 'fair', 'strong'] as const)[level]}`);
  };
  return (
    <div>
      <PasswordInput
        id={id}
        label={label}
        description={t('password.rule')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <div className={classes.meter} data-level={level} aria-hidden="true">
        <span className={classes.bar} />
        <span className={classes.bar} />
        <span className={classes.bar} />
      </div>
      <p className={classes.meterWord} aria-live="polite">
        {words()}
      </p>
    </div>
  );
}
