import { expenseLinesRefuse, expenseLinesValidate, type LineFileDto, type RefusalDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, SelectField, TextField, useMoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { ActionButton } from '../../shell/action-button';
import { FormDialog } from '../../shell/form-dialog';

const rules = [
  'not-in-cooperative-name',
  'receipt-unreadable',
  'amount-differs',
  'wrong-type',
  'private-expense',
  'duplicate',
  'out-of-year',
  'other',
] as const;

/** Validates, or refuses by a rule that the member reads. */
export function ExpenseLineActions({ line }: { line: LineFileDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const refresh = useRefresh();
  const isAllowed = useCan('expenses.line.decide');
  const [isRefusing, setRefusing] = useState(false);
  if (line.status !== 'submitted' || !isAllowed) return null;
  const path = { id: line.id };
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setRefusing(true)}>
        {t('expense.refuse')}
      </Button>
      <ActionButton
        label={t('expense.validate')}
        permission="expenses.line.decide"
        send={({ headers }) => expenseLinesValidate({ path, headers })}
        title={t('expense.validateTitle')}
        text={t('expense.validateText', {
          cost: line.cost ? money(line.cost) : '',
          reimbursed: line.reimbursed ? money(line.reimbursed) : '',
        })}
        done={t('expense.validated')}
        button={{ variant: 'contained' }}
      />
      {isRefusing && (
        <FormDialog<RefusalDto>
          title={t('expense.refuseTitle')}
          text={t('expense.refuseText')}
          submitLabel={t('expense.refuse')}
          defaultValues={{ rule: 'receipt-unreadable', comment: '' }}
          onClose={() => setRefusing(false)}
          onSubmit={async (body, headers) => {
            await expenseLinesRefuse({ path, body, headers });
            setRefusing(false);
            notify(t('expense.refused'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <SelectField
                control={control}
                name="rule"
                label={t('expense.rule')}
                choices={rules.map((value) => ({ value, label: t(`expense.rules.${value}`) }))}
              />
              <TextField control={control} name="comment" label={t('expense.comment')} multiline minRows={3} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
