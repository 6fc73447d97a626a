import type { ActivityListItemDto, BudgetDto } from '@coopera/api-client';
import { moneyNumber, useTranslation, zeroEuros } from '@coopera/i18n';
import { MoneyText, SplitBar, StatusPill, tokens, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

interface ActivityCardProps {
  activity: ActivityListItemDto;
  budget: BudgetDto | undefined;
}

export function ActivityCard({ activity, budget }: ActivityCardProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { id, name, number, trade, status } = activity;
  const { available, reserved } = budget ?? { available: zeroEuros, reserved: zeroEuros };
  return (
    <Card>
      <CardActionArea component={Link} to={`/activites/${id}`} sx={{ p: 2.25 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h2">{name}</Typography>
            <Typography variant="caption" color="textSecondary">
              {[number, trade].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
          <StatusPill kind="activityState" status={status} />
        </Stack>
        <Typography variant="caption" color="textSecondary">
          {t('budget.title')}
        </Typography>
        <Typography component="p" sx={{ fontSize: '1.5rem', fontWeight: 700, letterSpacing: '-.02em', mb: 1 }}>
          <MoneyText value={available} signed />
        </Typography>
        <SplitBar
          label={name}
          parts={[
            {
              key: 'available',
              value: moneyNumber(available),
              color: tokens.indigo[500],
              label: `${t('budget.title')} ${money(available)}`,
            },
            {
              key: 'reserved',
              value: moneyNumber(reserved),
              color: tokens.coral[500],
              label: `${t('budget.reserved')} ${money(reserved)}`,
            },
          ]}
        />
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
          {t('budget.reservedOf', { amount: money(reserved) })}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
