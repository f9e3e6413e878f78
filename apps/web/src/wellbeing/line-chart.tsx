import '@mantine/charts/styles.layer.css';
import { LineChart as MantineLineChart } from '@mantine/charts';
import type { ReactElement } from 'react';

export type Point = { day: string; value: number | null };
type TickProps = { x: number | string; y: number | string; payload: { value: number | string } };

/**
 * One line over days, for the eye alone (`ChartPlace` holds the table). `days` writes a day below the axis, `show` a value
 * in the note that follows the pointer, `at` a value beside the axis, `tick` draws it instead.
 */
export function LineChart({
  points,
  low,
  high,
  ticks,
  label,
  days,
  show,
  at,
  tick,
  axisWidth = 36,
  rightToLeft,
}: {
  points: readonly Point[];
  low: number;
  high: number;
  ticks: readonly number[];
  label: string;
  days: (day: string) => string;
  show: (value: number) => string;
  at: (value: number) => string;
  tick?: (props: TickProps) => ReactElement;
  axisWidth?: number;
  rightToLeft: boolean;
}) {
  return (
    <MantineLineChart
      h={240}
      data={[...points] as Record<string, unknown>[]}
      dataKey="day"
      series={[{ name: 'value', label, color: 'var(--ms-accent)' }]}
      curveType="linear"
      connectNulls
      strokeWidth={2.5}
      dotProps={{ r: 4, strokeWidth: 0 }}
      gridAxis="x"
      valueFormatter={show}
      xAxisProps={{
        tickFormatter: (day) => days(String(day)),
        minTickGap: 32,
        interval: 'preserveStartEnd',
        reversed: rightToLeft,
        padding: { left: 16, right: 16 },
      }}
      yAxisProps={{
        domain: [low, high],
        ticks: [...ticks],
        width: axisWidth,
        orientation: rightToLeft ? 'right' : 'left',
        padding: { top: 16, bottom: 12 },
        tickFormatter: at,
        ...(tick && { tick: tick as never }),
      }}
      lineProps={{ isAnimationActive: false }}
      tooltipAnimationDuration={0}
      // asked for its label also while nothing is pointed at
      tooltipProps={{ labelFormatter: (day) => (day === undefined || day === '' ? '' : days(String(day))) }}
      lineChartProps={{ accessibilityLayer: false }}
    />
  );
}
