import { resultOf } from './evaluation';

const answer = (score: number, remark: string | null = null) => ({ scores: [score, 5, 4, 3, 2], remark });

describe('the result of an evaluation', () => {
  it('shows nothing while a person could be recognised', () =>
    expect(resultOf([answer(1, 'x'), answer(2), answer(3), answer(4)], 5)).toEqual({
      answers: 4,
      minimum: 5,
      averages: [],
      remarks: [],
    }));

  it('shows averages from the fifth answer on', () => {
    const { averages, remarks } = resultOf([answer(4, 'b'), answer(4), answer(4), answer(5, 'a'), answer(5)], 5);
    expect(averages.map(({ average }) => average)).toEqual(['4.4', '5.0', '4.0', '3.0', '2.0']);
    expect(remarks).toEqual(['a', 'b']);
  });

  it('rounds half up', () =>
    expect(
      resultOf(
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2].map((n) => answer(n)),
        5,
      ).averages[0],
    ).toEqual({
      question: 'content',
      average: '1.1',
    }));
});
