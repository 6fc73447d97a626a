const heicBrands = ['heic', 'heix', 'mif1', 'msf1'];

const signatures: { type: string; matches: (bytes: Buffer) => boolean }[] = [
  { type: 'application/pdf', matches: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-' },
  { type: 'image/jpeg', matches: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  { type: 'image/png', matches: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')) },
  {
    type: 'image/webp',
    matches: (bytes) =>
      bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
  },
  {
    type: 'image/heic',
    matches: (bytes) =>
      bytes.subarray(4, 8).toString('latin1') === 'ftyp' &&
      heicBrands.includes(bytes.subarray(8, 12).toString('latin1')),
  },
];

/** What a file is by its first bytes, whatever its name says; null when it is nothing that a receipt may be. */
export const fileTypeOf = (bytes: Buffer): string | null => signatures.find((one) => one.matches(bytes))?.type ?? null;
