import type { ContractFileDto, DimonaDeclarationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, EmptyState, Facts, Section, StatusPill } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

/** Where the declaration to social security stands, and what it said. */
export function ContractDimona({ contract: { declarations, dimona } }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const factsOf = ({ reference, periodId, sentAt, answeredAt }: DimonaDeclarationDto) => (
    <Facts
      facts={[
        [t('dimona.reference'), reference],
        [t('dimona.period'), periodId],
        [t('dimona.sentAt'), <DateText key="sent" value={sentAt} style="date-time" />],
        [t('dimona.answeredAt'), <DateText key="answered" value={answeredAt} style="date-time" />],
      ]}
    />
  );
  return (
    <Section title={t('dimona.title')} action={<StatusPill kind="dimonaState" status={dimona} />}>
      {declarations.length === 0 && <EmptyState title={t('dimona.none')} />}
      {declarations.map((declaration) => (
        <Box key={`${declaration.kind}${declaration.queuedAt}`} sx={{ '&:not(:first-of-type)': { mt: 2 } }}>
          <Box sx={{ fontSize: '.84rem', fontWeight: 600, mb: 0.5 }}>{t(`dimona.kind.${declaration.kind}`)}</Box>
          {factsOf(declaration)}
          {declaration.anomalies.map(({ code, text }) => (
            <Alert key={code} severity={declaration.status === 'refused' ? 'error' : 'warning'} sx={{ mt: 1 }}>
              {text} ({code})
            </Alert>
          ))}
        </Box>
      ))}
    </Section>
  );
}
