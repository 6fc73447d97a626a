import type { ExpenseOptionsDto } from '@coopera/api-client';
import { euros, formatQuantity, parseDecimal, useTranslation } from '@coopera/i18n';
import { DateField, SelectField, TextField, UnverifiedMark, useMoneyText } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { type Control, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import type { ExpenseValues } from './draft';

/** A trip with one's own vehicle: the rate of its day, of which today's is shown. */
export function TripFields({ control, options }: { control: Control<ExpenseValues>; options: ExpenseOptionsDto }) {
  const { t } = useTranslation();
  const required = { required: t('contractForm.missing') };
  const vehicles = options.vehicles.filter(({ isRetired }) => !isRetired);
  if (vehicles.length === 0)
    return (
      <Alert severity="info">
        {t('expenses.noVehicle')}{' '}
        <MuiLink component={Link} to="/frais/vehicules">
          {t('expenses.addVehicle')}
        </MuiLink>
      </Alert>
    );
  return (
    <>
      <SelectField
        control={control}
        name="vehicleId"
        label={t('expenses.vehicle')}
        choices={vehicles.map(({ id, name, plate }) => ({
          value: id,
          label: [name, plate].filter(Boolean).join(' · '),
        }))}
        rules={required}
      />
      <DateField control={control} name="spentOn" label={t('expenses.tripDate')} max={options.today} rules={required} />
      <TextField control={control} name="from" label={t('expenses.from')} rules={required} />
      <TextField control={control} name="to" label={t('expenses.to')} rules={required} />
      <TextField control={control} name="reason" label={t('expenses.reason')} rules={required} />
      <TextField
        control={control}
        name="km"
        label={t('expenses.km')}
        rules={required}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      <Allowance control={control} options={options} />
    </>
  );
}

function Allowance({ control, options }: { control: Control<ExpenseValues>; options: ExpenseOptionsDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [vehicleId, km] = useWatch({ control, name: ['vehicleId', 'km'] });
  const kind = options.vehicles.find(({ id }) => id === vehicleId)?.kind;
  const rate = options.rates.find((one) => one.kind === kind);
  if (!rate) return null;
  const typed = Number(parseDecimal(km) ?? 0);
  return (
    <Box sx={{ fontSize: '.875rem', color: 'text.secondary' }}>
      {t('expenses.allowance', {
        rate: formatQuantity(rate.rate),
        amount: money(euros((typed * Number(rate.rate)).toFixed(2))),
      })}{' '}
      {t('expenses.kmLimit', { limit: formatQuantity(options.kilometreLimit) })}{' '}
      <UnverifiedMark verification={{ verified: !rate.isUnverified, source: rate.source }} />
    </Box>
  );
}
