import type { ShareLineDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, MoneyText, Section, StatusPill } from '@coopera/ui';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { saveCertificate } from './queries';
import { SaveButton } from './save-button';

const yearsOf = ({ coversFrom, coversTo }: ShareLineDto): string =>
  coversFrom === coversTo ? String(coversFrom) : `${coversFrom}–${coversTo}`;

export function ShareLines({ lines }: { lines: ShareLineDto[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('shares.register')}>
      {lines.length === 0 ? (
        <EmptyState icon={GroupsOutlined} title={t('shares.empty')} text={t('shares.emptyText')} />
      ) : (
        <DataList
          link="span"
          rows={lines.map((line) => ({
            id: line.id,
            primary: [
              t('shares.countOf', { count: line.count }),
              line.numbers && t('shares.operation', { numbers: line.numbers }),
            ]
              .filter(Boolean)
              .join(', '),
            secondary: [
              t('shares.subscribedOn', { date: formatDate(line.subscribedOn) }),
              line.paidOn && t('shares.paidOn', { date: formatDate(line.paidOn) }),
              t('shares.covers', { years: yearsOf(line) }),
            ]
              .filter(Boolean)
              .join(' · '),
            amount: <MoneyText value={line.amount} strong />,
            status:
              line.state === 'paid' ? (
                <SaveButton label={t('shares.certificate')} about={line.numbers} save={() => saveCertificate(line)} />
              ) : (
                <StatusPill kind="shareState" status={line.state} />
              ),
          }))}
        />
      )}
    </Section>
  );
}
