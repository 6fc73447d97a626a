import type { CaseFileDto } from '@coopera/api-client';
import { formatFileSize, useTranslation } from '@coopera/i18n';
import { DataList, Section } from '@coopera/ui';
import { FileButton } from '../documents/file-button';

/** The papers of a case; opening one is noted. */
export function CaseEvidence({ found: { id, evidence } }: { found: CaseFileDto }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <Section title={t('solidarity.step.evidence')}>
      <DataList
        link="span"
        rows={evidence.map((one) => ({
          id: one.id,
          primary: one.fileName,
          secondary: formatFileSize(one.size),
          status: (
            <FileButton
              path={`/me/solidarity-cases/${id}/evidence/${one.id}`}
              name={one.fileName}
              label={t('solidarity.openEvidence')}
              about={one.fileName}
            />
          ),
        }))}
      />
    </Section>
  );
}
