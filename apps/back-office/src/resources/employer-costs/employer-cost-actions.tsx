import { employerCostsAnswer, employerCostsDeclare, type QuarterCostDto, useUser } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { MoneyField, notify, TextField, useMoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { ActionButton } from '../../shell/action-button';
import { FormDialog } from '../../shell/form-dialog';
import { quarterName } from './quarter-name';

const MANAGE = 'payroll.employer-cost.manage';

export function EmployerCostActions({ row }: { row: QuarterCostDto }) {
  if (row.state === 'to-declare') return <DeclareCost row={row} />;
  return row.state === 'prepared' && row.id ? <Answer row={row} id={row.id} /> : null;
}

interface Declared {
  declared: string;
  reference: string;
}

function DeclareCost({ row }: { row: QuarterCostDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan(MANAGE);
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  const rules = { required: t('employerCost.missing') };
  const name = quarterName(row.quarter);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={`${t('employerCost.declare')} : ${name}`}
        onClick={() => setOpen(true)}
      >
        {t('employerCost.declare')}
      </Button>
      {isOpen && (
        <FormDialog<Declared>
          title={t('employerCost.declareTitle', { quarter: name })}
          text={t('employerCost.declareText')}
          submitLabel={t('employerCost.save')}
          defaultValues={{ declared: '', reference: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ declared, reference }, headers) => {
            const amount = parseAmount(declared) ?? '';
            const body = { quarter: row.quarter, declared: { amount, currency: 'EUR' }, reference };
            await employerCostsDeclare({ body, headers });
            setOpen(false);
            notify(t('employerCost.saved'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <MoneyField control={control} name="declared" label={t('employerCost.declared')} rules={rules} />
              <TextField control={control} name="reference" label={t('employerCost.reference')} rules={rules} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}

function Answer({ row, id }: { row: QuarterCostDto; id: string }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { displayName } = useUser();
  const path = { id };
  const isOwn = row.preparedBy === displayName;
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      <ActionButton
        label={t('employerCost.approve')}
        permission={MANAGE}
        send={({ headers }) => employerCostsAnswer({ path, headers, body: { answer: 'approve' } })}
        title={t('employerCost.approveTitle', { quarter: quarterName(row.quarter) })}
        text={row.difference && t('employerCost.approveText', { amount: money(row.difference) })}
        whyNot={isOwn ? t('employerCost.fourEyes') : undefined}
        done={t('employerCost.approved')}
        button={{ size: 'small', variant: 'contained' }}
      />
      <ActionButton
        label={t('employerCost.withdraw')}
        permission={MANAGE}
        send={({ headers }) => employerCostsAnswer({ path, headers, body: { answer: 'withdraw' } })}
        title={t('employerCost.withdrawTitle', { quarter: quarterName(row.quarter) })}
        done={t('employerCost.withdrawn')}
        button={{ size: 'small' }}
      />
    </Stack>
  );
}
