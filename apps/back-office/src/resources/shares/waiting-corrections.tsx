import { shareCorrectionsApprove, shareCorrectionsRefuse, shareCorrectionsWaiting, useUser } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, Section } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../auth/use-can';
import { ActionButton } from '../../shell/action-button';

/** Counter-entries that wait for a second person; nothing where none does. */
export function WaitingCorrections() {
  const { t } = useTranslation();
  const { displayName } = useUser();
  const mayDecide = useCan('shares.correction.decide');
  const { data } = useQuery({
    queryKey: ['share-corrections'],
    queryFn: () => shareCorrectionsWaiting(),
    enabled: mayDecide,
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('shareRegister.corrections')} sx={{ mb: 2 }}>
      <DataList
        link="span"
        rows={data.map(({ id, operation, holderName, count, reason, proposedByName, proposedAt }) => {
          const whyNot = proposedByName === displayName ? t('shareRegister.notYou') : undefined;
          return {
            id,
            primary: t('shareRegister.correction', { operation, count: count > 0 ? `+${count}` : String(count) }),
            secondary: [holderName, reason, proposedByName, formatDate(proposedAt)].filter(Boolean).join(' · '),
            amount: (
              <Stack direction="row" sx={{ gap: 1 }}>
                <ActionButton
                  label={t('shareRegister.approve')}
                  permission="shares.correction.decide"
                  send={({ headers }) => shareCorrectionsApprove({ path: { id }, headers })}
                  title={t('shareRegister.approveTitle')}
                  text={reason}
                  whyNot={whyNot}
                  done={t('shareRegister.corrected')}
                  button={{ size: 'small', 'aria-label': `${t('shareRegister.approve')} ${operation}` }}
                />
                <ActionButton
                  label={t('shareRegister.refuse')}
                  permission="shares.correction.decide"
                  send={() => shareCorrectionsRefuse({ path: { id } })}
                  title={t('shareRegister.refuseTitle')}
                  whyNot={whyNot}
                  isDanger
                  done={t('shareRegister.refused')}
                  button={{ size: 'small', 'aria-label': `${t('shareRegister.refuse')} ${operation}` }}
                />
              </Stack>
            ),
          };
        })}
      />
    </Section>
  );
}
