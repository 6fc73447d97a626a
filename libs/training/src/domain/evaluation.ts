/** What is asked after a session, from 1 to 5. */
export const questions = ['content', 'trainer', 'pace', 'material', 'usefulness'] as const;
export type Question = (typeof questions)[number];

export interface EvaluationAnswer {
  /** One a question, in their order. */
  scores: number[];
  remark: string | null;
}

export interface EvaluationResult {
  answers: number;
  /** Below this number of answers nothing else is shown: a person could be recognised. */
  minimum: number;
  averages: { question: Question; average: string }[];
  remarks: string[];
}

/** Averages to one decimal, once there are enough answers for nobody to be recognised. */
export function resultOf(answers: readonly EvaluationAnswer[], minimum: number): EvaluationResult {
  if (answers.length < minimum) return { answers: answers.length, minimum, averages: [], remarks: [] };
  return {
    answers: answers.length,
    minimum,
    averages: questions.map((question, index) => ({
      question,
      average: averageOf(answers.map(({ scores }) => scores[index] ?? 0)),
    })),
    remarks: answers.flatMap(({ remark }) => remark ?? []).sort(),
  };
}

/** Half up, by whole numbers: "4.3". */
const averageOf = (scores: number[]): string => {
  const tenths = Math.floor((scores.reduce((sum, score) => sum + score, 0) * 20 + scores.length) / (2 * scores.length));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
};
