import { axisSteps } from './scale';

describe('the steps of an axis', () => {
  it('are round and reach the highest value', () => expect(axisSteps(4320)).toEqual([0, 1000, 2000, 3000, 4000, 5000]));
  it('never divide by nothing', () => expect(axisSteps(0)).toEqual([0, 1]));
});
