import { aCamtFile, aCodaFile } from '../../testing';
import { bankFileJson } from './bank-file-json';
import { readBankFile } from './read-bank-file';

describe('a bank file', () => {
  it('is recognised by its content', () => {
    expect(readBankFile(aCodaFile().bytes()).format).toBe('coda');
    expect(readBankFile(aCamtFile('08').bytes()).format).toBe('camt.053');
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), aCamtFile().bytes()]);
    expect(readBankFile(marked).format).toBe('camt.053');
  });

  it('of another kind is refused', () => {
    expect(() => readBankFile(Buffer.from('date;amount\n2026-03-02;1,00'))).toThrow('banking.unreadable-statement');
    expect(() => readBankFile(new Uint8Array())).toThrow('banking.unreadable-statement');
    expect(() => readBankFile(Buffer.alloc(33 * 1024 * 1024, '0'))).toThrow('banking.unreadable-statement');
  });

  it('prints amounts with a sign and every decimal that counts', () => {
    const file = aCodaFile().openingAt('5.00').paying('1.005').receiving('121.00', { name: 'UN' });
    const json = bankFileJson(readBankFile(file.bytes()));
    expect(json.statements[0]).toMatchObject({ oldBalance: '5.00', newBalance: '124.995', date: '2026-03-02' });
    expect(json.statements[0].movements.map(({ amount }) => amount)).toEqual(['-1.005', '121.00']);
    expect(json.statements[0].movements[1].counterparty).toEqual({ name: 'UN', iban: null, bic: null });
  });
});
