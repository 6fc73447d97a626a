import type { ContractFileDto } from '@coopera/api-client';
import { formatPeriod, formatQuantity, useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { useCanOpen } from '../../auth/use-can-open';

export function ContractTerms({ contract }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const canOpenActivity = useCanOpen('activities');
  const { activityId, activityName, startsOn, endsOn, days, hours, place, schedule, workerStatus } = contract;
  const { jointCommittee, taskPay, acceptedBy, acceptedAt, payBy, paidOn, cancelReason } = contract;
  return (
    <Section title={t('contract.terms')}>
      {cancelReason && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('contract.cancelledBecause', { reason: cancelReason })}
        </Alert>
      )}
      <Box sx={{ maxWidth: 620 }}>
        <Facts
          facts={[
            [
              t('contract.activity'),
              canOpenActivity ? (
                <MuiLink key="activity" component={Link} to={`/activities/${activityId}/show`}>
                  {activityName}
                </MuiLink>
              ) : (
                activityName
              ),
            ],
            [t('contract.period'), formatPeriod(startsOn, endsOn)],
            [t('contract.work'), t('contract.daysAndHours', { count: days, hours: formatQuantity(hours) })],
            [t('contract.place'), place],
            [t('contract.schedule'), schedule],
            [t('contract.worker'), t(`workerKind.${workerStatus}`)],
            [t('contract.jointCommittee'), jointCommittee],
            [t('contract.taskPay'), taskPay ? t('answer.yes') : t('answer.no')],
            [
              t('contract.accepted'),
              <span key="accepted">
                {acceptedBy} · <DateText value={acceptedAt} style="date-time" />
              </span>,
            ],
            [t('contract.payBy'), <DateText key="pay" value={payBy} />],
            [t('contract.paidOn'), <DateText key="paid" value={paidOn} />],
          ]}
        />
      </Box>
    </Section>
  );
}
