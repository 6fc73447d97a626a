import type { LocalDate } from '@coopera/kernel';
import { Can, IsDay } from '@coopera/platform/http';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { InvoiceArchiveQuery } from '../application/invoice-archive.query';

export class InvoiceArchiveQueryDto {
  /** First day, included. */
  @IsDay()
  from: string;

  /** Last day, included. */
  @IsDay()
  to: string;
}

@ApiTags('invoicing')
@Controller('invoices')
export class InvoiceArchiveController {
  constructor(private readonly archive: InvoiceArchiveQuery) {}

  /** The PDF and UBL of every invoice and credit note of a period, as they were sent: a ZIP, one folder a month, with index.csv. */
  @Can('invoicing.archive.read')
  @Get('archive')
  @ApiProduces('application/zip')
  async download(@Query() { from, to }: InvoiceArchiveQueryDto): Promise<StreamableFile> {
    const zip = await this.archive.zip(from as LocalDate, to as LocalDate);
    const disposition = `attachment; filename="invoices-${from}-${to}.zip"`;
    return new StreamableFile(zip, { type: 'application/zip', disposition });
  }
}
