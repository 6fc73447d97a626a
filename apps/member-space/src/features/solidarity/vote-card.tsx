import type { CaseFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, ProblemAlert, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeclareLink } from './declare-link';
import { type VoteChoice, vote } from './queries';

const choices: VoteChoice[] = ['for', 'against', 'abstain'];

/** One's vote, which may be changed until the decision, and a link that the software does not know. */
export function VoteCard({ found }: { found: CaseFileDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [isLinking, setLinking] = useState(false);
  const { id, ownVote, mayVote, cast, eligible, quorum } = found;
  const voting = useMutation({
    mutationFn: (choice: VoteChoice) => vote(id, choice),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['solidarity', 'cases'] });
      notify(t('solidarity.voted'));
    },
  });
  return (
    <Section title={t('solidarity.yourVote')}>
      <ProblemAlert error={voting.error} />
      {!mayVote && (
        <Typography variant="body2" color="textSecondary">
          {t('solidarity.noVote')}
        </Typography>
      )}
      {mayVote && (
        <Stack sx={{ gap: 1 }} role="group" aria-label={t('solidarity.yourVote')}>
          {choices.map((choice) => (
            <Button
              key={choice}
              variant={ownVote === choice ? 'contained' : 'outlined'}
              aria-pressed={ownVote === choice}
              disabled={voting.isPending}
              onClick={() => voting.mutate(choice)}
            >
              {t(`solidarity.choice.${choice}`)}
            </Button>
          ))}
        </Stack>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ my: 1.5 }}>
        {t('solidarity.castOf', { cast, eligible, quorum })}
      </Typography>
      <Button variant="text" onClick={() => setLinking(true)}>
        {t('solidarity.declareLink')}
      </Button>
      {isLinking && <DeclareLink id={id} onClose={() => setLinking(false)} />}
    </Section>
  );
}
