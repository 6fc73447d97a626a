import { useTranslation } from '@coopera/i18n';
import { DateText } from '@coopera/ui';
import { DataTable, TextInput } from 'react-admin';
import { dateColumn, textColumn } from '../../shell/columns';
import { choiceFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { useDeed } from '../history/use-deed';
import { AuditChange } from './audit-change';
import type { AuditEntry } from './audit-entry';
import { AuditSubject } from './audit-subject';

const areas = [
  'members',
  'activities',
  'invoicing',
  'banking',
  'contracts',
  'payroll',
  'recovery',
  'shares',
  'ledger',
  'webhooks',
  'platform',
];
const views = { readings: { action: 'members.file.read' }, money: { action: 'banking.' } };

/** Who did what to what, newest first; nobody can change it. */
export default function AuditList() {
  const { t } = useTranslation();
  const deed = useDeed();
  return (
    <ListPage<AuditEntry>
      resource="audit-entries"
      views={views}
      filters={[
        choiceFilter(
          'action',
          'audit.area',
          areas.map((area) => ({ id: `${area}.`, name: `auditArea.${area}` })),
        ),
        <TextInput
          key="subjectId"
          source="subjectId"
          label="audit.subjectId"
          helperText={false}
          fullWidth
          resettable
        />,
      ]}
      opens={false}
      hiddenColumns={['traceId']}
      toPhoneRow={(entry) => ({
        id: entry.id,
        primary: deed(entry.action),
        secondary: entry.actorName,
        status: <DateText value={entry.occurredAt} style="date-time" />,
      })}
    >
      {dateColumn('occurredAt', { style: 'date-time' })}
      <DataTable.Col
        source="actorName"
        disableSort
        render={({ actorName }: AuditEntry) => (actorName === 'system' ? t('audit.system') : actorName)}
      />
      <DataTable.Col
        source="action"
        disableSort
        render={({ action }: AuditEntry) => <Stacked first={deed(action)} second={action} />}
      />
      <DataTable.Col source="subjectKind" disableSort render={(entry: AuditEntry) => <AuditSubject entry={entry} />} />
      <DataTable.Col source="after" disableSort render={(entry: AuditEntry) => <AuditChange entry={entry} />} />
      {textColumn('traceId')}
    </ListPage>
  );
}
