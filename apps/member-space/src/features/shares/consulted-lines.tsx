import type { ConsultedLineDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, MoneyText, Pill } from '@coopera/ui';

/** Operations with names, places, shares and dates; no street and no number. */
export function ConsultedLines({ lines }: { lines: ConsultedLineDto[] }) {
  const { t } = useTranslation();
  return (
    <DataList
      link="span"
      rows={lines.map((line) => ({
        id: String(line.operation),
        primary: line.holderName ?? t('register.erased'),
        secondary: [
          t('shares.operation', { numbers: line.operation }),
          line.municipality,
          t(`register.classes.${line.shareClass}`),
          formatDate(line.paidOn),
        ]
          .filter(Boolean)
          .join(' · '),
        amount: (
          <span>
            {t('register.shares', { count: line.count })} · <MoneyText value={line.amount} strong />
          </span>
        ),
        status: line.isOwn ? (
          <Pill tone="primary">{t('register.own')}</Pill>
        ) : line.kind === 'subscription' ? undefined : (
          <Pill tone="neutral">{t(`register.kinds.${line.kind}`)}</Pill>
        ),
      }))}
    />
  );
}
