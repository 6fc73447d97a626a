import { currentLocale, useTranslation } from '@coopera/i18n';
import { notify, ProblemAlert, showProblem } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { ClientFields } from './client-fields';
import { createClient } from './queries';
import type { Client, NewClient } from './types';

interface NewClientDialogProps {
  name: string;
  onClose: () => void;
  onCreated: (client: Client) => void;
}

/** Makes a client without leaving the invoice. */
export function NewClientDialog({ name, onClose, onCreated }: NewClientDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const isSmall = useMediaQuery(useTheme().breakpoints.down('sm'));
  const queryClient = useQueryClient();
  const { control, handleSubmit, setError } = useForm<NewClient>({
    defaultValues: {
      name,
      vatNumber: '',
      email: '',
      street: '',
      postalCode: '',
      city: '',
      countryCode: 'BE',
      language: currentLocale(),
    },
  });
  const creation = useMutation({
    mutationFn: (client: NewClient) => createClient({ ...client, vatNumber: client.vatNumber?.trim() || null }),
    onSuccess: async (client) => {
      await queryClient.invalidateQueries({ queryKey: ['clients'] });
      notify(t('clientForm.created', { name: client.name }));
      onCreated(client);
      onClose();
    },
    onError: (error) => showProblem(error, setError),
  });
  return (
    <Dialog open fullScreen={isSmall} fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{t('clientForm.title')}</DialogTitle>
      <DialogContent>
        <ProblemAlert error={creation.error} />
        <ClientFields control={control} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="contained"
          loading={creation.isPending}
          onClick={handleSubmit((client) => creation.mutate(client))}
        >
          {t('clientForm.create')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
