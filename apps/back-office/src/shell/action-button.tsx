import { requestJson } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import Button, { type ButtonProps } from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../auth/use-can';

export interface ActionButtonProps {
  label: string;
  permission: string;
  /** Where the order is sent: POST, with the reason when one is asked. */
  path: string;
  title: string;
  text?: ReactNode;
  /** Asks why, and sends it as `reason`. */
  asksReason?: boolean;
  isDanger?: boolean;
  done: string;
  button?: Pick<ButtonProps, 'variant' | 'size' | 'startIcon'>;
  onDone?: () => void;
}

/** An order that cannot be undone: asked first, sent once, refused in the words of the API. */
export function ActionButton(props: ActionButtonProps) {
  const { label, permission, path, title, text, asksReason, isDanger, done, button, onDone } = props;
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan(permission);
  const [intention, setIntention] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const order = useMutation({
    mutationFn: (idempotencyKey: string) =>
      requestJson(path, { method: 'POST', body: asksReason ? { reason: reason.trim() } : undefined, idempotencyKey }),
    onSuccess: () => {
      setIntention(null);
      setReason('');
      notify(done);
      refresh();
      onDone?.();
    },
  });
  if (!isAllowed) return null;
  const isMissing = Boolean(asksReason) && reason.trim() === '';
  return (
    <>
      <Button
        variant="outlined"
        {...button}
        color={isDanger ? 'error' : 'primary'}
        onClick={(event) => {
          event.stopPropagation();
          order.reset();
          setIntention(crypto.randomUUID());
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={intention !== null}
        title={title}
        text={text}
        confirmLabel={label}
        isDanger={isDanger}
        isBusy={order.isPending}
        error={order.error}
        onConfirm={() => intention && !isMissing && order.mutate(intention)}
        onClose={() => setIntention(null)}
      >
        {asksReason && (
          <TextField
            required
            fullWidth
            multiline
            minRows={2}
            id="reason"
            label={t('action.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            sx={{ mt: 2 }}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
