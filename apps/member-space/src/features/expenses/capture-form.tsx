import type { ExpenseOptionsDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import {
  ErrorSummary,
  FileDrop,
  notify,
  ProblemAlert,
  Section,
  SelectField,
  StickyActions,
  showProblem,
} from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { Draft, ExpenseValues } from './draft';
import { putDraft } from './draft-store';
import { send } from './outbox';
import { PurchaseFields } from './purchase-fields';
import { TripFields } from './trip-fields';

const MAX_BYTES = 20 * 1024 * 1024;
const ACCEPTED = 'image/*,application/pdf';
/** Fields of a trip that the API names under "trip". */
const renamed = {
  'trip.vehicleId': 'vehicleId',
  'trip.from': 'from',
  'trip.to': 'to',
  'trip.reason': 'reason',
  'trip.km': 'km',
  'amount.amount': 'amount',
  'vat.amount': 'vat',
};

/** Every keystroke is kept on the phone; what is ready leaves when there is a network. */
export function CaptureForm({ draft, options }: { draft: Draft; options: ExpenseOptionsDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [file, setFile] = useState(draft.file);
  const [problem, setProblem] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const { control, handleSubmit, watch, getValues, setValue, setError, setFocus, formState } = useForm<ExpenseValues>({
    defaultValues: { ...draft.values, activityId: draft.values.activityId || (options.activities[0]?.id ?? '') },
  });
  const { id, memberId } = draft;
  const isTrip = watch('type') === 'mileage';

  useEffect(() => {
    const { unsubscribe } = watch((values) => {
      void putDraft({ id, memberId, values: values as ExpenseValues, file, state: 'writing' });
    });
    return unsubscribe;
  }, [watch, id, memberId, file]);

  const take = (chosen: File | null) => {
    setFile(chosen);
    void putDraft({ id, memberId, values: getValues(), file: chosen, state: 'writing' });
  };
  const leave = async (values: ExpenseValues) => {
    setSending(true);
    setProblem(undefined);
    try {
      const ready: Draft = { id, memberId, values, file: isTrip ? null : file, state: 'waiting', updatedAt: 0 };
      await putDraft(ready);
      const sheetId = await send(ready);
      await queryClient.invalidateQueries({ queryKey: ['expenses'] });
      notify(t(sheetId ? 'expenses.onSheet' : 'expenses.keptHere'));
      await navigate(sheetId ? `/frais/notes/${sheetId}` : `/frais/nouveau?apres=${id}`, { replace: true });
    } catch (error) {
      if (!showProblem(error, setError, renamed)) setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <form noValidate onSubmit={handleSubmit(leave)}>
      <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'supplier')} />
      <ProblemAlert error={problem} />
      {draft.state === 'refused' && draft.problem && !problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {draft.problem}
        </Alert>
      )}
      <Section>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {!isTrip && (
            <FileDrop file={file} onChange={take} accept={ACCEPTED} maxBytes={MAX_BYTES} label={t('expenses.photo')} />
          )}
          <SelectField
            control={control}
            name="activityId"
            label={t('expenses.activity')}
            choices={options.activities.map(({ id: value, name }) => ({ value, label: name }))}
            rules={{ required: t('contractForm.missing') }}
          />
          {isTrip ? (
            <TripFields control={control} options={options} />
          ) : (
            <PurchaseFields control={control} setValue={setValue} options={options} />
          )}
        </Box>
      </Section>
      <StickyActions>
        <Button type="submit" variant="contained" size="large" loading={isSending}>
          {t('expenses.send')}
        </Button>
      </StickyActions>
    </form>
  );
}
