import type { PayLineDto, PayStrategyDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { PayLines } from './pay-lines';

interface PayDetailsProps {
  lines: PayLineDto[];
  strategies: PayStrategyDto[];
}

/** The whole calculation, for who wants to see it. */
export function PayDetails({ lines, strategies }: PayDetailsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box sx={{ mt: 1 }}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        endIcon={<ExpandMore sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        sx={{ ml: -1 }}
      >
        {isOpen ? t('simulator.hideLines') : t('simulator.showLines')}
      </Button>
      <Box id={id} sx={{ mt: 1 }}>
        {isOpen && (
          <>
            <PayLines lines={lines} />
            {strategies.map(({ question, text }) => (
              <Typography key={question} variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
                {text}
              </Typography>
            ))}
          </>
        )}
      </Box>
    </Box>
  );
}
