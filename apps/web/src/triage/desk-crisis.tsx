import type { Inspection } from '@medisense/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Facts } from '../ui/facts.tsx';
import { Card, Section } from '../ui/page.tsx';
import classes from './desk.module.css';
import { Phrases, rowName } from './desk-reasons.tsx';

/** What the crisis rules made of it, also where they saw nothing. */
export function CrisisPart({ crisis }: { crisis: Inspection['crisis'] }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const rows: (readonly [string, ReactNode])[] = [
    [t('crisis.class.title'), t(`crisis.class.${crisis.class}`)],
    [t('crisis.label.title'), t(`crisis.label.${crisis.label}`, { defaultValue: rowName(crisis.label) })],
    [t('crisis.severity'), t('crisis.severityOf', { value: format.number(crisis.severity), most: format.number(4) })],
    [t('crisis.action.title'), t(`crisis.action.${crisis.action}`)],
  ];
  if (crisis.class !== 'non_crisis')
    rows.push([t('crisis.counted.title'), t(crisis.counted ? 'crisis.counted.yes' : 'crisis.counted.no')]);
  if (crisis.phrases.length > 0) rows.push([t('crisis.phrases'), <Phrases key="phrases" phrases={crisis.phrases} />]);
  if (crisis.ruleIds.length > 0) {
    rows.push([
      t('crisis.rules'),
      <ul key="rules" className={classes.plain}>
        {crisis.ruleIds.map((id) => (
          <li key={id}>
            <bdi className="ltr" lang="en">
              {rowName(id)}
            </bdi>
          </li>
        ))}
      </ul>,
    ]);
  }
  if (crisis.reply) {
    rows.push([
      t('crisis.reply'),
      <span key="reply" className={classes.reply} dir="auto">
        {crisis.reply}
      </span>,
    ]);
  }
  const nothing = crisis.label === 'none';
  return (
    <Section title={t('crisis.title')}>
      {nothing ? (
        <p className={classes.small}>{t('crisis.nothing', { value: format.number(0), most: format.number(4) })}</p>
      ) : (
        <Card>
          <Facts items={rows} />
        </Card>
      )}
    </Section>
  );
}
