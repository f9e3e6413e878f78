import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@medisense/api';
import type { TestProject } from 'vitest/node';
import { type Cluster, createTemplate, dropTemplate } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: Cluster;
    /** A folder with cases that reviewers at the desk have made; null without one. */
    safetyCases: string | null;
  }
}

let end: () => Promise<void> = async () => undefined;

/** One PostgreSQL for the whole run: the embedded one, or the server that TEST_DATABASE_URL names. */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env.TEST_DATABASE_URL;
  const dataDir = mkdtempSync(join(tmpdir(), 'medisense-cluster-'));
  const embedded = given ? undefined : await startEmbeddedPostgres({ dataDir, durable: false });
  const cluster = await createTemplate(given ?? (embedded?.url as string));
  project.provide('cluster', cluster);
  project.provide('safetyCases', process.env.SAFETY_CASES || null);
  end = async () => {
    if (given) await dropTemplate(cluster);
    await embedded?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

export async function teardown(): Promise<void> {
  await end();
}
