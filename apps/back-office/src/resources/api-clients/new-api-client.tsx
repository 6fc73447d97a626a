import { apiClientsCreate, useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { TextField } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { FormDialog } from '../../shell/form-dialog';
import { ManyField } from '../../shell/many-field';
import { SecretDialog } from '../../shell/secret-dialog';

interface Values {
  name: string;
  scopes: string[];
}

/** Gives a system a key. One gives no permission that one does not hold. */
export function NewApiClient() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const { permissions } = useUser();
  const [isOpen, setOpen] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('apiClient.new')}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={t('apiClient.new')}
          submitLabel={t('apiClient.create')}
          maxWidth="sm"
          defaultValues={{ name: '', scopes: [] }}
          onClose={() => setOpen(false)}
          onSubmit={async (body) => {
            const created = await apiClientsCreate({ body });
            setOpen(false);
            setKey(created.key);
            refresh();
          }}
        >
          {(control) => (
            <>
              <TextField
                control={control}
                name="name"
                label={t('apiClient.name')}
                rules={{ required: t('apiClient.nameMissing') }}
              />
              <ManyField
                control={control}
                name="scopes"
                label={t('apiClient.scopes')}
                missing={t('apiClient.scopesMissing')}
                choices={permissions}
              />
            </>
          )}
        </FormDialog>
      )}
      {key && (
        <SecretDialog
          title={t('apiClient.key')}
          text={t('apiClient.keyText')}
          secret={key}
          onClose={() => setKey(null)}
        />
      )}
    </>
  );
}
