import { useTranslation } from '@coopera/i18n';
import { MoneyField, SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { ActivityField } from '../../shell/activity-field';
import type { SessionValues } from './session-values';

/** Who gives it: an Activité, paid from the pot, or someone from outside, paid by a transfer. */
export function TrainerFields({ control }: { control: Control<SessionValues> }) {
  const { t } = useTranslation();
  const kind = useWatch({ control, name: 'trainerKind' });
  const required = { required: t('training.missing') };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <SelectField
        control={control}
        name="trainerKind"
        label={t('training.trainer')}
        choices={[
          { value: '', label: t('training.noTrainerYet') },
          { value: 'activity', label: t('training.trainerActivity') },
          { value: 'supplier', label: t('training.trainerSupplier') },
        ]}
      />
      {kind && <TextField control={control} name="trainerName" label={t('training.trainerName')} rules={required} />}
      {kind === 'activity' && (
        <ActivityField control={control} name="trainerActivityId" label={t('training.trainerActivity')} />
      )}
      {kind === 'supplier' && (
        <TextField control={control} name="trainerIban" label={t('training.iban')} rules={required} />
      )}
      {kind && <MoneyField control={control} name="trainerFee" label={t('training.fee')} rules={required} />}
    </Box>
  );
}
