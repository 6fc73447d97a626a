import { download } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DateText, ErrorState, KeyFigures, LoadingPage, MoneyText, notify, PageTitle, Section } from '@coopera/ui';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PayslipSectionLines } from './payslip-section-lines';
import { payslipQuery } from './queries';
import type { PayslipSection } from './types';

const sections: PayslipSection[] = ['earnings', 'employee', 'tax', 'net', 'employer'];

export default function PayslipPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: payslip, error, refetch } = useQuery(payslipQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!payslip) return <LoadingPage />;
  const save = () =>
    download(`/me/payslips/${id}/pdf`, `${payslip.number}.pdf`).catch((cause: Error) => notify(cause.message, 'error'));
  return (
    <>
      <PageTitle
        title={payslip.title}
        subtitle={[formatDate(payslip.period, 'month'), payslip.number].join(' · ')}
        actions={
          payslip.hasPdf && (
            <Button variant="outlined" startIcon={<PictureAsPdfOutlined />} onClick={save}>
              {t('payslips.pdf')}
            </Button>
          )
        }
      />
      <KeyFigures
        figures={[
          { label: t('payslips.net'), value: <MoneyText value={payslip.net} /> },
          { label: t('payslips.gross'), value: <MoneyText value={payslip.gross} /> },
          { label: t('payslips.cost'), value: <MoneyText value={payslip.employerCost} /> },
          { label: t('payslips.paid'), value: <DateText value={payslip.paidOn} /> },
        ]}
      />
      <Section title={t('payslips.how')}>
        {sections.map((section) => (
          <PayslipSectionLines
            key={section}
            section={section}
            lines={payslip.lines.filter((line) => line.section === section)}
          />
        ))}
      </Section>
    </>
  );
}
