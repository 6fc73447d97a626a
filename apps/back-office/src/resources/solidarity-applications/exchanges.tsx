import type { ExchangeDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** Questions of the coordinator and their answers. */
export function Exchanges({ exchanges }: { exchanges: ExchangeDto[] }) {
  const { t } = useTranslation();
  return exchanges.map(({ question, askedOn, answer, answeredOn }) => (
    <Box key={`${askedOn} ${question}`} sx={{ mt: 2, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {question}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('solidarity.askedOn', { date: formatDate(askedOn) })}
      </Typography>
      {answer !== null && answeredOn !== null && (
        <>
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {answer}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {t('solidarity.answeredOn', { date: formatDate(answeredOn) })}
          </Typography>
        </>
      )}
    </Box>
  ));
}
