import type { OwnApplicationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, ProblemAlert, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EvidenceUpload } from './evidence-upload';
import { answer } from './queries';

/** The question that waits, and a way to answer it with papers. */
export function AnswerQuestion({ application }: { application: OwnApplicationDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const answering = useMutation({
    mutationFn: () => answer(application.id, text.trim()),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['solidarity'] });
      notify(t('solidarity.answered'));
    },
  });
  return (
    <Section title={t('solidarity.question')}>
      <ProblemAlert error={answering.error} />
      <Typography variant="body2" sx={{ mb: 2, fontWeight: 600 }}>
        {application.content?.exchanges.at(-1)?.question}
      </Typography>
      <EvidenceUpload applicationId={application.id} />
      <TextField
        id="aid-answer"
        fullWidth
        multiline
        minRows={3}
        label={t('solidarity.yourAnswer')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        sx={{ mt: 2 }}
      />
      <Button
        variant="contained"
        sx={{ mt: 2, alignSelf: 'start' }}
        loading={answering.isPending}
        disabled={!text.trim()}
        onClick={() => answering.mutate()}
      >
        {t('solidarity.answer')}
      </Button>
    </Section>
  );
}
