import { useTranslation } from '@coopera/i18n';
import { PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { CalendarFeed } from './calendar-feed';
import { OwnTrainingList } from './own-training-list';
import { TrainingTabs } from './training-tabs';

/** What one follows and has followed, and the address of one's calendar. */
export default function OwnTrainingsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('training.own')} subtitle={t('training.ownSubtitle')} />
      <TrainingTabs value="own" />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <OwnTrainingList when="upcoming" />
        <OwnTrainingList when="past" />
        <CalendarFeed />
      </Box>
    </>
  );
}
