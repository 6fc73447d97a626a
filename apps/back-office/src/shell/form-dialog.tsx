import { useTranslation } from '@coopera/i18n';
import { ProblemAlert, showProblem } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { type ReactNode, useId, useRef, useState } from 'react';
import { type Control, type DefaultValues, type FieldValues, useForm } from 'react-hook-form';

interface FormDialogProps<Values extends FieldValues> {
  title: string;
  text?: ReactNode;
  submitLabel: string;
  defaultValues: DefaultValues<Values>;
  /** Sends the form; the key is the same as long as the dialog stays open. */
  onSubmit: (values: Values, headers: { 'Idempotency-Key': string }) => Promise<unknown>;
  onClose: () => void;
  maxWidth?: 'xs' | 'sm' | 'md';
  children: (control: Control<Values>) => ReactNode;
}

/** A form over the page. What the API refuses is told on the field that it is about, and nothing that was typed is lost. */
export function FormDialog<Values extends FieldValues>(props: FormDialogProps<Values>) {
  const { title, text, submitLabel, defaultValues, onSubmit, onClose, maxWidth = 'xs', children } = props;
  const { t } = useTranslation();
  const id = useId();
  const key = useRef(crypto.randomUUID());
  const [problem, setProblem] = useState<unknown>();
  const { control, handleSubmit, setError, formState } = useForm<Values>({ defaultValues });
  const submit = handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await onSubmit(values, { 'Idempotency-Key': key.current });
    } catch (error) {
      key.current = crypto.randomUUID();
      if (!showProblem(error, setError)) setProblem(error);
    }
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth={maxWidth} fullWidth>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <ProblemAlert error={problem} />
          {text && <Stack sx={{ mb: 2, color: 'text.secondary', fontSize: '.84rem' }}>{text}</Stack>}
          <Stack sx={{ gap: 2, pt: 0.75 }}>{children(control)}</Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="contained" loading={formState.isSubmitting}>
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
