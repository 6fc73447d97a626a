import { type AttendancePersonDto, trainingAttendanceMark } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';

type Status = AttendancePersonDto['statuses'][number];
const choices: Status[] = ['registered', 'attended', 'absent', 'excused'];

interface AttendanceCellProps {
  label: string;
  slotId: string;
  registrationId: string;
  status: Status;
  onMarked: () => void;
}

export function AttendanceCell({ label, slotId, registrationId, status, onMarked }: AttendanceCellProps) {
  const { t } = useTranslation();
  const marking = useMutation({
    mutationFn: (chosen: Status) =>
      trainingAttendanceMark({
        path: { id: slotId },
        body: { registrationId, status: chosen === 'registered' ? undefined : chosen },
      }),
    onSuccess: onMarked,
    onError: (error) => notify(error.message, 'error'),
  });
  return (
    <TextField
      select
      size="small"
      value={marking.isPending ? marking.variables : status}
      disabled={marking.isPending}
      onChange={(event) => marking.mutate(event.target.value as Status)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': label } } }}
      sx={{ minWidth: 130 }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {t(`attendanceState.${choice}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
