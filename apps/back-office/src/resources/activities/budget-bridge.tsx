import { type BudgetDto, statementsBridge } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { BridgeChart, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FigureDialog, type OpenFigure } from './figure-dialog';

/** Why the budget of an Activité is what it is; each step opens its lines. */
export function BudgetBridge({ id, budget }: { id: string; budget: BudgetDto }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['budget-bridge', id],
    queryFn: () => statementsBridge({ path: { id } }),
  });
  const steps = (data?.steps ?? []).map((step) => ({
    ...step,
    label: step.label ?? t(`activityBudget.step.${step.key}`),
    canOpen: !step.isLevel && step.key !== 'opening',
  }));
  const openStep = (key: string) =>
    setOpen({ key, title: steps.find((step) => step.key === key)?.label ?? '', year: data?.year });
  return (
    <Section
      title={t('activityBudget.why')}
      action={<MoneyText value={budget.available} signed strong />}
      sx={{ mb: 2 }}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1 }}>
            {t('activityBudget.whyText', { year: data.year })}
          </Typography>
          <BridgeChart steps={steps} onOpen={openStep} />
        </>
      )}
      {open && <FigureDialog id={id} figure={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
