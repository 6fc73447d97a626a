import { type ExpenseLineDto, ownLinesComment } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, ProblemAlert, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lineQuery } from './queries';

/** The member and who validates write to one another. */
export function LineComments({ line }: { line: ExpenseLineDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const writing = useMutation({
    mutationFn: () => ownLinesComment({ path: { id: line.id }, body: { text: text.trim() } }),
    onSuccess: async () => {
      setText('');
      await queryClient.invalidateQueries({ queryKey: lineQuery(line.id).queryKey });
    },
  });
  return (
    <Section title={t('expenses.comments')}>
      <ProblemAlert error={writing.error} />
      <DataList
        link="span"
        rows={line.comments.map(({ id, author, text: written, writtenAt }) => ({
          id,
          primary: written,
          secondary: [author, formatDate(writtenAt.slice(0, 10))].join(' · '),
        }))}
      />
      <TextField
        id="expense-comment"
        label={t('expenses.comment')}
        multiline
        minRows={2}
        fullWidth
        value={text}
        onChange={(event) => setText(event.target.value)}
        sx={{ my: 1.5 }}
      />
      <Button variant="outlined" disabled={!text.trim()} loading={writing.isPending} onClick={() => writing.mutate()}>
        {t('expenses.writeComment')}
      </Button>
    </Section>
  );
}
