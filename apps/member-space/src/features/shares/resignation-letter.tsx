import type { OwnResignationDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify, Section } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { resign } from './queries';

/** The letter to the chair; outside the window it waits, and says until when. */
export function ResignationLetter({ own }: { own: OwnResignationDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [letter, setLetter] = useState(t('resignation.letterText', { count: own.count }));
  const [intention, setIntention] = useState<string | null>(null);
  const resignation = useMutation({
    mutationFn: (key: string) => resign(letter, key),
    onSuccess: async () => {
      setIntention(null);
      notify(t('resignation.sent'));
      await queryClient.invalidateQueries();
    },
  });
  if (own.count === 0) return <Alert severity="info">{t('resignation.nothing')}</Alert>;
  if (!own.window.isOpen)
    return <Alert severity="info">{t('resignation.closed', { date: formatDate(own.window.nextFrom) })}</Alert>;
  return (
    <Section title={t('resignation.letter')}>
      <TextField
        multiline
        fullWidth
        minRows={6}
        id="resignation-letter"
        label={t('resignation.letter')}
        value={letter}
        onChange={(event) => setLetter(event.target.value)}
      />
      <Button
        variant="outlined"
        color="error"
        sx={{ mt: 2 }}
        disabled={letter.trim() === ''}
        onClick={() => setIntention(crypto.randomUUID())}
      >
        {t('resignation.sign')}
      </Button>
      <ConfirmDialog
        open={intention !== null}
        title={t('resignation.confirmTitle')}
        text={t('resignation.confirmText', { date: formatDate(own.effectiveOn) })}
        isDanger
        isBusy={resignation.isPending}
        error={resignation.error}
        onConfirm={() => intention && resignation.mutate(intention)}
        onClose={() => setIntention(null)}
      />
    </Section>
  );
}
