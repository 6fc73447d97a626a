import { useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Control } from 'react-hook-form';
import { FormDialog } from '../../shell/form-dialog';
import type { CampaignValues } from './campaign-values';
import { CriteriaFields } from './criteria-fields';

interface CampaignFormProps {
  title: string;
  values: CampaignValues;
  onSubmit: (values: CampaignValues) => Promise<unknown>;
  onClose: () => void;
}

/** The terms of a campaign, in the two languages of its letters. */
export function CampaignForm({ title, values, onSubmit, onClose }: CampaignFormProps) {
  const { t } = useTranslation();
  return (
    <FormDialog<CampaignValues>
      title={title}
      text={t('solidarity.formText')}
      submitLabel={t('solidarity.save')}
      maxWidth="md"
      defaultValues={values}
      onClose={onClose}
      onSubmit={onSubmit}
    >
      {(control) => (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TermsFields control={control} />
          <Typography variant="h3" sx={{ gridColumn: '1 / -1' }}>
            {t('solidarity.criteria')}
          </Typography>
          <CriteriaFields control={control} />
        </Box>
      )}
    </FormDialog>
  );
}

function TermsFields({ control }: { control: Control<CampaignValues> }) {
  const { t } = useTranslation();
  const rules = { required: t('solidarity.missing') };
  return (
    <>
      <TextField control={control} name="titleFr" label={t('solidarity.titleFr')} rules={rules} />
      <TextField control={control} name="titleNl" label={t('solidarity.titleNl')} rules={rules} />
      <TextField control={control} name="bodyFr" label={t('solidarity.bodyFr')} rules={rules} multiline minRows={3} />
      <TextField control={control} name="bodyNl" label={t('solidarity.bodyNl')} rules={rules} multiline minRows={3} />
      <MoneyField control={control} name="envelope" label={t('solidarity.envelope')} rules={rules} />
      <DateField control={control} name="decisionsUntil" label={t('solidarity.decisionsUntil')} rules={rules} />
      <DateField control={control} name="applicationsFrom" label={t('solidarity.applicationsFrom')} rules={rules} />
      <DateField control={control} name="applicationsUntil" label={t('solidarity.applicationsUntil')} rules={rules} />
      <SelectField
        control={control}
        name="kind"
        label={t('solidarity.rule')}
        choices={['share-of-loss', 'fixed'].map((value) => ({ value, label: t(`solidarity.ruleKind.${value}`) }))}
      />
      <MoneyField control={control} name="amount" label={t('solidarity.ceiling')} rules={rules} />
      <TextField control={control} name="percent" label={t('solidarity.percent')} />
    </>
  );
}
