import { moneyNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, Section, SplitBar, tokens, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useCanOpen } from '../../auth/use-can-open';
import { StatePill } from '../../shell/state-pill';
import { BudgetFigures } from './budget-figures';
import { useMemberBudgets } from './use-member-budgets';

/** The Activités of the member: what each may spend and what is reserved. */
export function MemberActivities({ memberId }: { memberId: string }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const canOpen = useCanOpen('activities');
  const { rows, list } = useMemberBudgets(memberId);
  return (
    <Section title={t('nav.activities')}>
      {list.isPending && <LoadingRows rows={2} />}
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('member.noActivity')}
        </Typography>
      )}
      {rows.map(({ activity: { id, name, status }, budget }, index) => (
        <Box
          key={id}
          sx={{
            py: 1.25,
            borderTop: index ? 1 : 0,
            borderColor: 'divider',
            display: 'grid',
            gridTemplateColumns: { xs: '1fr auto', md: 'minmax(0,1fr) 92px 140px repeat(3, 96px)' },
            gap: 2,
            alignItems: 'center',
            fontSize: '.84rem',
          }}
        >
          {canOpen ? (
            <MuiLink component={Link} to={`/activities/${id}/show`} sx={{ fontWeight: 600 }} underline="hover">
              {name}
            </MuiLink>
          ) : (
            <b>{name}</b>
          )}
          <span>
            <StatePill kind="activityState" state={status} />
          </span>
          {budget && (
            <SplitBar
              label={name}
              parts={[
                {
                  key: 'available',
                  value: moneyNumber(budget.available),
                  color: tokens.indigo[500],
                  label: money(budget.available),
                },
                {
                  key: 'reserved',
                  value: moneyNumber(budget.reserved),
                  color: tokens.coral[500],
                  label: money(budget.reserved),
                },
              ]}
            />
          )}
          {budget && <BudgetFigures budget={budget} />}
        </Box>
      ))}
    </Section>
  );
}
