/** SQL with its values kept apart from its text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

const isSql = (value: unknown): value is Sql =>
  typeof value === 'object' && value !== null && value instanceof SqlFragment;

class SqlFragment implements Sql {
  readonly text: string;
  readonly values: readonly unknown[];
  constructor(strings: readonly string[], inputs: readonly unknown[]) {
    let text = strings[0] ?? '';
    const values: unknown[] = [];
    for (const [index, input] of inputs.entries()) {
      if (isSql(input)) {
        const offset = values.length;
        text += input.text.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + offset}`);
        values.push(...input.values);
      } else {
        values.push(input);
        text += `$${values.length}`;
      }
      text += strings[index + 1] ?? '';
    }
    this.text = text;
    this.values = values;
  }
}

/**
 * The only way to write SQL: a tagged template. Each `${value}` becomes a parameter; only another `sql` fragment becomes
 * text, so nothing from outside can ever be part of a statement.
 */
export const sql = (strings: TemplateStringsArray, ...inputs: unknown[]): Sql => new SqlFragment(strings, inputs);

/** Joins fragments: conditions with `sql` and `, sql` between them. */
export function joined(parts: readonly Sql[], between: ' and ' | ' or ' | ', '): Sql {
  if (parts.length === 0) throw new Error('nothing to join');
  return new SqlFragment(['', ...parts.slice(1).map(() => between), ''], parts);
}
export const nothing: Sql = new SqlFragment([''], []);
