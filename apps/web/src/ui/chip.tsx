import { IconPencil, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './chip.module.css';

/**
 * A short thing that was understood, chosen or filtered by. With `onEdit` its words are a button, with `onRemove` it
 * can be taken away. `name` is its plain text, for the buttons' labels.
 */
export function Chip({
  name,
  children,
  detail,
  tone = 'accent',
  icon,
  onEdit,
  onRemove,
}: {
  name: string;
  children?: ReactNode;
  detail?: ReactNode;
  tone?: 'accent' | 'quiet' | 'warm';
  icon?: ReactNode;
  onEdit?: () => void;
  onRemove?: () => void;
}) {
  const { t } = useTranslation('common');
  const words = (
    <>
      {icon}
      <span>
        {children ?? name}
        {detail && <span className={classes.detail}> · {detail}</span>}
      </span>
    </>
  );
  return (
    <span className={classes.chip} data-tone={tone}>
      {onEdit ? (
        <button type="button" className={classes.words} onClick={onEdit} aria-label={`${t('action.edit')}: ${name}`}>
          {words}
          <IconPencil size={16} stroke={1.8} aria-hidden />
        </button>
      ) : (
        <span className={classes.words}>{words}</span>
      )}
      {onRemove && (
        <button
          type="button"
          className={classes.remove}
          onClick={onRemove}
          aria-label={t('action.remove', { what: name })}
        >
          <IconX size={18} stroke={2} aria-hidden />
        </button>
      )}
    </span>
  );
}

/** Chips in a row that wraps. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={classes.row} aria-label={label}>
      {children}
    </fieldset>
  );
}

/** A word about the state of a thing; not for pressing. */
export function Tag({
  tone = 'quiet',
  icon,
  children,
}: {
  tone?: 'quiet' | 'accent' | 'warm' | 'danger';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
