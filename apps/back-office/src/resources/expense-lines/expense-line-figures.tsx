import { type LineFileDto, request } from '@coopera/api-client';
import { formatDate, formatFileSize, formatQuantity, useTranslation } from '@coopera/i18n';
import {
  DataList,
  DateText,
  ErrorState,
  type Fact,
  Facts,
  LoadingRows,
  MoneyText,
  Section,
  UnverifiedMark,
} from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { DownloadButton } from '../../shell/download-button';
import { StatePill } from '../../shell/state-pill';

export function ExpenseLineFigures({ line }: { line: LineFileDto }) {
  const { t } = useTranslation();
  const { trip, vat, receipt, refusal } = line;
  const facts: (Fact | null)[] = [
    [t('expense.family'), t(`expense.families.${line.family}`)],
    [t('expense.type'), line.typeName],
    [t('expense.spentOn'), <DateText key="spent" value={line.spentOn} />],
    line.submittedOn ? [t('expense.submittedOn'), <DateText key="submitted" value={line.submittedOn} />] : null,
    trip ? [t('expense.trip'), `${trip.from} → ${trip.to} · ${formatQuantity(trip.km)} km`] : null,
    trip ? [t('expense.reason'), trip.reason] : null,
    line.rate ? [t('expense.rate'), `${formatQuantity(line.rate)} €/km`] : null,
    trip ? null : [t('expense.vat'), <MoneyText key="vat" value={vat} />],
    trip ? null : [t('expense.inName'), t(line.isInCooperativeName ? 'expense.yes' : 'expense.no')],
    line.description ? [t('expense.description'), line.description] : null,
    line.decidedBy ? [t('expense.decidedBy'), `${line.decidedBy}, ${formatDate(line.decidedOn ?? '')}`] : null,
    receipt ? [t('expense.keepUntil'), <DateText key="keep" value={receipt.keepUntil} />] : null,
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
        alignItems: 'start',
      }}
    >
      <Section title={t('expense.figures')}>
        {refusal && (
          <Alert severity="error" sx={{ mb: 1.5 }}>
            {t('expense.refusedBecause', { rule: refusal })}
          </Alert>
        )}
        <Facts facts={facts.filter((fact): fact is Fact => fact !== null)} />
        <UnverifiedMark verification={{ verified: !line.isUnverified }} />
        {line.resembling.length > 0 && (
          <Box sx={{ mt: 2 }}>
            <Alert severity="warning">{t('expense.resemblingText')}</Alert>
            <DataList
              link={Link}
              rows={line.resembling.map((one) => ({
                id: one.id,
                to: `/expense-lines/${one.id}/show`,
                primary: one.supplier,
                secondary: [one.memberName, formatDate(one.spentOn)].join(' · '),
                amount: <MoneyText value={one.amount} />,
                status: <StatePill kind="expenseState" state={one.status} />,
              }))}
            />
          </Box>
        )}
      </Section>
      <Section title={t('expense.receipt')}>
        {receipt ? (
          <>
            <ReceiptView id={line.id} contentType={receipt.contentType} name={receipt.fileName} />
            <Box sx={{ mt: 1.5 }}>
              <DownloadButton
                label={`${receipt.fileName} · ${formatFileSize(receipt.size)}`}
                path={`/expense-lines/${line.id}/receipt`}
                fileName={receipt.fileName}
              />
            </Box>
          </>
        ) : (
          t(trip ? 'expense.noReceiptNeeded' : 'expense.noReceipt')
        )}
      </Section>
    </Box>
  );
}

const SHOWN = ['image/jpeg', 'image/png', 'image/webp'];

/** A picture is shown beside the figures; a PDF is opened. Each reading is noted. */
function ReceiptView({ id, contentType, name }: { id: string; contentType: string; name: string }) {
  const isShown = SHOWN.includes(contentType);
  const { data, error, refetch } = useQuery({
    queryKey: ['expense-receipt', id],
    queryFn: async () => (await request(`/expense-lines/${id}/receipt`)).blob(),
    enabled: isShown,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (!isShown) return null;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!address) return <LoadingRows />;
  return (
    <Box
      component="img"
      src={address}
      alt={name}
      sx={{ maxWidth: '100%', maxHeight: 560, borderRadius: 1, display: 'block' }}
    />
  );
}
