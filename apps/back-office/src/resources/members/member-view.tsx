import { formatDate, formatNumber, useTranslation } from '@coopera/i18n';
import { MoneyText, Pill, StatusPill } from '@coopera/ui';
import MailOutlined from '@mui/icons-material/MailOutlined';
import Button from '@mui/material/Button';
import { useRecordContext } from 'react-admin';
import { dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { RecordPage } from '../../shell/record-page';
import { RelatedList } from '../../shell/related-list';
import { eventItems } from './event-items';
import { MemberSummary } from './member-summary';
import { NoteForm } from './note-form';
import type { MemberRecord } from './types';

export function MemberView() {
  const { t } = useTranslation();
  const member = useRecordContext<MemberRecord>();
  if (!member) return null;
  const since = member.memberSince && t('member.since', { date: formatDate(member.memberSince) });
  const invoices = (
    <RelatedList resource="invoices" target="memberId" sort={{ field: 'issuedOn', order: 'DESC' }}>
      {textColumn('number')}
      {textColumn('clientName')}
      {dateColumn('issuedOn')}
      {dateColumn('dueOn')}
      {statusColumn('invoiceState')}
      {moneyColumn('gross', true)}
    </RelatedList>
  );
  return (
    <RecordPage
      isPerson
      title={`${member.firstName} ${member.lastName}`}
      code={member.number}
      subtitle={[member.officeName, since].filter(Boolean).join(' · ')}
      pills={
        <>
          <StatusPill kind="memberStatus" status={member.status} />
          <Pill>{t(`language.${member.language}`)}</Pill>
        </>
      }
      actions={
        <Button variant="outlined" startIcon={<MailOutlined />} href={`mailto:${member.email}`}>
          {t('member.write')}
        </Button>
      }
      figures={[
        { label: t('member.available'), value: <MoneyText value={member.availableBudget} signed /> },
        { label: t('member.openInvoices'), value: formatNumber(member.openInvoices) },
        { label: t('member.invoicedThisYear'), value: <MoneyText value={member.invoicedThisYear} /> },
        { label: t('member.sharesCoveredTo'), value: member.sharesCoveredTo ?? '—' },
      ]}
      tabs={[
        { key: 'summary', label: t('record.summary'), content: <MemberSummary member={member} /> },
        { key: 'invoices', label: t('nav.invoices'), content: invoices },
      ]}
      aside={<NoteForm memberId={member.id} />}
      timeline={eventItems(member.timeline)}
    />
  );
}
