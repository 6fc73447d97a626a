import { useTranslation } from '@coopera/i18n';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ReactElement } from 'react';
import { ColumnsButton, FilterLiveForm, useListContext } from 'react-admin';
import { SaveView } from './save-view';

interface FilterBarProps {
  resource: string;
  filters: ReactElement[];
  hasColumns: boolean;
}

/** Filters that act while they are typed, and what to do with the result. */
export function FilterBar({ resource, filters, hasColumns }: FilterBarProps) {
  const { t } = useTranslation();
  const { filterValues, setFilters } = useListContext();
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
        '& .filter': { width: { xs: '100%', sm: 200 } },
      }}
    >
      <FilterLiveForm>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', width: { xs: '100%', sm: 'auto' } }}>
          {filters.map((filter) => (
            <Box key={filter.key} className="filter">
              {filter}
            </Box>
          ))}
        </Stack>
      </FilterLiveForm>
      <Box sx={{ flex: 1 }} />
      {isFiltered && (
        <Button size="small" startIcon={<Close />} onClick={() => setFilters({}, [])}>
          {t('list.clearFilters')}
        </Button>
      )}
      {isFiltered && <SaveView resource={resource} />}
      {hasColumns && <ColumnsButton />}
    </Stack>
  );
}
