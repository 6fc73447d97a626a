import { type MemberFileDto, membersRefusal } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import MailOutlined from '@mui/icons-material/MailOutlined';
import Button from '@mui/material/Button';
import { useCan } from '../../auth/use-can';
import { ActionButton } from '../../shell/action-button';
import { AdmitCandidate } from './admit-candidate';

export function MemberActions({ member }: { member: MemberFileDto }) {
  const { t } = useTranslation();
  const mayDecide = useCan('members.candidate.decide');
  const { id, name, email, status } = member;
  return (
    <>
      <Button variant="outlined" startIcon={<MailOutlined />} href={`mailto:${email}`}>
        {t('member.write')}
      </Button>
      {status === 'candidate' && mayDecide && (
        <>
          <ActionButton
            label={t('candidate.refuse')}
            permission="members.candidate.decide"
            send={({ reason }) => membersRefusal({ path: { id }, body: { reason } })}
            title={t('candidate.refuseTitle', { name })}
            text={t('candidate.refuseText')}
            reason="reason"
            isDanger
            done={t('candidate.refused')}
          />
          <AdmitCandidate member={member} />
        </>
      )}
    </>
  );
}
