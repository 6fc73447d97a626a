import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText, ErrorState, LoadingRows, MoneyText, Pill } from '@coopera/ui';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { Waiting } from './use-waiting';
import { WaitingLine } from './waiting-line';

/** One kind of thing that waits: how many, the first of them, and the way to all. */
export function WaitingCard({ source, answer }: Waiting) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, refetch } = answer;
  return (
    <Card component="section" aria-labelledby={id} sx={{ display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pt: 1.5, pb: 1 }}>
        <Typography id={id} variant="h2">
          {t(`waiting.${source.key}`)}
        </Typography>
        {data && <Pill tone={source.isQuiet ? 'neutral' : 'primary'}>{formatNumber(data.total)}</Pill>}
        <Box sx={{ flex: 1 }} />
        <MuiLink component={Link} to={source.to} sx={{ fontSize: '.8rem', fontWeight: 600 }} underline="hover">
          {t('waiting.all')}
        </MuiLink>
      </Box>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Box sx={{ px: 2, pb: 2 }}>
          <LoadingRows rows={3} />
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 0.75 }}>
        {data?.rows.map(({ id: key, amount, day, ...row }) => (
          <WaitingLine
            key={key}
            {...row}
            amount={amount && <MoneyText value={amount} strong />}
            day={day && <DateText value={day} style="day-month" />}
          />
        ))}
      </Box>
    </Card>
  );
}
