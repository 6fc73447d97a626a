import { formatStructuredCommunication, parseStructuredCommunication } from '@coopera/kernel';
import type { StructuredData } from '../../domain/statement/bank-statement';
import { onlyStructuredCommunicationIn } from '../../domain/statement/communications-in-text';
import type { XmlNode } from '../xml/xml-node';

export interface CamtRemittance {
  readonly structuredCommunication: string | null;
  readonly structuredData: StructuredData | null;
  readonly communication: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A creditor reference (`CdtrRefInf`) with what makes it Belgian: issuer BBA, or type SCOR and twelve digits that check. */
function readReference(node: XmlNode): { reference: string; type: string; belgian: string | null } | null {
  const reference = node.text('Ref');
  if (reference === null) return null;
  const type = node.firstText('Tp/CdOrPrtry/Cd', 'Tp/CdOrPrtry/Prtry') ?? '';
  const digits = reference.replace(/[\s+*/]/g, '');
  const isDeclared = node.text('Tp/Issr') === 'BBA' && /^\d{12}$/.test(digits);
  const belgian = isDeclared ? digits : type === 'RF' ? null : parseStructuredCommunication(digits);
  return { reference, type: type || 'SCOR', belgian };
}

/** What the payer wrote, `RmtInf`. Several structured communications in one transfer: all in the text, none singled out. */
export function readRemittance(details: XmlNode): CamtRemittance {
  const blocks = details.find('RmtInf')?.children('Strd') ?? [];
  const references = blocks.flatMap((block) => block.children('CdtrRefInf')).flatMap((ref) => readReference(ref) ?? []);
  const numbers = blocks.flatMap((block) =>
    block.children('RfrdDocInf').flatMap((document) => document.text('Nb') ?? []),
  );
  const additional = blocks.flatMap((block) => block.children('AddtlRmtInf').map(({ content }) => content));
  const free = (details.find('RmtInf')?.children('Ustrd') ?? []).map(({ content }) => content);
  const belgian = [...new Set(references.flatMap((ref) => ref.belgian ?? []))];
  const printed = references.map((ref) => (ref.belgian ? formatStructuredCommunication(ref.belgian) : ref.reference));
  const rest = tidy([...numbers, ...additional, ...free].join(' '));
  const other = references.find((ref) => !ref.belgian);
  return {
    structuredCommunication:
      belgian.length > 0 ? (belgian.length === 1 ? belgian[0] : null) : onlyStructuredCommunicationIn(rest),
    structuredData: other ? { type: other.type, data: other.reference } : null,
    communication: tidy([...printed, rest].join(' ')),
  };
}
