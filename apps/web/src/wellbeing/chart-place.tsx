import { Skeleton, VisuallyHidden } from '@mantine/core';
import { Component, type ReactNode, Suspense } from 'react';
import classes from './chart.module.css';

/** Where the code of a chart cannot be had (no network), its table serves everybody. */
class Boundary extends Component<{ otherwise: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

export type Column = { title: string; cells: readonly string[] };

function Table({ caption, columns }: { caption: string; columns: readonly [Column, ...Column[]] }) {
  const [head, ...rest] = columns;
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {head.cells.map((first, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move
          <tr key={row}>
            <th scope="row">{first}</th>
            {rest.map(({ title, cells }) => (
              <td key={title}>{cells[row]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chart for the eye, loaded when it is needed, and beside it the same as a table for whoever reads by ear. */
export function ChartPlace({
  caption,
  columns,
  children,
}: {
  caption: string;
  columns: readonly [Column, ...Column[]];
  children: ReactNode;
}) {
  const table = <Table caption={caption} columns={columns} />;
  return (
    <Boundary otherwise={table}>
      <div className={classes.chart} aria-hidden="true">
        <Suspense fallback={<Skeleton height={240} />}>{children}</Suspense>
      </div>
      <VisuallyHidden>{table}</VisuallyHidden>
    </Boundary>
  );
}
