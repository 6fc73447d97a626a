import { activitiesValidate } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { useCan } from '../../auth/use-can';
import type { ActivityRecord } from '../../data/find-activity';
import { ActionButton } from '../../shell/action-button';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { AskCredit } from '../credit-decisions/ask-credit';
import { ActivityBudget } from './activity-budget';
import { ActivityContracts } from './activity-contracts';
import { ActivityInvoices } from './activity-invoices';
import { ActivityPot } from './activity-pot';
import { ActivityStatement } from './activity-statement';
import { ActivityTreasury } from './activity-treasury';
import { BudgetBridge } from './budget-bridge';

export function ActivityView({ activity }: { activity: ActivityRecord }) {
  const { t } = useTranslation();
  const mayReadPot = useCan('pot.mirror.read');
  const mayReadInvoices = useCan('invoicing.invoice.read');
  const mayReadContracts = useCan('contracts.contract.read');
  const { id, name, number, trade, status, bearers, budget } = activity;
  return (
    <RecordPage
      title={name}
      code={String(number)}
      subtitle={[trade, bearers.join(', ')].filter(Boolean).join(' · ')}
      pills={<StatePill kind="activityState" state={status} />}
      actions={
        status === 'to-validate' ? (
          <ActionButton
            label={t('activity.validate')}
            permission="activities.activity.validate"
            send={() => activitiesValidate({ path: { id } })}
            title={t('activity.validateTitle', { name })}
            text={t('activity.validateText')}
            done={t('activity.validated')}
            button={{ variant: 'contained' }}
          />
        ) : (
          <>
            <AskCredit kind="activity-limit" activityId={id} />
            <AskCredit kind="overdraft" activityId={id} />
          </>
        )
      }
      figures={[
        { label: t('activity.available'), value: <MoneyText value={budget.available} signed /> },
        { label: t('activity.paid'), value: <MoneyText value={budget.paid} signed /> },
        { label: t('activity.unpaid'), value: <MoneyText value={budget.unpaid} /> },
        { label: t('activity.guaranteed'), value: <MoneyText value={budget.guaranteed} /> },
        { label: t('activity.reserved'), value: <MoneyText value={budget.reserved} /> },
      ]}
      tabs={[
        {
          key: 'budget',
          label: t('activity.budget'),
          content: (
            <>
              <BudgetBridge id={id} budget={budget} />
              <ActivityBudget id={id} />
            </>
          ),
        },
        { key: 'statement', label: t('activityBudget.tabs.statement'), content: <ActivityStatement id={id} /> },
        { key: 'treasury', label: t('activityBudget.tabs.treasury'), content: <ActivityTreasury id={id} /> },
        ...(mayReadPot ? [{ key: 'pot', label: t('activityBudget.tabs.pot'), content: <ActivityPot id={id} /> }] : []),
        ...(mayReadInvoices ? [{ key: 'invoices', label: t('nav.invoices'), content: <ActivityInvoices /> }] : []),
        ...(mayReadContracts ? [{ key: 'contracts', label: t('nav.contracts'), content: <ActivityContracts /> }] : []),
      ]}
    />
  );
}
