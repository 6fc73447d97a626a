import { useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { ReceiptProposal } from './types';

interface ProposalChoiceProps {
  proposals: ReceiptProposal[];
  value: string;
  onChange: (expectedReceiptId: string) => void;
}

export function ProposalChoice({ proposals, value, onChange }: ProposalChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup aria-label={t('receipt.proposals')} value={value} onChange={(_, id) => onChange(id)}>
      {proposals.map(({ expectedReceiptId, label, debtorName, outstanding, reasons }) => (
        <FormControlLabel
          key={expectedReceiptId}
          value={expectedReceiptId}
          control={<Radio size="small" />}
          disableTypography
          sx={{ py: 1, mr: 0, borderTop: 1, borderColor: 'divider', '& > :last-child': { flex: 1 } }}
          label={
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', fontSize: '.84rem' }}>
              <Box component="span" sx={{ flex: 1, minWidth: 160 }}>
                <Box component="span" sx={{ fontWeight: 600, display: 'block' }}>
                  {label}
                </Box>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {debtorName}
                </Box>
              </Box>
              {reasons.map((reason) => (
                <Pill key={reason} tone="info">
                  {t(`receiptReason.${reason}`)}
                </Pill>
              ))}
              <MoneyText value={outstanding} strong />
            </Box>
          }
        />
      ))}
    </RadioGroup>
  );
}
