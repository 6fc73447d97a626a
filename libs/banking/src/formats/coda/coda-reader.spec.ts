import type { DomainError } from '@coopera/kernel';
import { aCodaFile } from '../../../testing';
import { decodeWindows1252, encodeWindows1252 } from '../file-bytes';
import { readCodaFile } from './coda-reader';

const aFile = () =>
  aCodaFile()
    .on('2026-03-02')
    .numbered(41)
    .openingAt('1000.00')
    .receiving('121.00', { structuredCommunication: '000001459343', name: 'Café Élan', iban: 'BE02001245678940' })
    .paying('50.005', { communication: 'loyer mars', name: 'PROPRIO', iban: 'BE71096123456769', bic: 'GKCCBEBB' });

const edited = (edit: (lines: string[]) => unknown, file = aFile()): Uint8Array => {
  const lines = decodeWindows1252(file.bytes()).split('\r\n');
  edit(lines);
  return encodeWindows1252(lines.join('\r\n'));
};
const at = (line: string, position: number, text: string): string =>
  line.slice(0, position - 1) + text + line.slice(position - 1 + text.length);
const refusal = (bytes: Uint8Array): DomainError => {
  try {
    readCodaFile(bytes);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was read');
};

describe('a CODA file', () => {
  it('gives its statement and movements, accents and thousandths kept', () => {
    const { format, statements, problems } = readCodaFile(aFile().bytes());
    expect([format, problems]).toEqual(['coda', []]);
    const [statement] = statements;
    expect([statement.account, statement.currency, statement.sequence, statement.date]).toEqual([
      'BE68539007547034',
      'EUR',
      '041',
      '2026-03-02',
    ]);
    expect([statement.oldBalance, statement.newBalance].map(String)).toEqual(['1000.00', '1070.995']);
    expect(statement.movements.map((movement) => movement.amount.toString())).toEqual(['121.00', '-50.005']);
    expect(statement.movements[0]).toMatchObject({
      structuredCommunication: '000001459343',
      communication: '+++000/0014/59343+++',
      counterparty: { name: 'Café Élan', iban: 'BE02001245678940', bic: null },
    });
    expect(statement.movements[1]).toMatchObject({ communication: 'loyer mars', counterparty: { bic: 'GKCCBEBB' } });
  });

  it('holds several statements, each with its own totals', () => {
    const file = aFile().thenOn('2026-03-03').receiving('10.00').thenOn('2026-03-04');
    const { statements, problems } = readCodaFile(file.bytes());
    expect(statements.map((statement) => statement.newBalance?.toString())).toEqual([
      '1070.995',
      '1080.995',
      '1080.995',
    ]);
    expect(problems).toEqual([]);
  });

  it('is read with LF, without its trailing blanks, and in UTF-8', () => {
    const text = decodeWindows1252(aFile().bytes());
    const trimmed = text.replace(/0?\r\n/g, '\n').replace(/ +\n/g, '\n');
    const movements = readCodaFile(aFile().bytes()).statements[0].movements;
    expect(readCodaFile(encodeWindows1252(text.replaceAll('\r\n', '\n'))).statements[0].movements).toEqual(movements);
    expect(readCodaFile(encodeWindows1252(trimmed)).statements[0].movements).toEqual(movements);
    expect(readCodaFile(new TextEncoder().encode(text)).statements[0].movements).toEqual(movements);
  });

  it('keeps a windows-1252 sign that the platform decoder would lose', () => {
    const file = aCodaFile().receiving('1.00', { communication: 'payé en € – «l’œuvre»' });
    expect(readCodaFile(file.bytes()).statements[0].movements[0].communication).toBe('payé en € – «l’œuvre»');
  });

  it.each([
    ['0', '138536152215 EUR', '138536152215'],
    ['1', `${'1385361522150'.padEnd(34)}USD`, '1385361522150'],
    ['2', `${'BE68539007547034'.padEnd(34)}EUR`, 'BE68539007547034'],
    ['3', `${'NL26VAYB8060476890'.padEnd(34)}EUR`, 'NL26VAYB8060476890'],
  ])('gives the account of type %s', (type, field, account) => {
    const bytes = edited((lines) => {
      lines[1] = at(at(lines[1], 2, type), 6, field.padEnd(37));
      lines[8] = at(lines[8], 5, field.padEnd(37));
    });
    const { statements, problems } = readCodaFile(bytes);
    expect([statements[0].account, problems]).toEqual([account, []]);
  });

  it('says when the bank sends a copy, and gives a copy the same keys', () => {
    const keys = (bytes: Uint8Array) => readCodaFile(bytes).statements[0].movements.map((movement) => movement.key);
    expect(readCodaFile(aFile().asDuplicate().bytes()).statements[0].isDuplicate).toBe(true);
    expect(keys(aFile().asDuplicate().bytes())).toEqual(keys(aFile().bytes()));
    expect(new Set(keys(aFile().bytes())).size).toBe(2);
  });

  it('names two movements of one number apart', () => {
    const bytes = edited((lines) => {
      for (const index of [5, 6, 7]) lines[index] = at(lines[index], 3, '0001');
    });
    const { movements } = readCodaFile(bytes).statements[0];
    expect([movements.length, new Set(movements.map(({ key }) => key.split('|').slice(0, 5).join())).size]).toEqual([
      2, 2,
    ]);
  });

  it('keeps free messages, the client reference and the ISO purpose', () => {
    const bytes = edited((lines) => {
      lines[3] = at(at(lines[3], 64, 'CLIENT-7'), 122, 'SALA');
    }, aFile().saying('Nouveaux tarifs'));
    const [statement] = readCodaFile(bytes).statements;
    expect(statement.messages).toEqual(['Nouveaux tarifs']);
    expect(statement.movements[0]).toMatchObject({ clientReference: 'CLIENT-7', purpose: 'SALA', isReversal: false });
  });

  it('recognises a returned payment', () => {
    const file = aCodaFile().receiving('75.00', { isReversal: true });
    expect(readCodaFile(file.bytes()).statements[0].movements[0].isReversal).toBe(true);
  });
});

describe('a globalised CODA movement', () => {
  const bundle = () =>
    aCodaFile().bundling([
      { amount: '100.00', structuredCommunication: '000001459343' },
      { amount: '21.00', communication: 'facture 7' },
    ]);

  it('counts once: its details explain it', () => {
    const { statements, problems } = readCodaFile(bundle().bytes());
    expect(problems).toEqual([]);
    const [movement] = statements[0].movements;
    expect([movement.amount.toString(), ...movement.details.map((detail) => String(detail.amount))]).toEqual([
      '121.00',
      '100.00',
      '21.00',
    ]);
    expect(movement.details[0].structuredCommunication).toBe('000001459343');
  });

  it('counts once also with a single detail', () => {
    const { statements, problems } = readCodaFile(
      aCodaFile()
        .bundling([{ amount: '9.00' }])
        .bytes(),
    );
    expect([problems, statements[0].movements.length, statements[0].movements[0].details.length]).toEqual([[], 1, 1]);
  });

  it('without details is an ordinary movement', () => {
    const bytes = edited((lines) => {
      lines[2] = at(at(lines[2], 54, '2'), 125, '1');
    });
    expect(readCodaFile(bytes).problems).toEqual([]);
  });

  it('is doubtful when its details do not add up, or explain nothing', () => {
    const other = edited((lines) => {
      lines[5] = at(lines[5], 33, '000000000099000');
    }, bundle());
    expect(readCodaFile(other).problems.map(({ code }) => code)).toEqual(['details-do-not-add-up']);
    const orphan = edited((lines) => {
      for (const index of [5, 6, 7]) lines[index] = at(lines[index], 3, '0009');
    }, bundle());
    expect(readCodaFile(orphan).problems.map(({ code, line }) => [code, line])).toContainEqual([
      'detail-without-total',
      6,
    ]);
  });
});

describe('structured communications of CODA', () => {
  const withType = (field: string) =>
    edited((lines) => {
      lines[2] = at(lines[2], 62, field.padEnd(54));
    });
  it.each(['101', '102'])('are twelve digits in type %s', (type) => {
    const [movement] = readCodaFile(withType(`1${type}000001459343`)).statements[0].movements;
    expect(movement.structuredCommunication).toBe('000001459343');
  });

  it('of another type are kept as data, never taken for one', () => {
    const [movement] = readCodaFile(withType('1106000001459343 21,00')).statements[0].movements;
    expect(movement).toMatchObject({
      structuredCommunication: null,
      structuredData: { type: '106', data: '000001459343 21,00' },
      communication: '000001459343 21,00',
    });
  });

  it('are found where a person typed one as text', () => {
    const [movement] = readCodaFile(withType('0merci ***000/0014/59343***')).statements[0].movements;
    expect(movement.structuredCommunication).toBe('000001459343');
  });

  it('go on over records 22 and 23, and information over several records 31', () => {
    const text =
      'un texte assez long pour couvrir les trois enregistrements que la norme prévoit, y compris la fin ici. FIN';
    const file = aCodaFile().receiving('5.00', { communication: text });
    const bytes = edited((lines) => {
      const start = `0001${'REF'.padEnd(21)}00150000`;
      lines.splice(
        5,
        0,
        `310001${start}1001${'PETIT CLIENT'.padEnd(82)}1 0`,
        `320001${'0001RUE HAUTE 1'.padEnd(119)}0 1`,
        `310001${start}0${'x'.repeat(72)}A${' '.repeat(12)}0 1`,
        `310001${start}0${'BC et la suite'.padEnd(85)}0 0`,
      );
    }, file);
    const { statements, problems } = readCodaFile(bytes);
    expect(statements[0].movements[0].communication).toBe(text);
    expect(statements[0].movements[0].information).toEqual([
      'PETIT CLIENT RUE HAUTE 1',
      `${'x'.repeat(72)}ABC et la suite`,
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['record-count-mismatch']);
  });
});

describe('an invariant of CODA that does not hold', () => {
  it.each([
    ['balance-mismatch', 8, 42, '0000000009999999'],
    ['account-mismatch', 8, 5, 'BE71096123456769'],
    ['record-count-mismatch', 9, 17, '000007'],
    ['debit-turnover-mismatch', 9, 23, '000000000000001'],
    ['credit-turnover-mismatch', 9, 38, '000000000000001'],
  ])('is the problem %s, and the file is still read', (code, index, position, text) => {
    const file = readCodaFile(edited((lines) => (lines[index] = at(lines[index], position, text))));
    expect(file.problems.map((problem) => [problem.code, problem.line])).toEqual([[code, index + 1]]);
    expect(file.statements[0].movements).toHaveLength(2);
  });
});

describe('a CODA file that cannot be read', () => {
  it.each<[string, number, (lines: string[]) => unknown]>([
    ['cut-line', 3, (lines) => (lines[2] = lines[2].slice(0, 100))],
    ['long-line', 3, (lines) => (lines[2] += 'x')],
    ['unknown-record', 4, (lines) => (lines[3] = at(lines[3], 1, '7'))],
    ['unknown-record', 4, (lines) => (lines[3] = at(lines[3], 1, '24'))],
    ['bad-amount', 3, (lines) => (lines[2] = at(lines[2], 33, '00000000O121000'))],
    ['bad-amount', 3, (lines) => (lines[2] = at(lines[2], 32, '2'))],
    ['bad-date', 3, (lines) => (lines[2] = at(lines[2], 48, '310226'))],
    ['bad-value', 2, (lines) => (lines[1] = at(lines[1], 40, '12 '))],
    ['bad-value', 2, (lines) => (lines[1] = at(lines[1], 2, '7'))],
    ['unknown-version', 1, (lines) => (lines[0] = at(lines[0], 128, '1'))],
    ['unknown-format', 1, (lines) => (lines[0] = at(lines[0], 15, '99'))],
    ['missing-record', 1, (lines) => lines.shift()],
    ['missing-record', 2, (lines) => lines.splice(1, 1)],
    ['missing-record', 9, (lines) => lines.splice(8, 1)],
    ['missing-record', 9, (lines) => lines.splice(9, 1)],
    ['misplaced-record', 3, (lines) => lines.splice(2, 1)],
    ['misplaced-record', 4, (lines) => (lines[3] = at(lines[3], 3, '0009'))],
    ['misplaced-record', 10, (lines) => lines.splice(9, 0, lines[8])],
  ])('is refused whole with %s at line %i', (reasonCode, line, edit) => {
    const error = refusal(edited(edit));
    expect([error.code, error.params.reasonCode, error.params.line]).toEqual([
      'banking.unreadable-statement',
      reasonCode,
      line,
    ]);
    expect(error.params.reason).not.toMatch(/\{|^$/);
  });

  it('is refused when empty', () => expect(refusal(new Uint8Array()).params.reasonCode).toBe('empty'));
});
