import type { ActivityListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorSummary, ProblemAlert } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { readDraft } from '../../session/drafts';
import type { SaleValues } from './form-values';
import { InvoiceHeaderFields } from './invoice-header-fields';
import { InvoiceLines } from './invoice-lines';
import { InvoiceTotals } from './invoice-totals';
import { SaleFormLayout } from './sale-form-layout';
import { useKeptDraft } from './use-kept-draft';
import { useSendInvoice } from './use-send-invoice';

interface InvoiceFormProps {
  activities: ActivityListItemDto[];
  values: SaleValues;
  /** Under this name what is typed is kept in this browser until the API has taken it. */
  draft: string;
  invoiceId?: string;
}

export function InvoiceForm({ activities, values, draft, invoiceId }: InvoiceFormProps) {
  const { t } = useTranslation();
  const form = useForm<SaleValues>({ defaultValues: { ...values, ...readDraft<SaleValues>(draft) } });
  const { control, handleSubmit, setFocus, formState } = form;
  useKeptDraft(form, draft);
  const { send, problem, isSending } = useSendInvoice(form, draft, invoiceId);
  return (
    <SaleFormLayout
      onSubmit={handleSubmit((typed) => send(typed, true))}
      totals={<InvoiceTotals control={control} />}
      actions={
        <>
          <Button variant="outlined" loading={isSending} onClick={handleSubmit((typed) => send(typed, false))}>
            {t('invoiceForm.saveDraft')}
          </Button>
          <Button type="submit" variant="contained" loading={isSending}>
            {t('invoiceForm.submit')}
          </Button>
        </>
      }
    >
      <Box>
        <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'days')} />
        <ProblemAlert error={problem} />
        <InvoiceHeaderFields control={control} activities={activities} />
      </Box>
      <InvoiceLines control={control} />
    </SaleFormLayout>
  );
}
