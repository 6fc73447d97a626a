import { useTranslation } from '@coopera/i18n';
import { SelectField, TextField } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Control } from 'react-hook-form';
import { type ApplyValues, situations } from './apply-values';

/** What happens, in one's own words. */
export function SituationFields({ control }: { control: Control<ApplyValues> }) {
  const { t } = useTranslation();
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="body2" color="textSecondary">
        {t('solidarity.whoReads')}
      </Typography>
      <SelectField
        control={control}
        name="situation"
        label={t('solidarity.situationLabel')}
        choices={situations.map((value) => ({ value, label: t(`solidarity.situation.${value}`) }))}
      />
      <TextField
        control={control}
        name="reason"
        label={t('solidarity.reason')}
        helperText={t('solidarity.reasonHint')}
        multiline
        minRows={5}
        rules={{
          required: t('solidarity.reasonMissing'),
          maxLength: { value: 4000, message: t('solidarity.tooLong') },
        }}
      />
      <TextField
        control={control}
        name="otherAid"
        label={t('solidarity.otherAid')}
        helperText={t('solidarity.otherAidHint')}
        multiline
        minRows={2}
      />
    </Stack>
  );
}
