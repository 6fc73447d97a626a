import { type ContractFileDto, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { FileButton } from '../documents/file-button';
import { CancelContract } from './cancel-contract';

/** What can be done with a contract now; nothing else is offered. */
export function ContractActions({ contract }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const [isCancelling, setCancelling] = useState(false);
  const { id, number, status, startsOn } = contract;
  const mayCancel = (status === 'accepted' || status === 'declared') && startsOn > session.today();
  return (
    <>
      {mayCancel && (
        <Button color="error" onClick={() => setCancelling(true)}>
          {t('contract.cancel')}
        </Button>
      )}
      <FileButton path={`/contracts/${id}/pdf`} name={`${number}.pdf`} label={t('contract.pdf')} />
      {isCancelling && <CancelContract contract={contract} onClose={() => setCancelling(false)} />}
    </>
  );
}
