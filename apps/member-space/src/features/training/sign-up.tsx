import { type OwnSessionDto, ownTrainingsSignUp, useIntention } from '@coopera/api-client';
import { formatQuantity, useTranslation } from '@coopera/i18n';
import { MoneyText, notify, ProblemAlert, Section, useMoneyText } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** Takes a seat from the budget that one chooses, or a place on the waiting list. */
export function SignUp({ session }: { session: OwnSessionDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const queryClient = useQueryClient();
  const intentionOf = useIntention();
  const isFree = Number(session.memberPrice.amount) === 0;
  const isFull = session.waiting > 0 || session.taken >= session.capacity;
  const [activityId, setActivityId] = useState(session.budgets[0]?.activityId ?? '');
  const signingUp = useMutation({
    mutationFn: () => {
      const body = isFree ? {} : { activityId };
      const headers = { 'Idempotency-Key': intentionOf({ ...body, session: session.id }) };
      return ownTrainingsSignUp({ path: { id: session.id }, body, headers });
    },
    onSuccess: async ({ status, listPosition }) => {
      await queryClient.invalidateQueries();
      notify(status === 'waiting' ? t('training.onList', { position: listPosition }) : t('training.seatTaken'));
    },
  });
  return (
    <Section
      title={t('training.signUp')}
      action={isFree ? t('training.free') : <MoneyText value={session.memberPrice} strong />}
    >
      <ProblemAlert error={signingUp.error} />
      <Stack sx={{ gap: 1.5 }}>
        {session.overlaps.length > 0 && (
          <Alert severity="warning">{t('training.overlaps', { titles: session.overlaps.join(', ') })}</Alert>
        )}
        {isFull && <Alert severity="info">{t('training.fullText', { position: session.waiting + 1 })}</Alert>}
        {!isFree && (
          <TextField
            id="training-budget"
            select
            label={t('training.budget')}
            value={activityId}
            onChange={(event) => setActivityId(event.target.value)}
          >
            {session.budgets.map((budget) => (
              <MenuItem key={budget.activityId} value={budget.activityId}>
                {`${budget.name} · ${money(budget.available)}`}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Button variant="contained" size="large" loading={signingUp.isPending} onClick={() => signingUp.mutate()}>
          {t(isFull ? 'training.joinList' : 'training.takeSeat')}
        </Button>
        {!isFree && (
          <Typography variant="caption" color="textSecondary">
            {t('training.terms', {
              free: session.terms.freeDays,
              part: session.terms.partDays,
              rate: formatQuantity(session.terms.part),
            })}
          </Typography>
        )}
      </Stack>
    </Section>
  );
}
