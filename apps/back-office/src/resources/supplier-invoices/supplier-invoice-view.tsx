import { type SupplierInvoiceDto, supplierInvoicesRefuse, supplierInvoicesValidate } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, type Fact, Facts, MoneyText, Pill, Section, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { ActionButton } from '../../shell/action-button';
import { DownloadButton } from '../../shell/download-button';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';

const PERMISSION = 'expenses.supplier-invoice.decide';

/** The invoice, its VAT by line, and the decision of a second person. */
export function SupplierInvoiceView({ invoice }: { invoice: SupplierInvoiceDto }) {
  const { t } = useTranslation();
  const { supplierName, number, activityName, status, payment, payable, cost, deductibleVat, isCreditNote } = invoice;
  return (
    <RecordPage
      title={supplierName}
      code={number}
      subtitle={[number, activityName].join(' · ')}
      pills={
        <>
          <StatePill kind="supplierInvoiceState" state={status} />
          {isCreditNote && <Pill tone="info">{t('supplierInvoice.creditNote')}</Pill>}
          {payment && <StatePill kind="orderState" state={payment} />}
        </>
      }
      actions={status === 'submitted' && <Decision invoice={invoice} />}
      figures={[
        { label: t('supplierInvoice.payable'), value: <MoneyText value={payable} /> },
        { label: t('expense.deductibleVat'), value: <MoneyText value={deductibleVat} /> },
        { label: t('expense.cost'), value: <MoneyText value={cost} /> },
      ]}
      tabs={[{ key: 'figures', label: t('expense.figures'), content: <Content invoice={invoice} /> }]}
    />
  );
}

function Decision({ invoice: { id, payable } }: { invoice: SupplierInvoiceDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const path = { id };
  return (
    <>
      <ActionButton
        label={t('expense.refuse')}
        permission={PERMISSION}
        isDanger
        send={({ headers, reason }) => supplierInvoicesRefuse({ path, headers, body: { reason } })}
        title={t('supplierInvoice.refuseTitle')}
        reason="reason"
        done={t('supplierInvoice.refused')}
      />
      <ActionButton
        label={t('expense.validate')}
        permission={PERMISSION}
        send={({ headers }) => supplierInvoicesValidate({ path, headers })}
        title={t('supplierInvoice.validateTitle')}
        text={t('supplierInvoice.validateText', { amount: money(payable) })}
        done={t('supplierInvoice.validated')}
        button={{ variant: 'contained' }}
      />
    </>
  );
}

function Content({ invoice }: { invoice: SupplierInvoiceDto }) {
  const { t } = useTranslation();
  const { id, lines, hasFile, number, iban, supplierVatNumber, decidedByName, decidedOn, refusal } = invoice;
  const facts: (Fact | null)[] = [
    [t('supplierInvoice.issuedOn'), formatDate(invoice.issuedOn)],
    [t('supplierInvoice.dueOn'), formatDate(invoice.dueOn)],
    supplierVatNumber ? [t('supplierInvoice.vatNumber'), supplierVatNumber] : null,
    iban ? [t('supplierInvoice.iban'), iban] : null,
    invoice.communication ? [t('supplierInvoice.communication'), invoice.communication] : null,
    [t('supplierInvoice.enteredBy'), `${invoice.enteredByName}, ${formatDate(invoice.enteredOn)}`],
    decidedByName ? [t('expense.decidedBy'), `${decidedByName}, ${formatDate(decidedOn ?? '')}`] : null,
    refusal ? [t('action.reason'), refusal] : null,
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section title={t('expense.figures')}>
        <Facts facts={facts.filter((fact): fact is Fact => fact !== null)} />
        {hasFile && (
          <Box sx={{ mt: 1.5 }}>
            <DownloadButton
              label={t('supplierInvoice.open')}
              path={`/supplier-invoices/${id}/file`}
              fileName={`${number}.pdf`}
            />
          </Box>
        )}
      </Section>
      <Section title={t('supplierInvoice.lines')}>
        <DataList
          link="span"
          rows={lines.map((line, index) => ({
            id: String(index),
            primary: line.description,
            secondary: [
              t(`supplierInvoice.categories.${line.category}`),
              t(`supplierInvoice.natures.${line.nature}`),
              `${line.vatPercent} %`,
            ].join(' · '),
            amount: <MoneyText value={line.net} strong />,
            status: (
              <>
                {t('expense.vat')} <MoneyText value={line.vat} />
              </>
            ),
          }))}
        />
      </Section>
    </Box>
  );
}
