import { Button, Textarea } from '@mantine/core';
import { IconArrowRight, IconCalendarCheck, IconListSearch, IconMessage2Heart } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft } from '../platform/draft.ts';
import { TextLink } from '../ui/link.tsx';
import { useTitle } from '../ui/page.tsx';
import { Scene } from '../ui/scene.tsx';
import classes from './landing.module.css';

const STEPS = [
  ['words', IconMessage2Heart],
  ['why', IconListSearch],
  ['visit', IconCalendarCheck],
] as const;

const DOORS = [
  ['find', '/practitioners'],
  ['signIn', '/sign-in'],
  ['register', '/register'],
] as const;

/** The start of visitors: one sentence, one box, three doors. */
export function LandingScreen() {
  const { t } = useTranslation('landing');
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  useTitle('');

  function go(event: FormEvent) {
    event.preventDefault();
    keepDraft('symptoms', words.trim());
    void navigate({ to: '/symptoms' });
  }

  return (
    <div className={classes.landing}>
      <section className={classes.hero}>
        <div className={classes.words}>
          <h1 className={classes.title} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className={classes.lead}>{t('lead')}</p>
          <form className={classes.box} onSubmit={go}>
            <Textarea
              label={t('box.label')}
              placeholder={t('box.placeholder')}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              autosize={false}
              rows={3}
              maxLength={4000}
              size="md"
              classNames={{ label: classes.label, input: classes.input }}
            />
            <div className={classes.boxEnd}>
              <p className={classes.note}>{t('box.note')}</p>
              <Button
                type="submit"
                size="md"
                rightSection={<IconArrowRight size={20} className="mantine-rotate-rtl" aria-hidden />}
              >
                {t('box.action')}
              </Button>
            </div>
          </form>
        </div>
        <div className={classes.picture}>
          <Scene />
        </div>
      </section>

      <ul className={classes.doors}>
        {DOORS.map(([name, to]) => (
          <li key={name}>
            <Link to={to} search={{}} className={classes.door}>
              <span className={classes.doorTitle}>
                {t(`${name}.title`)}
                <IconArrowRight size={20} className="mantine-rotate-rtl" aria-hidden />
              </span>
              <span className={classes.doorText}>{t(`${name}.text`)}</span>
            </Link>
          </li>
        ))}
      </ul>

      <section className={classes.how}>
        <h2 className={classes.subtitle}>{t('steps.title')}</h2>
        <ol className={classes.steps}>
          {STEPS.map(([name, Icon]) => (
            <li key={name} className={classes.step}>
              <Icon size={28} stroke={1.6} aria-hidden />
              <h3>{t(`steps.${name}.title`)}</h3>
              <p>{t(`steps.${name}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className={classes.safety}>
        <h2 className={classes.safetyTitle}>{t('safety.title')}</h2>
        <p>
          {t('safety.text')} <TextLink to="/emergency">{t('safety.action')}</TextLink>
        </p>
      </section>
    </div>
  );
}
