import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './choice-cards.module.css';

export type Choice<V extends string = string> = {
  value: V;
  label: ReactNode;
  description?: ReactNode;
  icon?: ReactNode;
};

type Shared<V extends string> = {
  /** The question; read out before the choices. */
  legend: ReactNode;
  /** True keeps the question for screen readers only (where a heading says it already). */
  hideLegend?: boolean;
  choices: readonly Choice<V>[];
  columns?: 1 | 2 | 3;
  error?: string;
  id?: string;
};

function Cards<V extends string>({
  kind,
  chosen,
  pick,
  legend,
  hideLegend,
  choices,
  columns = 1,
  error,
  id,
}: Shared<V> & { kind: 'radio' | 'checkbox'; chosen: (value: V) => boolean; pick: (value: V, on: boolean) => void }) {
  const name = useId();
  const errorId = useId();
  return (
    <fieldset className={classes.group} aria-describedby={error ? errorId : undefined} aria-invalid={Boolean(error)}>
      <legend className={hideLegend ? classes.hidden : classes.legend}>{legend}</legend>
      <div className={classes.cards} data-columns={columns}>
        {choices.map(({ value, label, description, icon }, place) => (
          <label key={value} className={classes.card}>
            <input
              id={place === 0 ? id : undefined}
              className={classes.input}
              type={kind}
              name={name}
              value={value}
              checked={chosen(value)}
              onChange={(event) => pick(value, event.currentTarget.checked)}
            />
            {icon && <span className={classes.icon}>{icon}</span>}
            <span className={classes.words}>
              <span className={classes.label}>{label}</span>
              {description && <span className={classes.description}>{description}</span>}
            </span>
            <span className={classes.sign} data-kind={kind} aria-hidden="true" />
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** A question with one answer, as large cards. */
export function ChoiceCards<V extends string>({
  value,
  onChange,
  ...rest
}: Shared<V> & { value: V | null; onChange: (value: V) => void }) {
  return <Cards {...rest} kind="radio" chosen={(each) => each === value} pick={onChange} />;
}

/** A question with any number of answers. */
export function ManyChoiceCards<V extends string>({
  value,
  onChange,
  ...rest
}: Shared<V> & { value: readonly V[]; onChange: (value: V[]) => void }) {
  return (
    <Cards
      {...rest}
      kind="checkbox"
      chosen={(each) => value.includes(each)}
      pick={(each, on) => onChange(on ? [...value, each] : value.filter((other) => other !== each))}
    />
  );
}
