import { localDate } from '@coopera/kernel';
import { orderedSlots, overlap } from './session-slot';

const slot = (day: string, from: string, until: string) => ({ day: localDate(day), from, until });
const morning = slot('2026-12-03', '09:30', '12:30');
const afternoon = slot('2026-12-03', '13:30', '16:30');

describe('slots of a session', () => {
  it('stand in order of time', () => expect(orderedSlots([afternoon, morning])).toEqual([morning, afternoon]));

  it.each([
    ['none', []],
    ['one that ends before it begins', [slot('2026-12-03', '12:00', '09:00')]],
    ['one that lasts no time', [slot('2026-12-03', '09:00', '09:00')]],
    ['two at once', [morning, slot('2026-12-03', '12:00', '13:00')]],
  ])('are refused: %s', (_, slots) => expect(() => orderedSlots(slots)).toThrow('training.slots-not-valid'));

  it('may follow one another without a pause', () =>
    expect(overlap(morning, slot('2026-12-03', '12:30', '13:00'))).toBe(false));
  it('do not overlap on two days', () => expect(overlap(morning, slot('2026-12-04', '09:30', '12:30'))).toBe(false));
});
