import { formatMoney, type Money } from '@coopera/i18n';
import { styled } from '@mui/material/styles';
import type { AuditEntry } from './audit-entry';

const Change = styled('span')(({ theme }) => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  maxWidth: 420,
  fontSize: '.76rem',
  color: theme.palette.text.secondary,
  overflowWrap: 'anywhere',
}));

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMoney = (value: unknown): value is Money => isPlain(value) && 'amount' in value && 'currency' in value;

function written(value: unknown): string {
  if (isMoney(value)) return formatMoney(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const lineOf = (value: unknown): string =>
  isPlain(value)
    ? Object.entries(value)
        .map(([key, one]) => `${key} ${written(one)}`)
        .join(' · ')
    : written(value ?? '');

/** What it was and what it became, as it was written down. */
export function AuditChange({ entry: { before, after } }: { entry: AuditEntry }) {
  const text = [before, after]
    .filter((one) => one !== null)
    .map(lineOf)
    .join(' → ');
  return text ? <Change title={text}>{text}</Change> : null;
}
