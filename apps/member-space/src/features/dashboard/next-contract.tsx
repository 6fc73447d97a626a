import type { ContractListItemDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { EmptyState, Section, StatusPill, Steps, useMoneyText } from '@coopera/ui';
import EventOutlined from '@mui/icons-material/EventOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { contractSteps } from '../contracts/contract-steps';
import { CalendarLeaf } from './calendar-leaf';

export function NextContract({ contract }: { contract: ContractListItemDto | null }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  if (!contract)
    return (
      <Section title={t('nextContract.title')}>
        <EmptyState
          icon={EventOutlined}
          title={t('nextContract.none')}
          text={t('nextContract.noneText')}
          action={
            <Button component={Link} to="/contrats/nouveau" variant="outlined">
              {t('contracts.new')}
            </Button>
          }
        />
      </Section>
    );
  const { id, status, title, place, startsOn, endsOn, days, gross, net, budgetNeeded, activityName } = contract;
  const details = [place, t('contracts.days', { count: days }), t('contracts.grossOf', { amount: money(gross) })];
  return (
    <Section title={t('nextContract.title')} action={<StatusPill kind="contractState" status={status} />}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mb: 2.25 }}>
        <CalendarLeaf day={startsOn} />
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 650 }}>{title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {formatPeriod(startsOn, endsOn)}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {details.join(' · ')}
          </Typography>
        </Box>
      </Stack>
      <Steps {...contractSteps(status, t)} />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {t('nextContract.covered', { net: money(net), amount: money(budgetNeeded), activity: activityName })}
      </Typography>
      <Box sx={{ flex: 1, minHeight: 16 }} />
      <Button component={Link} to={`/contrats/${id}`} variant="outlined" fullWidth>
        {t('contracts.see')}
      </Button>
    </Section>
  );
}
