import { useTranslation } from '@coopera/i18n';
import SendOutlined from '@mui/icons-material/SendOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCan } from '../../auth/use-can';
import { ReminderRunDialog } from './reminder-run-dialog';

export function RunReminders() {
  const { t } = useTranslation();
  const isAllowed = useCan('recovery.reminder.run');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<SendOutlined />} onClick={() => setOpen(true)}>
        {t('reminder.run')}
      </Button>
      {isOpen && <ReminderRunDialog onClose={() => setOpen(false)} />}
    </>
  );
}
