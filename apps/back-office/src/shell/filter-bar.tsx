import { useTranslation } from '@coopera/i18n';
import Close from '@mui/icons-material/Close';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { type ReactElement, useState } from 'react';
import { ColumnsButton, FilterLiveForm, useListContext } from 'react-admin';
import { SaveView } from './save-view';

interface FilterBarProps {
  resource: string;
  filters: ReactElement[];
  isSmall: boolean;
}

/** Filters that act while they are typed, and what to do with the result. */
export function FilterBar({ resource, filters, isSmall }: FilterBarProps) {
  const { t } = useTranslation();
  const { filterValues, setFilters } = useListContext();
  const [isOpen, setOpen] = useState(false);
  const shown = isSmall && !isOpen ? filters.slice(0, 1) : filters;
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Stack
      direction="row"
      role="search"
      sx={{
        gap: 1,
        p: 1.5,
        flexWrap: 'wrap',
        alignItems: 'center',
        '& .MuiFormHelperText-root': { display: 'none' },
        '& .MuiFormControl-root': { m: 0, minWidth: 0 },
        '& form': { width: { xs: '100%', sm: 'auto' } },
        '& .filter': { width: { xs: '100%', sm: 176 } },
      }}
    >
      <FilterLiveForm>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', width: { xs: '100%', sm: 'auto' } }}>
          {shown.map((filter) => (
            <Box key={filter.key} className="filter">
              {filter}
            </Box>
          ))}
        </Stack>
      </FilterLiveForm>
      {isSmall && filters.length > 1 && (
        <Button size="small" startIcon={<TuneOutlined />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('filter.less') : t('filter.more')}
        </Button>
      )}
      <Box sx={{ flex: 1 }} />
      {isFiltered && (
        <Button size="small" startIcon={<Close />} onClick={() => setFilters({}, [])}>
          {t('list.clearFilters')}
        </Button>
      )}
      {isFiltered && <SaveView resource={resource} />}
      {!isSmall && <ColumnsButton />}
    </Stack>
  );
}
