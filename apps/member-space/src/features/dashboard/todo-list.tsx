import { useTranslation } from '@coopera/i18n';
import { EmptyState, Section } from '@coopera/ui';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import { TodoItem } from './todo-item';
import type { Todo } from './todos';

export function TodoList({ todos }: { todos: Todo[] }) {
  const { t } = useTranslation();
  if (todos.length === 0)
    return (
      <Section title={t('todo.none')}>
        <EmptyState icon={TaskAlt} title={t('todo.allDone')} text={t('todo.allDoneText')} />
      </Section>
    );
  return (
    <Section title={t('todo.title', { count: todos.length })}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {todos.map((todo, index) => (
          <TodoItem key={todo.id} todo={todo} isFirst={index === 0} />
        ))}
      </Box>
    </Section>
  );
}
