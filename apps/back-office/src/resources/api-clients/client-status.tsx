import type { ApiClientDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { Pill } from '@coopera/ui';

export function ClientStatus({ client: { revokedAt } }: { client: ApiClientDto }) {
  const { t } = useTranslation();
  return revokedAt ? (
    <Pill dot>{t('apiClient.revokedOn', { date: formatDate(revokedAt) })}</Pill>
  ) : (
    <Pill dot tone="success">
      {t('apiClient.active')}
    </Pill>
  );
}
