import type { CourseListItemDto } from '@coopera/api-client';
import { formatQuantity, useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, moneyColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { ChangeCourse, NewCourse } from './course-dialog';
import { titleOf } from './title-of';

const views = { active: { isActive: true }, inactive: { isActive: false } };

/** The catalogue of training, in both languages. */
export default function CourseList() {
  const { t } = useTranslation();
  return (
    <ListPage<CourseListItemDto>
      resource="training-courses"
      sort={{ field: 'code', order: 'ASC' }}
      views={views}
      filters={[searchFilter('filter.searchCourse')]}
      actions={<NewCourse />}
      opens={false}
      toPhoneRow={(course) => ({
        id: course.id,
        primary: titleOf(course),
        secondary: course.code,
        amount: <MoneyText value={course.memberPrice} strong />,
      })}
    >
      <DataTable.Col
        source="code"
        render={(course: CourseListItemDto) => <Stacked first={titleOf(course)} second={course.code} />}
      />
      <DataTable.Col source="hours" render={({ hours }: CourseListItemDto) => formatQuantity(hours)} />
      {moneyColumn('memberPrice', { sorts: true })}
      {moneyColumn('publicPrice')}
      {countColumn('sessions')}
      <DataTable.Col
        source="isActive"
        disableSort
        render={({ isActive }: CourseListItemDto) => (
          <Pill tone={isActive ? 'success' : 'neutral'}>{t(isActive ? 'training.active' : 'training.inactive')}</Pill>
        )}
      />
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={(course: CourseListItemDto) => <ChangeCourse course={course} />}
      />
    </ListPage>
  );
}
