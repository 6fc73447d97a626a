import type { JournalLine } from '../application/journal.query';

export interface AccountName {
  code: string;
  name: string;
}

/** A way to write the journal for another program: what comes first, then each entry by itself, so that memory stays bounded. */
export interface JournalFormat {
  readonly contentType: string;
  readonly extension: string;
  opening(accounts: readonly AccountName[]): string;
  /** @param lines all lines of one entry, in order */
  entry(lines: readonly JournalLine[]): string;
}

/** What the entry is about, for a person: the document and the other party, where it has them. */
export const aboutOf = ({ reason, params }: Pick<JournalLine, 'reason' | 'params'>): string =>
  [reason, params.number, params.counterparty ?? params.client ?? params.member ?? params.label]
    .filter(Boolean)
    .join(' ');
