import { useTranslation } from '@coopera/i18n';
import { MoneyField, SwitchField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import type { CourseValues } from './course-values';

/** French at the left, Dutch at the right. */
export function CourseFields({ control }: { control: Control<CourseValues> }) {
  const { t } = useTranslation();
  const required = { required: t('training.missing') };
  const long = { multiline: true, minRows: 3 } as const;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <TextField control={control} name="code" label={t('training.code')} rules={required} />
      <TextField control={control} name="hours" label={t('training.hours')} rules={required} />
      <TextField control={control} name="titleFr" label={t('training.titleFr')} rules={required} />
      <TextField control={control} name="titleNl" label={t('training.titleNl')} rules={required} />
      <TextField
        control={control}
        name="descriptionFr"
        label={t('training.descriptionFr')}
        rules={required}
        {...long}
      />
      <TextField
        control={control}
        name="descriptionNl"
        label={t('training.descriptionNl')}
        rules={required}
        {...long}
      />
      <TextField control={control} name="prerequisitesFr" label={t('training.prerequisitesFr')} />
      <TextField control={control} name="prerequisitesNl" label={t('training.prerequisitesNl')} />
      <MoneyField control={control} name="memberPrice" label={t('training.memberPrice')} rules={required} />
      <MoneyField
        control={control}
        name="publicPrice"
        label={t('training.publicPrice')}
        helperText={t('training.publicPriceHint')}
      />
      <SwitchField control={control} name="isActive" label={t('training.active')} />
    </Box>
  );
}
