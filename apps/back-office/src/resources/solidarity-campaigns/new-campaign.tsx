import { campaignsPrepare, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { CampaignForm } from './campaign-form';
import { emptyCampaign, toTerms } from './campaign-values';

/** Prepares a campaign; somebody else opens it. */
export function NewCampaign() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const isAllowed = useCan('solidarity.campaign.prepare');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('solidarity.new')}
      </Button>
      {isOpen && (
        <CampaignForm
          title={t('solidarity.new')}
          values={emptyCampaign(session.today())}
          onClose={() => setOpen(false)}
          onSubmit={async (values) => {
            const { id } = await campaignsPrepare({ body: toTerms(values) });
            setOpen(false);
            notify(t('solidarity.saved'));
            refresh();
            void navigate(`/solidarity-campaigns/${id}/show`);
          }}
        />
      )}
    </>
  );
}
