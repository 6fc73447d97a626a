import { type SessionFileDto, trainingSessionsEdit } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { titleOf } from '../training-courses/title-of';
import { SessionFields } from './session-fields';
import { type SessionValues, sessionValues, toSession } from './session-values';
import { SlotFields } from './slot-fields';

/** Changes hours, place or seats; seats that are added go to who waits. */
export function ChangeSession({ session }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('training.session.manage');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('training.change')}
      </Button>
      {isOpen && (
        <FormDialog<SessionValues>
          title={titleOf(session)}
          text={t('training.changeText')}
          submitLabel={t('training.save')}
          maxWidth="md"
          defaultValues={sessionValues(session)}
          onClose={() => setOpen(false)}
          onSubmit={async (values) => {
            await trainingSessionsEdit({
              path: { id: session.id },
              body: { ...toSession(values), trainers: undefined },
            });
            setOpen(false);
            notify(t('training.saved'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <SessionFields control={control} known={session} />
              <SlotFields control={control} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
