import { ArrayNotEmpty, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class NewSubscriptionDto {
  /** https, public. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  url: string;

  /** "invoicing.invoice-paid.v1" and so on: see webhook-event-types. */
  @IsArray()
  @ArrayNotEmpty()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  eventTypes: string[];
}

export class SubscriptionDto {
  id: string;
  url: string;
  eventTypes: string[];
  createdAt: string;
  createdBy: string;
}

export class SubscriptionCreatedDto extends SubscriptionDto {
  /** Key of the HMAC-SHA256 of the header Coopera-Signature. Shown this once. */
  secret: string;
}

export class EventTypeDto {
  type: string;
  description: string;
}
