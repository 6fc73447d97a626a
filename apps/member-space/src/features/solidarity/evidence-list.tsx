import type { EvidenceDto, OwnApplicationDto } from '@coopera/api-client';
import { formatFileSize, useTranslation } from '@coopera/i18n';
import { DataList, notify } from '@coopera/ui';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import IconButton from '@mui/material/IconButton';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileButton } from '../documents/file-button';
import { applicationQuery, removeEvidence } from './queries';

/** The papers of one's application. */
export function EvidenceList({ application, isRemovable }: { application: OwnApplicationDto; isRemovable: boolean }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { id, evidence } = application;
  const removing = useMutation({
    mutationFn: (evidenceId: string) => removeEvidence(id, evidenceId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: applicationQuery(id).queryKey }),
    onError: (error) => notify(error.message, 'error'),
  });
  const actionOf = ({ id: evidenceId, fileName }: EvidenceDto) =>
    isRemovable ? (
      <IconButton
        aria-label={t('solidarity.removeEvidence', { name: fileName })}
        onClick={() => removing.mutate(evidenceId)}
      >
        <DeleteOutlined />
      </IconButton>
    ) : (
      <FileButton
        path={`/me/solidarity-applications/${id}/evidence/${evidenceId}`}
        name={fileName}
        label={t('solidarity.openEvidence')}
        about={fileName}
      />
    );
  return (
    <DataList
      link="span"
      rows={evidence.map((one) => ({
        id: one.id,
        primary: one.fileName,
        secondary: formatFileSize(one.size),
        status: actionOf(one),
      }))}
    />
  );
}
