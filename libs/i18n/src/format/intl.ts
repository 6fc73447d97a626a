import { intlTags } from '../locale';
import { currentLocale } from '../start';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function remembered<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** A number format of the reader's language: making one is slow, so each is made once. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const tag = intlTags[currentLocale()];
  return remembered(numbers, tag + JSON.stringify(options), () => new Intl.NumberFormat(tag, options));
}

/** A date format of the reader's language, always in Brussels' time. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = intlTags[currentLocale()];
  const zoned = { timeZone: 'Europe/Brussels', ...options };
  return remembered(dates, tag + JSON.stringify(zoned), () => new Intl.DateTimeFormat(tag, zoned));
}
