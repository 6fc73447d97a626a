import {
  type ExpenseOptionsDto,
  ownSupplierInvoicesAttach,
  ownSupplierInvoicesEnter,
  session,
} from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import {
  DateField,
  ErrorSummary,
  FileDrop,
  MoneyField,
  notify,
  ProblemAlert,
  Section,
  SelectField,
  StickyActions,
  SwitchField,
  showProblem,
  TextField,
} from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { categories, type SupplierValues, toSupplierInvoice } from './supplier-values';

const MAX_BYTES = 20 * 1024 * 1024;
/** The one line of the form, as the API names its fields. */
const renamed = Object.fromEntries(
  ['description', 'type', 'category', 'vatPercent', 'net'].map((name) => [`lines.0.${name}`, name]),
);

/** Hands in what the cooperative pays; someone of finance validates it. */
export function SupplierForm({ options }: { options: ExpenseOptionsDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [id] = useState(() => crypto.randomUUID());
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const { control, handleSubmit, setError, setFocus, formState } = useForm<SupplierValues>({
    defaultValues: {
      activityId: options.activities[0]?.id ?? '',
      supplierName: '',
      supplierVatNumber: '',
      supplierCountry: 'BE',
      iban: '',
      number: '',
      issuedOn: session.today(),
      dueOn: session.today(),
      communication: '',
      isCreditNote: false,
      description: '',
      type: '',
      category: 'domestic',
      net: '',
      vatPercent: '21',
    },
  });
  const send = async (values: SupplierValues) => {
    setProblem(undefined);
    try {
      await ownSupplierInvoicesEnter({ path: { id }, body: toSupplierInvoice(values) });
      if (file) await ownSupplierInvoicesAttach({ path: { id }, body: { file } });
      await queryClient.invalidateQueries();
      notify(t('expenses.supplierSent'));
      await navigate('/frais/fournisseurs', { replace: true });
    } catch (error) {
      if (!showProblem(error, setError, { ...renamed, 'lines.0.net.amount': 'net' })) setProblem(error);
    }
  };
  const required = { required: t('contractForm.missing') };
  const text = (
    name:
      | 'supplierName'
      | 'supplierVatNumber'
      | 'supplierCountry'
      | 'iban'
      | 'number'
      | 'communication'
      | 'description',
    isRequired: boolean,
  ) => (
    <TextField control={control} name={name} label={t(`expenses.${name}`)} rules={isRequired ? required : undefined} />
  );
  return (
    <form noValidate onSubmit={handleSubmit(send)}>
      <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'number')} />
      <ProblemAlert error={problem} />
      <Section>
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { sm: '1fr 1fr' },
            '& > .wide': { gridColumn: '1 / -1' },
          }}
        >
          <Box className="wide">
            <FileDrop
              file={file}
              onChange={setFile}
              accept="application/pdf,image/*"
              maxBytes={MAX_BYTES}
              label={t('expenses.invoiceFile')}
            />
          </Box>
          <SelectField
            control={control}
            name="activityId"
            label={t('expenses.activity')}
            choices={options.activities.map(({ id: value, name }) => ({ value, label: name }))}
            rules={required}
          />
          {text('supplierName', true)}
          {text('supplierVatNumber', false)}
          {text('supplierCountry', true)}
          {text('iban', false)}
          {text('number', true)}
          <DateField control={control} name="issuedOn" label={t('expenses.issuedOn')} rules={required} />
          <DateField control={control} name="dueOn" label={t('expenses.dueOn')} rules={required} />
          {text('communication', false)}
          {text('description', true)}
          <SelectField
            control={control}
            name="type"
            label={t('expenses.type')}
            choices={options.types
              .filter(({ code, family }) => code !== 'mileage' && family !== 'personal')
              .map(({ code, name }) => ({ value: code, label: name }))}
            rules={required}
          />
          <SelectField
            control={control}
            name="category"
            label={t('expenses.category')}
            choices={categories.map((value) => ({ value, label: t(`expenses.categories.${value}`) }))}
          />
          <MoneyField control={control} name="net" label={t('expenses.net')} rules={required} />
          <SelectField
            control={control}
            name="vatPercent"
            label={t('expenses.vatPercent')}
            choices={['21', '12', '6', '0'].map((value) => ({ value, label: `${value} %` }))}
          />
          <Box className="wide">
            <SwitchField control={control} name="isCreditNote" label={t('expenses.isCreditNote')} />
          </Box>
        </Box>
      </Section>
      <StickyActions>
        <Button type="submit" variant="contained" size="large" loading={formState.isSubmitting}>
          {t('expenses.send')}
        </Button>
      </StickyActions>
    </form>
  );
}
