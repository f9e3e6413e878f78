import { Checkbox } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/page.tsx';
import { OwnSummary } from './symptom-summary.tsx';
import classes from './triage.module.css';

/** Whether the summary of this tab's conversation goes along with a booking, and what it says. */
export function AttachSummary({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useTranslation('triage');
  return (
    <Card tone={checked ? 'accent' : 'plain'}>
      <div className={classes.stack}>
        <Checkbox
          size="md"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          label={t('summary.attach')}
          description={t('summary.attachLead')}
        />
        {checked && (
          <details className={classes.source}>
            <summary>
              <IconPaperclip size={18} stroke={1.7} aria-hidden /> {t('summary.open')}
            </summary>
            <div className={classes.summaryBody}>
              <OwnSummary />
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}
