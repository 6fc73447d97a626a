export class HistoryItemDto {
  at: string;
  what: string;
  who: string;
}
