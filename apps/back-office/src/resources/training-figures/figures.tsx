import { session, trainingFiguresOfYear } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, KeyFigures, LoadingPage, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CountTable } from './count-table';

/** What the annual report says about training; the definition stands beside the figures. */
export default function Figures() {
  const { t } = useTranslation();
  const thisYear = Number(session.today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data, error, refetch } = useQuery({
    queryKey: ['training-figures', year],
    queryFn: () => trainingFiguresOfYear({ query: { year } }),
  });
  return (
    <>
      <PageTitle
        title={t('nav.training-figures')}
        actions={
          <TextField
            id="figures-year"
            select
            size="small"
            label={t('training.year')}
            value={year}
            onChange={(event) => setYear(Number(event.target.value))}
          >
            {[0, 1, 2, 3].map((back) => (
              <MenuItem key={back} value={thisYear - back}>
                {thisYear - back}
              </MenuItem>
            ))}
          </TextField>
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {data && (
        <>
          <KeyFigures
            figures={[
              { label: t('training.sessionsHeld'), value: formatNumber(data.sessions) },
              { label: t('training.participations'), value: formatNumber(data.participations) },
              { label: t('training.participants'), value: formatNumber(data.participants) },
            ]}
          />
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {data.definition}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
            <CountTable
              title={t('training.byLanguage')}
              rows={data.byLanguage.map((row) => ({ ...row, name: t(`language.${row.language}`) }))}
            />
            <CountTable
              title={t('training.byOffice')}
              rows={data.byOffice.map((row) => ({ ...row, name: row.office ?? t('training.online') }))}
            />
          </Box>
        </>
      )}
    </>
  );
}
