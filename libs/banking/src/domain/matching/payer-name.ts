const LEGAL_FORMS = 'SA NV SRL BV SPRL BVBA ASBL VZW AISBL SC CV SCRL CVBA SNC VOF SCS COMMV GMBH SARL SAS LTD INC BVA';
const TITLES = 'M MR MME MLLE MS DHR MEVR MONSIEUR MADAME MIJNHEER MEVROUW OU OF ET EN AND';
const IGNORED = new Set(`${LEGAL_FORMS} ${TITLES}`.split(' '));

/** Words of a name: capitals without accents, punctuation, legal forms and titles. "Café Élan S.R.L." is CAFE, ELAN. */
export function wordsOfName(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.(?=\p{L}\b)|(?<=\b\p{L})\./gu, '')
    .toUpperCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const kept = words.filter((word) => !IGNORED.has(word));
  return [...new Set(kept.length > 0 ? kept : words)].sort();
}

/** Banks cut names at 26 or 35 positions, so the last word of a long one may be only the beginning of a word. */
const CUT_FROM = 24;

/** Same words in any order, all words of the shorter name within the longer one (two at least), or one cut by the bank. */
export function namesAgree(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [short, long] = [wordsOfName(a), wordsOfName(b)].sort((x, y) => x.length - y.length);
  if (short.length === 0) return false;
  const isWithin = short.every((word) => long.includes(word));
  if (isWithin && (short.length >= 2 || long.length === 1)) return true;
  const [cut, whole] = [a, b]
    .map((name) =>
      name
        .normalize('NFD')
        .replace(/[^A-Za-z0-9]/g, '')
        .toUpperCase(),
    )
    .sort((x, y) => x.length - y.length);
  return cut.length >= CUT_FROM && whole.startsWith(cut);
}

/** At least half of the words are shared: worth a suggestion, not a decision. */
export function namesResemble(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [one, other] = [wordsOfName(a), wordsOfName(b)];
  const shared = one.filter((word) => word.length > 1 && other.includes(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.length, other.length);
}
