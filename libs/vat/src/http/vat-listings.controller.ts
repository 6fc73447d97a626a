import type { LocalDate } from '@coopera/kernel';
import { Can, fileAnswer } from '@coopera/platform/http';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ListingsQuery } from '../application/listings.query';
import { periodName } from '../domain/vat-period';
import { ClientListingDto, IntraListingDto, ListingYearDto, VatDayDto } from './vat.dto';

@ApiTags('vat')
@Controller('vat-listings')
export class VatListingsController {
  constructor(private readonly listings: ListingsQuery) {}

  /** The Belgian taxable clients of a year above the threshold, and those that cannot be listed. */
  @Can('vat.return.read')
  @Get('clients')
  async clients(@Query() { year }: ListingYearDto): Promise<ClientListingDto> {
    const { clients, refused } = await this.listings.clients(year);
    return {
      clients: clients.map(({ name, vatNumber, turnover, vat }) => ({
        name,
        vatNumber,
        turnover: turnover.toJSON(),
        vat: vat.toJSON(),
      })),
      refused: refused.map((one) => ({ ...one, turnover: one.turnover.toJSON() })),
    };
  }

  /** The same as a file for Intervat. */
  @Can('vat.return.read')
  @Get('clients/xml')
  @ApiProduces('application/xml')
  async clientsXml(@Query() { year }: ListingYearDto): Promise<StreamableFile> {
    const { bytes, name } = await this.listings.clientsXml(year);
    return fileAnswer(bytes, name, 'application/xml');
  }

  /** Sales to taxable persons of other Member States in a period, and those that cannot be listed. */
  @Can('vat.return.read')
  @Get('intra')
  async intra(@Query() { day }: VatDayDto): Promise<IntraListingDto> {
    const { period, clients, refused } = await this.listings.intra(day as LocalDate);
    return {
      period: periodName(period),
      clients: clients.map(({ corrects, amount, ...one }) => ({
        ...one,
        amount: amount.toJSON(),
        corrects: corrects && periodName(corrects),
      })),
      refused: refused.map((one) => ({ ...one, amount: one.amount.toJSON() })),
    };
  }

  /** The same as a file for Intervat. */
  @Can('vat.return.read')
  @Get('intra/xml')
  @ApiProduces('application/xml')
  async intraXml(@Query() { day }: VatDayDto): Promise<StreamableFile> {
    const { bytes, name } = await this.listings.intraXml(day as LocalDate);
    return fileAnswer(bytes, name, 'application/xml');
  }
}
