import { type HolderFileDto, shareHoldersErase } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { ActionButton } from '../../shell/action-button';
import { PaperResignation } from '../share-resignations/paper-resignation';
import { NewHolderSubscription } from '../share-subscriptions/new-holder-subscription';
import { ExtractButtons } from '../shares/extract-buttons';

export function ShareHolderActions({ holder }: { holder: HolderFileDto }) {
  const { t } = useTranslation();
  const { id, memberId, isErased, shares, shareClass } = holder;
  if (isErased) return <ExtractButtons holderId={id} />;
  return (
    <>
      {memberId && (
        <Button variant="text" component={Link} to={`/members/${memberId}/show`}>
          {t('shareRegister.memberFile')}
        </Button>
      )}
      {shareClass !== 'A' && <NewHolderSubscription holderId={id} />}
      {shares > 0 && <PaperResignation holderId={id} />}
      <ExtractButtons holderId={id} />
      <ActionButton
        label={t('shareRegister.erase')}
        permission="shares.holder.manage"
        send={() => shareHoldersErase({ path: { id } })}
        title={t('shareRegister.eraseTitle')}
        text={t('shareRegister.eraseText')}
        whyNot={shares > 0 ? t('shareRegister.stillHolds') : undefined}
        isDanger
        done={t('shareRegister.erasedNow')}
      />
    </>
  );
}
