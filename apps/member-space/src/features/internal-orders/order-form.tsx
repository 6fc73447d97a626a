import { type ActivityListItemDto, useIntention } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import {
  ErrorSummary,
  MoneyField,
  notify,
  ProblemAlert,
  Section,
  SelectField,
  StickyActions,
  showProblem,
  TextField,
} from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { type OrderValues, toOrder } from './order-values';
import { PartnerPicker } from './partner-picker';
import { proposeOrder } from './queries';

/** Fields that the form names otherwise than the API. */
const renamed = { partnerId: 'partner' };

export function OrderForm({ activities }: { activities: ActivityListItemDto[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const intentionOf = useIntention();
  const [problem, setProblem] = useState<unknown>();
  const { control, handleSubmit, setError, setFocus, formState } = useForm<OrderValues>({
    defaultValues: { side: 'seller', ownActivityId: activities[0].id, partner: null, title: '', amount: '' },
  });
  const proposal = useMutation({
    mutationFn: (values: OrderValues) => proposeOrder(toOrder(values), intentionOf(toOrder(values))),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      notify(t('internalOrders.sent'));
      await navigate(`/commandes-internes/${id}`, { replace: true });
    },
    onError: (error) => setProblem(showProblem(error, setError, renamed) ? undefined : error),
  });
  const required = { required: t('contractForm.missing') };
  const isAmount = (typed: unknown) => Number(parseAmount(String(typed)) ?? 0) > 0 || t('ui.money.invalid');
  return (
    <form noValidate onSubmit={handleSubmit((values) => proposal.mutate(values))}>
      <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'title')} />
      <ProblemAlert error={problem} />
      <Section>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <SelectField
            control={control}
            name="side"
            label={t('internalOrders.side')}
            choices={(['seller', 'buyer'] as const).map((value) => ({
              value,
              label: t(`internalOrders.sides.${value}`),
            }))}
          />
          <SelectField
            control={control}
            name="ownActivityId"
            label={t('internalOrders.own')}
            choices={activities.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Box sx={{ gridColumn: '1 / -1' }}>
            <PartnerPicker control={control} />
          </Box>
          <TextField control={control} name="title" label={t('internalOrders.what')} rules={required} />
          <MoneyField
            control={control}
            name="amount"
            label={t('internalOrders.amount')}
            rules={{ ...required, validate: isAmount }}
          />
        </Box>
      </Section>
      <StickyActions>
        <Button type="submit" variant="contained" loading={proposal.isPending}>
          {t('internalOrders.send')}
        </Button>
      </StickyActions>
    </form>
  );
}
