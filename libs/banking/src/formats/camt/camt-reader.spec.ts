import type { DomainError } from '@coopera/kernel';
import { aCamtFile, type CamtVersion } from '../../../testing';
import { schemaErrors, withShared } from '../../../testing/shared-folder';
import { readCamtFile } from './camt-reader';

const versions: CamtVersion[] = ['02', '03', '04', '06', '08'];
const aFile = (version: CamtVersion = '02') =>
  aCamtFile(version)
    .on('2026-03-02')
    .numbered(41)
    .openingAt('1000.00')
    .receiving('121.00', {
      structuredCommunication: '000001459343',
      name: 'Café Élan',
      iban: 'BE02001245678940',
      bic: 'KREDBEBB',
    })
    .paying('50.00', { communication: 'loyer mars', name: 'PROPRIO', iban: 'BE71096123456769' });

const edited = (pattern: string | RegExp, text: string, file = aFile()): Uint8Array => {
  const xml = new TextDecoder().decode(file.bytes());
  const changed = xml.replace(pattern, text);
  if (changed === xml) throw new Error(`nothing to edit: ${pattern}`);
  return new TextEncoder().encode(changed);
};
const movementsOf = (bytes: Uint8Array) => readCamtFile(bytes).statements[0].movements;
const problemsOf = (bytes: Uint8Array) => readCamtFile(bytes).problems.map(({ code }) => code);

describe.each(versions)('a CAMT.053 file of version .%s', (version) => {
  it('gives its statement and movements', () => {
    const { format, statements, problems } = readCamtFile(aFile(version).bytes());
    expect([format, problems]).toEqual(['camt.053', []]);
    expect(statements[0]).toMatchObject({
      account: 'BE68539007547034',
      currency: 'EUR',
      sequence: '41',
      date: '2026-03-02',
    });
    expect([statements[0].oldBalance, statements[0].newBalance].map(String)).toEqual(['1000.00', '1071.00']);
    expect(statements[0].movements.map((movement) => movement.amount.toString())).toEqual(['121.00', '-50.00']);
    expect(statements[0].movements[0]).toMatchObject({
      structuredCommunication: '000001459343',
      communication: '+++000/0014/59343+++',
      counterparty: { name: 'Café Élan', iban: 'BE02001245678940', bic: 'KREDBEBB' },
      valueDate: '2026-03-02',
    });
    expect(statements[0].movements[1].counterparty.name).toBe('PROPRIO');
  });

  it('explains a batch entry by its transactions', () => {
    const file = aCamtFile(version).bundling([
      { amount: '100.00', structuredCommunication: '000001459343', name: 'UN' },
      { amount: '21.00', communication: 'facture 7', name: 'DEUX' },
    ]);
    const { statements, problems } = readCamtFile(file.bytes());
    expect(problems).toEqual([]);
    const [movement] = statements[0].movements;
    expect([movement.amount.toString(), movement.counterparty.name]).toEqual(['121.00', null]);
    expect(movement.details.map((detail) => [String(detail.amount), detail.counterparty.name])).toEqual([
      ['100.00', 'UN'],
      ['21.00', 'DEUX'],
    ]);
  });
});

