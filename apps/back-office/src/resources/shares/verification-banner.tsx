import { type RegisterVerificationDto, shareRegisterVerify } from '@coopera/api-client';
import { formatDate, formatNumber, useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';

/** The last time the whole register was read again, and what it said. */
export function VerificationBanner({ verification }: { verification: RegisterVerificationDto | null }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const mayVerify = useCan('shares.register.verify');
  const verifying = useMutation({
    mutationFn: () => shareRegisterVerify(),
    onSuccess: ({ fault }) => {
      notify(fault ? t('shareRegister.broken') : t('shareRegister.verified'), fault ? 'error' : 'success');
      refresh();
    },
    onError: (error) => notify(error.message, 'error'),
  });
  const button = mayVerify && (
    <Button color="inherit" size="small" loading={verifying.isPending} onClick={() => verifying.mutate()}>
      {t('shareRegister.verifyNow')}
    </Button>
  );
  if (!verification)
    return (
      <Alert severity="info" action={button}>
        {t('shareRegister.neverVerified')}
      </Alert>
    );
  const { fault, operations, head, verifiedAt, verifiedBy } = verification;
  return (
    <Alert severity={fault ? 'error' : 'success'} action={button}>
      {fault
        ? t(`registerFault.${fault.kind}`, {
            operation: fault.operation ?? '',
            expected: fault.expected,
            found: fault.found,
          })
        : t('shareRegister.holds', { count: operations, number: formatNumber(operations) })}
      <Typography variant="caption" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {t('shareRegister.verifiedOn', {
          date: formatDate(verifiedAt, 'date-time'),
          name: verifiedBy === 'nightly' ? t('shareRegister.nightly') : verifiedBy,
        })}{' '}
        · {head.slice(0, 24)}…
      </Typography>
    </Alert>
  );
}
