import type { Play, Wire } from './gemini.ts';

interface Said {
  content?: string | { text?: string }[];
}
const textOf = ({ content }: Said): string =>
  typeof content === 'string' ? content : (content ?? []).map(({ text }) => text ?? '').join('');
const event = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const reason = (finish: Play['finish']): string | null =>
  finish === undefined ? null : finish === 'STOP' ? 'stop' : finish === 'MAX_TOKENS' ? 'length' : 'content_filter';
const head = (model: string, object: string) => ({ id: 'chatcmpl-1', object, created: 1_750_000_000, model });
const usage = (text: string) => {
  const completion_tokens = Math.ceil(text.length / 4);
  return { prompt_tokens: 400, completion_tokens, total_tokens: 400 + completion_tokens };
};
const chunk = (text: string, model: string, finish?: Play['finish']) => ({
  ...head(model, 'chat.completion.chunk'),
  choices: [{ index: 0, delta: { role: 'assistant', content: text }, finish_reason: reason(finish) }],
  ...(finish && { usage: usage(text) }),
});
const whole = (text: string, model: string, finish: Play['finish']) => ({
  ...head(model, 'chat.completion'),
  choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: reason(finish) }],
  usage: usage(text),
});
const errors = {
  rate_limited: [429, 'rate_limit_exceeded', 'Rate limit reached.'],
  error_500: [500, 'server_error', 'The server had an error while processing your request.'],
  error_503: [503, 'overloaded', 'The engine is currently overloaded.'],
  wrong_key: [401, 'invalid_api_key', 'Incorrect API key provided.'],
} as const;

/** Chat completions, as many servers offer them. */
export const openAiWire: Wire = {
  read(path, body) {
    if (path !== '/v1/chat/completions') return undefined;
    const format = (body.response_format ?? {}) as { type?: string };
    return {
      model: String(body.model),
      stream: body.stream === true,
      structured: format.type === 'json_schema' || format.type === 'json_object',
      prompt: ((body.messages ?? []) as Said[]).map(textOf).join('\n'),
    };
  },
  contentType: (stream) => (stream ? 'text/event-stream' : 'application/json'),
  piece: (text, { model, finish }) => event(chunk(text, model, finish)),
  end: () => 'data: [DONE]\n\n',
  whole: (text, { model, finish }) => JSON.stringify(whole(text, model, finish ?? 'STOP')),
  blocked: (stream) =>
    stream ? event(chunk('', 'fake', 'PROHIBITED_CONTENT')) : JSON.stringify(whole('', 'fake', 'PROHIBITED_CONTENT')),
  empty: (stream) => (stream ? event(chunk('', 'fake', 'STOP')) : JSON.stringify(whole('', 'fake', 'STOP'))),
  error(kind) {
    const [status, code, message] = errors[kind];
    return { status, body: JSON.stringify({ error: { message, type: code, param: null, code } }) };
  },
};
