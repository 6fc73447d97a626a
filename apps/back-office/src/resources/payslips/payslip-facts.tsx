import type { PayslipFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';

export function PayslipFacts({ payslip }: { payslip: PayslipFileDto }) {
  const { t } = useTranslation();
  const { contractId, contractNumber, activityName, payOn, payment, computedAt, approvedAt } = payslip;
  return (
    <Section>
      <Box sx={{ maxWidth: 620 }}>
        <Facts
          facts={[
            [
              t('payslip.contract'),
              <MuiLink key="contract" component={Link} to={`/contracts/${contractId}/show`}>
                {contractNumber}
              </MuiLink>,
            ],
            [t('contract.activity'), activityName],
            [t('contract.payBy'), <DateText key="pay" value={payOn} />],
            [t('payslip.payment'), payment && t(`orderState.${payment}`, { defaultValue: payment })],
            [t('payslip.computedAt'), <DateText key="computed" value={computedAt} style="date-time" />],
            [t('payslip.approvedAt'), <DateText key="approved" value={approvedAt} style="date-time" />],
          ]}
        />
      </Box>
    </Section>
  );
}
