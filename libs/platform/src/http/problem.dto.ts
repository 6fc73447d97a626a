export class FieldErrorDto {
  /** JSON pointer into the body. */
  pointer: string;
  detail: string;
}

/** A refusal (RFC 9457). */
export class ProblemDto {
  type: string;
  title: string;
  status: number;
  /** Stable, for programs: "invoicing.invoice-not-found". */
  code: string;
  params: Record<string, unknown>;
  traceId: string;
  errors: FieldErrorDto[];
}
