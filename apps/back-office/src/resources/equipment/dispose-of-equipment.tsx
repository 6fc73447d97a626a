import { type EquipmentFileDto, equipmentDispose } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, notify, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';

interface DisposalValues {
  on: string;
  proceeds: string;
  reason: string;
}

/** Takes equipment out of the books; the form says what follows. */
export function DisposeOfEquipment({ item }: { item: EquipmentFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('equipment.item.manage');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed || item.status === 'disposed') return null;
  const rules = { required: t('equipment.missing') };
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {t('equipment.dispose')}
      </Button>
      {isOpen && (
        <FormDialog<DisposalValues>
          title={t('equipment.disposeTitle', { label: item.label })}
          text={t('equipment.disposeText')}
          submitLabel={t('equipment.dispose')}
          defaultValues={{ on: '', proceeds: '', reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ on, proceeds, reason }, headers) => {
            const amount = parseAmount(proceeds) ?? '';
            await equipmentDispose({
              path: { id: item.id },
              body: { on, reason, proceeds: { amount, currency: 'EUR' } },
              headers,
            });
            setOpen(false);
            notify(t('equipment.disposed'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <DateField control={control} name="on" label={t('equipment.disposedOn')} rules={rules} />
              <MoneyField
                control={control}
                name="proceeds"
                label={t('equipment.proceeds')}
                helperText={t('equipment.proceedsHint')}
                rules={rules}
              />
              <TextField
                control={control}
                name="reason"
                label={t('equipment.reason')}
                rules={rules}
                multiline
                minRows={2}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
