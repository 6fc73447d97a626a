import type { BudgetDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { BridgeChart, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BudgetLines } from './budget-lines';
import { FigureButton } from './figure-button';
import { FigureDialog, type OpenFigure } from './figure-dialog';
import { bridgeQuery } from './queries';

/** Why the budget is what it is: its figures, the bridge since January, and every movement; each opens what it is made of. */
export default function BudgetView({ budget }: { budget: BudgetDto }) {
  const { t } = useTranslation();
  const id = budget.activityId;
  const { data: bridge, error, refetch } = useQuery(bridgeQuery(id));
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const steps = (bridge?.steps ?? []).map((step) => ({
    ...step,
    label: step.label ?? t(`activities.step.${step.key}`),
    canOpen: !step.isLevel && step.key !== 'opening',
  }));
  const openStep = (key: string) =>
    setOpen({ key, title: steps.find((step) => step.key === key)?.label ?? '', year: bridge?.year });
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', mb: 2 }}>
        {(['paid', 'unpaid', 'reserved'] as const).map((key) => (
          <FigureButton
            key={key}
            label={t(`activities.figure.${key}`)}
            hint={key === 'unpaid' ? t('activities.usableOf', { amount: '' }) : undefined}
            hintAmount={key === 'unpaid' ? budget.guaranteed : undefined}
            value={budget[key]}
            onOpen={() => setOpen({ key, title: t(`activities.figure.${key}`) })}
          />
        ))}
      </Box>
      <Section
        title={t('activities.why')}
        action={
          <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.25rem' }}>
            <MoneyText value={budget.available} signed />
          </Typography>
        }
        sx={{ mb: 2 }}
      >
        {bridge && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1 }}>
            {t('activities.whyText', { year: bridge.year })}
          </Typography>
        )}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!bridge && !error && <LoadingRows />}
        {bridge && <BridgeChart steps={steps} onOpen={openStep} />}
      </Section>
      <Section title={t('activities.movements')}>
        <BudgetLines activityId={id} />
      </Section>
      {open && <FigureDialog activityId={id} figure={open} onClose={() => setOpen(null)} />}
    </>
  );
}
