import { membersNote } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ProblemAlert } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputBase from '@mui/material/InputBase';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';

/** What an adviser wants to remember of a talk. */
export function NoteForm({ memberId }: { memberId: string }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('members.note.write');
  const [text, setText] = useState('');
  const publication = useMutation({
    mutationFn: () => membersNote({ path: { id: memberId }, body: { body: text.trim() } }),
    onSuccess: () => {
      setText('');
      refresh();
    },
  });
  if (!isAllowed) return null;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: '10px', p: 1.25, mb: 2 }}>
      <ProblemAlert error={publication.error} />
      <InputBase
        multiline
        minRows={2}
        fullWidth
        value={text}
        placeholder={t('member.note')}
        inputProps={{ 'aria-label': t('member.note') }}
        onChange={(event) => setText(event.target.value)}
        sx={{ fontSize: '.84rem', '& textarea::placeholder': { opacity: 1, color: 'text.secondary' } }}
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button
          size="small"
          variant="contained"
          disabled={text.trim() === ''}
          loading={publication.isPending}
          onClick={() => publication.mutate()}
        >
          {t('member.publish')}
        </Button>
      </Box>
    </Box>
  );
}
