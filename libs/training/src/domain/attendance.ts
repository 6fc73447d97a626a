import { Decimal, type Rate } from '@coopera/kernel';

/** `registered` while nobody said whether the person was there. */
export type AttendanceStatus = 'registered' | 'attended' | 'absent' | 'excused';
export const attendanceMarks = ['attended', 'absent', 'excused'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

/** Whether enough slots were attended for a certificate; an excuse is not attendance. */
export const earnsCertificate = (slots: number, attended: number, share: Rate): boolean =>
  slots > 0 && share.value.times(slots).compare(Decimal.of(attended)) <= 0;
