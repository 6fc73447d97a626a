import { locales, useTranslation } from '@coopera/i18n';
import { SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { ClientNumberFields } from './client-number-fields';
import { type ClientValues, clientKinds } from './client-values';

const countries = ['BE', 'FR', 'NL', 'LU', 'DE', 'GB', 'ES', 'IT', 'CH'];

export function ClientFields({ control }: { control: Control<ClientValues> }) {
  const { t, i18n } = useTranslation();
  const kind = useWatch({ control, name: 'kind' });
  const countryNames = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const missing = { required: t('clientForm.missing') };
  const email = kind === 'consumer' ? t('ui.optional', { label: t('clientForm.email') }) : t('clientForm.email');
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        pt: 1,
        gridTemplateColumns: { sm: 'repeat(6, minmax(0,1fr))' },
        '& > *': { gridColumn: '1 / -1' },
        '& > .half': { gridColumn: { sm: 'span 3' } },
      }}
    >
      <SelectField
        control={control}
        name="kind"
        label={t('clientForm.kind')}
        choices={clientKinds.map((value) => ({ value, label: t(`clientKind.${value}`) }))}
      />
      <TextField control={control} name="name" label={t('clientForm.name')} rules={missing} />
      <ClientNumberFields control={control} kind={kind} />
      <TextField
        control={control}
        name="email"
        type="email"
        label={email}
        rules={kind === 'consumer' ? undefined : missing}
      />
      <TextField control={control} name="street" label={t('clientForm.street')} rules={missing} />
      <Box className="half">
        <TextField control={control} name="postalCode" label={t('clientForm.postalCode')} rules={missing} />
      </Box>
      <Box className="half">
        <TextField control={control} name="city" label={t('clientForm.city')} rules={missing} />
      </Box>
      <Box className="half">
        <SelectField
          control={control}
          name="country"
          label={t('clientForm.country')}
          choices={countries.map((value) => ({ value, label: countryNames.of(value) ?? value }))}
        />
      </Box>
      <Box className="half">
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
