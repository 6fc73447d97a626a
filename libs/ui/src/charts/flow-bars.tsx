import { useTranslation } from '@coopera/i18n';
import { useTheme } from '@mui/material/styles';
import type { ChartData, ChartPoint } from './bar-chart';
import { axisSteps } from './scale';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [420, 230, 58, 38, 8];

interface FlowBarsProps extends Omit<ChartData, 'points'> {
  points: (ChartPoint & { isExpected: boolean })[];
}

/** Two bars a month and a line over them; what is only expected is paler. */
export function FlowBars({ title, series: [received, paid, balance], points, format }: FlowBarsProps) {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const values = points.flatMap((point) => Object.values(point.values));
  const above = axisSteps(Math.max(0, ...values));
  const lowest = Math.min(0, ...values);
  const below =
    lowest < 0
      ? axisSteps(-lowest)
          .slice(1)
          .map((step) => -step)
      : [];
  const [top, bottom] = [above[above.length - 1], below[below.length - 1] ?? 0];
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * ((top - value) / (top - bottom));
  const slot = (WIDTH - LEFT) / Math.max(1, points.length);
  const bar = Math.min(13, slot * 0.3);
  const center = (index: number) => LEFT + slot * (index + 0.5);
  const line = points.map((point, index) => `${center(index)},${y(point.values.balance)}`).join(' ');
  const first = points.findIndex(({ isExpected }) => isExpected);
  const sentence = (point: ChartPoint) =>
    `${point.label} : ${[received, paid, balance].map(({ key, label }) => `${label} ${format(point.values[key] ?? 0)}`).join(', ')}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" width="100%" style={{ display: 'block', maxHeight: 340 }}>
      <title>{`${title} : ${points.map(sentence).join(' ; ')}`}</title>
      {[...below.toReversed(), ...above].map((step) => (
        <g key={step}>
          <line x1={LEFT} x2={WIDTH} y1={y(step)} y2={y(step)} stroke={palette.divider} />
          <text x={LEFT - 8} y={y(step) + 4} textAnchor="end" fontSize="11" fill={palette.text.secondary}>
            {format(step)}
          </text>
        </g>
      ))}
      {first > 0 && (
        <g>
          <line
            x1={LEFT + slot * first}
            x2={LEFT + slot * first}
            y1={TOP}
            y2={HEIGHT - BOTTOM}
            stroke={palette.text.secondary}
            strokeDasharray="3 4"
          />
          <text x={LEFT + slot * first + 4} y={HEIGHT - 4} fontSize="11" fill={palette.text.secondary}>
            {t('ui.flow.toCome')}
          </text>
        </g>
      )}
      {points.map(({ label, values: { received: into, paid: out }, isExpected }, index) => (
        <g key={`${label}-${isExpected}`}>
          <g opacity={isExpected ? 0.45 : 1}>
            <rect
              x={center(index) - bar - 1}
              y={y(into)}
              width={bar}
              height={y(0) - y(into)}
              rx="3"
              fill={received.color}
            />
            <rect x={center(index) + 1} y={y(out)} width={bar} height={y(0) - y(out)} rx="3" fill={paid.color} />
          </g>
          <text
            x={center(index)}
            y={HEIGHT - BOTTOM + 16}
            textAnchor="middle"
            fontSize="11"
            fill={palette.text.primary}
          >
            {label}
          </text>
        </g>
      ))}
      <polyline points={line} fill="none" stroke={balance.color} strokeWidth="2.5" strokeLinejoin="round" />
    </svg>
  );
}
