/**
 * Every expected "no": code → HTTP status and plain English words. Screens translate by code. `data` of a refusal, where
 * there is any, is described in the endpoint's summary.
 */
export const refusals = {
  INVALID_INPUT: [400, 'Some of what was sent cannot be used; see data.issues.'],
  UNAUTHENTICATED: [401, 'Sign in first: there is no valid session.'],
  WRONG_CREDENTIALS: [401, 'E-mail or password is wrong.'],
  SESSION_ENDED: [401, 'This session has ended. Sign in again.'],
  FORBIDDEN: [403, 'Your account may not do this.'],
  ACCOUNT_WAITING: [403, 'Your account is not active yet.'],
  ACCOUNT_SUSPENDED: [403, 'This account is suspended. Ask the administrator.'],
  SEALED: [403, 'This is sealed: no crisis is open in it and the person has not shared it.'],
  CROSS_SITE: [403, 'This request did not come from the application itself.'],
  NOT_FOUND: [404, 'There is nothing here that you may see.'],
  SLOT_TAKEN: [409, 'Somebody else has just taken this time. Choose another one.'],
  PATIENT_BUSY: [409, 'The patient already has a visit at this time.'],
  NOT_NOW: [409, 'The visit is no longer in a state that allows this.'],
  STALE: [409, 'Somebody changed this meanwhile. Load it again, then repeat your change.'],
  HOLD_EXPIRED: [409, 'The time was held for ten minutes and is free again. Choose it once more.'],
  TOO_MANY_HOLDS: [409, 'Three times are held already. Book or release one first.'],
  KEY_IN_USE: [409, 'A request with this Idempotency-Key is still under way. Wait, then repeat it.'],
  ALREADY_DONE: [409, 'This has been done already.'],
  THREAD_TAKEN: [409, 'A colleague answers in this conversation; data.name says who.'],
  THREAD_NOT_HELD: [409, 'Take this conversation over first: it is not in your hands.'],
  ALERT_TAKEN: [409, 'A colleague has taken this alert on already; data.by says who.'],
  ALERT_NOT_HELD: [409, 'This alert is in nobody’s hands, or has just been handed over. Load it again.'],
  NOT_ON_DUTY: [409, 'This colleague is not on duty. Choose another one.'],
  LINE_LISTED: [409, 'This number is listed for this country already; data.id says which line. Correct that one.'],
  EMERGENCY_NUMBER_NEEDED: [
    409,
    'Beside its other lines the country data.country would have no emergency number. Add one first, or retire the others first.',
  ],
  PAYLOAD_TOO_LARGE: [413, 'The request is too large.'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Send application/json, not compressed.'],
  LINE_CLOSED: [422, 'The line with this name has closed and must never be listed. Name one that answers.'],
  SLOT_NOT_OFFERED: [422, 'This time is not offered by the professional. Choose one of the free slots.'],
  IN_THE_PAST: [422, 'This time has passed. Choose one in the future.'],
  WEAK_PASSWORD: [422, 'This password is too easy to guess: it is among the most used ones. Choose a longer, own one.'],
  LINK_INVALID: [422, 'This link has been used or is too old. Ask for a new one.'],
  KEY_REUSED: [422, 'This Idempotency-Key was used with another request. Use a new key.'],
  TOO_MANY_REQUESTS: [429, 'Too many requests. Wait a moment, then try again.'],
  FAULT: [500, 'Something went wrong on our side. Nothing of your request was kept. Try again.'],
  UNAVAILABLE: [503, 'The service is not ready. Try again shortly.'],
} as const satisfies Record<string, readonly [status: number, words: string]>;

export type RefusalCode = keyof typeof refusals;
