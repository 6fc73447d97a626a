import { type DateStyle, formatDate, useTranslation } from '@coopera/i18n';

/** A day, a month or an instant, readable by people and by machines. */
export function DateText({ value, style = 'medium' }: { value: string | null | undefined; style?: DateStyle }) {
  useTranslation();
  if (!value) return <span>—</span>;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {formatDate(value, style)}
    </time>
  );
}
