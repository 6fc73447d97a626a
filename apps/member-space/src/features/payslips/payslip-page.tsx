import { formatDate, useTranslation, zeroEuros } from '@coopera/i18n';
import { DateText, ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink, useParams } from 'react-router';
import { PayLines } from '../contracts/pay-lines';
import { PaySplit } from '../contracts/pay-split';
import { FileButton } from '../documents/file-button';
import { payslipQuery } from './queries';

export default function PayslipPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: payslip, error, refetch } = useQuery(payslipQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!payslip) return <LoadingPage />;
  const { title, number, month, contractId, contractNumber, lines, strategies } = payslip;
  const [net, gross, cost] = [payslip.net, payslip.gross, payslip.cost].map((amount) => amount ?? zeroEuros);
  return (
    <>
      <PageTitle
        title={title}
        subtitle={
          <>
            {[formatDate(month.slice(0, 7), 'month'), number].join(' · ')} ·{' '}
            <Link component={RouterLink} to={`/contrats/${contractId}`}>
              {t('payslips.contract', { number: contractNumber })}
            </Link>
          </>
        }
        actions={<FileButton path={`/payslips/${id}/pdf`} name={`${number}.pdf`} label={t('payslips.pdf')} />}
      />
      <KeyFigures
        figures={[
          { label: t('payslips.net'), value: <MoneyText value={net} /> },
          { label: t('payslips.gross'), value: <MoneyText value={gross} /> },
          { label: t('payslips.cost'), value: <MoneyText value={cost} /> },
          { label: t('payslips.paidBy'), value: <DateText value={payslip.payOn} /> },
        ]}
      />
      <Section title={t('payslips.how')}>
        <Box sx={{ mb: 2.5 }}>
          <PaySplit net={net} lines={lines} label={t('contract.money')} />
        </Box>
        <PayLines lines={lines} />
        {strategies.map(({ question, text }) => (
          <Typography key={question} variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
            {text}
          </Typography>
        ))}
      </Section>
    </>
  );
}
