import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import type { ButtonProps } from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../auth/use-can';
import { ActionTrigger } from './action-trigger';
import { fieldProblem } from './field-problem';

export interface Order {
  /** Names this one intention, so that sending it twice does it once. */
  headers: { 'Idempotency-Key': string };
  /** Why, where it is asked. */
  reason: string;
}

export interface ActionButtonProps<Answer> {
  label: string;
  permission: string;
  send: (order: Order) => Promise<Answer>;
  title: string;
  text?: ReactNode;
  /** Asks why; the name is that of the field in the body. */
  reason?: 'reason' | 'comment';
  isDanger?: boolean;
  /** Why it cannot be done now, or not by this person. */
  whyNot?: string;
  done: string | ((answer: Answer) => string);
  button?: Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'aria-label'>;
  onDone?: (answer: Answer) => void;
}

/** An order that cannot be undone: asked first, sent once, refused in the words of the API. */
export function ActionButton<Answer>(props: ActionButtonProps<Answer>) {
  const { label, permission, send, title, text, reason: field, isDanger, whyNot, done, button, onDone } = props;
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan(permission);
  const [intention, setIntention] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const order = useMutation({
    mutationFn: (key: string) => send({ headers: { 'Idempotency-Key': key }, reason: reason.trim() }),
    onSuccess: (answer) => {
      setIntention(null);
      setReason('');
      notify(typeof done === 'string' ? done : done(answer));
      refresh();
      onDone?.(answer);
    },
  });
  if (!isAllowed) return null;
  const isMissing = Boolean(field) && reason.trim() === '';
  const problem = field && fieldProblem(order.error, field);
  return (
    <>
      <ActionTrigger
        {...{ label, isDanger, whyNot, button }}
        onClick={() => {
          order.reset();
          setIntention(crypto.randomUUID());
        }}
      />
      <ConfirmDialog
        open={intention !== null}
        {...{ title, text, isDanger }}
        confirmLabel={label}
        isBusy={order.isPending}
        error={order.error}
        onConfirm={() => intention && !isMissing && order.mutate(intention)}
        onClose={() => setIntention(null)}
      >
        {field && (
          <TextField
            autoFocus
            required
            fullWidth
            multiline
            minRows={2}
            id="reason"
            label={t('action.reason')}
            value={reason}
            error={Boolean(problem)}
            helperText={problem}
            onChange={(event) => setReason(event.target.value)}
            sx={{ mt: 2 }}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
