import { expenseLinesComment, type LineFileDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, ProblemAlert, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';

/** What the member and the validators wrote to one another. */
export function LineTalk({ line }: { line: LineFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [text, setText] = useState('');
  const writing = useMutation({
    mutationFn: () => expenseLinesComment({ path: { id: line.id }, body: { text: text.trim() } }),
    onSuccess: () => {
      setText('');
      refresh();
    },
  });
  return (
    <Section>
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
        id="line-comment"
        label={t('expense.comment')}
        multiline
        minRows={2}
        fullWidth
        value={text}
        onChange={(event) => setText(event.target.value)}
        sx={{ my: 1.5 }}
      />
      <Button variant="outlined" disabled={!text.trim()} loading={writing.isPending} onClick={() => writing.mutate()}>
        {t('expense.write')}
      </Button>
    </Section>
  );
}