describe('a CAMT entry', () => {
  it('that reverses another keeps the sign of its indicator and the parties of the payment it undoes', () => {
    const file = aCamtFile().receiving('75.00', { isReversal: true, name: 'PAYE A TORT', iban: 'BE71096123456769' });
    const [movement] = movementsOf(file.bytes());
    expect([movement.amount.toString(), movement.isReversal, movement.counterparty.name]).toEqual([
      '75.00',
      true,
      'PAYE A TORT',
    ]);
  });

  it('names the ultimate debtor where the account belongs to another', () => {
    const bytes = edited('</Dbtr>', '</Dbtr><UltmtDbtr><Nm>SA FILLE</Nm></UltmtDbtr>');
    expect(movementsOf(bytes)[0].counterparty).toMatchObject({ name: 'Café Élan', ultimateName: 'SA FILLE' });
  });

  it('keeps five decimals and a reference with leading zeros', () => {
    const file = aCamtFile().receiving('0.12345', { bankReference: '0000123' });
    const [movement] = movementsOf(file.bytes());
    expect([movement.amount.toString(), movement.bankReference]).toEqual(['0.12345', '0000123']);
  });

  it('takes a bare creditor reference for a structured communication only when its check digits are right', () => {
    const [good] = movementsOf(edited('<Issr>BBA</Issr>', ''));
    expect(good.structuredCommunication).toBe('000001459343');
    const [bad] = movementsOf(edited(/<Issr>BBA<\/Issr>([\s\S]*?)000001459343/, '$1000001459344'));
    expect(bad).toMatchObject({
      structuredCommunication: null,
      structuredData: { type: 'SCOR', data: '000001459344' },
    });
  });

  it('finds a structured communication in free text, and singles out none of several', () => {
    const communications = ['+++000/0014/59343+++', '+++000/0014/59343+++ 000/0014/59444'].map(
      (communication) =>
        movementsOf(aCamtFile().receiving('1.00', { communication }).bytes())[0].structuredCommunication,
    );
    expect(communications).toEqual(['000001459343', null]);
  });

  it('takes an instant in Belgian time', () => {
    const bytes = edited(/<ValDt>\s*<Dt>[^<]*<\/Dt>/, '<ValDt><DtTm>2026-03-01T23:30:00Z</DtTm>');
    expect(movementsOf(bytes)[0].valueDate).toBe('2026-03-02');
  });
});

