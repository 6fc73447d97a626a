import type { AgedBalancesDto, AgedLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { FiguresTable } from '../accounting/figures-table';
import { AgedDocuments } from './aged-documents';

const ages = ['notDue', 'days30', 'days60', 'days90', 'older'] as const;

interface AgedTableProps {
  balances: AgedBalancesDto;
  side: 'customers' | 'suppliers';
  on: string;
}

export function AgedTable({ balances: { items, totals }, side, on }: AgedTableProps) {
  const { t } = useTranslation();
  const [opened, open] = useState<AgedLineDto | null>(null);
  return (
    <>
      <FiguresTable<AgedLineDto>
        label={t('nav.aged-balances')}
        idOf={({ partyId }) => partyId}
        rows={items}
        columns={[
          {
            key: 'name',
            label: t(`accounting.${side}`),
            render: (line) => (
              <Button size="small" sx={{ justifyContent: 'start', ml: -1 }} onClick={() => open(line)}>
                {line.name}
              </Button>
            ),
          },
          ...ages.map((age) => ({
            key: age,
            label: t(`accounting.${age}`),
            isRight: true,
            render: (line: AgedLineDto) => line[age].amount !== '0.00' && <MoneyText value={line[age]} signed />,
          })),
          {
            key: 'total',
            label: t('accounting.total'),
            isRight: true,
            render: ({ total }) => <MoneyText value={total} strong signed />,
          },
        ]}
        footer={[
          t('accounting.total'),
          ...ages.map((age) => <MoneyText key={age} value={totals[age]} />),
          <MoneyText key="total" value={totals.total} />,
        ]}
      />
      {opened && <AgedDocuments line={opened} side={side} on={on} onClose={() => open(null)} />}
    </>
  );
}
