import { entriesApprove, entriesRefuse, type MiscellaneousCardDto, useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ActionButton } from '../../shell/action-button';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { NewEntry } from './new-entry';

const states = ['waiting', 'posted', 'refused'];
const views = { waiting: { status: ['waiting'] }, posted: { status: ['posted'] } };

/** Entries that people write: who wrote them, and who approved. */
export default function MiscellaneousList() {
  const { t } = useTranslation();
  return (
    <ListPage<MiscellaneousCardDto>
      resource="miscellaneous-entries"
      subtitle={t('accounting.miscellaneousText')}
      views={views}
      filters={[searchFilter(), stateFilter('entryState', states)]}
      actions={<NewEntry />}
      opens={false}
      toPhoneRow={({ id, reason, occurredOn, total, status }) => ({
        id,
        primary: reason,
        secondary: occurredOn,
        amount: <MoneyText value={total} strong />,
        status: <StatePill kind="entryState" state={status} />,
      })}
    >
      <DataTable.Col
        source="reason"
        disableSort
        render={({ reason, kind, accounts }: MiscellaneousCardDto) => (
          <Stacked
            first={reason}
            second={`${t(`entryReason.${kind === 'entry' ? 'miscellaneous' : 'reversal'}`)} · ${accounts.join(', ')}`}
          />
        )}
      />
      {stateColumn('entryState')}
      {dateColumn('occurredOn', { sorts: true })}
      {textColumn('preparedByName')}
      {textColumn('decidedByName')}
      {moneyColumn('total', { sorts: true, isStrong: true })}
      <DataTable.Col source="actions" disableSort render={(entry: MiscellaneousCardDto) => <Decide entry={entry} />} />
    </ListPage>
  );
}

/** The second person posts or refuses what waits; a posted entry is opened. */
function Decide({ entry: { id, status, preparedByName, entryId } }: { entry: MiscellaneousCardDto }) {
  const { t } = useTranslation();
  const user = useUser();
  if (entryId)
    return (
      <Link component={RouterLink} to={`/ledger-entries/${entryId}/show`}>
        {t('accounting.openEntry')}
      </Link>
    );
  if (status !== 'waiting') return null;
  const button = { size: 'small' } as const;
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      <ActionButton
        label={t('accounting.approve')}
        permission="ledger.entry.decide"
        title={t('accounting.approveTitle')}
        text={t('accounting.approveText')}
        whyNot={preparedByName === user.displayName ? t('accounting.samePerson') : undefined}
        done={t('accounting.entryPosted')}
        button={button}
        send={({ headers }) => entriesApprove({ path: { id }, headers })}
      />
      <ActionButton
        label={t('accounting.refuse')}
        permission="ledger.entry.decide"
        title={t('accounting.refuseTitle')}
        isDanger
        done={t('accounting.entryRefused')}
        button={button}
        send={() => entriesRefuse({ path: { id } })}
      />
    </Stack>
  );
}