describe('a CAMT document', () => {
  it('may use any namespace prefix', () => {
    const xml = new TextDecoder().decode(aFile().bytes());
    const prefixed = xml.replace(/<(\/?)(?=[A-Z])/g, '<$1ns2:').replace('xmlns=', 'xmlns:ns2=');
    expect(movementsOf(new TextEncoder().encode(prefixed))).toEqual(movementsOf(aFile().bytes()));
  });

  it('may be a report within the day or an advice, without balances', () => {
    const kinds = { 'camt.052': ['BkToCstmrAcctRpt', 'Rpt'], 'camt.054': ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'] };
    for (const [format, [message, part]] of Object.entries(kinds)) {
      const xml = new TextDecoder()
        .decode(aFile('08').bytes())
        .replace('camt.053', format)
        .replaceAll('BkToCstmrStmt', message)
        .replace(/<(\/?)Stmt>/g, `<$1${part}>`)
        .replace(/<Bal>[\s\S]*<\/Bal>/, '');
      const file = readCamtFile(new TextEncoder().encode(xml));
      expect([file.format, file.problems, file.statements[0].oldBalance]).toEqual([format, [], null]);
      expect(file.statements[0].movements).toHaveLength(2);
    }
  });

  it('may be in Latin 1', () => {
    const xml = new TextDecoder().decode(aFile().bytes()).replace('UTF-8', 'ISO-8859-1');
    expect(movementsOf(Buffer.from(xml, 'latin1'))[0].counterparty.name).toBe('Café Élan');
  });

  it('decodes the entities of XML', () => {
    const file = aCamtFile().receiving('1.00', { name: 'Dupont & Fils <BE> "ex"' });
    expect(movementsOf(file.bytes())[0].counterparty.name).toBe('Dupont & Fils <BE> "ex"');
  });
});

describe('an invariant of CAMT that does not hold', () => {
  const summary = (inside: string) => edited('<Ntry>', `<TxsSummry>${inside}</TxsSummry><Ntry>`);
  it.each<[string, () => Uint8Array]>([
    ['balance-mismatch', () => edited('1071.00', '1071.01')],
    ['currency-mismatch', () => edited('<Amt Ccy="EUR">1071.00', '<Amt Ccy="SEK">1071.00')],
    ['balance-missing', () => edited('OPBD', 'OPAV')],
    ['entry-not-booked', () => edited('<Sts>BOOK', '<Sts>PDNG')],
    ['entry-count-mismatch', () => summary('<TtlNtries><NbOfNtries>3</NbOfNtries></TtlNtries>')],
    ['credit-turnover-mismatch', () => summary('<TtlCdtNtries><Sum>120.00</Sum></TtlCdtNtries>')],
    ['debit-turnover-mismatch', () => summary('<TtlDbtNtries><Sum>1</Sum></TtlDbtNtries>')],
  ])('is the problem %s, and the file is still read', (code, bytes) => {
    expect(problemsOf(bytes())).toContain(code);
  });

  it('is none when the summary is right', () => {
    const right =
      '<TtlNtries><NbOfNtries>2</NbOfNtries><Sum>171</Sum></TtlNtries><TtlCdtNtries><NbOfNtries>1</NbOfNtries><Sum>121</Sum></TtlCdtNtries>';
    expect(problemsOf(summary(right))).toEqual([]);
  });
});

describe('a CAMT file that cannot be read', () => {
  const deep = `${'<a>'.repeat(80)}${'</a>'.repeat(80)}`;
  it.each<[string, string | RegExp, string]>([
    ['missing-element', /<Stmt>[\s\S]*<\/Stmt>/, ''],
    ['missing-element', /<Acct>[\s\S]*?<\/Acct>/, ''],
    ['missing-element', /<MsgId>.*<\/MsgId>/, ''],
    ['missing-element', '<CdtDbtInd>CRDT</CdtDbtInd>', ''],
    ['missing-element', '<Sts>BOOK</Sts>', ''],
    ['bad-amount', '>121.00<', '>-121.00<'],
    ['bad-amount', '>121.00<', '>1.21e2<'],
    ['bad-amount', '>121.00<', '>0.123456<'],
    ['bad-value', 'Ccy="EUR">121.00', 'Ccy="EURO">121.00'],
    ['bad-value', '<CdtDbtInd>CRDT', '<CdtDbtInd>CREDIT'],
    ['bad-date', /<ValDt>\s*<Dt>[^<]*/, '<ValDt><Dt>2026-02-30'],
    ['unknown-version', 'camt.053.001.02', 'camt.053.001.99'],
    ['unknown-format', 'camt.053.001.02', 'pain.001.001.03'],
    ['not-xml', '</Ntry>', ''],
    ['not-xml', '<Ntry>', `${deep}<Ntry>`],
    ['unsafe-xml', '<Document', '<!DOCTYPE Document [<!ENTITY x "y">]><Document'],
    ['bad-value', 'UTF-8', 'UTF-16'],
  ])('is refused whole: %s (%s)', (reasonCode, pattern, text) => {
    const read = () => readCamtFile(edited(pattern, text));
    expect(read).toThrow('banking.unreadable-statement');
    try {
      read();
    } catch (error) {
      expect((error as DomainError).params.reasonCode).toBe(reasonCode);
    }
  });

  it('says the line', () => {
    try {
      readCamtFile(edited('>50.00<', '>5O.00<'));
    } catch (error) {
      const line = new TextDecoder()
        .decode(aFile().bytes())
        .split('\n')
        .findIndex((text) => text.includes('>50.00<'));
      expect((error as DomainError).params).toMatchObject({ line: line + 1, reason: '"5O.00" is not an amount (Amt)' });
    }
    expect.assertions(1);
  });
});

withShared('reference/xsd/iso20022', (folder) => {
  it.each(['02', '03', '04', '08'] as const)(
    'the CAMT.053 files of tests are valid in version .%s',
    async (version) => {
      const file = aFile(version).moving({
        amount: '5.00',
        details: [{ amount: '5.00', name: 'UN' }],
        isReversal: true,
      });
      const xml = new TextDecoder().decode(file.saying('bonjour').bytes());
      expect(await schemaErrors(xml, `${folder}/camt.053.001.${version}.xsd`)).toEqual([]);
    },
  );
});

it('a CAMT file of thousands of entries is read in the time its size asks, not its square', () => {
  const file = aCamtFile();
  for (let count = 0; count < 3000; count += 1) file.receiving('1.00', { communication: 'x' });
  const bytes = file.bytes();
  const start = performance.now();
  expect(movementsOf(bytes)).toHaveLength(3000);
  // One second here; half a minute when each line number was counted from the top of the file.
  expect(performance.now() - start).toBeLessThan(15_000);
});
