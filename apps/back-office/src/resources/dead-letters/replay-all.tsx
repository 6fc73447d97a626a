import { operationsReplay } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import { useListContext } from 'react-admin';
import { ActionButton } from '../../shell/action-button';

export function ReplayAll() {
  const { t } = useTranslation();
  const { total } = useListContext();
  if (!total) return null;
  return (
    <ActionButton
      label={t('letter.replayAll')}
      permission="platform.deliveries.replay"
      send={() => operationsReplay({ body: {} })}
      title={t('letter.replayAllTitle')}
      text={t('letter.replayText')}
      done={({ count }) => t('letter.replayed', { count })}
      button={{ startIcon: <ReplayOutlined /> }}
    />
  );
}
