import { formatStructuredCommunication } from '@coopera/kernel';
import type { StructuredData } from '../../domain/statement/bank-statement';
import { onlyStructuredCommunicationIn } from '../../domain/statement/communications-in-text';
import type { CodaMovement } from './coda-movement';

export interface CodaCommunication {
  readonly structuredCommunication: string | null;
  readonly structuredData: StructuredData | null;
  readonly communication: string;
}

/** Types that hold a Belgian structured communication: given by the payer (101) or rebuilt by the bank (102). */
const BELGIAN = ['101', '102'];

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Fields follow each other without a separator: a word may run over two records, so blanks are tidied only at the end. */
export function readCommunication(movement: CodaMovement): CodaCommunication {
  const { structuredType, communication, continuation } = movement;
  if (structuredType === null) {
    const text = tidy(communication + continuation);
    return {
      structuredCommunication: onlyStructuredCommunicationIn(text),
      structuredData: null,
      communication: text,
    };
  }
  const structuredData = { type: structuredType, data: communication.trimEnd() };
  const digits = /^\d{12}/.exec(communication)?.[0];
  if (!digits || !BELGIAN.includes(structuredType))
    return { structuredCommunication: null, structuredData, communication: tidy(`${communication} ${continuation}`) };
  return {
    structuredCommunication: digits,
    structuredData,
    communication: tidy(`${formatStructuredCommunication(digits)} ${continuation}`),
  };
}
