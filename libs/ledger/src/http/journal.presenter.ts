import type { Language } from '@coopera/kernel';
import type { CheckedBooks } from '../application/book-check-registry';
import type { JournalLine } from '../application/journal.query';
import type { BookCheckDto, JournalPageDto } from './journal.dto';

export function pageOf(lines: JournalLine[], limit: number): JournalPageDto {
  const entries = new Set(lines.map((line) => line.entryId));
  const last = lines.at(-1);
  return { items: lines, next: last && entries.size === limit ? `${last.occurredOn}/${last.entryId}` : null };
}

export const presentCheck = ({ title, findings, ...check }: CheckedBooks, language: Language): BookCheckDto => ({
  ...check,
  title: title[language],
  findings: findings.map((finding) => ({ ...finding, entryId: finding.entryId ?? null })),
});
