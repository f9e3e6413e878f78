import { Button } from '@mantine/core';
import { IconDeviceMobile, IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft } from '../platform/draft.ts';
import { useLanguage } from '../platform/i18n.ts';
import { useSession } from '../platform/session.ts';
import { TextLink } from '../ui/link.tsx';
import { keepReport, useAssessment } from './assessment.ts';
import { tell, useConversation } from './conversation.ts';
import { gist } from './conversation-state.ts';
import classes from './triage.module.css';
import { personsOf } from './who.ts';

/** Says where these words are kept; for a signed-in patient it keeps them, as soon as the result is on screen. */
export function KeptNote() {
  const { t } = useTranslation(['triage', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const { me } = useSession();
  const conversation = useConversation();
  const { data, isPlaceholderData } = useAssessment();
  const persons = personsOf(me);
  const person = persons.find((each) => each.id === conversation.patientId) ?? persons[0];
  const [failed, setFailed] = useState(false);
  const ready = data !== undefined && !isPlaceholderData && person !== undefined && conversation.text !== '';
  const kept = person !== undefined && conversation.kept?.of === gist(conversation, person.id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a try for each new content, not for each switch of language
  useEffect(() => {
    if (!ready || kept || failed) return;
    keepReport(person.id, language).catch(() => setFailed(true));
  }, [ready, kept, failed, person?.id]);

  function again() {
    tell({ type: 'ended' });
    keepDraft('symptoms', null);
    void navigate({ to: '/symptoms', search: {} });
  }

  return (
    <div className={classes.stack}>
      {!me && (
        <p className={classes.machine}>
          <IconDeviceMobile size={20} stroke={1.7} aria-hidden />
          <span>
            {t('result.visitor')}{' '}
            <TextLink to="/sign-in" search={{ next: '/symptoms/result' }}>
              {t('common:nav.signIn')}
            </TextLink>
          </span>
        </p>
      )}
      {person && (
        <div className={classes.machine} role="status">
          <IconLock size={20} stroke={1.7} aria-hidden />
          {failed ? (
            <span>
              {t('result.keepFailed')}{' '}
              <Button variant="subtle" size="compact-sm" onClick={() => setFailed(false)}>
                {t('common:action.retry')}
              </Button>
            </span>
          ) : (
            <span>
              {kept ? t('result.kept', { name: `${person.givenName} ${person.familyName}` }) : t('result.keeping')}
            </span>
          )}
        </div>
      )}
      <div>
        <Button variant="subtle" size="compact-md" onClick={again}>
          {t('result.again')}
        </Button>
      </div>
    </div>
  );
}
