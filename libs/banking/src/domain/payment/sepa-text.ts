/** Letters that lose more than an accent. Greek and Cyrillic follow the usual romanisation of names. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  є: 'ie',
  ґ: 'g',
  '&': '+',
  '€': 'EUR',
  '@': '(at)',
  _: '-',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '`': "'",
  '"': "'",
  '“': "'",
  '”': "'",
  '«': "'",
  '»': "'",
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  ';': ',',
  '…': '...',
  '*': '.',
  '°': '.',
};

/** Letter by letter to the Latin set that every SEPA bank takes (EPC217-08): a-z A-Z 0-9 / - ? : ( ) . , ' + and blank. */
export function toSepaText(text: string, maxLength: number): string {
  const latin = [...text.normalize('NFD').replace(/\p{M}/gu, '')].map(spell).join('');
  return latin
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, maxLength)
    .trim();
}

function spell(char: string): string {
  const lower = char.toLowerCase();
  const spelled = SPELLED[lower];
  if (spelled === undefined || char === lower) return spelled ?? char;
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** An identification: no slash at its ends, no two in a row (EPC rules of references), at most 35 positions. */
export const toSepaReference = (text: string): string =>
  toSepaText(text, 35)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/+|\/+$/g, '');
