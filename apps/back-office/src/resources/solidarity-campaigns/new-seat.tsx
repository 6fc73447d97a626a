import { type CampaignFileDto, committeeAdd, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, notify, SwitchField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { PersonField } from './person-field';

export interface SeatValues {
  loginId: string;
  isChair: boolean;
  from: string;
  until: string;
}

/** Calls a person, of the members or of the staff, to the committee. */
export function NewSeat({ campaign }: { campaign: CampaignFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('solidarity.campaign.prepare');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {t('solidarity.newSeat')}
      </Button>
      {isOpen && (
        <FormDialog<SeatValues>
          title={t('solidarity.newSeat')}
          text={t('solidarity.newSeatText')}
          submitLabel={t('solidarity.save')}
          defaultValues={{ loginId: '', isChair: false, from: session.today(), until: campaign.decisionsUntil }}
          onClose={() => setOpen(false)}
          onSubmit={async (body) => {
            await committeeAdd({ path: { id: campaign.id }, body });
            setOpen(false);
            notify(t('solidarity.seated'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <PersonField control={control} />
              <DateField control={control} name="from" label={t('filter.from')} />
              <DateField control={control} name="until" label={t('filter.to')} />
              <SwitchField control={control} name="isChair" label={t('solidarity.chair')} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
