import type { SuspenseItemDto } from '@coopera/api-client';
import { isNegative, useTranslation } from '@coopera/i18n';
import { MoneyText, ProblemAlert, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCan } from '../../auth/use-can';
import { fieldProblem } from '../../shell/field-problem';
import { isComplete, leftOf } from './draft';
import { DraftLine } from './draft-line';
import type { Allocation } from './use-allocation';

/** What will be posted: the parts of the receipt, each with its amount, and what remains unexplained. */
export function DraftForm({ receipt, allocation }: { receipt: SuspenseItemDto; allocation: Allocation }) {
  const { t } = useTranslation();
  const isAllowed = useCan('banking.receipt.allocate');
  const { rows, change, confirm, posting } = allocation;
  const left = leftOf(receipt, rows);
  const isTooMuch = isNegative(left);
  if (rows.length === 0) return null;
  return (
    <Section title={t('suspense.draft')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isAllowed) confirm();
        }}
      >
        <ProblemAlert error={posting.error} />
        {rows.map((row, index) => (
          <DraftLine
            key={row.expected.id}
            row={row}
            problem={fieldProblem(posting.error, `allocations/${index}/amount`)}
            onChange={(amount) => change(rows.map((one) => (one === row ? { ...one, amount } : one)))}
            onRemove={() => change(rows.filter((one) => one !== row))}
          />
        ))}
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', justifyContent: 'flex-end', mt: 1.5 }}>
          <Box sx={{ fontSize: '.84rem', color: isTooMuch ? 'error.main' : 'text.secondary' }} aria-live="polite">
            {isTooMuch ? t('suspense.tooMuch') : t('suspense.remains')} <MoneyText value={left} signed strong />
          </Box>
          {isAllowed && (
            <Button
              type="submit"
              variant="contained"
              disabled={!isComplete(rows) || isTooMuch}
              loading={posting.isPending}
              aria-keyshortcuts="Enter"
            >
              {t('suspense.allocate')}
            </Button>
          )}
        </Box>
      </form>
    </Section>
  );
}
