import { type StatementItemDto, statementsConfirm } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import { ActionButton } from '../../shell/action-button';
import { StatePill } from '../../shell/state-pill';
import { Problems } from './problems';

/** Where a statement stands; one that waits says why, and may be posted all the same. */
export function StatementState({ statement: { id, status, problems, fileName } }: { statement: StatementItemDto }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ maxWidth: 420 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <StatePill kind="statementPosting" state={status} />
        {status === 'waiting' && (
          <ActionButton
            label={t('statement.confirm')}
            permission="banking.statement.import"
            send={() => statementsConfirm({ path: { id } })}
            title={t('statement.confirmTitle', { name: fileName })}
            text={<Problems problems={problems} />}
            done={({ matched, suspense }) => t('statement.posted', { matched, suspense })}
            button={{ size: 'small', 'aria-label': `${t('statement.confirm')} : ${fileName}` }}
          />
        )}
      </Box>
      <Problems problems={problems} />
    </Box>
  );
}
