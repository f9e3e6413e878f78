import type { Context } from '../context.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import type { ModelNow } from './companion.store.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { openProvider, type Provider } from './provider.ts';

/** The provider, the model and the prompt of this process; undefined without a model. */
export function modelNow(ctx: Pick<Context, 'config'>): ModelNow | undefined {
  const { ai } = ctx.config;
  return ai.provider === 'off' ? undefined : { provider: ai.provider, model: ai.model, prompt: PROMPT_VERSION };
}
/** Whether this installation has a model at all; what stands in its way is asked elsewhere. */
export const hasModel = (ctx: Pick<Context, 'config'>): boolean => ctx.config.ai.provider !== 'off';

/** The calendar day that budgets and usage are counted by, in UTC. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

interface Runtime {
  breaker: Breaker;
  provider(): Promise<Provider>;
}
const runtimes = new WeakMap<Context, Runtime>();

/** What one process keeps of its provider between two answers. */
export function runtimeOf(ctx: Context): Runtime {
  const known = runtimes.get(ctx);
  if (known) return known;
  let opening: Promise<Provider> | undefined;
  const runtime: Runtime = {
    breaker: createBreaker(() => ctx.now().getTime()),
    provider() {
      const { ai } = ctx.config;
      if (ai.provider === 'off') throw new Error('there is no model');
      opening ??= openProvider(ai);
      return opening;
    },
  };
  runtimes.set(ctx, runtime);
  return runtime;
}
