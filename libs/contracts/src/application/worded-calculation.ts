import type { Language, MoneyJson } from '@coopera/kernel';
import type { Calculation, LineSection, UnverifiedParameter } from '../domain/calculation';
import { strategyWords } from './strategy-words';

/** A line in the words of one language. */
export interface WordedLine {
  code: string;
  section: LineSection;
  effect: 'adds' | 'deducts' | 'costs' | 'saves' | 'informs';
  label: string;
  base: MoneyJson | null;
  rate: string | null;
  amount: MoneyJson;
  explanation: string;
  source: string;
  confidence: string;
  unverified: boolean;
}

export interface WordedStrategy {
  /** "withholding", "workBonus", "structural". */
  question: string;
  name: string;
  text: string;
}

export interface WordedCalculation {
  lines: WordedLine[];
  strategies: WordedStrategy[];
  unverified: UnverifiedParameter[];
  parameterHash: string;
}

/** A stored calculation as one person reads it. */
export function inWords(calculation: Calculation, language: Language): WordedCalculation {
  return {
    lines: calculation.lines.map(({ label, explanation, ...line }) => ({
      ...line,
      label: label[language],
      explanation: explanation[language],
    })),
    strategies: Object.entries(calculation.strategies).map(([question, name]) => ({
      question,
      name,
      text: strategyWords[name]?.[language] ?? name,
    })),
    unverified: [...calculation.unverified],
    parameterHash: calculation.parameterHash,
  };
}
