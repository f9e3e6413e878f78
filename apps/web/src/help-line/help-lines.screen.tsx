import { Select } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../platform/api.ts';
import { probableCountry } from '../platform/country.ts';
import { useFormat } from '../platform/format.ts';
import { LinkButton } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './help-line.module.css';
import { directoryQuery } from './help-line-queries.ts';
import { LineCard } from './line-card.tsx';

type Directory = OutputOf<'listHelpLineDirectory'>;

/** The numbers that people see in danger or despair, for those who answer for them: country by country, line by line. */
export function HelpLinesScreen() {
  const { t } = useTranslation('helpline');
  const query = useQuery(directoryQuery());
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton
            to="/admin/help-lines/new"
            search={{}}
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
          >
            {t('add')}
          </LinkButton>
        }
      />
      {query.isPending && <ListSkeleton rows={4} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isError && query.data && (
        <p className={classes.quiet} role="status">
          {t('old')}
        </p>
      )}
      {query.data && <Lines directory={query.data} />}
    </Page>
  );
}

function Lines({ directory: { items, countries } }: { directory: Directory }) {
  const { t } = useTranslation('helpline');
  const format = useFormat();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false }).country;
  const known = [...new Set(items.map(({ country }) => country))];
  const here = [asked, probableCountry(), known[0]].find((each) => each !== undefined && known.includes(each));
  const lines = items.filter(({ country }) => country === here);
  const standing = lines.filter(({ state }) => state !== 'retired');
  const retired = lines.filter(({ state }) => state === 'retired');
  const stateOf = (code: string) => countries.find(({ country }) => country === code)?.state;
  return (
    <>
      <Health countries={countries} />
      <Select
        className={classes.country}
        label={t('country')}
        value={here ?? null}
        allowDeselect={false}
        data={known.map((value) => {
          const state = stateOf(value);
          return {
            value,
            label: [format.countryName(value), state && t(`health.${state}`)].filter(Boolean).join(' · '),
          };
        })}
        onChange={(country) =>
          country && void navigate({ to: '/admin/help-lines', search: { country }, replace: true })
        }
      />
      {standing.length === 0 && (
        <EmptyState drawing="search" title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      <ul className={classes.cards}>
        {standing.map((line) => (
          <li key={line.id}>
            <LineCard line={line} />
          </li>
        ))}
      </ul>
      {retired.length > 0 && (
        <Section title={t('retiredTitle')} lead={t('retiredLead')}>
          <ul className={classes.cards}>
            {retired.map((line) => (
              <li key={line.id}>
                <LineCard line={line} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Red as long as nobody stands for any number of a country. */
function Health({ countries }: { countries: Directory['countries'] }) {
  const { t } = useTranslation('helpline');
  const format = useFormat();
  const names = (state: 'red' | 'amber') =>
    format.list(countries.filter((each) => each.state === state).map(({ country }) => format.countryName(country)));
  const red = names('red');
  const amber = names('amber');
  const bad = red !== '' || countries.length === 0;
  const Icon = bad || amber ? IconAlertTriangle : IconCircleCheck;
  return (
    <Card tone={bad ? 'danger' : amber ? 'warm' : 'accent'} as="section" aria-label={t('health.label')}>
      <div className={classes.health}>
        <Icon size={28} stroke={1.7} aria-hidden />
        <div className={classes.words}>
          {red && <p className={classes.strong}>{t('health.redText', { countries: red })}</p>}
          {countries.length === 0 && <p className={classes.strong}>{t('health.none')}</p>}
          {amber && <p>{t('health.amberText', { countries: amber })}</p>}
          {!bad && !amber && <p>{t('health.greenText')}</p>}
          <p className={classes.rule}>{t('health.rule')}</p>
        </div>
      </div>
    </Card>
  );
}
