import type { CriterionFigureDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Pill } from '@coopera/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CriterionLines } from './criterion-lines';
import { useCriterionText } from './use-criterion-text';

/** A criterion: the figure, what is asked, met or not, and the lines behind it. */
export function CriterionCard({ criterion }: { criterion: CriterionFigureDto }) {
  const { t } = useTranslation();
  const { figure, asked, how } = useCriterionText(criterion);
  return (
    <Box sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'start' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t(`solidarity.criterion.${criterion.kind}`)}
        </Typography>
        <Pill dot tone={criterion.isMet ? 'success' : 'warning'}>
          {t(criterion.isMet ? 'solidarity.met' : 'solidarity.notMet')}
        </Pill>
      </Stack>
      <Typography sx={{ fontWeight: 660, fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>
        {figure}{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          {asked}
        </Typography>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {how}
      </Typography>
      <CriterionLines lines={criterion.lines} />
    </Box>
  );
}
