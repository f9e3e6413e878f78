type Companion = typeof import('@medisense/companion');
type Clinical = typeof import('@medisense/clinical');
export type Guide = Companion &
  Pick<Clinical, 'assessCrisis'> & { versions: { guide: string; rules: string; crisisRules: string } };
let loading: Promise<Guide> | undefined;

async function load(): Promise<Guide> {
  const [companion, { assessCrisis, RULES_VERSION }] = await Promise.all([
    import('@medisense/companion'),
    import('@medisense/clinical'),
  ]);
  // the tables of the rules are built when they first meet a text
  const { rulesVersion } = assessCrisis({ text: 'bonjour hello سلام salam' });
  const versions = { guide: companion.GUIDE_VERSION, rules: RULES_VERSION, crisisRules: rulesVersion };
  return { ...companion, assessCrisis, versions };
}

/** The built-in guide and the crisis rules. Loaded at the first use: a process that answers nobody need not hold them. */
export function guide(): Promise<Guide> {
  loading ??= load();
  return loading;
}
