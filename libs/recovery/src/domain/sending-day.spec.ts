import { localDate } from '@coopera/kernel';
import { isSendingDay } from './sending-day';

describe('the days on which reminders leave', () => {
  it.each([
    ['a Saturday', '2026-11-28', true],
    ['a Monday', '2026-11-30', true],
    ['a Sunday', '2026-11-29', false],
    ['Armistice Day, a Wednesday', '2026-11-11', false],
    ['Easter Monday', '2026-04-06', false],
    ['the day after Christmas, a Saturday', '2026-12-26', true],
  ])('%s', (_, day, leaves) => expect(isSendingDay(localDate(day))).toBe(leaves));
});
