import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { useConversation } from './conversation.ts';
import classes from './triage.module.css';

/**
 * Leads back into a conversation that was begun in this tab (before signing in, say) and led to no visit yet;
 * `otherwise` stands here when there is none.
 */
export function ResumeCard({ otherwise }: { otherwise: ReactNode }) {
  const { t } = useTranslation('triage');
  const { text } = useConversation();
  if (!text) return otherwise;
  return (
    <Card tone="accent">
      <div className={classes.stack}>
        <div>
          <h2 className={classes.subtitle}>{t('resume.title')}</h2>
          <p className={classes.small}>{t('resume.text')}</p>
        </div>
        <blockquote className={classes.words} dir="auto">
          {text.length > 160 ? `${text.slice(0, 160)}…` : text}
        </blockquote>
        <div>
          <LinkButton to="/symptoms/echo" search={{}}>
            {t('resume.action')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
