import { useTranslation } from 'react-i18next';
import { ApiError } from './api-error.ts';
import { useFormat } from './format.ts';

/** The sentence for a failure, in the language on screen: what happened and what to do next. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (error) => {
    if (error instanceof ApiError && error.code === 'TOO_MANY_REQUESTS' && error.retryAfter) {
      return t('errors.TOO_MANY_REQUESTS_wait', { wait: format.wait(error.retryAfter) });
    }
    const code = error instanceof ApiError ? error.code : 'FAULT';
    return t(`errors.${code}`, { defaultValue: t('errors.FAULT') });
  };
}

/**
 * The complaints of an `INVALID_INPUT` by field name (`body.` left out), each a sentence in the language on screen, for
 * Mantine's `error` property and for `ErrorSummary`. Empty for every other failure.
 */
export function useFieldErrors(): (error: unknown) => Record<string, string> {
  const { t } = useTranslation('common');
  return (error) => {
    const sentences: Record<string, string> = {};
    if (!(error instanceof ApiError)) return sentences;
    for (const issue of error.issues as { field: string; problem: string; limit?: number }[]) {
      const name = issue.field.replace(/^(body|query|params)\./, '');
      sentences[name] ??= t(`problems.${issue.problem}`, {
        limit: issue.limit,
        context: issue.limit === undefined ? 'plain' : undefined,
        defaultValue: t('problems.invalid'),
      });
    }
    return sentences;
  };
}
