let loading: Promise<typeof import('@medisense/companion')> | undefined;

/** The companion's pure package, loaded at the first use. */
export function companion() {
  loading ??= import('@medisense/companion');
  return loading;
}
