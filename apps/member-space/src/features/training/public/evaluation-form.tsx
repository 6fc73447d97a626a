import { trainingEvaluationsAnswer } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ProblemAlert, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

const scores = [1, 2, 3, 4, 5];

interface EvaluationFormProps {
  token: string;
  questions: string[];
  onSent: () => void;
}

/** Five questions from 1 to 5, and a free text. */
export function EvaluationForm({ token, questions, onSent }: EvaluationFormProps) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Record<string, number>>({});
  const [remark, setRemark] = useState('');
  const isComplete = questions.every((question) => given[question]);
  const sending = useMutation({
    mutationFn: () =>
      trainingEvaluationsAnswer({
        path: { token },
        body: { scores: questions.map((question) => given[question]), remark: remark.trim() || undefined },
      }),
    onSuccess: onSent,
  });
  return (
    <Section>
      <ProblemAlert error={sending.error} />
      <Stack sx={{ gap: 2.5 }}>
        {questions.map((question) => (
          <FormControl key={question}>
            <FormLabel id={`question-${question}`}>{t(`evaluationQuestion.${question}`)}</FormLabel>
            <RadioGroup
              row
              aria-labelledby={`question-${question}`}
              value={given[question] ?? ''}
              onChange={(_, value) => setGiven({ ...given, [question]: Number(value) })}
            >
              {scores.map((score) => (
                <FormControlLabel key={score} value={score} control={<Radio />} label={score} />
              ))}
            </RadioGroup>
          </FormControl>
        ))}
        <TextField
          id="evaluation-remark"
          multiline
          minRows={3}
          label={t('evaluation.remark')}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        <Button
          variant="contained"
          size="large"
          disabled={!isComplete}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t('evaluation.send')}
        </Button>
      </Stack>
    </Section>
  );
}
