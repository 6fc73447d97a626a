import { localDate } from '@coopera/kernel';
import { aDeclaration } from '../../testing/declaration.builder';
import { dimonaCancel, dimonaIn } from './dimona-payload';

describe('the body of a Dimona', () => {
  it('declares work with its end, so that no OUT follows', () => {
    const declaration = aDeclaration({ startsOn: localDate('2026-11-24'), endsOn: localDate('2026-11-26') });
    expect(dimonaIn(declaration)).toEqual({
      employer: { enterpriseNumber: '0791234542' },
      worker: { ssin: '90010100123' },
      dimonaIn: {
        features: { jointCommissionNumber: '200', workerType: 'OTH' },
        startDate: '2026-11-24',
        endDate: '2026-11-26',
      },
    });
  });

  it.each(['302', '304', '304.02'])('renumbers committee %s', (jointCommittee) => {
    expect(dimonaIn(aDeclaration({ jointCommittee })).dimonaIn.features.jointCommissionNumber).toBe('XXX');
  });

  it('names the hours and the place of a student', () => {
    const { dimonaIn: body } = dimonaIn(aDeclaration({ workerStatus: 'student', plannedHours: 16, place: 'Namur' }));
    expect(body).toMatchObject({
      features: { workerType: 'STU' },
      plannedHoursNumber: 16,
      studentPlaceOfWork: { name: 'Namur' },
    });
  });

  it('takes a period back by its number', () => {
    expect(dimonaCancel('123456789')).toEqual({ dimonaCancel: { periodId: 123456789 } });
  });
});
