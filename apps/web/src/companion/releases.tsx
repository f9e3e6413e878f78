import { Button, Progress } from '@mantine/core';
import type { CompanionRelease } from '@medisense/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newIdempotencyKey } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { Tag } from '../ui/chip.tsx';
import { FormError } from '../ui/form.tsx';
import { TextLink } from '../ui/link.tsx';
import { Card, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import classes from './companion.module.css';
import { releasesQuery, settingsQuery } from './companion-queries.ts';

const TONES = { running: 'quiet', passed: 'accent', failed: 'danger', broken: 'warm' } as const;

/** How a run came out, in a word. */
export function ReleaseState({ row }: { row: CompanionRelease }) {
  const { t } = useTranslation('companion');
  return (
    <Tag tone={row.released ? 'accent' : TONES[row.state]}>
      {t(row.released ? 'release.released' : `release.${row.state}`)}
    </Tag>
  );
}

/** Runs of the safety suite: begun here, followed while they go on. */
export function Releases() {
  const { t } = useTranslation(['companion', 'common']);
  const format = useFormat();
  const errorText = useErrorText();
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const list = useInfiniteQuery(releasesQuery());
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const running = rows[0]?.state === 'running';
  const wasRunning = useRef(false);
  useEffect(() => {
    // a run that has ended may have admitted the model, which the page says above
    if (wasRunning.current && !running) void client.invalidateQueries({ queryKey: settingsQuery().queryKey });
    wasRunning.current = running;
  }, [running, client]);
  const begin = useMutation({
    mutationFn: () => call('createCompanionRelease', { idempotencyKey: key }),
    onSettled: async () => {
      setKey(newIdempotencyKey());
      await client.invalidateQueries({ queryKey: releasesQuery().queryKey });
    },
  });
  return (
    <Section
      title={t('release.title')}
      lead={t('release.lead')}
      actions={
        <Button variant="light" loading={begin.isPending} disabled={running} onClick={() => begin.mutate()}>
          {t('release.run')}
        </Button>
      }
    >
      {begin.isError && <FormError>{errorText(begin.error)}</FormError>}
      {list.isPending && <ListSkeleton rows={2} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && <Card tone="sunken">{t('release.empty')}</Card>}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map((row) => (
            <li key={row.id}>
              <Card as="article">
                <div className={classes.stack}>
                  <div className={classes.row}>
                    <TextLink to={'/admin/companion/$id' as '/'} params={{ id: row.id } as never} search={{}}>
                      <bdi>{row.model}</bdi> · {t('release.prompt', { version: row.prompt })}
                    </TextLink>
                    <ReleaseState row={row} />
                  </div>
                  {row.state === 'running' && (
                    <Progress
                      value={row.turns ? (100 * row.done) / row.turns : 0}
                      aria-label={t('release.progress', {
                        done: format.number(row.done),
                        turns: format.number(row.turns),
                      })}
                    />
                  )}
                  <p className={classes.quiet}>
                    {t('release.counts', {
                      done: format.number(row.done),
                      turns: format.number(row.turns),
                      byModel: format.number(row.byModel),
                      failed: format.number(row.failed),
                    })}
                    {' · '}
                    {format.dateTime(row.startedAt)}
                    {row.startedBy && (
                      <>
                        {' · '}
                        <bdi>{row.startedBy}</bdi>
                      </>
                    )}
                  </p>
                </div>
              </Card>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
