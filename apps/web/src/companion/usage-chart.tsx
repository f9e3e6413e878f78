import '@mantine/charts/styles.layer.css';
import '@mantine/core/styles/ColorSwatch.layer.css';
import { BarChart } from '@mantine/charts';

/** Bars of a month, for the eye alone: the table beside it says the same. */
export function UsageChart({
  rows,
  good,
  failed,
  rightToLeft,
}: {
  rows: { day: string; good: number; failed: number }[];
  good: string;
  failed: string;
  rightToLeft: boolean;
}) {
  return (
    <BarChart
      h={220}
      data={rows}
      dataKey="day"
      type="stacked"
      series={[
        { name: 'good', label: good, color: 'var(--ms-accent)' },
        { name: 'failed', label: failed, color: 'var(--ms-art-3)' },
      ]}
      withLegend
      barChartProps={{ accessibilityLayer: false }}
      maxBarWidth={40}
      tickLine="none"
      gridAxis="y"
      xAxisProps={{ reversed: rightToLeft, interval: 'preserveStartEnd' }}
      yAxisProps={{ orientation: rightToLeft ? 'right' : 'left', width: 40, allowDecimals: false }}
      barProps={{ isAnimationActive: false }}
    />
  );
}
