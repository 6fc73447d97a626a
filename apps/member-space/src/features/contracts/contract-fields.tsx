import type { ActivityListItemDto, BudgetDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section, SelectField, SwitchField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { ContractAmountFields } from './contract-amount-fields';
import { ContractPeriodFields } from './contract-period-fields';
import { type ContractValues, workerStatuses } from './contract-values';

interface ContractFieldsProps {
  control: Control<ContractValues>;
  activities: ActivityListItemDto[];
  budgets: BudgetDto[];
}

const twoColumns = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { sm: '1fr 1fr' },
  '& > .wide': { gridColumn: '1 / -1' },
};

export function ContractFields({ control, activities, budgets }: ContractFieldsProps) {
  const { t } = useTranslation();
  const status = useWatch({ control, name: 'status' });
  const missing = { required: t('contractForm.missing') };
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Section title={t('contractForm.money')}>
        <Box sx={twoColumns}>
          <ContractAmountFields control={control} activities={activities} budgets={budgets} />
        </Box>
      </Section>
      <Section title={t('contract.work')}>
        <Box sx={twoColumns}>
          <TextField control={control} name="title" label={t('contractForm.work')} rules={missing} />
          <SelectField
            control={control}
            name="status"
            label={t('contractForm.workerKind')}
            choices={workerStatuses.map((value) => ({ value, label: t(`workerKind.${value}`) }))}
          />
          <ContractPeriodFields control={control} />
          <TextField control={control} name="place" label={t('contractForm.place')} rules={missing} />
          <TextField
            control={control}
            name="schedule"
            label={t('ui.optional', { label: t('contractForm.schedule') })}
            helperText={t('contractForm.scheduleHint')}
          />
          {status === 'artist' && (
            <Box className="wide">
              <SwitchField control={control} name="taskPay" label={t('contractForm.taskPay')} />
            </Box>
          )}
        </Box>
      </Section>
    </Box>
  );
}
