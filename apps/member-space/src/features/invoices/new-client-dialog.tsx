import type { ClientDto } from '@coopera/api-client';
import { currentLocale, useTranslation } from '@coopera/i18n';
import { ErrorSummary, notify, ProblemAlert, showProblem } from '@coopera/ui';
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
import { type ClientValues, emptyClient, toNewClient } from './client-values';
import { createClient } from './queries';

interface NewClientDialogProps {
  name: string;
  activityId: string;
  onClose: () => void;
  onCreated: (client: ClientDto) => void;
}

/** Makes a client without leaving the invoice. */
export function NewClientDialog({ name, activityId, onClose, onCreated }: NewClientDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const isSmall = useMediaQuery(useTheme().breakpoints.down('sm'));
  const queryClient = useQueryClient();
  const { control, handleSubmit, setError, setFocus, formState } = useForm<ClientValues>({
    defaultValues: emptyClient(name, currentLocale()),
  });
  const creation = useMutation({
    mutationFn: (client: ClientValues) => createClient(toNewClient(client, activityId)),
    onSuccess: async (client) => {
      await queryClient.invalidateQueries({ queryKey: ['clients'] });
      notify(t('clientForm.created', { name: client.name }));
      onCreated(client);
      onClose();
    },
    onError: (error) => showProblem(error, setError),
  });
  const isAboutFields = Object.keys(formState.errors).length > 0;
  return (
    <Dialog open fullScreen={isSmall} fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{t('clientForm.title')}</DialogTitle>
      <DialogContent>
        <ErrorSummary errors={formState.errors} onGo={(field) => setFocus(field as 'name')} />
        <ProblemAlert error={isAboutFields ? null : creation.error} />
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
