import { statementsTreasury } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, EmptyState, ErrorState, FlowChart, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { Stacked } from '../../shell/stacked';

/** Money of an Activité: behind, now, and expected by the habit of each client. */
export function ActivityTreasury({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['budget-treasury', id],
    queryFn: () => statementsTreasury({ path: { id } }),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return (
    <>
      <Section
        title={t('activityBudget.treasury.title')}
        action={<MoneyText value={data.now} signed strong />}
        sx={{ mb: 2 }}
      >
        <FlowChart title={t('activityBudget.treasury.title')} months={data.months} />
      </Section>
      <Section title={t('activityBudget.treasury.expected')}>
        {data.expected.length === 0 && <EmptyState title={t('activityBudget.treasury.empty')} />}
        <Table size="small">
          <TableBody>
            {data.expected.map(({ sourceId, on, label, kind, habitDays, amount }) => (
              <TableRow key={sourceId}>
                <TableCell sx={{ width: 110 }}>
                  <DateText value={on} />
                </TableCell>
                <TableCell>
                  <Stacked
                    first={label}
                    second={
                      kind === 'invoice' && habitDays
                        ? t('activityBudget.treasury.habit', { days: habitDays })
                        : t(`activityBudget.treasury.kind.${kind}`)
                    }
                  />
                </TableCell>
                <TableCell align="right">
                  <MoneyText value={amount} signed strong />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Section>
    </>
  );
}
