/** The audit log: deeds in their own transaction, reads before the record is shown. */
export { type AuditLine, insertAuditLine } from './audit-event.store.ts';
export { createReadLog, type ReadLog } from './read-log.ts';
