import { useTranslation } from '@coopera/i18n';
import { TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type Control, useController } from 'react-hook-form';
import type { ApplyValues } from './apply-values';
import { committeeQuery } from './queries';

interface AccountFieldsProps {
  control: Control<ApplyValues>;
  campaignId: string;
}

/** Where the aid is paid, and whom of the committee one knows: those will not decide. */
export function AccountFields({ control, campaignId }: AccountFieldsProps) {
  const { t } = useTranslation();
  const { data: committee = [] } = useQuery(committeeQuery(campaignId));
  const { field } = useController({ control, name: 'linkedTo' });
  const toggle = (loginId: string, isLinked: boolean) =>
    field.onChange(isLinked ? [...field.value, loginId] : field.value.filter((one) => one !== loginId));
  return (
    <>
      <TextField control={control} name="iban" label={t('solidarity.iban')} helperText={t('solidarity.ibanHint')} />
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2 }}>
        <Typography component="legend" variant="body2" sx={{ fontWeight: 600, p: 0 }}>
          {t('solidarity.linkedTo')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('solidarity.linkedToHint')}
        </Typography>
        {committee.map(({ loginId, name }) => (
          <FormControlLabel
            key={loginId}
            sx={{ display: 'flex' }}
            control={
              <Checkbox checked={field.value.includes(loginId)} onChange={(_, isLinked) => toggle(loginId, isLinked)} />
            }
            label={name}
          />
        ))}
      </Box>
    </>
  );
}
