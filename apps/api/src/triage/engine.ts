type Engine = typeof import('@medisense/clinical');
let loading: Promise<Engine> | undefined;

/**
 * The reasoning engine. Its tables take about a second and a hundred megabytes, which a process that never assesses
 * anything need not spend: they are loaded once, at the first use. The symptom screen asks for help lines when it opens,
 * and that starts the loading before anybody has typed a word.
 */
export const engine = (): Promise<Engine> => (loading ??= import('@medisense/clinical'));
