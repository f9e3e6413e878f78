import type { Database } from '../db/database.ts';
import { type AuditLine, insertAuditLines } from './audit-event.store.ts';

interface Waiting {
  line: AuditLine;
  done: () => void;
  failed: (error: unknown) => void;
}
const BATCH = 500;

/**
 * Writes the reads of records. What arrives while a batch is being written goes out with the next one, so a busy server
 * pays one statement for many reads, and a quiet one waits for nothing. `add` settles once the line is stored: a record
 * whose opening cannot be logged is not shown.
 */
export function createReadLog(db: Database) {
  let waiting: Waiting[] = [];
  let writing = false;

  const flush = async () => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      try {
        await insertAuditLines(
          db,
          batch.map((entry) => entry.line),
        );
        for (const entry of batch) entry.done();
      } catch (error) {
        for (const entry of batch) entry.failed(error);
      }
    }
    writing = false;
  };

  return {
    add(line: AuditLine): Promise<void> {
      return new Promise((done, failed) => {
        waiting.push({ line, done, failed });
        if (!writing) void flush();
      });
    },
  };
}
export type ReadLog = ReturnType<typeof createReadLog>;
