import type { AnnualAccountsDto, AnnualLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import { FiguresTable } from '../accounting/figures-table';

interface AnnualPartProps {
  accounts: AnnualAccountsDto;
  part: AnnualLineDto['part'];
}

const isUsed = ({ isTotal, amount, before }: AnnualLineDto): boolean =>
  isTotal || amount.amount !== '0.00' || before.amount !== '0.00';

/** Assets, liabilities or the income statement; items without an amount in both years are left out here, not in the files. */
export function AnnualPart({ accounts: { items, year }, part }: AnnualPartProps) {
  const { t } = useTranslation();
  const title = t(`accounting.${part}`);
  return (
    <Section title={title}>
      <FiguresTable<AnnualLineDto>
        label={title}
        idOf={({ code }) => code}
        rows={items.filter((item) => item.part === part && isUsed(item))}
        isStrong={({ isTotal }) => isTotal}
        columns={[
          { key: 'code', label: t('accounting.code'), render: ({ code }) => code },
          {
            key: 'name',
            label: t('accounting.item'),
            render: ({ name, isUnverified, accounts }) => (
              <span title={accounts.join(', ')} style={{ whiteSpace: 'normal' }}>
                {name}
                {isUnverified && ' *'}
              </span>
            ),
          },
          {
            key: 'amount',
            label: String(year),
            isRight: true,
            render: ({ amount }) => <MoneyText value={amount} signed />,
          },
          {
            key: 'before',
            label: String(year - 1),
            isRight: true,
            render: ({ before }) => <MoneyText value={before} signed />,
          },
        ]}
      />
    </Section>
  );
}
