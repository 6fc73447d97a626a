import type { MemberFileDto } from '@coopera/api-client';
import { formatDate, formatNumber, sumMoney, useTranslation } from '@coopera/i18n';
import { DateText, MoneyText, Pill } from '@coopera/ui';
import { useCan } from '../../auth/use-can';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { MemberActions } from './member-actions';
import { MemberContracts } from './member-contracts';
import { MemberSummary } from './member-summary';
import { NoteForm } from './note-form';
import { useMemberBudgets } from './use-member-budgets';
import { useMemberTimeline } from './use-member-timeline';

export function MemberView({ member }: { member: MemberFileDto }) {
  const { t } = useTranslation();
  const mayReadContracts = useCan('contracts.contract.read');
  const { rows, mayReadBudget, mayList } = useMemberBudgets(member.id);
  const timeline = useMemberTimeline(member.id);
  const { id, name, number, status, language, trade, city, requestedOn, decidedOn } = member;
  const since = status === 'admitted' && decidedOn && t('member.since', { date: formatDate(decidedOn) });
  const available = sumMoney(rows.flatMap(({ budget }) => budget?.available ?? []));
  return (
    <RecordPage
      isPerson
      title={name}
      code={number ? String(number) : t('candidate.code')}
      subtitle={[trade, city, since].filter(Boolean).join(' · ')}
      pills={
        <>
          <StatePill kind="memberStatus" state={status} />
          <Pill>{t(`language.${language}`)}</Pill>
        </>
      }
      actions={<MemberActions member={member} />}
      figures={[
        ...(mayReadBudget ? [{ label: t('member.available'), value: <MoneyText value={available} signed /> }] : []),
        ...(mayList ? [{ label: t('nav.activities'), value: formatNumber(rows.length) }] : []),
        { label: t('member.requestedOn'), value: <DateText value={requestedOn} /> },
        { label: t('member.decidedOn'), value: <DateText value={decidedOn} /> },
      ]}
      tabs={[
        { key: 'summary', label: t('record.summary'), content: <MemberSummary member={member} /> },
        ...(mayReadContracts ? [{ key: 'contracts', label: t('nav.contracts'), content: <MemberContracts /> }] : []),
      ]}
      aside={<NoteForm memberId={id} />}
      timeline={timeline}
    />
  );
}
