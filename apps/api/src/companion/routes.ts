import type { companionEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { getCompanion, setConsent } from './consent.ts';
import { createRelease, getRelease, listCompanionReleases, releaseAnyway } from './releases.ts';
import { getSettings, getUsage, switchModels, updateSettings } from './settings.ts';

export const companionRoutes = {
  getCompanion: (ctx, call) => getCompanion(ctx, call),
  setCompanionConsent: (ctx, call, { body }) => setConsent(ctx, call, body),
  getCompanionSettings: (ctx, call) => getSettings(ctx, call),
  updateCompanionSettings: (ctx, call, { body }) => updateSettings(ctx, call, body),
  switchModels: (ctx, call, { body }) => switchModels(ctx, call, body),
  getCompanionUsage: (ctx, call, { query }) => getUsage(ctx, call, query),
  listCompanionReleases: (ctx, call, { query }) => listCompanionReleases(ctx, call, query),
  createCompanionRelease: (ctx, call) => createRelease(ctx, call),
  getCompanionRelease: (ctx, call, { params }) => getRelease(ctx, call, params.id),
  releaseCompanion: (ctx, call, { params }) => releaseAnyway(ctx, call, params.id),
} satisfies Handlers<typeof companionEndpoints>;
