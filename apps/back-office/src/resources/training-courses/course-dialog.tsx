import {
  type CourseDto,
  type CourseListItemDto,
  trainingCoursesChange,
  trainingCoursesCreate,
  trainingCoursesOne,
} from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { CourseFields } from './course-fields';
import { type CourseValues, courseValues, emptyCourse, toCourse } from './course-values';
import { titleOf } from './title-of';

const MANAGE = 'training.course.manage';

export function NewCourse() {
  const { t } = useTranslation();
  const isAllowed = useCan(MANAGE);
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('training.newCourse')}
      </Button>
      {isOpen && (
        <CourseDialog
          title={t('training.newCourse')}
          values={emptyCourse}
          save={(body) => trainingCoursesCreate({ body })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** The list shows less than the form: the course is asked whole when it is opened. */
export function ChangeCourse({ course }: { course: CourseListItemDto }) {
  const { t } = useTranslation();
  const isAllowed = useCan(MANAGE);
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['training-courses', 'whole', course.id, isOpen],
    queryFn: () => trainingCoursesOne({ path: { id: course.id } }),
    enabled: isOpen,
  });
  if (!isAllowed) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={`${t('training.change')} : ${titleOf(course)}`}
        onClick={() => setOpen(true)}
      >
        {t('training.change')}
      </Button>
      {isOpen && data && (
        <CourseDialog
          title={titleOf(course)}
          values={courseValues(data)}
          save={(body) => trainingCoursesChange({ path: { id: course.id }, body })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface CourseDialogProps {
  title: string;
  values: CourseValues;
  save: (body: CourseDto) => Promise<unknown>;
  onClose: () => void;
}

function CourseDialog({ title, values, save, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  return (
    <FormDialog<CourseValues>
      title={title}
      submitLabel={t('training.save')}
      maxWidth="md"
      defaultValues={values}
      onClose={onClose}
      onSubmit={async (typed) => {
        await save(toCourse(typed));
        onClose();
        notify(t('training.saved'));
        refresh();
      }}
    >
      {(control) => <CourseFields control={control} />}
    </FormDialog>
  );
}
