import { useTranslation } from '@coopera/i18n';
import { EmptyState, ProblemAlert, Section } from '@coopera/ui';
import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SimulationInputs } from './simulation-inputs';
import { SimulationResult } from './simulation-result';
import type { Simulation } from './types';

export interface PaySimulatorCardProps {
  max: number;
  amount: number;
  days: number;
  onAmount: (amount: number) => void;
  onDays: (days: number) => void;
  simulation: Simulation | undefined;
  isPending: boolean;
  error: unknown;
  onUse: () => void;
}

export function PaySimulatorCard({ simulation, isPending, error, onUse, ...inputs }: PaySimulatorCardProps) {
  const { t } = useTranslation();
  if (inputs.max === 0)
    return (
      <Section title={t('simulator.title')}>
        <EmptyState icon={CalculateOutlined} title={t('simulator.noBudget')} text={t('simulator.noBudgetText')} />
      </Section>
    );
  return (
    <Section
      title={t('simulator.title')}
      action={
        <Button size="small" onClick={() => inputs.onAmount(inputs.max)}>
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
        <SimulationInputs {...inputs} />
        <SimulationResult simulation={simulation} isPending={isPending} />
      </Box>
      <Stack direction="row" spacing={1} sx={{ mt: 2, color: 'text.secondary' }}>
        <InfoOutlined sx={{ fontSize: 16, mt: '1px' }} />
        <Typography variant="caption">{t('simulator.note')}</Typography>
      </Stack>
      <Button variant="outlined" size="small" sx={{ mt: 1.5, alignSelf: 'flex-start' }} onClick={onUse}>
        {t('simulator.use')}
      </Button>
    </Section>
  );
}
