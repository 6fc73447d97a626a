import { ArrayNotEmpty, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class NewApiClientDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  /** Names of permissions: "invoicing.invoice.read". */
  @IsArray()
  @ArrayNotEmpty()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes: string[];
}

export class ApiClientDto {
  id: string;
  name: string;
  scopes: string[];
  /** The beginning of the key, to recognise it by. */
  keyStart: string;
  createdAt: string;
  createdBy: string;
  revokedAt: string | null;
}

export class ApiClientCreatedDto extends ApiClientDto {
  /** Sent as X-Api-Key. Shown this once: only its hash is kept. */
  key: string;
}
