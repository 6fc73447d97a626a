import { formatDate, useTranslation } from '@coopera/i18n';
import ChevronRight from '@mui/icons-material/ChevronRight';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Link } from 'react-router';
import type { Todo, TodoKind } from './types';

const pathOf: Record<TodoKind, (id: string | null) => string> = {
  'sign-contract': (id) => `/contrats/${id}`,
  'complete-invoice': (id) => `/factures/${id}`,
  'correct-invoice': (id) => `/factures/${id}`,
  'confirm-iban': () => '/documents',
  'pay-share': () => '/parts',
};

export function TodoItem({ todo, isFirst }: { todo: Todo; isFirst: boolean }) {
  const { t } = useTranslation();
  return (
    <Box component="li" sx={{ borderTop: isFirst ? 0 : 1, borderColor: 'divider' }}>
      <ButtonBase
        component={Link}
        to={pathOf[todo.kind](todo.targetId)}
        sx={{
          font: 'inherit',
          width: '100%',
          py: 1.5,
          gap: 1.5,
          justifyContent: 'flex-start',
          textAlign: 'left',
          borderRadius: '8px',
        }}
      >
        <RadioButtonUnchecked fontSize="small" sx={{ color: 'text.secondary' }} />
        <Box sx={{ flex: 1, fontSize: '.875rem', fontWeight: 550 }}>
          {t(`todo.${todo.kind}`, { label: todo.label ?? '' })}
          {todo.dueOn && (
            <Box
              component="span"
              sx={{ color: 'text.secondary', fontSize: '.78rem', display: 'block', fontWeight: 400 }}
            >
              {t('todo.before', { date: formatDate(todo.dueOn, 'day-month') })}
            </Box>
          )}
        </Box>
        <ChevronRight sx={{ color: 'text.secondary' }} />
      </ButtonBase>
    </Box>
  );
}
