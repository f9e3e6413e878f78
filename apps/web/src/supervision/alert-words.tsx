import { Button } from '@mantine/core';
import type { CrisisAlert } from '@medisense/contract';
import { IconFileText } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { useMasked } from '../platform/masked.ts';
import { FormError } from '../ui/form.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { Identity } from './identity.tsx';
import classes from './supervision.module.css';

/** What an alert rests on outside of threads, asked for on purpose: the person sees that somebody read it. */
export function AlertWords({ alert: { id: alertId, steps } }: { alert: CrisisAlert }) {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  const lang = useLanguage();
  const errorText = useErrorText();
  const masked = useMasked();
  const [asked, setAsked] = useState(false);
  const query = useQuery({
    // what is heard while somebody reads is read with the rest
    queryKey: ['getAlertWords', alertId, lang, steps.findLast(({ source }) => source)?.at],
    queryFn: ({ signal }) => call('getAlertWords', { params: { id: alertId }, query: { lang }, signal }),
    enabled: asked,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const open = async (reason: string) => {
    await call('openAlertIdentity', { params: { id: alertId }, body: { reason } });
    await query.refetch();
  };
  if (!asked || (query.isError && !query.data)) {
    return (
      <div className={classes.alertWords}>
        <Button
          variant="default"
          leftSection={<IconFileText size={18} stroke={1.7} aria-hidden />}
          onClick={() => (asked ? void query.refetch() : setAsked(true))}
        >
          {t('alertWords.show')}
        </Button>
        <p className={classes.small}>{t('alertWords.note')}</p>
        {query.isError && <FormError>{errorText(query.error)}</FormError>}
      </div>
    );
  }
  if (!query.data) return <TextSkeleton lines={2} />;
  const { items, identity } = query.data;
  return (
    <div className={classes.alertWords}>
      <ul className={classes.heard} aria-label={t('alertWords.title')}>
        {items.map((item) => (
          <li key={`${item.at} ${item.source}`}>
            <p className={classes.small}>
              {t(`alertWords.source.${item.source}`)} · <time dateTime={item.at}>{format.dateTime(item.at)}</time>
            </p>
            {item.question && <p className={classes.quiet}>{item.question}</p>}
            {item.text === null ? (
              <p className={classes.quiet}>{t('alertWords.gone')}</p>
            ) : (
              <p className={classes.heardText}>
                <bdi>{masked(item.text)}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Identity identity={identity} open={open} />
    </div>
  );
}
