import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SuggestionRow } from './suggestion-row';
import type { Allocation } from './use-allocation';

/** What the receipt may pay, the likeliest first. */
export function Suggestions({ allocation: { suggestions, taken, take } }: { allocation: Allocation }) {
  const { t } = useTranslation();
  const { data, error, refetch } = suggestions;
  return (
    <Section title={t('suspense.suggestions')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('suspense.noSuggestion')}
        </Typography>
      )}
      <Box component="ol" data-enter="confirms" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.map((suggestion, index) => (
          <SuggestionRow
            key={suggestion.allocations.map(({ expected }) => expected.id).join()}
            suggestion={suggestion}
            position={index + 1}
            isTaken={taken === index}
            onTake={() => take(index)}
          />
        ))}
      </Box>
    </Section>
  );
}
