import type { BudgetDto } from '@coopera/api-client';
import { type Money, moneyNumber, sumMoney, useTranslation } from '@coopera/i18n';
import { Dot, MoneyText, SplitBar, tokens, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { HeroFigure } from './hero-figure';

const quiet = '#E4E3FA';
const colors = ['#FFFFFF', tokens.coral[300], tokens.indigo[300], tokens.sand[300]];

interface BudgetHeroProps {
  budgets: BudgetDto[];
  /** What clients still owe, VAT included. */
  toReceive: Money;
}

/** What a member can turn into pay or expenses now, per Activité. */
export function BudgetHero({ budgets, toReceive }: BudgetHeroProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const parts = budgets.map(({ activityId, activityName, available }, index) => ({
    key: activityId,
    value: Math.max(0, moneyNumber(available)),
    color: colors[index % colors.length],
    label: `${activityName} ${money(available)}`,
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
        <MoneyText value={sumMoney(budgets.map(({ available }) => available))} />
      </Typography>
      <Typography sx={{ fontSize: '.8125rem', color: quiet, mb: 2 }}>{t('budget.hint')}</Typography>
      <SplitBar height={8} label={t('budget.perActivity')} parts={parts} />
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.5, gap: 0.75 }}>
        {budgets.map(({ activityId, activityName, available, reserved }, index) => (
          <Stack
            component="li"
            key={activityId}
            direction="row"
            sx={{ alignItems: 'center', gap: 1, fontSize: '.875rem' }}
          >
            <Dot color={colors[index % colors.length]} />
            <Link to={`/activites/${activityId}`} style={{ fontWeight: 600 }}>
              {activityName}
            </Link>
            {moneyNumber(reserved) > 0 && (
              <Box component="span" sx={{ color: quiet, fontSize: '.78rem', display: { xs: 'none', sm: 'inline' } }}>
                {t('budget.reservedOf', { amount: money(reserved, 0) })}
              </Box>
            )}
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
        <HeroFigure label={t('budget.reserved')} value={sumMoney(budgets.map(({ reserved }) => reserved))} />
        <HeroFigure label={t('budget.toReceive')} value={toReceive} />
      </Stack>
    </Box>
  );
}
