import { type CandidateDto, membersCreate } from '@coopera/api-client';
import { currentLocale, useTranslation } from '@coopera/i18n';
import { DateField, notify, SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormDialog } from '../../shell/form-dialog';

const optional = ['phone', 'trade', 'birthDate', 'street', 'postalCode', 'city', 'niss', 'iban'] as const;
type Values = Required<Omit<CandidateDto, 'family'>>;

const empty = Object.fromEntries(optional.map((name) => [name, ''])) as Pick<Values, (typeof optional)[number]>;

/** What was left empty does not travel. */
const filled = (values: Values): CandidateDto =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')) as unknown as CandidateDto;

/** Takes down a request to join; the adviser completes it later. */
export function CandidateForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const missing = t('candidate.missing');
  return (
    <FormDialog<Values>
      title={t('candidate.new')}
      text={t('candidate.text')}
      submitLabel={t('candidate.save')}
      maxWidth="sm"
      defaultValues={{ firstName: '', lastName: '', email: '', language: currentLocale(), ...empty }}
      onClose={onClose}
      onSubmit={async (values) => {
        const { id } = await membersCreate({ body: filled(values) });
        onClose();
        notify(t('candidate.saved'));
        refresh();
        void navigate(`/members/${id}/show`);
      }}
    >
      {(control) => (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TextField
            control={control}
            name="firstName"
            label={t('candidate.firstName')}
            rules={{ required: missing }}
          />
          <TextField control={control} name="lastName" label={t('candidate.lastName')} rules={{ required: missing }} />
          <TextField
            control={control}
            name="email"
            type="email"
            label={t('member.email')}
            rules={{ required: missing }}
          />
          <TextField control={control} name="phone" label={t('member.phone')} />
          <SelectField
            control={control}
            name="language"
            label={t('filter.language')}
            choices={['fr', 'nl', 'en'].map((value) => ({ value, label: t(`language.${value}`) }))}
          />
          <TextField control={control} name="trade" label={t('member.trade')} />
          <DateField control={control} name="birthDate" label={t('member.birthDate')} />
          <TextField control={control} name="niss" label={t('member.niss')} />
          <TextField control={control} name="street" label={t('candidate.street')} />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '110px 1fr' }}>
            <TextField control={control} name="postalCode" label={t('candidate.postalCode')} />
            <TextField control={control} name="city" label={t('candidate.city')} />
          </Box>
          <TextField control={control} name="iban" label={t('member.iban')} />
        </Box>
      )}
    </FormDialog>
  );
}
