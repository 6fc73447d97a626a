import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { declareLink } from './queries';

/** Sets oneself aside. */
export function DeclareLink({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const declaring = useMutation({
    mutationFn: () => declareLink(id),
    onSuccess: async () => {
      notify(t('solidarity.linkDeclared'));
      await navigate('/solidarite/comite');
      await queryClient.invalidateQueries({ queryKey: ['solidarity', 'cases'] });
    },
  });
  return (
    <ConfirmDialog
      open
      isDanger
      title={t('solidarity.declareLink')}
      text={t('solidarity.declareLinkText')}
      confirmLabel={t('solidarity.declareLinkButton')}
      isBusy={declaring.isPending}
      error={declaring.error}
      onConfirm={() => declaring.mutate()}
      onClose={onClose}
    />
  );
}
