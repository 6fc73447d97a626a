import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { create } from 'qrcode';
import { useMemo } from 'react';

const MARGIN = 2;

/** The dark squares as one path: "M2 3h1v1h-1z…". */
function pathOf(payload: string): { path: string; size: number } {
  const { size, data } = create(payload, { errorCorrectionLevel: 'M' }).modules;
  const squares = Array.from(data, (isDark, index) =>
    isDark ? `M${(index % size) + MARGIN} ${Math.floor(index / size) + MARGIN}h1v1h-1z` : '',
  );
  return { path: squares.join(''), size: size + 2 * MARGIN };
}

/** What a banking app reads to fill in the transfer. Black on white in the dark too, for the camera. */
export default function PaymentCode({ payload }: { payload: string }) {
  const { t } = useTranslation();
  const { path, size } = useMemo(() => pathOf(payload), [payload]);
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 2 }}>
      <svg
        role="img"
        aria-label={t('shares.code')}
        viewBox={`0 0 ${size} ${size}`}
        width={148}
        height={148}
        shapeRendering="crispEdges"
        style={{ borderRadius: 10, flex: 'none' }}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <Typography variant="caption" color="textSecondary">
        {t('shares.codeHint')}
      </Typography>
    </Box>
  );
}
