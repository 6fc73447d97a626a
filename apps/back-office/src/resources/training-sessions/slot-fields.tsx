import { useTranslation } from '@coopera/i18n';
import { DateField, TextField } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type Control, useFieldArray } from 'react-hook-form';
import type { SessionValues } from './session-values';

/** Day and hours of each slot. */
export function SlotFields({ control }: { control: Control<SessionValues> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'slots' });
  const required = { required: t('training.missing') };
  const time = { type: 'time', slotProps: { inputLabel: { shrink: true } } } as const;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ fontWeight: 600, mb: 1, p: 0 }}>
        {t('training.slots')}
      </Box>
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 110px 110px 40px' }}>
          <DateField control={control} name={`slots.${index}.day`} label={t('training.day')} rules={required} />
          <TextField control={control} name={`slots.${index}.from`} label={t('training.from')} {...time} />
          <TextField control={control} name={`slots.${index}.until`} label={t('training.until')} {...time} />
          <IconButton
            disabled={fields.length === 1}
            aria-label={t('training.removeSlot', { number: index + 1 })}
            onClick={() => remove(index)}
            sx={{ alignSelf: 'center' }}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button
        startIcon={<Add />}
        sx={{ justifySelf: 'start' }}
        onClick={() => append({ day: '', from: '09:30', until: '12:30' })}
      >
        {t('training.addSlot')}
      </Button>
    </Box>
  );
}
