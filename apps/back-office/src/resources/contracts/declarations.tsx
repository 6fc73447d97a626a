import type { DimonaDeclarationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { StatePill } from '../../shell/state-pill';

/** What was declared to social security and what it answered. */
export function Declarations({ declarations }: { declarations: DimonaDeclarationDto[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('dimona.title')}>
      {declarations.map(({ kind, status, reference, periodId, anomalies, queuedAt, answeredAt }, index) => (
        <Box
          key={`${kind}.${queuedAt}`}
          sx={{ py: 1, borderTop: index ? 1 : 0, borderColor: 'divider', fontSize: '.84rem' }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <b>{t(`dimonaKind.${kind}`)}</b>
            <StatePill kind="dimonaState" state={status} />
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '.78rem' }}>
              <DateText value={answeredAt ?? queuedAt} style="date-time" />
              {periodId && ` · ${t('dimona.period', { id: periodId })}`}
              {reference && ` · ${reference}`}
            </Box>
          </Box>
          {anomalies.map(({ code, text }) => (
            <Box key={code} sx={{ color: status === 'refused' ? 'error.main' : 'text.secondary', mt: 0.5 }}>
              {code} · {text}
            </Box>
          ))}
        </Box>
      ))}
    </Section>
  );
}
