import type { Localized } from '@coopera/kernel';
import type { EInvoice } from '../e-invoice';
import type { StatedTotals } from '../e-totals';

/** What a rule looks at: the document, and the sums it states (ours: those computed). */
export interface RuleSubject {
  readonly invoice: EInvoice;
  readonly totals: StatedTotals;
}

export interface Rule {
  /** As the public rules call it: "BR-CO-10", "PEPPOL-EN16931-R003". */
  readonly id: string;
  readonly sentence: Localized;
  /** JSON pointers of the breaches; none when it holds. */
  readonly breaches: (subject: RuleSubject) => readonly string[];
}

export interface RuleBreach {
  readonly ruleId: string;
  readonly sentence: Localized;
  readonly pointer: string;
}

export function rule(id: string, breaches: Rule['breaches'], fr: string, nl: string, en: string): Rule {
  return { id, breaches, sentence: { fr, nl, en } };
}

/** A pointer when a condition does not hold. */
export const unless = (holds: boolean, pointer: string): readonly string[] => (holds ? [] : [pointer]);

export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';
