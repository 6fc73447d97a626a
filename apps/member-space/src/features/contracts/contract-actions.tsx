import { download } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify, useMoneyText } from '@coopera/ui';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { signContract } from './queries';
import type { ContractDetail } from './types';

export function ContractActions({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const queryClient = useQueryClient();
  const [isSigning, setSigning] = useState(false);
  const signature = useMutation({
    mutationFn: () => signContract(contract.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      setSigning(false);
      notify(t('contract.signed'));
    },
  });
  const path = `/me/employment-contracts/${contract.id}/pdf`;
  return (
    <>
      {contract.hasPdf && (
        <Button
          variant="outlined"
          startIcon={<PictureAsPdfOutlined />}
          onClick={() =>
            download(path, `${contract.number}.pdf`).catch((error: Error) => notify(error.message, 'error'))
          }
        >
          {t('contract.pdf')}
        </Button>
      )}
      {contract.canSign && (
        <Button variant="contained" onClick={() => setSigning(true)}>
          {t('contract.sign')}
        </Button>
      )}
      <ConfirmDialog
        open={isSigning}
        title={t('contract.signTitle')}
        text={t('contract.signText', {
          title: contract.title,
          period: formatPeriod(contract.startsOn, contract.endsOn),
          amount: money(contract.cost),
        })}
        confirmLabel={t('contract.sign')}
        isBusy={signature.isPending}
        error={signature.error}
        onConfirm={() => signature.mutate()}
        onClose={() => setSigning(false)}
      />
    </>
  );
}
