import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../platform/error-text.ts';
import { useLanguage } from '../platform/i18n.ts';
import { FormError } from '../ui/form.tsx';
import { BackLink, LinkButton } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { AboutPerson } from './about-person.tsx';
import { assessNow, useAssessment } from './assessment.ts';
import { useConversation } from './conversation.ts';
import { FindingChips } from './finding-chips.tsx';
import { NoWords } from './no-words.tsx';
import { Safety } from './safety.tsx';
import classes from './triage.module.css';

/** Says back what was understood, each piece to be put right with one tap. */
export function SymptomEchoScreen() {
  const { t } = useTranslation(['triage', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const conversation = useConversation();
  const judged = useAssessment(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  if (!conversation.text) return <NoWords title={t('echo.title')} />;
  const assessment = judged.data;

  async function go() {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const { assessment: now, warn } = await assessNow(language);
      if (warn) await navigate({ to: '/emergency', search: {} });
      else if (now.questions.length > 0 || conversation.answered.length > 0) {
        await navigate({ to: '/symptoms/questions', search: {} });
      } else await navigate({ to: '/symptoms/result', search: {} });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <Page width="narrow">
      <PageHeader
        title={t('echo.title')}
        lead={t('echo.lead')}
        back={
          <BackLink to="/symptoms" search={{}}>
            {t('echo.back')}
          </BackLink>
        }
      />
      <blockquote className={classes.words} dir="auto">
        {conversation.text}
      </blockquote>
      {judged.isError && !assessment && <ErrorState error={judged.error} retry={() => void judged.refetch()} />}
      {judged.isPending && <TextSkeleton lines={4} />}
      {assessment && (
        <div className={classes.stack} data-stale={judged.isPlaceholderData || undefined}>
          {assessment.understood ? (
            <FindingChips findings={assessment.findings} />
          ) : (
            <Card tone="warm">
              <h2 className={classes.subtitle}>{t('echo.nothing')}</h2>
              <p>{t('echo.nothingText')}</p>
            </Card>
          )}
          <Section title={t('echo.about')}>
            <AboutPerson assessment={assessment} />
          </Section>
        </div>
      )}
      {failure !== null && <FormError>{errorText(failure)}</FormError>}
      <div className={classes.end}>
        <Button
          size="lg"
          loading={busy}
          disabled={!assessment}
          onClick={() => void go()}
          rightSection={<IconArrowRight size={20} className="mantine-rotate-rtl" aria-hidden />}
        >
          {t('echo.action')}
        </Button>
        <LinkButton
          to="/symptoms"
          search={{}}
          variant="subtle"
          leftSection={<IconPlus size={18} stroke={1.8} aria-hidden />}
        >
          {t('echo.missing')}
        </LinkButton>
      </div>
      <Safety />
    </Page>
  );
}
