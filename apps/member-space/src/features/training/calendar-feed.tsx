import { ownTrainingPapersRenewFeed } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { feedQuery } from './queries';

/** The secret address of one's calendar: copied into a phone, or renewed when someone else got it. */
export function CalendarFeed() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data } = useQuery(feedQuery);
  const [isAsked, setAsked] = useState(false);
  const renewing = useMutation({
    mutationFn: () => ownTrainingPapersRenewFeed(),
    onSuccess: (feed) => {
      queryClient.setQueryData(feedQuery.queryKey, feed);
      notify(t('training.feedRenewed'));
      setAsked(false);
    },
  });
  const copy = async () => {
    await navigator.clipboard.writeText(data?.address ?? '');
    notify(t('training.feedCopied'));
  };
  return (
    <Section title={t('training.feed')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('training.feedText')}
      </Typography>
      <TextField
        id="training-feed"
        size="small"
        label={t('training.feedAddress')}
        value={data?.address ?? ''}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => void copy()}>
          {t('training.feedCopy')}
        </Button>
        <Button onClick={() => setAsked(true)}>{t('training.feedRenew')}</Button>
      </Stack>
      <ConfirmDialog
        open={isAsked}
        title={t('training.feedRenew')}
        text={t('training.feedRenewText')}
        isBusy={renewing.isPending}
        error={renewing.error}
        onConfirm={() => renewing.mutate()}
        onClose={() => setAsked(false)}
      />
    </Section>
  );
}
