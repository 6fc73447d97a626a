import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, MoneyText, Section, StatusPill } from '@coopera/ui';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import type { ShareLine } from './types';

export function ShareLines({ lines }: { lines: ShareLine[] }) {
  const { t } = useTranslation();
  const years = ({ coversFrom, coversTo }: ShareLine) =>
    coversFrom === coversTo ? String(coversFrom) : `${coversFrom}–${coversTo}`;
  return (
    <Section title={t('shares.register')}>
      {lines.length === 0 ? (
        <EmptyState icon={GroupsOutlined} title={t('shares.empty')} text={t('shares.emptyText')} />
      ) : (
        <DataList
          link="span"
          rows={lines.map((line) => ({
            id: line.id,
            primary: t('shares.line', { count: line.count, numbers: line.numbers }),
            secondary: [
              t('shares.subscribedOn', { date: formatDate(line.subscribedOn) }),
              t('shares.covers', { years: years(line) }),
            ].join(' · '),
            amount: <MoneyText value={line.amount} strong />,
            status: <StatusPill kind="shareState" status={line.state} />,
          }))}
        />
      )}
    </Section>
  );
}
