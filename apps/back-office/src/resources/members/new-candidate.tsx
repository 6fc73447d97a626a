import { useTranslation } from '@coopera/i18n';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCan } from '../../auth/use-can';
import { CandidateForm } from './candidate-form';

export function NewCandidate() {
  const { t } = useTranslation();
  const isAllowed = useCan('members.candidate.register');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('candidate.new')}
      </Button>
      {isOpen && <CandidateForm onClose={() => setOpen(false)} />}
    </>
  );
}
