import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-list.module.css';

export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The heading of the row, and of its card on a phone. Exactly one column. */
  main?: boolean;
  /** Figures and times: aligned to the end. */
  numeric?: boolean;
  /** Names this column in `sort`; makes its heading a button. */
  sortable?: boolean;
  /** Not repeated by its title on a phone (pictures, buttons). */
  bare?: boolean;
};

/**
 * Rows as a table where there are 768 px, as cards on a phone. `sort` is `name` or `-name`. `caption` says what the
 * rows are, for screen readers.
 */
export function DataList<Row>({
  rows,
  columns,
  rowKey,
  caption,
  sort,
  onSort,
}: {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  caption: string;
  sort?: string;
  onSort?: (sort: string) => void;
}) {
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  if (!wide) return <Cards rows={rows} columns={columns} rowKey={rowKey} caption={caption} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.main ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort?: string;
  onSort?: (sort: string) => void;
}) {
  const { t } = useTranslation('common');
  const up = sort === column.key;
  const down = sort === `-${column.key}`;
  const Icon = up ? IconArrowUp : down ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      data-numeric={column.numeric}
      aria-sort={column.sortable ? (up ? 'ascending' : down ? 'descending' : 'none') : undefined}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={classes.sort}
          title={up ? t('list.sortedUp') : down ? t('list.sortedDown') : undefined}
          onClick={() => onSort(up ? `-${column.key}` : column.key)}
        >
          {column.title}
          <Icon size={16} stroke={1.8} aria-hidden />
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function Cards<Row>({
  rows,
  columns,
  rowKey,
  caption,
}: {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  caption: string;
}) {
  const main = columns.find((column) => column.main);
  return (
    <ul className={classes.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={classes.card}>
          {main && <div className={classes.main}>{main.cell(row)}</div>}
          {columns
            .filter((column) => column !== main)
            .map((column) => (
              <div key={column.key} className={classes.pair}>
                {!column.bare && <span className={classes.name}>{column.title}</span>}
                <span>{column.cell(row)}</span>
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}
