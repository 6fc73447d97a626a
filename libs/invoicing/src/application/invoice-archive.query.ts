import { Readable } from 'node:stream';
import { type LocalDate, Money } from '@coopera/kernel';
import { Audit, Database, Documents, quoted, type StoredDocument } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';

interface Row {
  id: string;
  number: string;
  issuedOn: LocalDate;
  client: string;
  net: string;
  vat: string;
  gross: string;
  documents: StoredDocument[];
}

const folders: Record<string, string> = { 'invoice-pdf': 'pdf', 'invoice-ubl': 'ubl' };
const TITLES = 'number;date;client;net;vat;gross;file;sha256\r\n';
const euros = (cents: string): string => Money.ofCents(BigInt(cents)).toString();

/** The stored PDF and UBL of every invoice and credit note of a period, as one ZIP: what any accounting software imports. */
@Injectable()
export class InvoiceArchiveQuery {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly audit: Audit,
  ) {}

  /** A stream: one document is in memory at a time, each checked against its hash. A folder a month, index.csv at the top. */
  async zip(from: LocalDate, to: LocalDate): Promise<Readable> {
    await this.audit.record({
      action: 'invoicing.archive.read',
      subjectKind: 'invoice-archive',
      subjectId: `${from}/${to}`,
    });
    const rows = await this.rows(from, to);
    const zip = new ZipFile();
    const index = [TITLES];
    for (const row of rows) {
      for (const document of row.documents) this.add(zip, row, document, index);
      if (row.documents.length === 0) index.push(indexLine(row, '', ''));
    }
    zip.addBuffer(Buffer.from(index.join(''), 'utf8'), 'index.csv');
    zip.end();
    const output = zip.outputStream as Readable;
    zip.on('error', (error: Error) => output.destroy(error));
    return output;
  }

  private add(zip: ZipFile, row: Row, document: StoredDocument, index: string[]): void {
    const path = `${row.issuedOn.slice(0, 7)}/${folders[document.kind]}/${document.fileName.replace(/[^\w.-]/g, '_')}`;
    index.push(indexLine(row, path, document.sha256));
    zip.addReadStreamLazy(path, (done) => {
      this.documents.read(document).then(
        (bytes) => done(null, Readable.from([bytes])),
        (error: Error) => done(error, Readable.from([])),
      );
    });
  }

  private rows(from: LocalDate, to: LocalDate): Promise<Row[]> {
    return this.database.query<Row>(
      `SELECT invoice.id, number, issued_on AS "issuedOn", billing ->> 'name' AS client, net, vat, gross,
         coalesce((SELECT json_agg(json_build_object('id', document.id, 'kind', document.kind, 'fileName', file_name, 'contentType', content_type,
             'sha256', sha256, 'size', size, 'storageKey', storage_key) ORDER BY document.kind)
           FROM platform.document WHERE owner_kind = 'invoice' AND owner_id = invoice.id AND document.kind IN ('invoice-pdf', 'invoice-ubl')), '[]') AS documents
       FROM invoicing.invoice WHERE status = 'issued' AND issued_on BETWEEN $1 AND $2 ORDER BY issued_on, number`,
      [from, to],
    );
  }
}

const indexLine = ({ number, issuedOn, client, net, vat, gross }: Row, path: string, sha256: string): string =>
  `${[number, issuedOn, quoted(client), euros(net), euros(vat), euros(gross), path, sha256].join(';')}\r\n`;
