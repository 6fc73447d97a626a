import type { SimulationDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { ConfirmDialog, Facts, MoneyText } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import type { ContractValues } from './contract-values';

interface AcceptContractProps {
  values: ContractValues;
  simulation: SimulationDto | undefined;
  isBusy: boolean;
  onAccept: () => void;
  onClose: () => void;
}

/** The last look: accepting reserves the budget and declares the work. */
export function AcceptContract({ values, simulation, isBusy, onAccept, onClose }: AcceptContractProps) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      open
      title={t('contractForm.acceptTitle')}
      confirmLabel={t('contractForm.accept')}
      isBusy={isBusy}
      onConfirm={onAccept}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('contractForm.acceptText')}
      </Typography>
      <Facts
        facts={[
          [t('contractForm.work'), values.title],
          [t('contract.period'), formatPeriod(values.startDate, values.endDate)],
          [t('contract.days'), t('contracts.days', { count: Number(values.days) })],
          [t('contract.gross'), simulation && <MoneyText key="gross" value={simulation.gross} />],
          [t('simulator.net'), simulation && <MoneyText key="net" value={simulation.net} strong />],
          [t('contract.budgetNeeded'), simulation && <MoneyText key="budget" value={simulation.budgetNeeded} />],
        ]}
      />
    </ConfirmDialog>
  );
}
