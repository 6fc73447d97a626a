import { formatDate, useTranslation } from '@coopera/i18n';
import { UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';
import { ActionButton } from '../../shell/action-button';
import type { ParameterRow } from './types';

/** Who checked the value against its source, or a way to say that one did. */
export function Verified({ parameter }: { parameter: ParameterRow }) {
  const { t } = useTranslation();
  const { id, label, display, source, verified, verifiedBy, verifiedAt } = parameter;
  if (verified)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {[verifiedBy, verifiedAt && formatDate(verifiedAt)].filter(Boolean).join(', ') || t('parameter.verified')}
      </Box>
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
      <UnverifiedMark verification={parameter} />
      <ActionButton
        label={t('parameter.verify')}
        permission="parameters.parameter.verify"
        path={`/parameters/${id}/verification`}
        title={t('parameter.verifyTitle', { label })}
        text={t('parameter.verifyText', { display, source: source ?? '—' })}
        done={t('parameter.verifiedNow')}
        button={{ size: 'small' }}
      />
    </Box>
  );
}
