import { type InputIssue, type RefusalCode, refusals } from '@medisense/contract';

/** An expected "no". Thrown anywhere in a deed, it undoes the transaction and becomes the declared answer. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly data: Record<string, unknown> | undefined;
  /** Seconds, for answers that say when to come back. */
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, data?: Record<string, unknown>, retryAfter?: number) {
    super(refusals[code][1]);
    this.code = code;
    this.status = refusals[code][0];
    this.data = data;
    this.retryAfter = retryAfter;
  }
}

/** Input that the contract's shapes allow but that makes no sense together; names field and mend like any other. */
export const invalidInput = (...issues: InputIssue[]): Refusal => new Refusal('INVALID_INPUT', { issues });
