/** The program as the testkit starts it: an application over a configuration, and the doors tests need. */

export { hashPassword, insertAccount } from './account/index.ts';
export { type Application, startApplication } from './application.ts';
export { type Config, loadConfig } from './config.ts';
export { type Context, createContext } from './context.ts';
export { openDatabase } from './db/database.ts';
export { startEmbeddedPostgres } from './db/embedded/index.ts';
export { migrate } from './db/migrate.ts';
export { sql } from './db/sql.ts';
export { createServer } from './http/server.ts';
export { runJobs } from './jobs/runner.ts';
export { createPersonFor } from './patient/index.ts';
export { createPractitionerFor, listPractitioner } from './practitioner/index.ts';
export { tasks } from './tasks.ts';
