import { currentLocale, useTranslation } from '@coopera/i18n';
import { ErrorSummary, ProblemAlert, StickyActions } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { readDraft } from '../../session/drafts';
import type { ActivitySummary } from '../activities/types';
import { emptyInvoice, type InvoiceValues } from './form-values';
import { InvoiceHeaderFields } from './invoice-header-fields';
import { InvoiceLines } from './invoice-lines';
import { InvoiceNotes } from './invoice-notes';
import { InvoiceTotals } from './invoice-totals';
import type { InvoiceOptions } from './types';
import { DRAFT, useKeptDraft } from './use-kept-draft';
import { useSendInvoice } from './use-send-invoice';

interface InvoiceFormProps {
  options: InvoiceOptions;
  activities: ActivitySummary[];
}

/** Writes an invoice. What is typed is kept in this browser until the API has taken it. */
export function InvoiceForm({ options, activities }: InvoiceFormProps) {
  const { t } = useTranslation();
  const form = useForm<InvoiceValues>({
    defaultValues: {
      ...emptyInvoice(options, activities[0].id, currentLocale()),
      ...readDraft<InvoiceValues>(DRAFT),
    },
  });
  const { control, handleSubmit, setFocus, formState } = form;
  useKeptDraft(form);
  const { send, problem, isSending } = useSendInvoice(form);
  const go = (name: string) => setFocus(name as 'dueOn');
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit((values) => send(values, true))}
      sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { md: 'minmax(0,1fr) 340px' }, alignItems: 'start' }}
    >
      <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>
        <Box>
          <ErrorSummary errors={formState.errors} onGo={go} />
          <ProblemAlert error={problem} />
          <InvoiceHeaderFields control={control} activities={activities} today={options.today} />
        </Box>
        <InvoiceLines control={control} options={options} />
        <InvoiceNotes control={control} />
      </Box>
      <Box sx={{ position: { md: 'sticky' }, top: { md: 80 } }}>
        <InvoiceTotals control={control} contributionRate={options.contributionRate} />
        <StickyActions>
          <Button variant="outlined" loading={isSending} onClick={handleSubmit((values) => send(values, false))}>
            {t('invoiceForm.saveDraft')}
          </Button>
          <Button type="submit" variant="contained" loading={isSending}>
            {t('invoiceForm.submit')}
          </Button>
        </StickyActions>
      </Box>
    </Box>
  );
}
