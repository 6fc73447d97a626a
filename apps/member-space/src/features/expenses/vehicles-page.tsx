import { ownExpensesPutVehicle, ownExpensesRetireVehicle, type VehicleInputDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import {
  DataList,
  EmptyState,
  ErrorState,
  LoadingRows,
  notify,
  PageTitle,
  ProblemAlert,
  Section,
  SelectField,
  showProblem,
  TextField,
} from '@coopera/ui';
import DirectionsCarOutlined from '@mui/icons-material/DirectionsCarOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ExpenseTabs } from './expense-tabs';
import { useKnownMember } from './known-member';
import { optionsQuery } from './queries';

const kinds = ['car', 'motorcycle', 'bicycle'] as const;

/** One's own vehicles, for trips. */
export default function VehiclesPage() {
  const { t } = useTranslation();
  const memberId = useKnownMember() ?? '';
  const { data, error, refetch } = useQuery(optionsQuery(memberId));
  const queryClient = useQueryClient();
  const again = () => queryClient.invalidateQueries({ queryKey: ['expenses'] });
  const retiring = useMutation({
    mutationFn: (id: string) => ownExpensesRetireVehicle({ path: { id } }),
    onSuccess: again,
    onError: (refusal) => notify(refusal.message, 'error'),
  });
  const vehicles = data?.vehicles.filter(({ isRetired }) => !isRetired);
  return (
    <>
      <PageTitle title={t('expenses.vehicles')} subtitle={t('expenses.vehiclesText')} />
      <ExpenseTabs value="vehicles" />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Section>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!vehicles && !error && <LoadingRows rows={1} />}
          {vehicles?.length === 0 && <EmptyState icon={DirectionsCarOutlined} title={t('expenses.noVehicle')} />}
          {vehicles && (
            <DataList
              link="span"
              rows={vehicles.map(({ id, name, plate, kind }) => ({
                id,
                primary: name,
                secondary: [t(`expenses.kind.${kind}`), plate].filter(Boolean).join(' · '),
                status: (
                  <Button
                    color="error"
                    aria-label={`${t('expenses.retire')} ${name}`}
                    onClick={() => retiring.mutate(id)}
                  >
                    {t('expenses.retire')}
                  </Button>
                ),
              }))}
            />
          )}
        </Section>
        <VehicleForm onAdded={again} />
      </Box>
    </>
  );
}

function VehicleForm({ onAdded }: { onAdded: () => Promise<void> }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<unknown>();
  const blank = { kind: 'car' as const, name: '', plate: '' };
  const { control, handleSubmit, reset, setError, formState } = useForm<Required<VehicleInputDto>>({
    defaultValues: blank,
  });
  const add = async (body: VehicleInputDto) => {
    setProblem(undefined);
    try {
      await ownExpensesPutVehicle({ path: { id: crypto.randomUUID() }, body });
      await onAdded();
      reset(blank);
    } catch (error) {
      if (!showProblem(error, setError)) setProblem(error);
    }
  };
  return (
    <Section title={t('expenses.addVehicle')}>
      <form noValidate onSubmit={handleSubmit(add)}>
        <ProblemAlert error={problem} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr 1fr' }, mb: 2 }}>
          <SelectField
            control={control}
            name="kind"
            label={t('expenses.kindLabel')}
            choices={kinds.map((value) => ({ value, label: t(`expenses.kind.${value}`) }))}
          />
          <TextField
            control={control}
            name="name"
            label={t('expenses.vehicleName')}
            rules={{ required: t('contractForm.missing') }}
          />
          <TextField control={control} name="plate" label={t('expenses.plate')} />
        </Box>
        <Button type="submit" variant="contained" loading={formState.isSubmitting}>
          {t('expenses.addVehicle')}
        </Button>
      </form>
    </Section>
  );
}
