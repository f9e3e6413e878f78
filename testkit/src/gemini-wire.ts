import type { Wire } from './gemini.ts';

interface Part {
  text?: string;
}
interface Content {
  role?: string;
  parts?: Part[];
}
const textOf = (content: Content | undefined): string => (content?.parts ?? []).map(({ text }) => text ?? '').join('');
const usage = (text: string) => ({
  promptTokenCount: 400,
  candidatesTokenCount: Math.ceil(text.length / 4),
  totalTokenCount: 400 + Math.ceil(text.length / 4),
});
/** Google ends its events with both line ends. */
const event = (value: unknown): string => `data: ${JSON.stringify(value)}\r\n\r\n`;
const answer = (text: string, model: string, finish?: string) => ({
  candidates: [{ content: { parts: [{ text }], role: 'model' }, ...(finish && { finishReason: finish }), index: 0 }],
  usageMetadata: usage(text),
  modelVersion: model,
  responseId: 'c2FmZSBhbmQgc291bmQ',
});
const blocked = {
  promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
  usageMetadata: { promptTokenCount: 400, totalTokenCount: 400 },
  modelVersion: 'fake',
};
const empty = {
  candidates: [{ content: { role: 'model' }, finishReason: 'STOP', index: 0 }],
  usageMetadata: { promptTokenCount: 400, totalTokenCount: 400 },
  modelVersion: 'fake',
};
const errors = {
  rate_limited: [
    429,
    'RESOURCE_EXHAUSTED',
    'You exceeded your current quota, please check your plan and billing details.',
  ],
  error_500: [500, 'INTERNAL', 'An internal error has occurred. Please retry or report the problem.'],
  error_503: [503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'],
  wrong_key: [400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'],
} as const;

/** The Gemini API, version v1beta. */
export const geminiWire: Wire = {
  read(path, body) {
    const found = /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent\?alt=sse)$/.exec(path);
    if (!found) return undefined;
    const config = (body.generationConfig ?? {}) as { responseMimeType?: string };
    const contents = (body.contents ?? []) as Content[];
    const system = textOf(body.systemInstruction as Content | undefined);
    return {
      model: found[1] ?? '',
      stream: found[2] !== 'generateContent',
      structured: config.responseMimeType === 'application/json',
      prompt: [system, ...contents.map(textOf)].join('\n'),
    };
  },
  contentType: (stream) => (stream ? 'text/event-stream' : 'application/json; charset=UTF-8'),
  piece: (text, { model, finish }) => event(answer(text, model, finish)),
  end: () => '',
  whole: (text, { model, finish }) => JSON.stringify(answer(text, model, finish ?? 'STOP')),
  blocked: (stream) => (stream ? event(blocked) : JSON.stringify(blocked)),
  empty: (stream) => (stream ? event(empty) : JSON.stringify(empty)),
  error(kind, retryAfter) {
    const [code, status, message] = errors[kind];
    const details =
      kind === 'rate_limited'
        ? [
            { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaMetric: 'requests' }] },
            { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${retryAfter}s` },
          ]
        : undefined;
    return { status: code, body: JSON.stringify({ error: { code, message, status, ...(details && { details }) } }) };
  },
};
