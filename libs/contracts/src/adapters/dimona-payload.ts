import type { DimonaDeclaration } from '../domain/dimona';

export interface DimonaInPayload {
  employer: { enterpriseNumber: string };
  worker: { ssin: string };
  dimonaIn: {
    features: { jointCommissionNumber: string; workerType: 'STU' | 'OTH' };
    startDate: string;
    endDate: string;
    plannedHoursNumber?: number;
    studentPlaceOfWork?: { name: string };
  };
}

export interface DimonaCancelPayload {
  dimonaCancel: { periodId: number };
}

/** Committees that the service knows under another number (hotels and catering, performing arts). */
const RENUMBERED = ['302', '304'];

/**
 * The body of a Dimona IN. The end date is given, so no OUT follows; a student's declaration names hours and place.
 * @source ONSS, Dimona REST v2; public client hyperlab-be/laravel-dimona (names of the fields)
 */
export function dimonaIn(declaration: DimonaDeclaration): DimonaInPayload {
  const isStudent = declaration.workerStatus === 'student';
  const committee = declaration.jointCommittee.slice(0, 3);
  return {
    employer: { enterpriseNumber: declaration.enterpriseNumber },
    worker: { ssin: declaration.niss },
    dimonaIn: {
      features: {
        jointCommissionNumber: RENUMBERED.includes(committee) ? 'XXX' : committee,
        workerType: isStudent ? 'STU' : 'OTH',
      },
      startDate: declaration.startsOn,
      endDate: declaration.endsOn,
      ...(isStudent
        ? { plannedHoursNumber: declaration.plannedHours, studentPlaceOfWork: { name: declaration.place } }
        : {}),
    },
  };
}

/** A period is a number on the wire. */
export const dimonaCancel = (periodId: string): DimonaCancelPayload => ({
  dimonaCancel: { periodId: Number(periodId) },
});
