import type { ActivityListItemDto, BudgetDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorSummary, ProblemAlert, Section, StickyActions } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { AcceptContract } from './accept-contract';
import { ContractFields } from './contract-fields';
import type { ContractValues } from './contract-values';
import { PayDetails } from './pay-details';
import { SimulationNotices } from './simulation-notices';
import { SimulationResult } from './simulation-result';
import { useFollowingEnd } from './use-following-end';
import { useFormSimulation } from './use-form-simulation';
import { useSendContract } from './use-send-contract';

interface ContractFormProps {
  activities: ActivityListItemDto[];
  budgets: BudgetDto[];
  values: ContractValues;
}

/** Turns budget into work: at every change it shows what is left in the hand. */
export function ContractForm({ activities, budgets, values }: ContractFormProps) {
  const { t } = useTranslation();
  const form = useForm<ContractValues>({ defaultValues: values });
  const { control, handleSubmit, setFocus, formState } = form;
  useFollowingEnd(form);
  const { simulation, error, isFetching } = useFormSimulation(control);
  const { ask, accept, giveUp, asked, problem, isSending } = useSendContract(form);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit(ask)}
      sx={{
        display: 'grid',
        gap: 2.5,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 380px' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'title')} />
        <ProblemAlert error={problem} />
        <ContractFields control={control} activities={activities} budgets={budgets} />
      </Box>
      <Box sx={{ position: { md: 'sticky' }, top: { md: 80 }, display: { xs: 'contents', md: 'block' } }}>
        <Section title={t('simulator.title')}>
          <ProblemAlert error={error} />
          <SimulationResult simulation={simulation} isPending={isFetching} />
          {simulation && <SimulationNotices simulation={simulation} />}
          {simulation && <PayDetails lines={simulation.lines} strategies={simulation.strategies} />}
        </Section>
        <StickyActions>
          <Button type="submit" variant="contained" loading={isSending}>
            {t('contractForm.create')}
          </Button>
        </StickyActions>
      </Box>
      {asked && (
        <AcceptContract
          values={asked}
          simulation={simulation}
          isBusy={isSending}
          onAccept={() => void accept(asked)}
          onClose={giveUp}
        />
      )}
    </Box>
  );
}
