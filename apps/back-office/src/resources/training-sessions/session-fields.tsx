import { type SessionFileDto, trainingCoursesList } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import type { Control } from 'react-hook-form';
import { listOffices } from '../../data/list-offices';
import { ActivityField } from '../../shell/activity-field';
import { titleOf } from '../training-courses/title-of';
import { ONLINE, type SessionValues } from './session-values';

const languages = ['fr', 'nl', 'en'];

interface SessionFieldsProps {
  control: Control<SessionValues>;
  /** A session that exists keeps its course. */
  known?: SessionFileDto;
}

export function SessionFields({ control, known }: SessionFieldsProps) {
  const { t } = useTranslation();
  const required = { required: t('training.missing') };
  const { data: courses } = useQuery({
    queryKey: ['training-courses', 'choices'],
    queryFn: () => trainingCoursesList({ query: { isActive: true, perPage: 100, sort: 'code' } }),
  });
  const { data: offices = [] } = useQuery({ queryKey: ['offices'], queryFn: listOffices });
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <SelectField
        control={control}
        name="courseId"
        label={t('training.course')}
        disabled={known !== undefined}
        rules={required}
        choices={(courses?.items ?? []).map((course) => ({ value: course.id, label: titleOf(course) }))}
      />
      <SelectField
        control={control}
        name="language"
        label={t('filter.language')}
        choices={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <SelectField
        control={control}
        name="officeId"
        label={t('training.place')}
        choices={[
          { value: ONLINE, label: t('training.online') },
          ...offices.map(({ id, city }) => ({ value: id, label: city })),
        ]}
      />
      <TextField control={control} name="room" label={t('training.room')} />
      <TextField control={control} name="onlineUrl" type="url" label={t('training.meeting')} />
      <DateField control={control} name="signUpUntil" label={t('training.signUpUntil')} rules={required} />
      <TextField control={control} name="minimum" type="number" label={t('training.minimum')} rules={required} />
      <TextField control={control} name="capacity" type="number" label={t('training.seats')} rules={required} />
      <ActivityField
        control={control}
        name="sellingActivityId"
        label={t('training.seller')}
        hint={t('training.sellerHint')}
        known={known?.sellingActivityName}
      />
    </Box>
  );
}
