import type { Config } from '../config.ts';

type Setting = Exclude<Config['ai'], { provider: 'off' }>;
type Model = ReturnType<ReturnType<typeof import('@ai-sdk/google').createGoogle>>;

/** More than any honest answer takes on the wire. */
const MOST_BYTES = 6_000_000;

/** An answer that does not end. */
export class TooLarge extends Error {}

export interface Provider {
  /** The model of the settings, asked without the layers for tools and steps; what a call may read over it is bounded. */
  model: Pick<Model, 'doStream' | 'doGenerate'>;
  /** How much it may think before it speaks, where that can be said. */
  reasoning: { reasoning?: 'minimal' };
}

/** The provider of the settings. Loaded at the first use: a process without a model does not pay for one. */
export async function openProvider(ai: Setting): Promise<Provider> {
  if (ai.provider === 'gemini') {
    const { createGoogle } = await import('@ai-sdk/google');
    const google = createGoogle({
      apiKey: ai.apiKey ?? '',
      ...(ai.baseUrl && { baseURL: withPath(ai.baseUrl, '/v1beta') }),
      fetch: boundedFetch,
    });
    // models before 2.5 refuse a wish on thinking
    const thinks = !/^gemini-(1|2\.0)/.test(ai.model);
    return { model: google(ai.model), reasoning: thinks ? { reasoning: 'minimal' } : {} };
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const compatible = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: withPath(ai.baseUrl ?? '', '/v1'),
    ...(ai.apiKey && { apiKey: ai.apiKey }),
    includeUsage: true,
    supportsStructuredOutputs: true,
    fetch: boundedFetch,
  });
  return { model: compatible(ai.model), reasoning: {} };
}

function withPath(address: string, usual: string): string {
  const url = new URL(address);
  return url.pathname === '/' ? `${url.origin}${usual}` : address.replace(/\/$/, '');
}

const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  const reader = response.body.getReader();
  let bytes = 0;
  const bounded = new ReadableStream<Uint8Array>({
    async pull(control) {
      const { done, value } = await reader.read();
      if (done) return control.close();
      bytes += value.byteLength;
      if (bytes <= MOST_BYTES) return control.enqueue(value);
      await reader.cancel();
      throw new TooLarge('the answer does not end');
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const { status, statusText, headers } = response;
  return new Response(bounded, { status, statusText, headers });
};
