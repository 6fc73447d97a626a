import { type RegistrationListItemDto, type SessionFileDto, trainingRegistrationsCancel } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import MuiLink from '@mui/material/Link';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { ActionButton } from '../../shell/action-button';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { RelatedList } from '../../shell/related-list';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';

/** Who comes, then who waits in the order of the list, then who cancelled. */
export function Registrations({ session }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  const mayRead = useCan('training.registration.read');
  if (!mayRead) return null;
  return (
    <RelatedList
      resource="training-registrations"
      target="parent"
      opens={false}
      sort={{ field: 'place', order: 'ASC' }}
      version={`${session.taken}/${session.waiting}/${session.status}`}
    >
      <DataTable.Col
        source="name"
        render={({ memberId, name, email }: RegistrationListItemDto) => (
          <Stacked
            first={
              memberId ? (
                <MuiLink component={Link} to={`/members/${memberId}/show`}>
                  {name}
                </MuiLink>
              ) : (
                name
              )
            }
            second={email}
          />
        )}
      />
      {stateColumn('registrationState')}
      <DataTable.NumberCol source="listPosition" />
      {textColumn('activityName')}
      {moneyColumn('price')}
      {moneyColumn('refunded')}
      {dateColumn('registeredAt', { sorts: true, style: 'date-time' })}
      {textColumn('certificateNumber')}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={({ id, name, status }: RegistrationListItemDto) =>
          status !== 'cancelled' &&
          session.status !== 'held' && (
            <ActionButton
              label={t('training.remove')}
              permission="training.registration.cancel"
              send={({ headers }) => trainingRegistrationsCancel({ path: { id }, headers })}
              title={t('training.removeTitle', { name })}
              text={t('training.removeText')}
              isDanger
              done={t('training.removed')}
              button={{ size: 'small', 'aria-label': `${t('training.remove')} : ${name}` }}
            />
          )
        }
      />
    </RelatedList>
  );
}
