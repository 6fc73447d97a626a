import { session } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { EmptyState, PageTitle } from '@coopera/ui';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useWaiting } from './use-waiting';
import { WaitingCard } from './waiting-card';

/** What waits for this person, kind by kind; kinds with nothing are told in one line. */
export default function Worklist() {
  const { t } = useTranslation();
  const all = useWaiting();
  const empty = all.filter(({ answer }) => answer.data?.total === 0);
  const shown = all.filter((waiting) => !empty.includes(waiting));
  return (
    <>
      <PageTitle title={t('nav.worklist')} subtitle={formatDate(session.today(), 'long')} />
      {shown.length === 0 && (
        <Card>
          <EmptyState icon={TaskAltOutlined} title={t('waiting.nothing')} text={t('waiting.nothingText')} />
        </Card>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(2, minmax(0,1fr))' },
          alignItems: 'start',
        }}
      >
        {shown.map((waiting) => (
          <WaitingCard key={waiting.source.key} {...waiting} />
        ))}
      </Box>
      {empty.length > 0 && shown.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {t('waiting.empty', {
            names: empty.map(({ source }) => t(`waiting.${source.key}`).toLowerCase()).join(', '),
          })}
        </Typography>
      )}
    </>
  );
}
