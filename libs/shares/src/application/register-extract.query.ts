import { Money, type MoneyJson } from '@coopera/kernel';
import { Audit, Clock, Database, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';
import type { RegisterKind } from '../domain/register-line';
import { sharesErrors } from '../shares.errors';
import { type ExtractSignature, ExtractSigner } from './extract-signer';

export interface ExtractLine {
  operation: number;
  kind: RegisterKind;
  /** Null where the person was erased. */
  holder: { name: string; number: number | null; domicile: string } | null;
  shareClass: ShareClass;
  count: number;
  price: string;
  amount: string;
  subscribedOn: string;
  paidOn: string;
  corrects: number | null;
  hash: string;
}

export interface ExtractDocument {
  cooperative: { name: string; enterpriseNumber: string };
  issuedAt: string;
  /** Null for the whole register. */
  holderId: string | null;
  /** The last operation of the whole register, and its hash. */
  head: { operation: number; hash: string };
  shares: number;
  capital: MoneyJson;
  lines: ExtractLine[];
}

export interface SignedExtract {
  document: ExtractDocument;
  signature: ExtractSignature;
  /** How to check it. */
  verification: string;
}

const NOTE =
  'The signature is that of the UTF-8 text of "document" as compact JSON, its keys in the order given here: verify it with the public key (Ed25519, RFC 8032). Each "hash" is the SHA-256 of the operation and of the hash before it; "head" is the last one of the whole register.';

interface Row extends Omit<ExtractLine, 'holder'> {
  name: string | null;
  number: number | null;
  domicile: string;
}

/** An extract of the register: the whole, or the operations of one holder; signed, so that nobody alters a copy. */
@Injectable()
export class RegisterExtractQuery {
  constructor(
    private readonly database: Database,
    private readonly organisation: Organisation,
    private readonly signer: ExtractSigner,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Of one's own operations. Fails with: shares.not-a-holder */
  async own(memberId: string | null): Promise<SignedExtract> {
    const holder = await this.database.first<{ id: string }>('SELECT id FROM shares.holder WHERE member_id = $1', [
      memberId,
    ]);
    if (!holder) throw sharesErrors.fail('not-a-holder');
    return this.read(holder.id);
  }

  async read(holderId: string | null): Promise<SignedExtract> {
    await this.audit.record({
      action: 'shares.extract.read',
      subjectKind: holderId ? 'share-holder' : 'share-register',
      subjectId: holderId ?? 'whole',
    });
    const document = await this.documentOf(holderId);
    return { document, signature: this.signer.sign(JSON.stringify(document)), verification: NOTE };
  }

  private async documentOf(holderId: string | null): Promise<ExtractDocument> {
    const { name, enterpriseNumber } = await this.organisation.card();
    const lines = (await this.linesOf(holderId)).map(asLine);
    const head = await this.database.first<{ operation: number; hash: string }>(
      'SELECT last AS operation, head AS hash FROM shares.register_counter',
    );
    return {
      cooperative: { name, enterpriseNumber },
      issuedAt: this.clock.now().toISOString(),
      holderId,
      head: head ?? { operation: 0, hash: '' },
      shares: lines.reduce((sum, { count }) => sum + count, 0),
      capital: Money.sum(lines.map(({ amount }) => Money.of(amount))).toJSON(),
      lines,
    };
  }

  private linesOf(holderId: string | null): Promise<Row[]> {
    return this.database.query<Row>(
      `SELECT line.operation, kind, person.name, person.number, class AS "shareClass", count, price, amount, subscribed_on AS "subscribedOn",
         paid_on AS "paidOn", corrects, hash,
         concat_ws(', ', person.street, nullif(concat_ws(' ', person.postal_code, person.city), ''), nullif(person.country, 'BE')) AS domicile
       FROM shares.register_line AS line LEFT JOIN shares.register_person AS person ON person.operation = line.operation
       WHERE $1::uuid IS NULL OR line.holder_id = $1 ORDER BY line.operation`,
      [holderId],
    );
  }
}

const asLine = ({ name, number, domicile, price, amount, operation, kind, ...line }: Row): ExtractLine => ({
  operation,
  kind,
  holder: name === null ? null : { name, number, domicile },
  ...line,
  price: Money.ofCents(BigInt(price)).toString(),
  amount: Money.ofCents(BigInt(amount)).toString(),
});
