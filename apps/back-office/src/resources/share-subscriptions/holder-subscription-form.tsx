import { type NewHolderDto, shareHoldersSubscribe } from '@coopera/api-client';
import { currentLocale, useTranslation } from '@coopera/i18n';
import { notify, TextField } from '@coopera/ui';
import { useRefresh } from 'react-admin';
import { FormDialog } from '../../shell/form-dialog';
import { HolderFields } from './holder-fields';

export interface HolderValues {
  count: string;
  holder: Record<'shareClass' | 'name' | 'street' | 'postalCode' | 'city' | 'language' | 'email' | 'iban', string>;
}

const empty = { shareClass: 'B', name: '', street: '', postalCode: '', city: '', email: '', iban: '' };

/** An account that was left empty does not travel. */
const filled = ({ iban, ...holder }: HolderValues['holder']): NewHolderDto =>
  ({ ...holder, ...(iban.trim() ? { iban } : {}) }) as NewHolderDto;

export function HolderSubscriptionForm({ holderId, onClose }: { holderId?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  return (
    <FormDialog<HolderValues>
      title={t('shareRegister.subscribe')}
      text={t('shareRegister.subscribeText')}
      submitLabel={t('shareRegister.save')}
      maxWidth="sm"
      defaultValues={{ count: '1', holder: { ...empty, language: currentLocale() } }}
      onClose={onClose}
      onSubmit={async ({ count, holder }, headers) => {
        const who = holderId ? { holderId } : { holder: filled(holder) };
        const { structuredCommunication } = await shareHoldersSubscribe({
          body: { count: Number(count), ...who },
          headers,
        });
        onClose();
        notify(t('shareRegister.subscribed', { communication: structuredCommunication }));
        refresh();
      }}
    >
      {(control) => (
        <>
          {!holderId && <HolderFields control={control} />}
          <TextField
            control={control}
            name="count"
            type="number"
            label={t('shareRegister.shares')}
            rules={{ required: t('shareRegister.missing') }}
          />
        </>
      )}
    </FormDialog>
  );
}
