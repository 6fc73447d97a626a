import type { ParameterDto } from '@coopera/api-client';
import { UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useConfidence } from './use-confidence';

/** Where the value comes from; one that nobody has checked says so. */
export function ParameterSource({ parameter }: { parameter: ParameterDto }) {
  const { source, confidence, unverified, note } = parameter;
  const confidenceText = useConfidence()(confidence);
  return (
    <Box component="span" sx={{ display: 'block', maxWidth: 420, whiteSpace: 'normal', fontSize: '.8rem' }}>
      {source} <UnverifiedMark verification={{ verified: !unverified, source, confidence: confidenceText }} />
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '.74rem' }}>
        {[confidenceText, note].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}
