import type { ImportedStatementDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import { StatePill } from '../../shell/state-pill';
import { Problems } from './problems';

export function ImportedStatement({ statement }: { statement: ImportedStatementDto }) {
  const { t } = useTranslation();
  const { account, date, movements, newMovements, matched, suspense, status, problems } = statement;
  const counts = [
    t('statement.movements', { count: movements }),
    t('statement.new', { count: newMovements }),
    t('statement.matched', { count: matched }),
    t('statement.suspense', { count: suspense }),
  ];
  return (
    <Box sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' }, fontSize: '.84rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <b>{[account, date && formatDate(date)].filter(Boolean).join(' · ')}</b>
        <StatePill kind="statementPosting" state={status} />
      </Box>
      <Box sx={{ color: 'text.secondary', mt: 0.25 }}>{counts.join(' · ')}</Box>
      <Problems problems={problems} />
      {status === 'waiting' && <Box sx={{ mt: 0.5 }}>{t('statement.waitsForYou')}</Box>}
    </Box>
  );
}
