import { moneyNumber } from '@coopera/i18n';
import { SplitBar, useMoneyText } from '@coopera/ui';
import { lineColors } from './line-colors';
import type { PayLine } from './types';

export function PaySplit({ lines, label }: { lines: PayLine[]; label: string }) {
  const money = useMoneyText();
  return (
    <SplitBar
      height={12}
      label={label}
      parts={lines.map((line) => ({
        key: line.code,
        value: moneyNumber(line.amount),
        color: lineColors[line.kind],
        label: `${line.label} ${money(line.amount)}`,
      }))}
    />
  );
}
