import { MoneyDto, PageQueryDto } from '@coopera/platform/http';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';

import { type InternalOrderStatus, internalOrderStatuses, type OrderAnswer } from '../domain/internal-order';

export class InternalOrderQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsIn(internalOrderStatuses, { each: true })
  status?: InternalOrderStatus[];
}

export class InternalOrderDto {
  id: string;
  number: string;
  sellerId: string;
  sellerName: string;
  buyerId: string;
  buyerName: string;
  title: string;
  amount: MoneyDto;
  status: 'proposed' | 'accepted' | 'refused' | 'withdrawn' | 'cancelled';
  proposedBySide: 'seller' | 'buyer';
  proposedOn: string;
  proposedBy: string;
  decidedOn: string | null;
  decidedBy: string | null;
  reason: string | null;
  cancelAskedBySide: 'seller' | 'buyer' | null;
  cancelledOn: string | null;
  /** The sides that who asks stands on. */
  ownSides: ('seller' | 'buyer')[];
  /** Whether an answer of who asks is awaited. */
  awaitsMe: boolean;
}

export class InternalOrderPageDto {
  items: InternalOrderDto[];
  page: number;
  perPage: number;
  total: number;
}

export class NewInternalOrderDto {
  /** One's own Activité. */
  @IsUUID()
  ownActivityId: string;

  /** The side it takes: who does the work sells. */
  @IsIn(['seller', 'buyer'])
  side: 'seller' | 'buyer';

  @IsUUID()
  partnerId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;
}

export class InternalOrderCreatedDto {
  id: string;
}

export class OrderAnswerDto {
  @IsIn(['accept', 'refuse', 'withdraw', 'cancel', 'keep'])
  answer: OrderAnswer;

  /** Told to the other side when one refuses. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class OrderPartnerQueryDto {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  q: string;
}

export class OrderPartnerDto {
  id: string;
  number: string;
  name: string;
  trade: string;
}
