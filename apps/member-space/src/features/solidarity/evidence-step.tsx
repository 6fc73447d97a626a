import { useTranslation } from '@coopera/i18n';
import { LoadingRows } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { EvidenceList } from './evidence-list';
import { EvidenceUpload } from './evidence-upload';
import { applicationQuery } from './queries';

/** Papers, where there are any: a photo is enough. */
export function EvidenceStep({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(applicationQuery(applicationId));
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('solidarity.evidenceText')}
      </Typography>
      <EvidenceUpload applicationId={applicationId} />
      {data ? <EvidenceList application={data} isRemovable /> : <LoadingRows rows={1} />}
    </>
  );
}
