import { session, shareResignationsAccept } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';

interface Values {
  netAssetsTestedOn: string;
  liquidityTestedOn: string;
}

/** The board accepted: it tells on which days both distribution tests were made. */
export function AcceptResignation({ id }: { id: string }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('shares.resignation.decide');
  const [isOpen, setOpen] = useState(false);
  const rules = { required: t('resignation.testMissing') };
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('resignation.accept')}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={t('resignation.accept')}
          text={t('resignation.acceptText')}
          submitLabel={t('resignation.accept')}
          defaultValues={{ netAssetsTestedOn: '', liquidityTestedOn: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async (body, headers) => {
            await shareResignationsAccept({ path: { id }, body, headers });
            setOpen(false);
            notify(t('resignation.accepted'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <DateField
                control={control}
                name="netAssetsTestedOn"
                label={t('resignation.netAssets')}
                max={session.today()}
                rules={rules}
              />
              <DateField
                control={control}
                name="liquidityTestedOn"
                label={t('resignation.liquidity')}
                max={session.today()}
                rules={rules}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
