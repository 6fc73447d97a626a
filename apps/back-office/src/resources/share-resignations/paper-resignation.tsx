import { session, shareResignationsRequest } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, notify, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';

interface Values {
  letterOn: string;
  letter: string;
}

/** A letter on paper: the day it bears decides which rules apply. */
export function PaperResignation({ holderId }: { holderId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isAllowed = useCan('shares.resignation.decide');
  const [isOpen, setOpen] = useState(false);
  const rules = { required: t('shareRegister.missing') };
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('resignation.paper')}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={t('resignation.paper')}
          text={t('resignation.paperText')}
          submitLabel={t('shareRegister.save')}
          defaultValues={{ letterOn: '', letter: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async (values, headers) => {
            const { id } = await shareResignationsRequest({ body: { holderId, ...values }, headers });
            setOpen(false);
            notify(t('resignation.received'));
            void navigate(`/share-resignations/${id}/show`);
          }}
        >
          {(control) => (
            <>
              <DateField
                control={control}
                name="letterOn"
                label={t('resignation.letterOn')}
                max={session.today()}
                rules={rules}
              />
              <TextField
                control={control}
                name="letter"
                multiline
                minRows={3}
                label={t('resignation.letter')}
                rules={rules}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
