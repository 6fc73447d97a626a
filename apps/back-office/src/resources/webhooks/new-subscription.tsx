import { webhookSubscriptionsCreate, webhookSubscriptionsEventTypes } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { TextField } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { FormDialog } from '../../shell/form-dialog';
import { ManyField } from '../../shell/many-field';
import { SecretDialog } from '../../shell/secret-dialog';

interface Values {
  url: string;
  eventTypes: string[];
}

export function NewSubscription() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [isOpen, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { data = [] } = useQuery({
    queryKey: ['webhook-event-types'],
    queryFn: () => webhookSubscriptionsEventTypes(),
    enabled: isOpen,
  });
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('webhook.new')}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={t('webhook.new')}
          submitLabel={t('webhook.create')}
          maxWidth="sm"
          defaultValues={{ url: 'https://', eventTypes: [] }}
          onClose={() => setOpen(false)}
          onSubmit={async (body) => {
            const created = await webhookSubscriptionsCreate({ body });
            setOpen(false);
            setSecret(created.secret);
            refresh();
          }}
        >
          {(control) => (
            <>
              <TextField
                control={control}
                name="url"
                type="url"
                label={t('webhook.url')}
                rules={{ required: t('webhook.urlMissing') }}
              />
              <ManyField
                control={control}
                name="eventTypes"
                label={t('webhook.events')}
                missing={t('webhook.eventsMissing')}
                choices={data.map(({ type }) => type)}
                textOf={(type) => data.find((event) => event.type === type)?.description}
              />
            </>
          )}
        </FormDialog>
      )}
      {secret && (
        <SecretDialog
          title={t('webhook.secret')}
          text={t('webhook.secretText')}
          secret={secret}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}
