import { equipmentAdd, type NewEquipmentDto } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, notify, SelectField, TextField } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { ActivityField } from '../../shell/activity-field';
import { FormDialog } from '../../shell/form-dialog';
import { categories } from './categories';

interface EquipmentValues {
  activityId: string;
  label: string;
  category: NewEquipmentDto['category'];
  acquiredOn: string;
  cost: string;
  years: string;
  bookedOn: string;
}

const empty: EquipmentValues = {
  activityId: '',
  label: '',
  category: 'computer',
  acquiredOn: '',
  cost: '',
  years: '',
  bookedOn: '',
};

const toEquipment = ({ cost, years, bookedOn, ...values }: EquipmentValues): NewEquipmentDto => ({
  ...values,
  cost: { amount: parseAmount(cost) ?? '', currency: 'EUR' },
  ...(years.trim() ? { years: Number(years) } : {}),
  ...(bookedOn.trim() ? { bookedOn: bookedOn.trim() } : {}),
});

/** Enters what was bought for an Activité; the plan of depreciation follows. */
export function NewEquipment() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const isAllowed = useCan('equipment.item.manage');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  const rules = { required: t('equipment.missing') };
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('equipment.add')}
      </Button>
      {isOpen && (
        <FormDialog<EquipmentValues>
          title={t('equipment.add')}
          text={t('equipment.addText')}
          submitLabel={t('equipment.save')}
          maxWidth="sm"
          defaultValues={empty}
          onClose={() => setOpen(false)}
          onSubmit={async (values, headers) => {
            const { id } = await equipmentAdd({ body: toEquipment(values), headers });
            setOpen(false);
            notify(t('equipment.saved'));
            refresh();
            void navigate(`/equipment/${id}/show`);
          }}
        >
          {(control) => (
            <>
              <TextField control={control} name="label" label={t('equipment.label')} rules={rules} />
              <ActivityField control={control} name="activityId" label={t('equipment.activity')} rules={rules} />
              <SelectField
                control={control}
                name="category"
                label={t('equipment.category')}
                choices={categories.map((value) => ({ value, label: t(`equipment.categoryName.${value}`) }))}
              />
              <DateField control={control} name="acquiredOn" label={t('equipment.acquiredOn')} rules={rules} />
              <MoneyField control={control} name="cost" label={t('equipment.cost')} rules={rules} />
              <TextField
                control={control}
                name="years"
                label={t('equipment.years')}
                helperText={t('equipment.yearsHint')}
              />
              <TextField
                control={control}
                name="bookedOn"
                label={t('equipment.bookedOn')}
                helperText={t('equipment.bookedOnHint')}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
