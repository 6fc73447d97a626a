import type { GridLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FiguresTable } from '../accounting/figures-table';

/** The frames of the form, in its order. */
const frames = {
  sales: ['00', '01', '02', '03', '44', '45', '46', '47', '48', '49'],
  purchases: ['81', '82', '83', '84', '85', '86', '87', '88'],
  due: ['54', '55', '56', '57', '61', '63'],
  deducted: ['59', '62', '64'],
  balance: ['71', '72'],
} as const;

interface GridFramesProps {
  grids: GridLineDto[];
  onOpen: (grid: string) => void;
}

const computed = ['71', '72'];

/** Each grid with its words and amount; a press shows the documents behind it. */
export function GridFrames({ grids, onOpen }: GridFramesProps) {
  const { t } = useTranslation();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(2, minmax(0,1fr))' },
      }}
    >
      {Object.entries(frames).map(([frame, codes]) => (
        <Section key={frame} title={t(`vatReturn.frame.${frame}`)}>
          <FiguresTable<GridLineDto>
            label={t(`vatReturn.frame.${frame}`)}
            idOf={({ grid }) => grid}
            rows={grids.filter(({ grid }) => (codes as readonly string[]).includes(grid))}
            columns={[
              {
                key: 'grid',
                label: t('vatReturn.gridNumber'),
                render: ({ grid, amount }) =>
                  amount.amount === '0.00' || computed.includes(grid) ? (
                    <b>{grid}</b>
                  ) : (
                    <Button
                      size="small"
                      sx={{ minWidth: 0, ml: -0.75, fontWeight: 700 }}
                      aria-label={t('vatReturn.openGrid', { grid })}
                      onClick={() => onOpen(grid)}
                    >
                      {grid}
                    </Button>
                  ),
              },
              {
                key: 'words',
                label: t('vatReturn.words'),
                render: ({ grid }) => <span style={{ whiteSpace: 'normal' }}>{t(`vatReturn.grid.${grid}`)}</span>,
              },
              {
                key: 'amount',
                label: t('accounting.amount'),
                isRight: true,
                render: ({ amount }) => <MoneyText value={amount} strong={amount.amount !== '0.00'} signed />,
              },
            ]}
          />
        </Section>
      ))}
    </Box>
  );
}
