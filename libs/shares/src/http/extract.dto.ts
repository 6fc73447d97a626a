import { MoneyDto } from '@coopera/platform/http';
import { IsOptional, IsUUID } from 'class-validator';

export class ExtractQueryDto {
  /** Only the operations of this holder; the whole register where it is left out. */
  @IsOptional()
  @IsUUID()
  holderId?: string;
}

export class ExtractHolderDto {
  name: string;
  number: number | null;
  domicile: string;
}

export class ExtractLineDto {
  operation: number;
  kind: 'subscription' | 'resignation' | 'correction';
  /** Null where the person was erased. */
  holder: ExtractHolderDto | null;
  shareClass: 'A' | 'B' | 'C';
  count: number;
  price: string;
  amount: string;
  subscribedOn: string;
  paidOn: string;
  corrects: number | null;
  hash: string;
}

export class ExtractCooperativeDto {
  name: string;
  enterpriseNumber: string;
}

export class ExtractHeadDto {
  operation: number;
  hash: string;
}

export class ExtractDocumentDto {
  cooperative: ExtractCooperativeDto;
  issuedAt: string;
  /** Null for the whole register. */
  holderId: string | null;
  /** The last operation of the whole register. */
  head: ExtractHeadDto;
  shares: number;
  capital: MoneyDto;
  lines: ExtractLineDto[];
}

export class ExtractSignatureDto {
  algorithm: 'Ed25519';
  /** PEM. */
  publicKey: string;
  /** Base64. */
  value: string;
}

export class SignedExtractDto {
  document: ExtractDocumentDto;
  signature: ExtractSignatureDto;
  /** How to check the signature. */
  verification: string;
}

export class ExtractCreatedDto {
  id: string;
}
