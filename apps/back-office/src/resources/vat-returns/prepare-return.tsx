import { vatReturnsPrepare } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { MoneyField, notify, SelectField, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import type { VatReturnRecord } from './vat-return-show';

interface Values {
  reason: string;
  grid: '' | '61' | '62';
  amount: string;
  why: string;
}

/** Freezes the figures and makes the file for Intervat; a correction says why. */
export function PrepareReturn({ record }: { record: VatReturnRecord }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isAllowed = useCan('vat.return.prepare');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  const isFiled = record.status === 'filed';
  const label = t(record.returnId ? (isFiled ? 'vatReturn.correct' : 'vatReturn.prepareAgain') : 'vatReturn.prepare');
  return (
    <>
      <Button variant={record.returnId ? 'outlined' : 'contained'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={`${label} · ${record.name}`}
          text={t('vatReturn.prepareText')}
          submitLabel={label}
          defaultValues={{ reason: '', grid: '', amount: '', why: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ reason, grid, amount, why }, headers) => {
            const adjustments = grid ? [{ grid, amount: parseAmount(amount) ?? '', reason: why }] : [];
            const body = { day: record.startsOn, reason: reason || undefined, adjustments };
            const { id } = await vatReturnsPrepare({ body, headers });
            setOpen(false);
            notify(t('vatReturn.prepared'));
            void navigate(`/vat-returns/${id}/show`);
          }}
        >
          {(control) => (
            <>
              {isFiled && (
                <TextField
                  control={control}
                  name="reason"
                  label={t('vatReturn.correction')}
                  rules={{ required: t('accounting.reasonMissing') }}
                />
              )}
              <SelectField
                control={control}
                name="grid"
                label={t('vatReturn.adjustment')}
                choices={[
                  { value: '', label: t('vatReturn.noAdjustment') },
                  { value: '61', label: `61 · ${t('vatReturn.grid.61')}` },
                  { value: '62', label: `62 · ${t('vatReturn.grid.62')}` },
                ]}
              />
              <MoneyField control={control} name="amount" label={t('vatReturn.adjustmentAmount')} />
              <TextField control={control} name="why" label={t('vatReturn.adjustmentReason')} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
