import { useTranslation } from '@coopera/i18n';
import { SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import type { HolderValues } from './holder-subscription-form';

/** Who a holder is that is no member. */
export function HolderFields({ control }: { control: Control<HolderValues> }) {
  const { t } = useTranslation();
  const rules = { required: t('shareRegister.missing') };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <SelectField
        control={control}
        name="holder.shareClass"
        label={t('shareRegister.class')}
        choices={['B', 'C'].map((value) => ({ value, label: t(`shareClass.${value}`) }))}
      />
      <TextField control={control} name="holder.name" label={t('shareRegister.name')} rules={rules} />
      <TextField control={control} name="holder.email" type="email" label={t('member.email')} rules={rules} />
      <SelectField
        control={control}
        name="holder.language"
        label={t('filter.language')}
        choices={['fr', 'nl', 'en'].map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <TextField control={control} name="holder.street" label={t('candidate.street')} rules={rules} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '110px 1fr' }}>
        <TextField control={control} name="holder.postalCode" label={t('candidate.postalCode')} rules={rules} />
        <TextField control={control} name="holder.city" label={t('candidate.city')} rules={rules} />
      </Box>
      <TextField control={control} name="holder.iban" label={t('member.iban')} />
    </Box>
  );
}
