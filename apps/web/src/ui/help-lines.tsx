import { bundledHelpLines } from 'virtual:help-lines';
import { Select } from '@mantine/core';
import type { OutputOf } from '@medisense/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { chooseCountry, probableCountry } from '../platform/country.ts';
import { useFormat } from '../platform/format.ts';
import { type Language, useLanguage } from '../platform/i18n.ts';
import { firstLanguage } from '../platform/language.ts';
import { queryClient } from '../platform/query-client.ts';
import { agedLines, EMERGENCIES } from './aged-lines.ts';
import classes from './help-lines.module.css';
import { CallButton } from './urgent-panel.tsx';

type Lines = OutputOf<'listHelpLines'>['items'];
const LINES = 'medisense.lines';
const LANGUAGES: readonly Language[] = ['fr', 'en', 'ar'];

/** The clinic's directory as it was last seen here, in another language rather than not at all. */
function kept(language: Language): Lines | undefined {
  for (const each of [language, ...LANGUAGES]) {
    try {
      const { items } = JSON.parse(localStorage.getItem(`${LINES}.${each}`) ?? '{}') as { items?: Lines };
      if (items) return agedLines(items, new Date().toISOString().slice(0, 10));
    } catch {
      // Unreadable: another copy, or the numbers in the page, serve.
    }
  }
  return undefined;
}

function keep(language: Language, items: Lines): void {
  try {
    localStorage.setItem(`${LINES}.${language}`, JSON.stringify({ items }));
  } catch {
    // Without storage the numbers in the page serve.
  }
}

/** Those that came with the page: nobody has confirmed them to this device, so they count as unverified. */
const inPage = (language: Language): Lines =>
  bundledHelpLines.map(({ name, ...line }) => ({
    ...line,
    languages: [...line.languages],
    name: name[language],
    state: 'unverified',
    verifiedOn: null,
    amberOn: null,
    expiresOn: null,
  }));

const linesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['listHelpLines', language],
    queryFn: async ({ signal }) => {
      const { items } = await call('listHelpLines', { query: { lang: language }, signal });
      keep(language, items);
      return items;
    },
  });

/** Has this device see the clinic's directory once, so that the copy it keeps is not the one that came with the page. */
export const seeHelpLines = (): Promise<void> => queryClient.prefetchQuery(linesQuery(firstLanguage()));

/** Which kinds of lines matter most; those not named come last. */
const ORDER: Record<'emergency' | 'crisis', readonly string[]> = {
  emergency: EMERGENCIES,
  crisis: ['suicide', 'violence', 'child', 'ambulance', 'emergency'],
};
/** Of two lines of one kind, the one that somebody stands for. */
const TRUST: readonly string[] = ['verified', 'amber', 'unverified'];
const SHOWN = 3;

/**
 * Numbers to tap, those of the person's country: at once those known here (the server's last answer, else the list in the
 * page), then as the server has them today. `calm` for kind words rather than danger: no red.
 */
export function HelpLines({
  first,
  country: given,
  calm = false,
}: {
  first: 'emergency' | 'crisis';
  /** ISO 3166; where the person probably is when absent. */
  country?: string | undefined;
  calm?: boolean;
}) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const language = useLanguage();
  const [chosen, setCountry] = useState(() => given ?? probableCountry());
  const lines = useQuery({ ...linesQuery(language), placeholderData: () => kept(language) ?? inPage(language) });
  const all = lines.data ?? kept(language) ?? inPage(language);
  const countries = [...new Set(all.map((line) => line.country))];
  const here = countries.includes(chosen) ? chosen : countries.includes('MA') ? 'MA' : countries[0];
  const rank = (kind: string) => {
    const place = ORDER[first].indexOf(kind);
    return place < 0 ? ORDER[first].length : place;
  };
  const shown = all
    .filter((line) => line.country === here)
    .sort((a, b) => rank(a.kind) - rank(b.kind) || TRUST.indexOf(a.state) - TRUST.indexOf(b.state));

  if (shown.length === 0) return <p className={classes.none}>{t('lines.none')}</p>;
  return (
    <div className={classes.stack} data-calm={calm || undefined}>
      {countries.length > 1 && (
        <Select
          label={t('lines.country')}
          value={here}
          onChange={(next) => {
            if (!next) return;
            setCountry(next);
            chooseCountry(next);
          }}
          data={countries.map((code) => ({ value: code, label: format.countryName(code) }))}
        />
      )}
      <List lines={shown.slice(0, SHOWN)} prominent={first === 'emergency' && !calm} />
      {shown.length > SHOWN && (
        <details className={classes.more}>
          <summary>{t('lines.more')}</summary>
          <List lines={shown.slice(SHOWN)} />
        </details>
      )}
      {shown.some((line) => line.state !== 'verified') && <p className={classes.note}>{t('lines.unverifiedNote')}</p>}
    </div>
  );
}

function List({ lines, prominent = false }: { lines: Lines; prominent?: boolean }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const language = useLanguage();
  return (
    <ul className={classes.lines}>
      {lines.map((line, place) => (
        <li key={line.id}>
          <CallButton
            number={line.number}
            label={line.name}
            prominent={prominent && place === 0}
            note={[
              line.hours === '24/7' ? t('lines.always') : line.hours,
              line.languages.includes(language)
                ? null
                : t('lines.speaks', { languages: format.list(line.languages.map(format.languageName)) }),
              line.verifiedOn && line.state !== 'unverified'
                ? t(`lines.${line.state}`, { date: format.plainDate(line.verifiedOn) })
                : t('lines.unverified'),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        </li>
      ))}
    </ul>
  );
}
