import { exposureAsk, session } from '@coopera/api-client';
import { euros, parseAmount, useTranslation } from '@coopera/i18n';
import { DateField, MoneyField, notify, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { ClientField } from './client-field';

type Kind = 'client-limit' | 'activity-limit' | 'overdraft';

export interface CreditValues {
  subjectId: string;
  amount: string;
  fromOn: string;
  untilOn: string;
  reason: string;
}

/** Asks for a limit of its own or for an overdraft; of a client, who is chosen, or of the Activité of the page. */
export function AskCredit({ kind, activityId = '' }: { kind: Kind; activityId?: string }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('budgets.credit.ask');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t(`credit.ask.${kind}`)}
      </Button>
      {isOpen && (
        <FormDialog<CreditValues>
          title={t(`credit.ask.${kind}`)}
          text={t('credit.askText')}
          submitLabel={t('credit.send')}
          defaultValues={{ subjectId: activityId, amount: '', fromOn: session.today(), untilOn: '', reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ amount, untilOn, ...body }) => {
            const { status } = await exposureAsk({
              body: { ...body, kind, amount: euros(parseAmount(amount) ?? amount), untilOn: untilOn || null },
            });
            setOpen(false);
            notify(t(`credit.asked.${status}`));
            refresh();
          }}
        >
          {(control) => (
            <>
              {kind === 'client-limit' && <ClientField control={control} />}
              <MoneyField control={control} name="amount" label={t('credit.amount')} />
              <DateField control={control} name="fromOn" label={t('filter.from')} />
              <DateField control={control} name="untilOn" label={t('filter.to')} />
              <TextField control={control} name="reason" label={t('action.reason')} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
