import type { ExpectedReceiptDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { ExpectedLine } from './expected-line';

interface ExpectedResultsProps {
  found: ExpectedReceiptDto[];
  isSearched: boolean;
  index: number;
  onAdd: (expected: ExpectedReceiptDto) => void;
}

export function ExpectedResults({ found, isSearched, index, onAdd }: ExpectedResultsProps) {
  const { t } = useTranslation();
  if (isSearched && found.length === 0)
    return (
      <Typography role="status" variant="body2" color="textSecondary" sx={{ py: 1 }}>
        {t('suspense.nothingExpected')}
      </Typography>
    );
  if (found.length === 0) return null;
  return (
    <List id="expected-results" role="listbox" aria-label={t('suspense.search')} dense>
      {found.map((expected, position) => (
        <ListItemButton
          key={expected.id}
          id={`expected-${expected.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === index}
          selected={position === index}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAdd(expected)}
          sx={{ display: 'block', fontSize: '.84rem' }}
        >
          <ExpectedLine expected={expected} />
        </ListItemButton>
      ))}
    </List>
  );
}
