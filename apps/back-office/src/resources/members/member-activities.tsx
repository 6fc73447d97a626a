import { moneyNumber, useTranslation } from '@coopera/i18n';
import { EmptyState, MoneyText, Section, SplitBar, tokens, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { MemberRecord } from './types';

export function MemberActivities({ activities }: Pick<MemberRecord, 'activities'>) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <Section title={t('nav.activities')}>
      {activities.length === 0 && <EmptyState title={t('member.noActivity')} />}
      {activities.map(({ id, name, available, reserved, invoicedThisYear }, index) => (
        <Box
          key={id}
          sx={{
            py: 1.25,
            borderTop: index ? 1 : 0,
            borderColor: 'divider',
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0,1fr) 160px repeat(2, 100px) 130px' },
            gap: 2,
            alignItems: 'center',
            fontSize: '.84rem',
          }}
        >
          <MuiLink component={Link} to={`/activities/${id}/show`} sx={{ fontWeight: 600 }} underline="hover">
            {name}
          </MuiLink>
          <SplitBar
            label={name}
            parts={[
              { key: 'a', value: moneyNumber(available), color: tokens.indigo[500], label: money(available) },
              { key: 'r', value: moneyNumber(reserved), color: tokens.coral[500], label: money(reserved) },
            ]}
          />
          {[
            [t('activity.available'), available] as const,
            [t('activity.reserved'), reserved] as const,
            [t('member.invoicedThisYear'), invoicedThisYear] as const,
          ].map(([label, value]) => (
            <Box key={label} sx={{ textAlign: { md: 'right' } }}>
              <Box sx={{ fontSize: '.74rem', color: 'text.secondary' }}>{label}</Box>
              <MoneyText value={value} signed />
            </Box>
          ))}
        </Box>
      ))}
    </Section>
  );
}
