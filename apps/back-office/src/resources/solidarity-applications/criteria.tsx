import type { CriterionFigureDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DataList, MoneyText, Pill, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCriterionText } from './use-criterion-text';

interface CriteriaProps {
  /** As they were the day the application was sent. */
  frozen: CriterionFigureDto[];
  /** As they are today, where it is known. */
  now?: CriterionFigureDto[];
}

export function Criteria({ frozen, now = [] }: CriteriaProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {frozen.map((criterion) => (
        <Criterion key={criterion.kind} criterion={criterion} today={now.find(({ kind }) => kind === criterion.kind)} />
      ))}
    </Box>
  );
}

function Criterion({ criterion, today }: { criterion: CriterionFigureDto; today?: CriterionFigureDto }) {
  const { t } = useTranslation();
  const { figure, asked, how } = useCriterionText(criterion);
  const { figure: figureNow } = useCriterionText(today ?? criterion);
  return (
    <Section
      title={t(`solidarity.criterion.${criterion.kind}`)}
      action={
        <Pill dot tone={criterion.isMet ? 'success' : 'warning'}>
          {t(criterion.isMet ? 'solidarity.met' : 'solidarity.notMet')}
        </Pill>
      }
    >
      <Typography sx={{ fontWeight: 660, fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>
        {figure}{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          {asked}
        </Typography>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {how}
      </Typography>
      {figureNow !== figure && (
        <Typography variant="body2" sx={{ color: 'warning.dark', fontWeight: 600 }}>
          {t('solidarity.today', { figure: figureNow })}
        </Typography>
      )}
      <DataList
        link="span"
        rows={criterion.lines.map(({ on, label, activityName, amount, period }, index) => ({
          id: `${on}.${index}`,
          primary: label,
          secondary: [on, activityName, t(`solidarity.period.${period}`)].join(' · '),
          amount: <MoneyText value={amount} />,
        }))}
      />
    </Section>
  );
}
