import type { CompanionSettings } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { Card, Section } from '../ui/page.tsx';
import classes from './companion.module.css';

/** Exactly what goes to the provider for one message of an invented person: nothing else does. */
export function WhatIsSent({ sent }: { sent: CompanionSettings['sent'] }) {
  const { t } = useTranslation('companion');
  return (
    <Section title={t('sent.title')} lead={t('sent.lead', { version: sent.promptVersion })}>
      <Card>
        <div className={classes.stack}>
          <div>
            <h3 className={classes.label}>{t('sent.typed')}</h3>
            <p className={classes.said} dir="auto">
              {sent.typed}
            </p>
          </div>
          {[...sent.messages].reverse().map(({ role, text }) => (
            <div key={role}>
              <h3 className={classes.label}>{t(`sent.${role}`)}</h3>
              <p className={classes.said} dir="auto">
                {text}
              </p>
            </div>
          ))}
        </div>
      </Card>
    </Section>
  );
}
