import type { PayLineDto } from '@coopera/api-client';
import { formatRate } from '@coopera/i18n';
import { MoneyText, UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useConfidence } from '../parameters/use-confidence';

const signs: Partial<Record<PayLineDto['effect'], string>> = { deducts: '−', saves: '−' };

/** One line: what it is, why, and where the number of the law comes from. */
export function PayLine({ line }: { line: PayLineDto }) {
  const confidenceText = useConfidence();
  const { label, explanation, source, confidence, unverified, base, rate, amount, effect } = line;
  const isSum = effect === 'informs';
  return (
    <TableRow>
      <TableCell sx={{ maxWidth: 460 }}>
        <Box component="span" sx={{ fontWeight: isSum ? 650 : 550 }}>
          {label}
        </Box>{' '}
        <UnverifiedMark verification={{ verified: !unverified, source, confidence: confidenceText(confidence) }} />
        <Box component="span" sx={{ display: 'block', fontSize: '.76rem', color: 'text.secondary' }}>
          {explanation}
        </Box>
      </TableCell>
      <TableCell align="right">{base && <MoneyText value={base} />}</TableCell>
      <TableCell align="right">{rate && formatRate(Number(rate) / 100)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {signs[effect]}
        <MoneyText value={amount} strong={isSum} />
      </TableCell>
    </TableRow>
  );
}
