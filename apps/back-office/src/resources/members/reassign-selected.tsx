import { membersReassignment } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext, useRefresh } from 'react-admin';
import { AdviserField } from '../../shell/adviser-field';
import { FormDialog } from '../../shell/form-dialog';

/** Gives the selected members to another adviser. */
export function ReassignSelected() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const { selectedIds, onUnselectItems } = useListContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<PersonAddAltOutlined />} onClick={() => setOpen(true)}>
        {t('member.reassign')}
      </Button>
      {isOpen && (
        <FormDialog<{ adviserId: string }>
          title={t('member.reassignTitle', { count: selectedIds.length })}
          submitLabel={t('member.reassignButton')}
          defaultValues={{ adviserId: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ adviserId }) => {
            const { count } = await membersReassignment({ body: { memberIds: selectedIds.map(String), adviserId } });
            setOpen(false);
            notify(t('member.reassigned', { count }));
            onUnselectItems();
            refresh();
          }}
        >
          {(control) => <AdviserField control={control} name="adviserId" />}
        </FormDialog>
      )}
    </>
  );
}
