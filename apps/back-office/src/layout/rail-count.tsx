import { formatNumber, useTranslation } from '@coopera/i18n';
import { VisuallyHidden } from '@coopera/ui';
import { styled } from '@mui/material/styles';
import { useWaitingCount } from '../resources/worklist/use-waiting';

const Count = styled('span')({
  fontSize: '.72rem',
  fontWeight: 650,
  color: '#fff',
  background: 'rgba(255,255,255,.16)',
  borderRadius: 99,
  paddingInline: 7,
  lineHeight: '18px',
});

/** How many things wait, beside their name. */
export function RailCount({ resource }: { resource: string }) {
  const { t } = useTranslation();
  const count = useWaitingCount(resource);
  if (count === 0) return null;
  return (
    <Count>
      {formatNumber(count)} <VisuallyHidden>{t('waiting.count')}</VisuallyHidden>
    </Count>
  );
}
