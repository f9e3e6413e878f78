import { Button } from '@mantine/core';
import type { DirectoryLine } from '@medisense/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { Tag } from '../ui/chip.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Facts } from '../ui/facts.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './help-line.module.css';
import { useRefreshLines } from './help-line-queries.ts';
import { shippedSource } from './shipped-source.ts';

const TONES = { verified: 'accent', amber: 'warm', unverified: 'warm', expired: 'danger', retired: 'quiet' } as const;
type Deed = 'confirm' | 'retire' | 'restore';

/** One line with who stands for it, and what an administrator can do about it; each deed is asked twice. */
export function LineCard({ line }: { line: DirectoryLine }) {
  const { t } = useTranslation('helpline');
  const format = useFormat();
  const language = useLanguage();
  const refresh = useRefreshLines();
  const [asking, setAsking] = useState<Deed | null>(null);
  const { id, number, version, verified, retired } = line;
  const name = line.name[language];
  const doing = useMutation({
    mutationFn: (deed: Deed) =>
      deed === 'confirm'
        ? call('confirmHelpLine', { params: { id }, body: { version } })
        : call('retireHelpLine', { params: { id }, body: { retired: deed === 'retire', version } }),
    onSuccess: (_, deed) => {
      setAsking(null);
      toast(t(`${deed}.done`, { name }));
    },
    // also after a refusal: somebody else may have been quicker
    onSettled: refresh,
  });
  const by = (tick: DirectoryLine['verified']) =>
    tick && t(tick.by ? 'by' : 'byNobody', { date: format.date(tick.at), name: tick.by });
  const source = shippedSource(line.source);
  const facts = [
    [t('field.kind'), t(`kind.${line.kind}`)],
    [t('field.hours'), line.hours === '24/7' ? t('always') : <bdi key="hours">{line.hours}</bdi>],
    [t('field.languages'), format.list(line.languages.map(format.languageName))],
    [t('field.verified'), by(verified) ?? t('never')],
    ...(retired ? ([[t('field.retired'), by(retired)]] as const) : []),
    [t('field.source'), <bdi key="source">{source ? t(`shippedSource.${source}`) : line.source}</bdi>],
  ] as const;
  const ask = (deed: Deed) => () => {
    doing.reset();
    setAsking(deed);
  };
  const what = <bdi className="ltr">{number}</bdi>;
  return (
    <Card as="article" aria-label={`${name}, ${number}`}>
      <div className={classes.stack}>
        <div className={classes.head}>
          <div>
            <p className={classes.number}>
              <bdi className="ltr">{number}</bdi>
            </p>
            <p className={classes.name}>{name}</p>
          </div>
          <Tag tone={TONES[line.state]}>{t(`state.${line.state}`)}</Tag>
        </div>
        {line.state === 'expired' && <p>{t(line.shown ? 'expiredShown' : 'expiredHidden')}</p>}
        <Facts items={facts} />
        <div className={classes.actions}>
          {retired ? (
            <Button variant="default" onClick={ask('restore')} aria-label={`${t('restore.action')}: ${name}`}>
              {t('restore.action')}
            </Button>
          ) : (
            <>
              <Button
                variant={line.state === 'verified' ? 'default' : 'filled'}
                onClick={ask('confirm')}
                aria-label={`${t('confirm.action')}: ${name}`}
              >
                {t('confirm.action')}
              </Button>
              <LinkButton
                to="/admin/help-lines/$id"
                params={{ id }}
                search={{}}
                variant="default"
                aria-label={`${t('correct')}: ${name}`}
              >
                {t('correct')}
              </LinkButton>
              <Button variant="subtle" onClick={ask('retire')} aria-label={`${t('retire.action')}: ${name}`}>
                {t('retire.action')}
              </Button>
            </>
          )}
        </div>
      </div>
      <ConfirmDialog
        opened={asking !== null}
        title={t(`${asking ?? 'confirm'}.title`)}
        confirmLabel={t(`${asking ?? 'confirm'}.action`)}
        danger={asking === 'retire'}
        busy={doing.isPending}
        error={doing.error}
        onConfirm={() => asking && doing.mutate(asking)}
        onClose={() => setAsking(null)}
      >
        <p className={classes.asked}>
          {what} · {name}
        </p>
        <p>{t(`${asking ?? 'confirm'}.text`)}</p>
      </ConfirmDialog>
    </Card>
  );
}
