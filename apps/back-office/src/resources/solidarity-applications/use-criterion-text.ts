import type { CriterionFigureDto } from '@coopera/api-client';
import { euros, formatNumber, formatPeriod, useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';

interface CriterionText {
  figure: string;
  asked: string;
  how: string;
}

/** A computed criterion in words. */
export function useCriterionText({
  kind,
  figure,
  threshold,
  observed,
  observedPeriod,
  reference,
  referencePeriod,
}: CriterionFigureDto): CriterionText {
  const { t } = useTranslation();
  const money = useMoneyText();
  const period = formatPeriod(observedPeriod.from, observedPeriod.until);
  if (kind === 'low-pay')
    return {
      figure: money(euros(figure ?? '0')),
      asked: t('solidarity.askedBelow', { amount: money(euros(threshold)) }),
      how: t('solidarity.howPay', { total: money(observed), period }),
    };
  return {
    figure: figure === null ? t('solidarity.noTurnover') : `${formatNumber(Number(figure))} %`,
    asked: t('solidarity.askedAtLeast', { percent: formatNumber(Number(threshold)) }),
    how: t('solidarity.howLoss', {
      before: reference ? money(reference) : '—',
      beforePeriod: referencePeriod ? formatPeriod(referencePeriod.from, referencePeriod.until) : '—',
      now: money(observed),
      period,
    }),
  };
}
