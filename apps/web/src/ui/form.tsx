import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form.module.css';

/** Why a form was not taken, above its button or at its top; read out at once. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <div className={classes.error} role="alert">
      <IconAlertCircle size={20} stroke={1.8} aria-hidden />
      <div>{children}</div>
    </div>
  );
}

/**
 * All complaints about a form, each a link to its field (`errors`: field name → sentence; the field's `id` is its name).
 * Takes the focus whenever it comes up anew.
 */
export function ErrorSummary({ errors }: { errors: Record<string, string> }) {
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  const entries = Object.entries(errors);
  const key = JSON.stringify(errors);
  useEffect(() => {
    if (key !== '{}') box.current?.focus();
  }, [key]);
  if (entries.length === 0) return null;
  return (
    <div className={classes.error} role="alert" tabIndex={-1} ref={box} aria-labelledby={heading}>
      <IconAlertCircle size={20} stroke={1.8} aria-hidden />
      <div>
        <p id={heading} className={classes.heading}>
          {t('form.summary', { count: entries.length })}
        </p>
        <ul className={classes.list}>
          {entries.map(([field, sentence]) => (
            <li key={field}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
