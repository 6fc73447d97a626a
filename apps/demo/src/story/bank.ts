import { aCamtFile, aCodaFile } from '@coopera/banking/testing';
import type { Stage } from './stage';

interface Imported {
  statements: { status: string; movements: number; newMovements: number; matched: number; suspense: number }[];
}

/** The bank's files arrive: a CODA and a CAMT.053; what is not explained waits; importing again changes nothing. */
export async function bank(stage: Stage): Promise<number> {
  stage.told.title('The bank’s files arrive');
  const finance = await stage.as('finance');
  // The last invoice stays unpaid, and one payer forgets his communication.
  const paying = stage.toPay.slice(0, -1);
  const half = Math.ceil(paying.length / 2);
  let coda = aCodaFile().on(stage.today).numbered(201);
  for (const one of paying.slice(0, half))
    coda = coda.receiving(one.amount, { structuredCommunication: one.communication, name: one.name });
  coda = coda.receiving('215.00', {
    name: 'MEVR. JACOBS',
    communication: 'dank voor de mooie foto’s',
    iban: 'BE71096123456769',
  });
  let camt = aCamtFile().on(stage.today).numbered(202);
  for (const one of paying.slice(half))
    camt = camt.receiving(one.amount, { structuredCommunication: one.communication, name: one.name });
  for (const [name, file] of [
    ['november.cod', coda.bytes()],
    ['november.xml', camt.bytes()],
    ['november.cod (again)', coda.bytes()],
  ] as const) {
    const { statements } = await finance.upload<Imported>('/bank-statements', name, file);
    for (const one of statements)
      stage.told.line(
        name,
        `${one.status}: ${one.newMovements} new, ${one.matched} matched, ${one.suspense} to explain`,
      );
  }
  // The first is a share.
  return paying.length - 1;
}
