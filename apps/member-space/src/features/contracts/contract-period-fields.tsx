import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, TextField } from '@coopera/ui';
import { type Control, useWatch } from 'react-hook-form';
import { type ContractValues, isDayCount, isHours } from './contract-values';
import { lastDayOf } from './period';

/** When, and for how many days and hours. */
export function ContractPeriodFields({ control }: { control: Control<ContractValues> }) {
  const { t } = useTranslation();
  const startDate = useWatch({ control, name: 'startDate' });
  const missing = t('contractForm.missing');
  const today = session.today();
  return (
    <>
      <DateField
        control={control}
        name="startDate"
        label={t('contractForm.startsOn')}
        min={today}
        rules={{
          required: missing,
          validate: (day) => String(day) >= today || t('contractForm.startInThePast'),
        }}
      />
      <DateField
        control={control}
        name="endDate"
        label={t('contractForm.endsOn')}
        min={startDate}
        max={startDate && lastDayOf(startDate.slice(0, 7))}
        helperText={t('contractForm.sameMonth')}
        rules={{
          required: missing,
          validate: (day) => String(day) >= startDate || t('contractForm.endsBeforeStart'),
        }}
      />
      <TextField
        control={control}
        name="days"
        label={t('contractForm.days')}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        rules={{ validate: (typed) => isDayCount(String(typed)) || t('contractForm.daysInvalid') }}
      />
      <TextField
        control={control}
        name="hoursPerDay"
        label={t('ui.optional', { label: t('contractForm.hoursPerDay') })}
        helperText={t('contractForm.hoursHint')}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        rules={{ validate: (typed) => isHours(String(typed)) || t('contractForm.hoursInvalid') }}
      />
    </>
  );
}
