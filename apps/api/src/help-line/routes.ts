import type { helpLineEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { addHelpLine, confirmHelpLine, correctHelpLine, retireHelpLine } from './change-help-line.ts';
import { listDirectory, listHelpLines } from './read-help-lines.ts';

export const helpLineRoutes = {
  listHelpLines: (ctx, _call, { query }) => listHelpLines(ctx, query),
  listHelpLineDirectory: (ctx) => listDirectory(ctx),
  addHelpLine: (ctx, call, { body }) => addHelpLine(ctx, call, body),
  correctHelpLine: (ctx, call, { params, body }) => correctHelpLine(ctx, call, params.id, body),
  confirmHelpLine: (ctx, call, { params, body }) => confirmHelpLine(ctx, call, params.id, body),
  retireHelpLine: (ctx, call, { params, body }) => retireHelpLine(ctx, call, params.id, body),
} satisfies Handlers<typeof helpLineEndpoints>;
