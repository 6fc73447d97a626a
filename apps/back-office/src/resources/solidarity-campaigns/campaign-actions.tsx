import { type CampaignFileDto, campaignsArchive, campaignsClose, campaignsOpen, useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';
import { EditCampaign } from './edit-campaign';

export function CampaignActions({ campaign }: { campaign: CampaignFileDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { displayName } = useUser();
  const path = { id: campaign.id };
  return (
    <>
      <EditCampaign campaign={campaign} />
      {campaign.status === 'draft' && (
        <ActionButton
          label={t('solidarity.open')}
          permission="solidarity.campaign.open"
          send={({ headers }) => campaignsOpen({ path, headers })}
          title={t('solidarity.openTitle')}
          text={t('solidarity.openText', { amount: money(campaign.envelope) })}
          whyNot={displayName === campaign.preparedBy ? t('solidarity.fourEyes') : undefined}
          done={t('solidarity.opened')}
          button={{ variant: 'contained' }}
        />
      )}
      {campaign.status === 'open' && (
        <ActionButton
          label={t('solidarity.close')}
          permission="solidarity.campaign.open"
          send={({ headers }) => campaignsClose({ path, headers })}
          title={t('solidarity.closeTitle')}
          text={t('solidarity.closeText', { amount: money(campaign.left) })}
          done={t('solidarity.closed')}
        />
      )}
      {campaign.status === 'closed' && (
        <ActionButton
          label={t('solidarity.archive')}
          permission="solidarity.campaign.prepare"
          send={() => campaignsArchive({ path })}
          title={t('solidarity.archiveTitle')}
          text={t('solidarity.archiveText')}
          done={t('solidarity.archived')}
        />
      )}
    </>
  );
}
