import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Task } from './types';

/** Records that have no page of their own open in their list. */
const listed = ['receipts', 'parameters', 'reminders'];

export const pathOf = ({ subject: { resource, id } }: Task): string =>
  listed.includes(resource)
    ? `/${resource}?filter=${encodeURIComponent(JSON.stringify({ id }))}`
    : `/${resource}/${id}/show`;

export function OpenTask({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to={pathOf(task)}
      size="small"
      variant="outlined"
      aria-label={`${t('action.open')} : ${task.label}`}
    >
      {t('action.open')}
    </Button>
  );
}
