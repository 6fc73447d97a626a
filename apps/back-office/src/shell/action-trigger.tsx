import Button, { type ButtonProps } from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';

interface ActionTriggerProps {
  label: string;
  isDanger?: boolean;
  whyNot?: string;
  button?: Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'aria-label'>;
  onClick: () => void;
}

/** The button of an action; one that may not be used keeps its place and says why, to the keyboard too. */
export function ActionTrigger({ label, isDanger, whyNot, button, onClick }: ActionTriggerProps) {
  const trigger = (
    <Button
      variant="outlined"
      {...button}
      color={isDanger ? 'error' : 'primary'}
      aria-disabled={whyNot ? true : undefined}
      sx={whyNot ? { opacity: 0.6, cursor: 'not-allowed' } : undefined}
      onClick={(event) => {
        event.stopPropagation();
        if (!whyNot) onClick();
      }}
    >
      {label}
    </Button>
  );
  return whyNot ? (
    <Tooltip describeChild title={whyNot}>
      {trigger}
    </Tooltip>
  ) : (
    trigger
  );
}
