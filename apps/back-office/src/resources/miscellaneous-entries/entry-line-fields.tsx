import { centsMoney, euros, moneyCents, parseAmount, useTranslation } from '@coopera/i18n';
import { MoneyField, MoneyText, TextField } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import type { EntryValues } from './entry-values';

const cents = (typed: string): bigint => moneyCents(euros(parseAmount(typed) ?? '0.00'));

/** Account and amount of each line, and what is left to balance. */
export function EntryLineFields({ control }: { control: Control<EntryValues> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  const lines = useWatch({ control, name: 'lines' });
  const left = lines.reduce((sum, { debit, credit }) => sum + cents(debit) - cents(credit), 0n);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ fontWeight: 600, mb: 1, p: 0 }}>
        {t('accounting.lines')}
      </Box>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr 40px', sm: '1fr 1fr 1fr 40px' } }}
        >
          <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
            <TextField
              control={control}
              name={`lines.${index}.account`}
              label={t('accounting.account')}
              rules={{ required: t('accounting.accountMissing') }}
            />
          </Box>
          <MoneyField control={control} name={`lines.${index}.debit`} label={t('accounting.debit')} />
          <MoneyField control={control} name={`lines.${index}.credit`} label={t('accounting.credit')} />
          <IconButton
            disabled={fields.length <= 2}
            aria-label={t('accounting.removeLine', { number: index + 1 })}
            onClick={() => remove(index)}
            sx={{ alignSelf: 'center' }}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Button startIcon={<Add />} onClick={() => append({ account: '', debit: '', credit: '' })}>
          {t('accounting.addLine')}
        </Button>
        <Box role="status" sx={{ fontSize: '.84rem' }}>
          {t('accounting.leftToBalance')} <MoneyText value={centsMoney(left)} strong signed />
        </Box>
      </Box>
    </Box>
  );
}
