import { engine } from '../triage/index.ts';

type Companion = typeof import('@medisense/companion');
type Clinical = typeof import('@medisense/clinical');
export type Guide = Companion &
  Pick<Clinical, 'assessCrisis'> & { versions: { guide: string; rules: string; crisisRules: string } };
let loading: Promise<Guide> | undefined;

async function load(): Promise<Guide> {
  // made ready in steps between which other requests are answered
  const { assessCrisis, RULES_VERSION } = await engine();
  const companion = await import('@medisense/companion');
  const { rulesVersion } = assessCrisis({ text: 'bonjour' });
  const versions = { guide: companion.GUIDE_VERSION, rules: RULES_VERSION, crisisRules: rulesVersion };
  return { ...companion, assessCrisis, versions };
}

/** The built-in guide and the crisis rules. Loaded at the first use: a process that answers nobody need not hold them. */
export function guide(): Promise<Guide> {
  loading ??= load();
  return loading;
}
