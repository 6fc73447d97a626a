import { type CampaignFileDto, campaignsChange } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { CampaignForm } from './campaign-form';
import { toTerms, valuesOf } from './campaign-values';

/** Changes the terms of a draft. */
export function EditCampaign({ campaign }: { campaign: CampaignFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('solidarity.campaign.prepare');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed || campaign.status !== 'draft') return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('solidarity.edit')}
      </Button>
      {isOpen && (
        <CampaignForm
          title={t('solidarity.edit')}
          values={valuesOf(campaign)}
          onClose={() => setOpen(false)}
          onSubmit={async (values) => {
            await campaignsChange({ path: { id: campaign.id }, body: toTerms(values) });
            setOpen(false);
            notify(t('solidarity.saved'));
            refresh();
          }}
        />
      )}
    </>
  );
}
