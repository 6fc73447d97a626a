import { parseAmount, useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, SelectField, TextField, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import type { ActivitySummary } from '../activities/types';
import { type ContractValues, isDayCount, workerKinds } from './contract-values';

interface ContractFieldsProps {
  control: Control<ContractValues>;
  activities: ActivitySummary[];
}

export function ContractFields({ control, activities }: ContractFieldsProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [activityId, startsOn] = useWatch({ control, name: ['activityId', 'startsOn'] });
  const available = activities.find(({ id }) => id === activityId)?.available;
  const missing = { required: t('contractForm.missing') };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, '& .wide': { gridColumn: '1 / -1' } }}>
      <Box className="wide">
        <TextField control={control} name="title" label={t('contractForm.work')} rules={missing} />
      </Box>
      <SelectField
        control={control}
        name="activityId"
        label={t('contractForm.activity')}
        choices={activities.map(({ id, name }) => ({ value: id, label: name }))}
        helperText={available && t('contractForm.available', { amount: money(available) })}
      />
      <MoneyField
        control={control}
        name="budget"
        label={t('contractForm.budget')}
        rules={{
          ...missing,
          validate: (typed) => Number(parseAmount(String(typed)) ?? 0) > 0 || t('ui.money.invalid'),
        }}
      />
      <DateField control={control} name="startsOn" label={t('contractForm.startsOn')} rules={missing} />
      <DateField
        control={control}
        name="endsOn"
        label={t('contractForm.endsOn')}
        min={startsOn}
        rules={{ ...missing, validate: (day) => String(day) >= startsOn || t('contractForm.endsBeforeStart') }}
      />
      <TextField
        control={control}
        name="days"
        label={t('contractForm.days')}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        rules={{ validate: (typed) => isDayCount(String(typed)) || t('contractForm.daysInvalid') }}
      />
      <SelectField
        control={control}
        name="workerKind"
        label={t('contractForm.workerKind')}
        choices={workerKinds.map((value) => ({ value, label: t(`workerKind.${value}`) }))}
      />
      <Box className="wide">
        <TextField control={control} name="place" label={t('ui.optional', { label: t('contractForm.place') })} />
      </Box>
    </Box>
  );
}
