import { useTranslation } from '@coopera/i18n';
import { ErrorSummary, ProblemAlert, Section, StickyActions } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import type { ActivitySummary } from '../activities/types';
import { ContractFields } from './contract-fields';
import { type ContractValues, emptyContract } from './contract-values';
import { FormSimulation } from './form-simulation';
import { useSendContract } from './use-send-contract';

interface ContractFormProps {
  activities: ActivitySummary[];
  budget: string;
  days: string;
}

/** Turns budget into work: the amount first, and at every change what it leaves in the hand. */
export function ContractForm({ activities, budget, days }: ContractFormProps) {
  const { t } = useTranslation();
  const form = useForm<ContractValues>({ defaultValues: emptyContract(activities[0].id, budget, days) });
  const { control, handleSubmit, setFocus, formState } = form;
  const { send, problem, isSending } = useSendContract(form);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit(send)}
      sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { md: 'minmax(0,1fr) 380px' }, alignItems: 'start' }}
    >
      <Box sx={{ minWidth: 0 }}>
        <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'title')} />
        <ProblemAlert error={problem} />
        <Section title={t('contract.work')}>
          <ContractFields control={control} activities={activities} />
        </Section>
      </Box>
      <Box sx={{ position: { md: 'sticky' }, top: { md: 80 } }}>
        <Section title={t('simulator.title')}>
          <FormSimulation control={control} />
        </Section>
        <StickyActions>
          <Button type="submit" variant="contained" loading={isSending}>
            {t('contractForm.create')}
          </Button>
        </StickyActions>
      </Box>
    </Box>
  );
}
