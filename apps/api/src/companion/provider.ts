import type { LanguageModel } from 'ai';
import type { Config } from '../config.ts';

type Setting = Exclude<Config['ai'], { provider: 'off' }>;
type Sdk = typeof import('ai');

/** More than any honest answer of twenty thousand characters takes on the wire. */
const MOST_BYTES = 6_000_000;

/** An answer that does not end. */
export class TooLarge extends Error {}

export interface Provider {
  sdk: Sdk;
  /** The model of the settings; what a call may read over it is bounded. */
  model(): LanguageModel;
  /** How much it may think before it speaks, where that can be said. */
  reasoning: { reasoning?: 'minimal' };
}

let loading: Promise<Sdk> | undefined;
const loadSdk = () => {
  loading ??= import('ai').then((sdk) => {
    // its warnings name settings that a model does not know, on the console
    (globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
    return sdk;
  });
  return loading;
};

/** The provider of the settings. Loaded at the first use: a process without a model does not pay for one. */
export async function openProvider(ai: Setting): Promise<Provider> {
  const sdk = await loadSdk();
  if (ai.provider === 'gemini') {
    const { createGoogle } = await import('@ai-sdk/google');
    const google = createGoogle({
      apiKey: ai.apiKey ?? '',
      ...(ai.baseUrl && { baseURL: withPath(ai.baseUrl, '/v1beta') }),
      fetch: boundedFetch,
    });
    // models before 2.5 refuse a wish on thinking
    const thinks = !/^gemini-(1|2\.0)/.test(ai.model);
    return { sdk, model: () => google(ai.model), reasoning: thinks ? { reasoning: 'minimal' } : {} };
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
  return { sdk, model: () => compatible(ai.model), reasoning: {} };
}

function withPath(address: string, usual: string): string {
  const url = new URL(address);
  return url.pathname === '/' ? `${url.origin}${usual}` : address.replace(/\/$/, '');
}

const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  let bytes = 0;
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, control) {
        bytes += part.byteLength;
        if (bytes > MOST_BYTES) control.error(new TooLarge('the answer does not end'));
        else control.enqueue(part);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(bounded, { status, statusText, headers });
};
