import { type ForecastMonthDto, statementsForecast } from '@coopera/api-client';
import { euros, formatDate, parseAmount, useTranslation } from '@coopera/i18n';
import { notify, ProblemAlert } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

interface ForecastFormProps {
  activityId: string;
  year: number;
  forecast: ForecastMonthDto[];
  onDone: () => void;
}

const shown = ({ forecast }: ForecastMonthDto): string => forecast?.amount.replace(/\.00$/, '').replace('.', ',') ?? '';

/** Twelve amounts; an empty one is no forecast. */
export function ForecastForm({ activityId, year, forecast, onDone }: ForecastFormProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(() => forecast.map(shown));
  const wrong = typed.map((text) => text.trim() !== '' && !(parseAmount(text) && !parseAmount(text)?.startsWith('-')));
  const save = useMutation({
    mutationFn: () =>
      statementsForecast({
        path: { id: activityId },
        body: {
          months: forecast.map(({ month }, index) => {
            const amount = parseAmount(typed[index]);
            return { month, amount: amount ? euros(amount) : null };
          }),
        },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['budgets', activityId, 'statement', year] });
      notify(t('activities.forecast.saved'));
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong.includes(true)) save.mutate();
  };
  return (
    <Box component="form" onSubmit={submit} noValidate>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', pt: 1 }}>
        {forecast.map(({ month }, index) => (
          <TextField
            key={month}
            id={`forecast-${month}`}
            size="small"
            label={formatDate(month, 'month-short')}
            value={typed[index]}
            error={wrong[index]}
            onChange={(event) => setTyped(typed.map((text, at) => (at === index ? event.target.value : text)))}
            slotProps={{
              htmlInput: { inputMode: 'decimal' },
              input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
            }}
          />
        ))}
      </Box>
      {save.error && <ProblemAlert error={save.error} />}
      <Stack direction="row" sx={{ gap: 1, mt: 2, justifyContent: 'flex-end' }}>
        <Button onClick={onDone}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="contained" loading={save.isPending}>
          {t('activities.forecast.save')}
        </Button>
      </Stack>
    </Box>
  );
}
