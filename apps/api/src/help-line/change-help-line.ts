import type { DirectoryLine, HelpLineInput, ReadOf } from '@medisense/contract';
import type { AuditLine } from '../audit-event/index.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { type KeptLine, readDirectory } from './directory.ts';
import { closedName, leftWithoutEmergency, sameNumber, unconfirms } from './help-line.policy.ts';
import { lockDirectory, MOST_LINES, storeLine } from './help-line.store.ts';
import { asDirectoryLine, dayOf } from './read-help-lines.ts';

type Change = { line: KeptLine; detail: AuditLine['detail'] };

/** The words of a line, flat, for the audit log: public numbers, nobody's words. */
const told = (line: HelpLineInput): Record<string, string> => ({
  country: line.country,
  kind: line.kind,
  number: line.number,
  nameFr: line.name.fr,
  nameEn: line.name.en,
  nameAr: line.name.ar,
  languages: line.languages.join(' '),
  hours: line.hours,
  source: line.source,
});

function refuseClosed(input: HelpLineInput): void {
  const lang = closedName(input);
  if (!lang) return;
  const mend = 'This line has closed and must never be listed. Name one that answers.';
  throw new Refusal('LINE_CLOSED', { issues: [{ field: `body.name.${lang}`, problem: 'invalid', mend }] });
}

/** What no change may do to the directory: one number twice in a country, or a country without an emergency number. */
function refuseUnsound(lines: readonly KeptLine[], line: KeptLine): void {
  const before = lines.find(({ id }) => id === line.id);
  const same = line.retiredAt === null && sameNumber(lines, line);
  if (same) throw new Refusal('LINE_LISTED', { id: same.id });
  const country = leftWithoutEmergency(lines, [...lines.filter((each) => each !== before), line]);
  if (country) throw new Refusal('EMERGENCY_NUMBER_NEEDED', { country });
}

async function store(tx: Transaction, ctx: Context, line: KeptLine, rowId: string): Promise<DirectoryLine> {
  const { verifiedAt, verifiedById: verifiedBy, retiredAt, retiredById: retiredBy } = line;
  await storeLine(tx, { ...line, id: rowId, key: line.id, verifiedAt, verifiedBy, retiredAt, retiredBy });
  const stored = (await readDirectory(tx)).find(({ id }) => id === line.id) as KeptLine;
  return asDirectoryLine(stored, dayOf(ctx.now()));
}

/** Changes one line under the lock of the directory: `STALE` unless it is still as the administrator saw it. */
function change(
  ctx: Context,
  call: Call,
  id: string,
  version: number,
  decide: (line: KeptLine) => Change,
): Promise<DirectoryLine> {
  return ctx.deed(call, async (tx) => {
    await lockDirectory(tx);
    const lines = await readDirectory(tx);
    const before = lines.find((line) => line.id === id);
    if (!before) throw new Refusal('NOT_FOUND');
    if (before.version !== version) throw new Refusal('STALE');
    const { line, detail } = decide(before);
    refuseUnsound(lines, line);
    const rowId = before.rowId ?? ctx.newId();
    const result = await store(tx, ctx, { ...line, version: version + 1 }, rowId);
    return { result, about: { entity: 'help_line', id: rowId, detail: { line: id, ...detail } } };
  });
}

const unverified = { verifiedAt: null, verifiedById: null, verifiedBy: null, verifiedOn: null };
const listed = { retiredAt: null, retiredById: null, retiredBy: null };

/** Adds a line, unverified: whoever has called it confirms it then. */
export function addHelpLine(ctx: Context, call: Call, input: ReadOf<'addHelpLine'>['body']): Promise<DirectoryLine> {
  refuseClosed(input);
  return ctx.deed(call, async (tx) => {
    await lockDirectory(tx);
    const lines = await readDirectory(tx);
    if (lines.length >= MOST_LINES)
      throw invalidInput({
        field: 'body',
        problem: 'range',
        mend: `At most ${MOST_LINES} lines: correct a retired one.`,
      });
    const id = ctx.newId();
    const line = { ...input, ...unverified, ...listed, id, rowId: id, version: 1 };
    refuseUnsound(lines, line);
    const result = await store(tx, ctx, line, id);
    return { result, about: { entity: 'help_line', id, detail: { line: id, ...told(input) } } };
  });
}

/** Corrects a line; the audit log keeps each changed field as it was and as it is. */
export function correctHelpLine(
  ctx: Context,
  call: Call,
  id: string,
  { version, ...input }: ReadOf<'correctHelpLine'>['body'],
): Promise<DirectoryLine> {
  refuseClosed(input);
  return change(ctx, call, id, version, (before) => {
    const line = { ...before, ...input, ...(unconfirms(before, input) && unverified) };
    const [old, now] = [told(before), told(line)];
    const detail = Object.fromEntries(
      Object.keys(now)
        .filter((field) => old[field] !== now[field])
        .flatMap((field) => [
          [`${field}.before`, old[field] ?? null],
          [`${field}.after`, now[field] ?? null],
        ]),
    );
    return { line, detail };
  });
}

/** Says that the line was checked now and is right. */
export function confirmHelpLine(
  ctx: Context,
  call: Call,
  id: string,
  { version }: ReadOf<'confirmHelpLine'>['body'],
): Promise<DirectoryLine> {
  return change(ctx, call, id, version, (before) => {
    if (before.retiredAt !== null) throw new Refusal('NOT_NOW');
    const detail = { country: before.country, number: before.number, before: before.verifiedAt?.toISOString() ?? null };
    return { line: { ...before, verifiedAt: ctx.now(), verifiedById: actorOf(call).accountId }, detail };
  });
}

/** Takes a line out of sight, or back into it: then nobody has confirmed it. */
export function retireHelpLine(
  ctx: Context,
  call: Call,
  id: string,
  { version, retired }: ReadOf<'retireHelpLine'>['body'],
): Promise<DirectoryLine> {
  return change(ctx, call, id, version, (before) => {
    if ((before.retiredAt !== null) === retired) throw new Refusal('ALREADY_DONE');
    const detail = { retired, country: before.country, number: before.number };
    if (!retired) return { line: { ...before, ...unverified, ...listed }, detail };
    return { line: { ...before, retiredAt: ctx.now(), retiredById: actorOf(call).accountId }, detail };
  });
}
