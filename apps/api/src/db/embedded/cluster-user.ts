import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lchownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../cannot-start.ts';

/**
 * As whom PostgreSQL runs. It refuses root, so root lends it another identity:
 * `uid`: really another user; `mapped`: a user namespace in which root is called 65534, for folders that lie below one
 * that only root may enter; null: the ordinary user who runs us.
 */
export type ClusterUser = { kind: 'uid'; uid: number; gid: number } | { kind: 'mapped' } | null;

const nobody = 65534;

/** Program, arguments and spawn options that run a command as the cluster's user. */
export function runAs(user: ClusterUser, command: string, args: string[]) {
  if (user?.kind === 'uid') return { command, args, identity: { uid: user.uid, gid: user.gid } };
  if (user?.kind === 'mapped') {
    const mapping = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--', command, ...args];
    return { command: 'unshare', args: mapping, identity: {} };
  }
  return { command, args, identity: {} };
}

/**
 * Chooses whom PostgreSQL runs as by trying: who can enter `folder` and start `program`. The owner of an existing
 * `cluster` comes first, so that root does not take a person's own data away from them.
 */
export function chooseClusterUser(
  cluster: string,
  folder: string,
  program: string,
  env: NodeJS.ProcessEnv | undefined,
): ClusterUser {
  const own = process.getuid?.();
  const owner = existsSync(cluster) ? lstatSync(cluster) : undefined;
  if (own === undefined) return null;
  if (own !== 0) {
    if (owner && owner.uid !== own) {
      throw new CannotStart(
        `The data folder ${folder} belongs to another user (number ${owner.uid}), perhaps because it was first started as root: start as that user, or set DATA_DIR to a folder of your own.`,
      );
    }
    return null;
  }
  const candidates: ClusterUser[] = [{ kind: 'uid', uid: nobody, gid: nobody }, { kind: 'mapped' }];
  if (owner && owner.uid !== 0) candidates.unshift({ kind: 'uid', uid: owner.uid, gid: owner.gid });
  const chosen = candidates.find((candidate) => canRun(candidate, folder, program, env));
  if (!chosen) {
    throw new CannotStart(
      `PostgreSQL refuses to run as root, and no other user can be lent to it here: start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return chosen;
}

function canRun(user: ClusterUser, folder: string, program: string, env: NodeJS.ProcessEnv | undefined): boolean {
  const run = runAs(user, '/bin/sh', ['-c', 'test -x "$1" && exec "$2" --version', 'sh', folder, program]);
  return spawnSync(run.command, run.args, { ...run.identity, env, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Gives a file or a whole folder to the cluster's user; does nothing when it is theirs already. */
export function handOver(path: string, user: ClusterUser): void {
  if (!user) return;
  const [uid, gid] = user.kind === 'uid' ? [user.uid, user.gid] : [0, 0];
  const entry = lstatSync(path);
  if (entry.uid === uid) return;
  if (!entry.isDirectory()) {
    lchownSync(path, uid, gid);
    return;
  }
  for (const name of readdirSync(path)) handOver(join(path, name), user);
  // the folder last: when this is interrupted, its owner still says that the work is not done
  chownSync(path, uid, gid);
}
