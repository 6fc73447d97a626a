import { useTranslation } from '@coopera/i18n';
import { SwitchField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import { type ClientValues, hasEnterpriseNumber } from './client-values';

interface ClientNumberFieldsProps {
  control: Control<ClientValues>;
  kind: ClientValues['kind'];
}

/** By what number a client is known; a private person has none. */
export function ClientNumberFields({ control, kind }: ClientNumberFieldsProps) {
  const { t } = useTranslation();
  const missing = { required: t('clientForm.missing') };
  if (kind === 'foreign')
    return (
      <TextField
        control={control}
        name="vatNumber"
        label={t('clientForm.vatNumber')}
        helperText={t('clientForm.foreignVatHint')}
        rules={missing}
      />
    );
  if (!hasEnterpriseNumber(kind)) return null;
  return (
    <>
      <Box className="half">
        <TextField
          control={control}
          name="enterpriseNumber"
          label={t('clientForm.enterpriseNumber')}
          helperText={t('clientForm.enterpriseNumberHint')}
          rules={missing}
        />
      </Box>
      <Box className="half" sx={{ pt: { sm: 1 } }}>
        <SwitchField control={control} name="hasVat" label={t('clientForm.hasVat')} />
      </Box>
    </>
  );
}
