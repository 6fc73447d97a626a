import { SalesVatQuery } from '@coopera/invoicing';
import type { LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Audit, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type ClientListing, clientListingOf } from '../domain/client-listing';
import { type IntraListing, intraListingOf } from '../domain/intra-listing';
import { periodName, type VatPeriod } from '../domain/vat-period';
import { clientListingXml } from '../formats/client-listing';
import { intraListingXml } from '../formats/intra-listing';
import { vatErrors } from '../vat.errors';
import { PrepareVatReturn } from './prepare-vat-return.use-case';

export interface VatFile {
  bytes: Buffer;
  name: string;
}

/** The yearly listing of Belgian clients and the intra-Community listing, as the invoices give them today. */
@Injectable()
export class ListingsQuery {
  constructor(
    private readonly sales: SalesVatQuery,
    private readonly prepare: PrepareVatReturn,
    private readonly parameters: Parameters,
    private readonly organisation: Organisation,
    private readonly audit: Audit,
  ) {}

  async clients(year: number): Promise<ClientListing> {
    const rows = await this.sales.between(`${year}-01-01` as LocalDate, `${year}-12-31` as LocalDate);
    const threshold = this.parameters.at(`${year}-12-31` as LocalDate).money('vat.listing-threshold').value;
    return clientListingOf(rows, threshold);
  }

  async clientsXml(year: number): Promise<VatFile> {
    const { clients } = await this.clients(year);
    await this.noted('client-listing', String(year));
    const xml = clientListingXml(await this.organisation.card(), year, clients);
    return { bytes: Buffer.from(xml, 'utf8'), name: `intervat-listing-${year}.xml` };
  }

  async intra(day: LocalDate): Promise<IntraListing & { period: VatPeriod }> {
    const period = this.prepare.periodOf(day);
    const rows = await this.sales.between(period.startsOn, period.endsOn);
    return { period, ...intraListingOf(rows, period) };
  }

  /** Fails with: vat.nothing-to-list */
  async intraXml(day: LocalDate): Promise<VatFile> {
    const { period, clients } = await this.intra(day);
    if (clients.length === 0) throw vatErrors.fail('nothing-to-list', { period: periodName(period) });
    await this.noted('intra-listing', periodName(period));
    const xml = intraListingXml(await this.organisation.card(), period, clients);
    return { bytes: Buffer.from(xml, 'utf8'), name: `intervat-intra-${periodName(period)}.xml` };
  }

  private noted(subjectKind: string, subjectId: string): Promise<void> {
    return this.audit.record({ action: 'vat.listing.download', subjectKind, subjectId });
  }
}
