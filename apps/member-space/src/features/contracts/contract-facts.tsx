import type { ContractFileDto } from '@coopera/api-client';
import { formatPeriod, formatQuantity, useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';

export function ContractFacts({ contract }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const { startsOn, endsOn, days, hours, place, schedule, workerStatus, jointCommittee } = contract;
  const { acceptedAt, payBy, paidOn, cancelledAt, cancelReason } = contract;
  const duration = [t('contracts.days', { count: days }), `${formatQuantity(hours)} h`].join(' · ');
  return (
    <Section title={t('contract.work')}>
      <Facts
        facts={[
          [t('contract.period'), formatPeriod(startsOn, endsOn)],
          [t('contract.days'), duration],
          [t('contract.place'), place],
          [t('contractForm.schedule'), schedule],
          [t('contract.workerKind'), t(`workerKind.${workerStatus}`)],
          [t('contract.committee'), jointCommittee],
          [t('contract.acceptedAt'), <DateText key="accepted" value={acceptedAt} style="date-time" />],
          paidOn
            ? [t('contract.paidOn'), <DateText key="paid" value={paidOn} />]
            : [t('contract.payBy'), <DateText key="pay" value={payBy} />],
          ...(cancelledAt ? [[t('contract.cancelReason'), cancelReason] satisfies [string, string | null]] : []),
        ]}
      />
    </Section>
  );
}
