import type { SuspenseItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import ListItemButton from '@mui/material/ListItemButton';

interface ReceiptRowProps {
  receipt: SuspenseItemDto;
  isCurrent: boolean;
  onSelect: () => void;
}

export function ReceiptRow({ receipt, isCurrent, onSelect }: ReceiptRowProps) {
  const { t } = useTranslation();
  const { id, payerName, payerIban, communication, structuredCommunication, left, receivedOn } = receipt;
  return (
    <li>
      <ListItemButton
        data-receipt={id}
        selected={isCurrent}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onSelect}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0,1fr) auto',
          columnGap: 1.5,
          px: 2,
          py: 1,
          borderRadius: 0,
          borderBottom: 1,
          borderBottomColor: 'divider',
          boxShadow: isCurrent ? (theme) => `inset 3px 0 ${theme.palette.primary.main}` : 'none',
          fontSize: '.84rem',
          '& .cut': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
        }}
      >
        <Box component="span" className="cut" sx={{ fontWeight: 620 }}>
          {payerName ?? payerIban ?? t('suspense.unknown')}
        </Box>
        <MoneyText value={left} strong />
        <Box component="span" className="cut" sx={{ fontSize: '.76rem', color: 'text.secondary' }}>
          {structuredCommunication ?? (communication || t('suspense.noCommunication'))}
        </Box>
        <Box component="span" sx={{ fontSize: '.76rem', color: 'text.secondary', textAlign: 'right' }}>
          <DateText value={receivedOn} style="day-month" />
        </Box>
      </ListItemButton>
    </li>
  );
}
