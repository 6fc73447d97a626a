import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { type CatalogueFilter, officesQuery } from './queries';

interface CatalogueFiltersProps {
  filter: CatalogueFilter;
  onChange: (filter: CatalogueFilter) => void;
}

const languages = ['fr', 'nl', 'en'] as const;

export function CatalogueFilters({ filter, onChange }: CatalogueFiltersProps) {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(officesQuery);
  const change = (changed: CatalogueFilter) => onChange({ ...filter, ...changed });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: '2fr 1fr 1fr auto' }, mb: 1.5 }}>
      <TextField
        id="training-q"
        label={t('training.search')}
        type="search"
        size="small"
        value={filter.q ?? ''}
        onChange={(event) => change({ q: event.target.value || undefined })}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
      />
      <TextField
        id="training-language"
        select
        label={t('training.language')}
        size="small"
        value={filter.language ?? ''}
        onChange={(event) => change({ language: (event.target.value || undefined) as CatalogueFilter['language'] })}
      >
        <MenuItem value="">{t('training.any')}</MenuItem>
        {languages.map((language) => (
          <MenuItem key={language} value={language}>
            {t(`language.${language}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id="training-office"
        select
        label={t('training.office')}
        size="small"
        value={filter.officeId ?? ''}
        onChange={(event) => change({ officeId: event.target.value || undefined })}
      >
        <MenuItem value="">{t('training.any')}</MenuItem>
        <MenuItem value="online">{t('training.online')}</MenuItem>
        {offices.map(({ id, city }) => (
          <MenuItem key={id} value={id}>
            {city}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, m: 0 }}
        control={
          <Switch
            checked={filter.hasPlaces ?? false}
            onChange={(event) => change({ hasPlaces: event.target.checked || undefined })}
          />
        }
        label={t('training.hasPlaces')}
      />
    </Box>
  );
}
