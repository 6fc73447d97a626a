import type { ExpectedReceiptDto } from '@coopera/api-client';
import { type Money, useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';

/** Something that is expected: what it is, of whom, and how much is meant or still due. */
export function ExpectedLine({ expected, amount }: { expected: ExpectedReceiptDto; amount?: Money }) {
  const { t } = useTranslation();
  const { ownerKind, reference, debtorName, structuredCommunication, outstanding, dueOn } = expected;
  const isPart = amount !== undefined && amount.amount !== outstanding.amount;
  return (
    <Box component="span" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', columnGap: 1.5 }}>
      <Box component="span" sx={{ fontWeight: 620, overflowWrap: 'anywhere' }}>
        {[
          reference ?? structuredCommunication ?? t(`expectedKind.${ownerKind}`, { defaultValue: ownerKind }),
          debtorName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      <MoneyText value={amount ?? outstanding} strong />
      <Box component="span" sx={{ fontSize: '.76rem', color: 'text.secondary' }}>
        {t(`expectedKind.${ownerKind}`, { defaultValue: ownerKind })}
        {dueOn && (
          <>
            {' · '}
            {t('suspense.due')} <DateText value={dueOn} />
          </>
        )}
      </Box>
      <Box component="span" sx={{ fontSize: '.76rem', color: 'text.secondary', textAlign: 'right' }}>
        {isPart && (
          <>
            {t('suspense.of')} <MoneyText value={outstanding} />
          </>
        )}
      </Box>
    </Box>
  );
}
