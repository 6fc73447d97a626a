import { type BudgetDto, session } from '@coopera/api-client';
import { moneyNumber, useTranslation } from '@coopera/i18n';
import { EmptyState, ProblemAlert, Section } from '@coopera/ui';
import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { simulationQuery } from './queries';
import { SimulationInputs } from './simulation-inputs';
import { SimulationNotices } from './simulation-notices';
import { SimulationResult } from './simulation-result';
import { type SimulatorValues, toRequest } from './simulator-values';
import { useDebounced } from './use-debounced';

const maxOf = (budget: BudgetDto): number => Math.max(0, Math.floor(moneyNumber(budget.available)));

/** Asks the API what a budget leaves in the hand, a moment after the slider stops. */
export default function PaySimulator({ budgets }: { budgets: BudgetDto[] }) {
  const { t } = useTranslation();
  const [first] = [...budgets].sort((a, b) => maxOf(b) - maxOf(a));
  const [values, setValues] = useState<SimulatorValues>({
    activityId: first?.activityId ?? '',
    mode: 'budget',
    amount: Math.min(1200, first ? maxOf(first) : 0),
    days: 4,
  });
  const budget = budgets.find(({ activityId }) => activityId === values.activityId);
  const max = budget ? maxOf(budget) : 0;
  const still = useDebounced(values);
  const { data, error, isFetching } = useQuery(simulationQuery(toRequest(still, session.today()), max > 0));
  if (max === 0 && budgets.every((each) => maxOf(each) === 0))
    return (
      <Section title={t('simulator.title')}>
        <EmptyState icon={CalculateOutlined} title={t('simulator.noBudget')} text={t('simulator.noBudgetText')} />
      </Section>
    );
  const { activityId, mode, amount, days } = values;
  return (
    <Section
      title={t('simulator.title')}
      action={
        <Button size="small" onClick={() => setValues({ ...values, mode: 'budget', amount: max })}>
          {t('simulator.max')}
        </Button>
      }
    >
      <ProblemAlert error={error} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 2, md: 4 },
          gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'minmax(0,1fr) minmax(0,1fr)' },
        }}
      >
        <SimulationInputs values={values} onChange={setValues} max={max} budgets={budgets} />
        <SimulationResult simulation={amount > 0 ? data : undefined} isPending={isFetching} />
      </Box>
      {data && <SimulationNotices simulation={data} />}
      <Typography variant="caption" color="textSecondary" sx={{ mt: 2 }}>
        {t('simulator.note')}
      </Typography>
      <Button
        component={Link}
        to={`/contrats/nouveau?activite=${activityId}&mode=${mode}&montant=${amount}&jours=${days}`}
        variant="outlined"
        size="small"
        sx={{ mt: 1.5, alignSelf: 'flex-start' }}
      >
        {t('simulator.use')}
      </Button>
    </Section>
  );
}
