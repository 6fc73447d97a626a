import { trainingSessionsCreate } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { SessionFields } from './session-fields';
import { emptySession, type SessionValues, toSession } from './session-values';
import { SlotFields } from './slot-fields';
import { TrainerFields } from './trainer-fields';

/** Plans a session; it stays a draft until it is opened. */
export function NewSession() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const isAllowed = useCan('training.session.manage');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('training.newSession')}
      </Button>
      {isOpen && (
        <FormDialog<SessionValues>
          title={t('training.newSession')}
          text={t('training.newSessionText')}
          submitLabel={t('training.save')}
          maxWidth="md"
          defaultValues={emptySession}
          onClose={() => setOpen(false)}
          onSubmit={async (values) => {
            const { id } = await trainingSessionsCreate({ body: toSession(values) });
            setOpen(false);
            notify(t('training.saved'));
            refresh();
            void navigate(`/training-sessions/${id}/show`);
          }}
        >
          {(control) => (
            <>
              <SessionFields control={control} />
              <SlotFields control={control} />
              <TrainerFields control={control} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
