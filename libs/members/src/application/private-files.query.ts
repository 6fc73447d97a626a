import type { AdviserId, Language, LocalDate, MemberId } from '@coopera/kernel';
import { Cipher, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** What tells who is linked to whom. Never shown to anybody. */
export interface PrivateFile {
  id: MemberId;
  language: Language;
  birthDate: LocalDate | null;
  street: string | null;
  postalCode: string | null;
  iban: string | null;
  trade: string | null;
  adviserId: AdviserId | null;
  officeCity: string | null;
}

type Row = Omit<PrivateFile, 'iban'> & { ibanCipher: Buffer | null };

/** Files of members for a module that decides on their cases: to find the links between two persons, and to count. */
@Injectable()
export class PrivateFiles {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
  ) {}

  /** Files of many in one query. */
  async of(ids: MemberId[]): Promise<ReadonlyMap<MemberId, PrivateFile>> {
    const rows = await this.database.query<Row>(
      `SELECT member.id, member.language, member.birth_date AS "birthDate", member.street, member.postal_code AS "postalCode",
              member.trade, member.iban_cipher AS "ibanCipher", portfolio.adviser_id AS "adviserId", office.city AS "officeCity"
       FROM members.member LEFT JOIN members.v_portfolio AS portfolio ON portfolio.member_id = member.id
       LEFT JOIN members.office ON office.id = portfolio.office_id WHERE member.id = ANY($1)`,
      [ids],
    );
    return new Map(
      rows.map(({ ibanCipher, ...row }) => [
        row.id,
        { ...row, iban: ibanCipher ? this.cipher.decrypt(ibanCipher) : null },
      ]),
    );
  }
}
