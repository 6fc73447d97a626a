import { DateText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, textColumn } from '../../shell/columns';
import { dayFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';

/** Who did what to what; nobody can change it. */
interface AuditRow {
  id: string;
  at: string;
  actorName: string;
  /** The permission that was used: "invoicing.invoice.validate". */
  action: string;
  /** Worded by the API: "a validé la facture F-2026-001278". */
  summary: string;
  subjectLabel: string | null;
  ip: string | null;
}

export default function AuditList() {
  return (
    <ListPage<AuditRow>
      resource="audit"
      sort={{ field: 'at', order: 'DESC' }}
      filters={[searchFilter(), dayFilter('from', 'filter.from'), dayFilter('to', 'filter.to')]}
      opens={false}
      hiddenColumns={['ip']}
      toPhoneRow={(entry) => ({
        id: entry.id,
        primary: entry.actorName,
        secondary: entry.summary,
        status: <DateText value={entry.at} style="date-time" />,
      })}
    >
      {dateColumn('at', 'date-time')}
      {textColumn('actorName')}
      <DataTable.Col
        source="action"
        render={(entry: AuditRow) => <Stacked first={entry.summary} second={entry.action} />}
      />
      {textColumn('subjectLabel')}
      {textColumn('ip')}
    </ListPage>
  );
}
