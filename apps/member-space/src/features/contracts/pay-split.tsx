import type { PayLineDto } from '@coopera/api-client';
import { type Money, moneyNumber, useTranslation } from '@coopera/i18n';
import { SplitBar, useMoneyText } from '@coopera/ui';
import { lineColors } from './line-colors';
import { sharesOf } from './section-totals';

interface PaySplitProps {
  net: Money;
  lines: PayLineDto[];
  label: string;
}

/** The budget as one bar: the net, then what goes elsewhere. */
export function PaySplit({ net, lines, label }: PaySplitProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const parts = [{ section: 'net' as const, amount: net }, ...sharesOf(lines)];
  return (
    <SplitBar
      height={12}
      label={label}
      parts={parts.map(({ section, amount }) => ({
        key: section,
        value: Math.max(0, moneyNumber(amount)),
        color: lineColors[section],
        label: `${t(`payShare.${section}`)} ${money(amount)}`,
      }))}
    />
  );
}
