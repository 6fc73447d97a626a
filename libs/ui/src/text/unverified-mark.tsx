import { useTranslation } from '@coopera/i18n';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';

export interface Verification {
  verified: boolean;
  source?: string | null;
  confidence?: string | null;
}

/** Says that a legal value was not yet checked by a person, where it comes from and how sure it is. */
export function UnverifiedMark({ verification }: { verification: Verification | null | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!verification || verification.verified) return null;
  const { source, confidence } = verification;
  const lines = [
    t('ui.unverified.hint'),
    source ? t('ui.unverified.source', { source }) : '',
    confidence
      ? t('ui.unverified.confidence', { confidence: t(`confidence.${confidence}`, { defaultValue: confidence }) })
      : '',
  ].filter(Boolean);
  return (
    <Tooltip
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      describeChild
      title={lines.map((line) => <div key={line}>{line}</div>)}
    >
      <ButtonBase
        onClick={() => setOpen(true)}
        sx={{
          font: 'inherit',
          fontSize: '.72rem',
          fontWeight: 600,
          gap: 0.25,
          minHeight: 24,
          px: 0.5,
          borderRadius: '6px',
          color: 'warning.main',
          verticalAlign: 'middle',
          whiteSpace: 'nowrap',
        }}
      >
        <HelpOutline sx={{ fontSize: 14 }} />
        {t('ui.unverified.mark')}
      </ButtonBase>
    </Tooltip>
  );
}
