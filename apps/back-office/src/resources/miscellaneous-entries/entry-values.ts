export interface EntryValues {
  occurredOn: string;
  reason: string;
  lines: { account: string; debit: string; credit: string }[];
}
