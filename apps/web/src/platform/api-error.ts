/** One complaint about one field of what was sent. */
export type FieldIssue = { field: string; problem: string; mend?: string };

/**
 * Every way in which a call can end badly. `code` is the contract's refusal code, or one of the client's own:
 * `OFFLINE` (no answer reached us), `TIMEOUT` (none within 15 s), `SESSION_EXPIRED` (sign in again; the screen stays).
 */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly data: Record<string, unknown>;
  readonly requestId: string | undefined;
  /** Seconds until another try makes sense, where the server said so. */
  readonly retryAfter: number | undefined;

  constructor(fields: {
    code: string;
    status: number;
    message?: string;
    data?: Record<string, unknown>;
    requestId?: string;
    retryAfter?: number;
  }) {
    super(fields.message ?? fields.code);
    this.name = 'ApiError';
    this.code = fields.code;
    this.status = fields.status;
    this.data = fields.data ?? {};
    this.requestId = fields.requestId;
    this.retryAfter = fields.retryAfter;
  }

  /** The complaints of an `INVALID_INPUT`; empty for every other code. */
  get issues(): FieldIssue[] {
    return Array.isArray(this.data.issues) ? (this.data.issues as FieldIssue[]) : [];
  }
}

/** True for failures that a later try of the same call may not meet. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (['OFFLINE', 'TIMEOUT'].includes(error.code) || error.status >= 502);
}
