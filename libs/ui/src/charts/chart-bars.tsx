import { useTheme } from '@mui/material/styles';
import type { ChartData, ChartPoint } from './bar-chart';
import { axisSteps } from './scale';

const WIDTH = 420;
const HEIGHT = 240;
const LEFT = 58;
const BOTTOM = 24;
const TOP = 8;

const sentence = ({ series, format }: ChartData, point: ChartPoint): string =>
  `${point.label} : ${series.map(({ key, label }) => `${label} ${format(point.values[key] ?? 0)}`).join(', ')}`;

export function ChartBars(data: ChartData) {
  const { palette } = useTheme();
  const { title, series, points, format } = data;
  const steps = axisSteps(Math.max(0, ...points.flatMap((point) => Object.values(point.values))));
  const top = steps[steps.length - 1];
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const slot = (WIDTH - LEFT) / Math.max(1, points.length);
  const bar = Math.min(18, (slot * 0.62) / series.length);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" width="100%" style={{ display: 'block' }}>
      <title>{`${title} : ${points.map((point) => sentence(data, point)).join(' ; ')}`}</title>
      {steps.map((step) => (
        <g key={step}>
          <line x1={LEFT} x2={WIDTH} y1={y(step)} y2={y(step)} stroke={palette.divider} />
          <text x={LEFT - 8} y={y(step) + 4} textAnchor="end" fontSize="11" fill={palette.text.secondary}>
            {format(step)}
          </text>
        </g>
      ))}
      {points.map((point, index) => {
        const center = LEFT + slot * (index + 0.5);
        return (
          <g key={point.label}>
            {series.map(({ key, color }, position) => {
              const value = point.values[key] ?? 0;
              const x = center + (position - series.length / 2) * (bar + 2);
              return <rect key={key} x={x} y={y(value)} width={bar} height={y(0) - y(value)} rx="4" fill={color} />;
            })}
            <text x={center} y={HEIGHT - 6} textAnchor="middle" fontSize="12" fill={palette.text.primary}>
              {point.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
