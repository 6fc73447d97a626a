import { locales, useTranslation } from '@coopera/i18n';
import { SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import type { NewClient } from './types';

const countries = ['BE', 'FR', 'NL', 'LU', 'DE', 'GB', 'ES', 'IT', 'CH'];

export function ClientFields({ control }: { control: Control<NewClient> }) {
  const { t, i18n } = useTranslation();
  const countryNames = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const missing = { required: t('clientForm.missing') };
  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: { sm: 'repeat(6, 1fr)' } }}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextField control={control} name="name" label={t('clientForm.name')} rules={missing} />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 3' } }}>
        <TextField
          control={control}
          name="vatNumber"
          label={t('ui.optional', { label: t('clientForm.vatNumber') })}
          helperText={t('clientForm.vatHint')}
        />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 3' } }}>
        <TextField control={control} name="email" type="email" label={t('clientForm.email')} rules={missing} />
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextField control={control} name="street" label={t('clientForm.street')} rules={missing} />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 2' } }}>
        <TextField control={control} name="postalCode" label={t('clientForm.postalCode')} rules={missing} />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 4' } }}>
        <TextField control={control} name="city" label={t('clientForm.city')} rules={missing} />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 3' } }}>
        <SelectField
          control={control}
          name="countryCode"
          label={t('clientForm.country')}
          choices={countries.map((value) => ({ value, label: countryNames.of(value) ?? value }))}
        />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 3' } }}>
        <SelectField
          control={control}
          name="language"
          label={t('clientForm.language')}
          choices={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </Box>
    </Box>
  );
}
