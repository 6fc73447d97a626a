import { download, shareExtractsRequest } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { DownloadButton } from '../../shell/download-button';

/** A signed extract, of the whole register or of one holder: as a PDF, and as JSON that a program checks. */
export function ExtractButtons({ holderId }: { holderId?: string }) {
  const { t } = useTranslation();
  const query = holderId ? `?holderId=${holderId}` : '';
  const making = useMutation({
    mutationFn: async () => {
      const { id } = await shareExtractsRequest({ body: { holderId } });
      await download(`/share-extracts/${id}/pdf`, 'extract.pdf');
    },
    onError: (error) => notify(error.message, 'error'),
  });
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PictureAsPdfOutlined />}
        loading={making.isPending}
        loadingPosition="start"
        onClick={() => making.mutate()}
      >
        {t('shareRegister.extractPdf')}
      </Button>
      <DownloadButton
        label={t('shareRegister.extractJson')}
        path={`/share-register/extract${query}`}
        fileName="share-register.json"
      />
    </>
  );
}
