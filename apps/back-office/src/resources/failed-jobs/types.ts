/** A job that failed for good and waits for a person. */
export interface FailedJobRow {
  id: string;
  queue: string;
  name: string;
  subject: string | null;
  state: string;
  attempts: number;
  error: string;
  failedAt: string;
}
