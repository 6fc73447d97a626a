/** Who did what to what; nobody can change it. */
export interface AuditEntry {
  id: string;
  occurredAt: string;
  actorName: string;
  /** The name of the deed: "invoicing.invoice.issue". */
  action: string;
  subjectKind: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  traceId: string | null;
}
