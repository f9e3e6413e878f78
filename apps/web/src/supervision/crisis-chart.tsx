import '@mantine/core/styles/ColorSwatch.layer.css';
import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';

export type WeekRow = { week: string } & Record<string, string | number>;

const COLORS = [
  'var(--ms-accent)',
  'var(--ms-art-3)',
  'var(--ms-edge)',
  'var(--ms-warm)',
  'var(--ms-accent-line)',
  'var(--ms-ink)',
  'var(--ms-quiet)',
  'var(--ms-hairline)',
];

/** Alerts of each week, stacked by label; for the eye alone, the table beside it says the same. */
export function CrisisChart({
  weeks,
  labels,
  name,
  day,
  rightToLeft,
}: {
  weeks: readonly WeekRow[];
  labels: readonly string[];
  name: (label: string) => string;
  day: (week: string) => string;
  rightToLeft: boolean;
}) {
  return (
    <BarChart
      h={260}
      data={[...weeks]}
      dataKey="week"
      type="stacked"
      withLegend
      series={labels.map((label, index) => ({
        name: label,
        label: name(label),
        color: COLORS[index % COLORS.length] ?? 'var(--ms-accent)',
      }))}
      gridAxis="x"
      maxBarWidth={44}
      xAxisProps={{ tickFormatter: (week) => day(String(week)), reversed: rightToLeft, minTickGap: 24 }}
      yAxisProps={{ allowDecimals: false, width: 32, orientation: rightToLeft ? 'right' : 'left' }}
      barProps={{ isAnimationActive: false }}
      tooltipAnimationDuration={0}
      tooltipProps={{ labelFormatter: (week) => (week ? day(String(week)) : '') }}
      barChartProps={{ accessibilityLayer: false }}
    />
  );
}
