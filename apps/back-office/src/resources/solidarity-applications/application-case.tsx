import type { CaseFileDto, StaffApplicationDto } from '@coopera/api-client';
import { formatDate, formatFileSize, useTranslation } from '@coopera/i18n';
import { DataList, type Fact, Facts, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { DownloadButton } from '../../shell/download-button';
import { Exchanges } from './exchanges';

interface ApplicationCaseProps {
  application: StaffApplicationDto | CaseFileDto;
  /** Where its papers are read: each reading is noted. */
  papers?: string;
}

/** What the applicant confided, and the papers. */
export function ApplicationCase({ application, papers = '/solidarity-applications' }: ApplicationCaseProps) {
  const { t } = useTranslation();
  const { id, content, evidence, proposal, submittedOn, keepUntil } = application;
  const facts: (Fact | false | null)[] = [
    submittedOn !== null && [t('solidarity.sentOn'), formatDate(submittedOn)],
    content && [t('solidarity.situationLabel'), t(`solidarity.situation.${content.situation}`)],
    content && [t('solidarity.why'), content.reason],
    content && [t('solidarity.otherAid'), content.otherAid || '—'],
    content && [t('solidarity.account'), content.iban ?? t('solidarity.fileAccount')],
    content !== null && content.appeal !== null && [t('solidarity.appeal'), content.appeal],
    proposal && [t('solidarity.proposalOf', { name: proposal.proposedBy }), proposal.motive],
    keepUntil !== null && [t('solidarity.keptUntil'), formatDate(keepUntil)],
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section title={t('solidarity.case')}>
        <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />
        {content && <Exchanges exchanges={content.exchanges} />}
      </Section>
      {evidence.length > 0 && (
        <Section title={t('solidarity.evidence')}>
          <DataList
            link="span"
            rows={evidence.map((one) => ({
              id: one.id,
              primary: one.fileName,
              secondary: formatFileSize(one.size),
              status: (
                <DownloadButton
                  label={t('solidarity.openEvidence')}
                  path={`${papers}/${id}/evidence/${one.id}`}
                  fileName={one.fileName}
                />
              ),
            }))}
          />
        </Section>
      )}
    </Box>
  );
}
