import { useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, TextField } from '@coopera/ui';
import type { Control } from 'react-hook-form';
import type { CampaignValues } from './campaign-values';

/** Criteria that the ledgers answer; one left empty is not asked. */
export function CriteriaFields({ control }: { control: Control<CampaignValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField control={control} name="lossPercent" label={t('solidarity.lossPercent')} />
      <TextField control={control} name="monthsBefore" label={t('solidarity.monthsBefore')} type="number" />
      <DateField control={control} name="lossFrom" label={t('solidarity.lossFrom')} />
      <DateField control={control} name="lossUntil" label={t('solidarity.lossUntil')} />
      <MoneyField control={control} name="payBelow" label={t('solidarity.payBelow')} />
      <TextField control={control} name="payMonths" label={t('solidarity.payMonths')} type="number" />
    </>
  );
}
