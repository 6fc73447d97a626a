import { useTranslation } from '@coopera/i18n';
import { EmptyState } from '@coopera/ui';

export function EmptyRelated() {
  const { t } = useTranslation();
  return <EmptyState title={t('list.empty')} />;
}
