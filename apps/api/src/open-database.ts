import type { Config } from './config.ts';
import { noteSchemaVersion, startEmbeddedPostgres } from './db/embedded/index.ts';
import { schemaVersion } from './db/migrate.ts';

/** The database of this configuration: PostgreSQL at DATABASE_URL, or the embedded one, started here. */
export async function provideDatabase(
  config: Config,
  onLine: (line: string) => void,
): Promise<{ url: string; embedded: boolean; noteSchema(): void; stop(): Promise<void> }> {
  if (config.databaseUrl) {
    return { url: config.databaseUrl, embedded: false, noteSchema: () => undefined, stop: async () => undefined };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, schemaVersion: schemaVersion(), onLine });
  return {
    url: embedded.url,
    embedded: true,
    noteSchema: () => noteSchemaVersion(config.dataDir, schemaVersion()),
    stop: embedded.stop,
  };
}
