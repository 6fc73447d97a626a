import type { QuarterCostDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Pill, type Tone } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, moneyColumn, textColumn } from '../../shell/columns';
import { ListPage } from '../../shell/list-page';
import { EmployerCostActions } from './employer-cost-actions';
import { quarterName } from './quarter-name';

const tones: Record<QuarterCostDto['state'], Tone> = {
  running: 'neutral',
  'to-declare': 'warning',
  prepared: 'info',
  approved: 'success',
};

/** Quarter by quarter: what the payslips booked in social security, what the return says, what the pot bears. */
export default function EmployerCostList() {
  const { t } = useTranslation();
  const pill = ({ state }: QuarterCostDto) => <Pill tone={tones[state]}>{t(`employerCost.state.${state}`)}</Pill>;
  return (
    <ListPage<QuarterCostDto & { id: string }>
      resource="employer-costs"
      sort={{ field: 'quarter', order: 'DESC' }}
      opens={false}
      toPhoneRow={(row) => ({
        id: row.id,
        primary: quarterName(row.quarter),
        secondary: row.reference ?? '',
        amount: <MoneyText value={row.booked} strong />,
        status: pill(row),
      })}
    >
      <DataTable.Col source="quarter" render={({ quarter }: QuarterCostDto) => quarterName(quarter)} />
      <DataTable.Col source="state" disableSort render={pill} />
      {countColumn('payslips')}
      {moneyColumn('booked')}
      {moneyColumn('declared')}
      {moneyColumn('difference', { isStrong: true, isNeutral: true })}
      {textColumn('reference')}
      {textColumn('preparedBy')}
      {textColumn('approvedBy')}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={(row: QuarterCostDto) => <EmployerCostActions row={row} />}
      />
    </ListPage>
  );
}
