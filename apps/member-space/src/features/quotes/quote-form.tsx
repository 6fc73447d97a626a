import type { ActivityListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorSummary, ProblemAlert, Section, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { readDraft } from '../../session/drafts';
import type { SaleValues } from '../invoices/form-values';
import { InvoiceLines } from '../invoices/invoice-lines';
import { InvoiceTotals } from '../invoices/invoice-totals';
import { SaleFormLayout } from '../invoices/sale-form-layout';
import { SaleParties } from '../invoices/sale-parties';
import { useKeptDraft } from '../invoices/use-kept-draft';
import { DRAFT, useSendQuote } from './use-send-quote';

interface QuoteFormProps {
  activities: ActivityListItemDto[];
  values: SaleValues;
}

export function QuoteForm({ activities, values }: QuoteFormProps) {
  const { t } = useTranslation();
  const form = useForm<SaleValues>({ defaultValues: { ...values, ...readDraft<SaleValues>(DRAFT) } });
  const { control, handleSubmit, setFocus, formState } = form;
  useKeptDraft(form, DRAFT);
  const { send, problem, isSending } = useSendQuote(form);
  const isDays = (typed: unknown) => /^[1-9]\d{0,2}$/.test(String(typed).trim()) || t('quoteForm.daysInvalid');
  return (
    <SaleFormLayout
      onSubmit={handleSubmit(send)}
      totals={<InvoiceTotals control={control} />}
      actions={
        <Button type="submit" variant="contained" loading={isSending}>
          {t('quoteForm.create')}
        </Button>
      }
    >
      <Box>
        <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'days')} />
        <ProblemAlert error={problem} />
        <Section title={t('quoteForm.forWhom')}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <SaleParties control={control} activities={activities} />
            <TextField
              control={control}
              name="subject"
              label={t('quoteForm.name')}
              rules={{ required: t('contractForm.missing') }}
            />
            <TextField
              control={control}
              name="days"
              label={t('quoteForm.days')}
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
              rules={{ validate: isDays }}
            />
          </Box>
        </Section>
      </Box>
      <InvoiceLines control={control} />
    </SaleFormLayout>
  );
}
