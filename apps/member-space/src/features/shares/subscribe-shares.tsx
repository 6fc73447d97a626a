import { centsMoney, type Money, moneyCents, useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify, Section, useMoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { subscribe } from './queries';

const counts = [1, 2, 3, 4, 5];

export function SubscribeShares({ price }: { price: Money }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const queryClient = useQueryClient();
  const [count, setCount] = useState(1);
  const [intention, setIntention] = useState<string | null>(null);
  const total = centsMoney(moneyCents(price) * BigInt(count));
  const subscription = useMutation({
    mutationFn: (key: string) => subscribe(count, key),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      setIntention(null);
      notify(t('shares.subscribed'));
    },
  });
  return (
    <Section title={t('shares.subscribe')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('shares.subscribeText')}
      </Typography>
      <TextField
        select
        id="share-count"
        label={t('shares.howMany')}
        value={count}
        onChange={(event) => setCount(Number(event.target.value))}
      >
        {counts.map((value) => (
          <MenuItem key={value} value={value}>
            {t('shares.countOf', { count: value })}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="contained" sx={{ mt: 2 }} onClick={() => setIntention(crypto.randomUUID())}>
        {t('shares.subscribeFor', { amount: money(total) })}
      </Button>
      <ConfirmDialog
        open={intention !== null}
        title={t('shares.confirmTitle')}
        text={t('shares.confirmText', { count, amount: money(total) })}
        isBusy={subscription.isPending}
        error={subscription.error}
        onConfirm={() => intention && subscription.mutate(intention)}
        onClose={() => setIntention(null)}
      />
    </Section>
  );
}
