import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

const buckets = ['1-15', '16-30', '31-60', '61-90', '91+'];
type Bucket = '1-15' | '16-30' | '31-60' | '61-90' | '91+';

export class OverdueListQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(buckets, { each: true })
  bucket?: Bucket[];

  @IsOptional()
  @IsUUID()
  clientId?: string;

  @IsOptional()
  @IsUUID()
  activityId?: string;
}

export class OverdueInvoiceDto {
  invoiceId: string;
  number: string;
  clientId: string;
  clientName: string;
  clientKind: string;
  activityId: string;
  activityName: string;
  issuedOn: string;
  dueOn: string;
  daysLate: number;
  /** Days late: 1-15, 16-30, 31-60, 61-90, 91+. */
  bucket: string;
  gross: MoneyDto;
  outstanding: MoneyDto;
  remindedOn: string | null;
}

export class AgeBucketDto {
  bucket: string;
  count: number;
  outstanding: MoneyDto;
}

export class OverduePageDto {
  items: OverdueInvoiceDto[];
  page: number;
  perPage: number;
  total: number;
  /** Totals by age of everything the filter finds, whatever the page and the bucket. */
  buckets: AgeBucketDto[];
}
