import type { RegisterLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { countColumn } from '../../shell/columns';
import { choiceFilter, searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { StatePill } from '../../shell/state-pill';
import { ExtractButtons } from './extract-buttons';
import { ProposeCorrection } from './propose-correction';
import { holderColumn, operationColumns } from './register-columns';
import { RegisterSummary } from './register-summary';
import { WaitingCorrections } from './waiting-corrections';

/** The register of shares: operations in order, without a gap, each chained to the one before. */
export default function ShareRegister() {
  const { t } = useTranslation();
  return (
    <ListPage<RegisterLineDto & { id: string }>
      resource="share-register"
      sort={{ field: 'operation', order: 'DESC' }}
      views={{ A: { shareClass: 'A' }, B: { shareClass: 'B' }, C: { shareClass: 'C' } }}
      filters={[
        searchFilter('filter.searchHolder'),
        stateFilter('registerKind', ['subscription', 'resignation', 'correction'], 'kind'),
        choiceFilter(
          'shareClass',
          'shareRegister.class',
          ['A', 'B', 'C'].map((id) => ({ id, name: `shareClass.${id}` })),
        ),
      ]}
      actions={
        <>
          <ProposeCorrection />
          <ExtractButtons />
        </>
      }
      above={
        <>
          <RegisterSummary />
          <WaitingCorrections />
        </>
      }
      opens={false}
      toPhoneRow={(line) => ({
        id: String(line.operation),
        to: `/share-holders/${line.holderId}/show`,
        primary: line.holderName ?? t('shareRegister.erased'),
        secondary: [line.operation, line.holderNumber, line.municipality].filter(Boolean).join(' · '),
        amount: <MoneyText value={line.amount} strong />,
        status: <StatePill kind="registerKind" state={line.kind} />,
      })}
    >
      {countColumn('operation', { sorts: true })}
      {holderColumn}
      {operationColumns}
    </ListPage>
  );
}
