import type { EquipmentFileDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** Month by month: what wears out, and what is in the books already. */
export function EquipmentPlan({ item }: { item: EquipmentFileDto }) {
  const { t } = useTranslation();
  return (
    <>
      {item.disposedOn && (
        <Typography sx={{ mb: 2 }}>
          {t('equipment.disposedText', { date: formatDate(item.disposedOn), reason: item.reason })}
        </Typography>
      )}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('equipment.plan')}>
        <Box
          component="table"
          sx={{ width: '100%', borderCollapse: 'collapse', fontSize: '.84rem', '& td, & th': CELL }}
        >
          <thead>
            <tr>
              <th>{t('equipment.month')}</th>
              <th>{t('equipment.dueOn')}</th>
              <th className="figure">{t('equipment.amount')}</th>
              <th>{t('equipment.booking')}</th>
            </tr>
          </thead>
          <tbody>
            {item.plan.map(({ month, dueOn, amount, isBooked }) => (
              <tr key={month}>
                <td>{formatDate(month, 'month')}</td>
                <td>{formatDate(dueOn)}</td>
                <td className="figure">
                  <MoneyText value={amount} />
                </td>
                <td>
                  <Pill tone={isBooked ? 'success' : 'neutral'}>
                    {t(isBooked ? 'equipment.booked' : 'equipment.toCome')}
                  </Pill>
                </td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </>
  );
}

const CELL = {
  textAlign: 'left',
  py: 0.75,
  px: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&.figure': { textAlign: 'right' },
} as const;
