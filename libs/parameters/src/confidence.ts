/**
 * How far a value can be trusted. V4+, V3, V2: the same in that many independent sources; R: reproduced to the cent by
 * an independent calculation; S: a single source; M: from memory; ?: sources disagree, or unverified.
 */
export const confidenceMarks = ['V4+', 'V3', 'V2', 'R', 'S', 'M', '?'] as const;
export type ConfidenceMark = (typeof confidenceMarks)[number];

/** One mark, or several joined by ", ": "V3, R". */
export type Confidence = string;

export const marksOf = (confidence: Confidence): string[] => confidence.split(', ');

export const isConfidence = (text: string): boolean =>
  marksOf(text).every((mark) => (confidenceMarks as readonly string[]).includes(mark));

/** Whether a person must still check the value before it is relied on: slips and screens say so. */
export const isUnverified = (confidence: Confidence): boolean =>
  marksOf(confidence).some((mark) => mark === 'M' || mark === '?');

const rank = (confidence: Confidence): number =>
  Math.min(...marksOf(confidence).map((mark) => (confidenceMarks as readonly string[]).indexOf(mark)));
const ranked = (confidence: Confidence): number => (isUnverified(confidence) ? 100 : 0) + rank(confidence);

/** The weakest of several: what a figure computed from all of them deserves. "R" when there is none to name. */
export function weakestConfidence(confidences: readonly Confidence[]): Confidence {
  return confidences.reduce((weakest, one) => (ranked(one) > ranked(weakest) ? one : weakest), confidences[0] ?? 'R');
}
