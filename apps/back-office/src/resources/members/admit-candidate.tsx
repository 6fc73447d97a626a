import { type MemberFileDto, membersAdmission } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { AdviserField } from '../../shell/adviser-field';
import { FormDialog } from '../../shell/form-dialog';

/** A candidate becomes a member and gets an adviser. */
export function AdmitCandidate({ member }: { member: MemberFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('candidate.admit')}
      </Button>
      {isOpen && (
        <FormDialog<{ adviserId: string }>
          title={t('candidate.admitTitle', { name: member.name })}
          text={t('candidate.admitText')}
          submitLabel={t('candidate.admit')}
          defaultValues={{ adviserId: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async (body) => {
            const { number } = await membersAdmission({ path: { id: member.id }, body });
            setOpen(false);
            notify(t('candidate.admitted', { number }));
            refresh();
          }}
        >
          {(control) => <AdviserField control={control} name="adviserId" />}
        </FormDialog>
      )}
    </>
  );
}
