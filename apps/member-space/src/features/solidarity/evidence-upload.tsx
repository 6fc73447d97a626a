import { useTranslation } from '@coopera/i18n';
import { FileDrop, notify } from '@coopera/ui';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addEvidence, applicationQuery } from './queries';

const MAX_BYTES = 20 * 1024 * 1024;

export function EvidenceUpload({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const adding = useMutation({
    mutationFn: (file: File) => addEvidence(applicationId, file),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: applicationQuery(applicationId).queryKey });
      notify(t('solidarity.evidenceAdded'));
    },
  });
  return (
    <>
      <FileDrop
        file={null}
        onChange={(file) => file && adding.mutate(file)}
        accept="application/pdf,image/*"
        maxBytes={MAX_BYTES}
        label={t('solidarity.addEvidence')}
        error={adding.error?.message}
      />
      {adding.isPending && <LinearProgress aria-label={t('solidarity.addingEvidence')} sx={{ mt: 1 }} />}
    </>
  );
}
