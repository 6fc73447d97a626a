import type { FigureLineDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, MoneyText } from '@coopera/ui';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';

/** The lines of the ledger behind a figure, folded. */
export function CriterionLines({ lines }: { lines: FigureLineDto[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <Accordion disableGutters elevation={0} sx={{ bgcolor: 'transparent', '&::before': { display: 'none' } }}>
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: 0, fontSize: '.84rem', fontWeight: 600 }}>
        {t('solidarity.lines', { count: lines.length })}
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0 }}>
        <DataList
          link="span"
          rows={lines.map(({ on, label, activityName, amount, sharedBy, period }, index) => ({
            id: `${on}.${index}`,
            primary: label,
            secondary: [
              formatDate(on),
              activityName,
              t(`solidarity.period.${period}`),
              sharedBy > 1 && t('solidarity.sharedBy', { count: sharedBy }),
            ]
              .filter(Boolean)
              .join(' · '),
            amount: <MoneyText value={amount} />,
          }))}
        />
      </AccordionDetails>
    </Accordion>
  );
}
