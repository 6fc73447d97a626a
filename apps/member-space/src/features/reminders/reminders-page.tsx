import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, PageTitle, Section } from '@coopera/ui';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import Box from '@mui/material/Box';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreButton } from '../../layout/more-button';
import { remindersQuery } from './queries';
import { ReminderRow } from './reminder-row';

/** The letters that the cooperative sent to the member's clients. */
export default function RemindersPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(remindersQuery);
  const reminders = list.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageTitle title={t('reminders.title')} subtitle={t('reminders.subtitle')} />
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {reminders?.length === 0 && (
          <EmptyState icon={CampaignOutlined} title={t('reminders.empty')} text={t('reminders.emptyText')} />
        )}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {reminders?.map((reminder) => (
            <ReminderRow key={reminder.id} reminder={reminder} />
          ))}
        </Box>
        <MoreButton list={list} />
      </Section>
    </>
  );
}
