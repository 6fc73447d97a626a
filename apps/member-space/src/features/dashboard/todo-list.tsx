import { formatDate, useTranslation } from '@coopera/i18n';
import { EmptyState, Pill, Section } from '@coopera/ui';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import { TodoItem } from './todo-item';
import type { Todo } from './types';

const soonest = (todos: Todo[]): string | undefined =>
  todos
    .flatMap(({ dueOn }) => dueOn ?? [])
    .sort()
    .at(0);

export function TodoList({ todos }: { todos: Todo[] }) {
  const { t } = useTranslation();
  if (todos.length === 0)
    return (
      <Section title={t('todo.none')}>
        <EmptyState icon={TaskAlt} title={t('todo.allDone')} text={t('todo.allDoneText')} />
      </Section>
    );
  const first = soonest(todos);
  return (
    <Section
      title={t('todo.title', { count: todos.length })}
      action={first && <Pill tone="warning">{t('todo.before', { date: formatDate(first, 'day-month') })}</Pill>}
    >
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {todos.map((todo, index) => (
          <TodoItem key={todo.id} todo={todo} isFirst={index === 0} />
        ))}
      </Box>
    </Section>
  );
}
