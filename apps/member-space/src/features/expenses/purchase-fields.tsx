import type { ExpenseOptionsDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, SelectField, SwitchField, TextField, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Control, type UseFormSetValue, useWatch } from 'react-hook-form';
import type { ExpenseValues } from './draft';
import { useProposedVat } from './use-proposed-vat';

interface PurchaseFieldsProps {
  control: Control<ExpenseValues>;
  setValue: UseFormSetValue<ExpenseValues>;
  options: ExpenseOptionsDto;
}

/** What was bought: the VAT is proposed from the category, and the member corrects it by the receipt. */
export function PurchaseFields({ control, setValue, options }: PurchaseFieldsProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [family, type] = useWatch({ control, name: ['family', 'type'] });
  const types = options.types.filter((one) => one.code !== 'mileage' && [family, 'both'].includes(one.family));
  const chosen = options.types.find(({ code }) => code === type);
  useProposedVat({ control, setValue, rate: chosen?.vat });
  const required = { required: t('contractForm.missing') };
  return (
    <>
      <SelectField
        control={control}
        name="family"
        label={t('expenses.family')}
        choices={(['personal', 'purchase'] as const).map((value) => ({
          value,
          label: t(`expenses.families.${value}`),
        }))}
      />
      <MoneyField control={control} name="amount" label={t('expenses.amount')} rules={required} />
      <SelectField
        control={control}
        name="type"
        label={t('expenses.type')}
        choices={types.map(({ code, name }) => ({ value: code, label: name }))}
        rules={required}
        helperText={chosen && <TypeHint professional={chosen.professional} deductible={chosen.deductible} />}
      />
      <DateField control={control} name="spentOn" label={t('expenses.spentOn')} max={options.today} rules={required} />
      <TextField control={control} name="supplier" label={t('expenses.supplier')} rules={required} />
      <Box>
        <SwitchField control={control} name="isInCooperativeName" label={t('expenses.inName')} />
        <Typography variant="caption" color="textSecondary" component="p">
          {t('expenses.inNameHint', { limit: money(options.ticketLimit) })}
        </Typography>
      </Box>
      <MoneyField control={control} name="vat" label={t('expenses.vat')} />
      <TextField control={control} name="description" label={t('expenses.description')} multiline minRows={2} />
    </>
  );
}

function TypeHint({ professional, deductible }: { professional: string; deductible: string }) {
  const { t } = useTranslation();
  return [
    professional !== '100' && t('expenses.professional', { percent: professional }),
    t(deductible === '0' ? 'expenses.noVat' : 'expenses.someVat', { percent: deductible }),
  ]
    .filter(Boolean)
    .join(' ');
}
