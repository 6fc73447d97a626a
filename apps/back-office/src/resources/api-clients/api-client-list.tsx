import { type ApiClientDto, apiClientsRevoke } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Pill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { ActionButton } from '../../shell/action-button';
import { dateColumn, textColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { ClientStatus } from './client-status';
import { NewApiClient } from './new-api-client';

/** Systems of third parties that have a key, and what each may do. */
export default function ApiClientList() {
  const { t } = useTranslation();
  return (
    <ListPage<ApiClientDto>
      resource="api-clients"
      subtitle={t('apiClient.subtitle')}
      filters={[searchFilter()]}
      actions={<NewApiClient />}
      opens={false}
      toPhoneRow={(client) => ({
        id: client.id,
        primary: client.name,
        secondary: client.scopes.join(', '),
        status: <ClientStatus client={client} />,
      })}
    >
      <DataTable.Col
        source="name"
        render={({ name, keyStart }: ApiClientDto) => <Stacked first={name} second={`${keyStart}…`} />}
      />
      <DataTable.Col
        source="scopes"
        disableSort
        render={({ scopes }: ApiClientDto) => scopes.map((scope) => <Pill key={scope}>{scope}</Pill>)}
        sx={{ '& > span': { mr: 0.5, my: 0.25 } }}
      />
      <DataTable.Col
        source="revokedAt"
        disableSort
        render={(client: ApiClientDto) => <ClientStatus client={client} />}
      />
      {textColumn('createdBy')}
      {dateColumn('createdAt', { sorts: true, style: 'date-time' })}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={({ id, name, revokedAt }: ApiClientDto) =>
          !revokedAt && (
            <ActionButton
              label={t('apiClient.revoke')}
              permission="webhooks.api-client.manage"
              send={() => apiClientsRevoke({ path: { id } })}
              title={t('apiClient.revokeTitle', { name })}
              text={t('apiClient.revokeText')}
              isDanger
              done={t('apiClient.revoked')}
              button={{ size: 'small', 'aria-label': `${t('apiClient.revoke')} : ${name}` }}
            />
          )
        }
      />
    </ListPage>
  );
}
