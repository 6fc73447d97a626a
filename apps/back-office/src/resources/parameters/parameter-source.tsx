import type { ParameterDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';

/** Where the value comes from; one that nobody has checked says so. */
export function ParameterSource({ parameter }: { parameter: ParameterDto }) {
  const { t } = useTranslation();
  const { source, confidence, unverified, note } = parameter;
  return (
    <Box component="span" sx={{ display: 'block', maxWidth: 420, whiteSpace: 'normal', fontSize: '.8rem' }}>
      {source} <UnverifiedMark verification={{ verified: !unverified, source, confidence }} />
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '.74rem' }}>
        {[t('parameter.confidence', { confidence }), note].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}
