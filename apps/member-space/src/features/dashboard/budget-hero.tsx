import { moneyNumber, useTranslation } from '@coopera/i18n';
import { Dot, MoneyText, SplitBar, tokens, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { HeroFigure } from './hero-figure';
import type { Budget } from './types';

const quiet = '#E4E3FA';
const colors = ['#FFFFFF', tokens.coral[300], tokens.indigo[300], tokens.sand[300]];

/** What a member can turn into pay or expenses now, per Activité. */
export function BudgetHero({ budget }: { budget: Budget }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const parts = budget.activities.map(({ activityId, name, available }, index) => ({
    key: activityId,
    value: moneyNumber(available),
    color: colors[index % colors.length],
    label: `${name} ${money(available)}`,
  }));
  return (
    <Box
      component="section"
      aria-labelledby="budget"
      sx={{
        borderRadius: '20px',
        p: { xs: 2.25, md: 3 },
        color: '#fff',
        background: `linear-gradient(135deg, ${tokens.indigo[700]}, ${tokens.indigo[500]})`,
        '& a': { color: 'inherit', textDecorationColor: 'rgba(255,255,255,.45)', textUnderlineOffset: '3px' },
      }}
    >
      <Typography id="budget" component="h2" sx={{ fontSize: '.875rem', fontWeight: 600, color: quiet }}>
        {t('budget.title')}
      </Typography>
      <Typography
        component="p"
        sx={{ fontSize: { xs: '2.25rem', md: '2.75rem' }, fontWeight: 700, letterSpacing: '-.03em', lineHeight: 1.15 }}
      >
        <MoneyText value={budget.available} />
      </Typography>
      <Typography sx={{ fontSize: '.8125rem', color: quiet, mb: 2 }}>{t('budget.hint')}</Typography>
      <SplitBar height={8} label={t('budget.perActivity')} parts={parts} />
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.5, gap: 0.75 }}>
        {budget.activities.map(({ activityId, name, available, reserved }, index) => (
          <Stack
            component="li"
            key={activityId}
            direction="row"
            sx={{ alignItems: 'center', gap: 1, fontSize: '.875rem' }}
          >
            <Dot color={colors[index % colors.length]} />
            <Link to={`/activites/${activityId}`} style={{ fontWeight: 600 }}>
              {name}
            </Link>
            <Box component="span" sx={{ color: quiet, fontSize: '.78rem', display: { xs: 'none', sm: 'inline' } }}>
              {t('budget.reservedOf', { amount: money(reserved, 0) })}
            </Box>
            <Box sx={{ flex: 1 }} />
            <MoneyText value={available} strong />
          </Stack>
        ))}
      </Stack>
      <Stack
        direction="row"
        component="dl"
        sx={{ gap: 4, m: 0, mt: 1.75, pt: 1.75, borderTop: '1px solid rgba(255,255,255,.22)' }}
      >
        <HeroFigure label={t('budget.reserved')} value={budget.reserved} />
        <HeroFigure label={t('budget.toReceive')} value={budget.toReceive} />
      </Stack>
    </Box>
  );
}
