import { Select } from '@mantine/core';
import type { OutputOf } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { chooseCountry, probableCountry } from '../platform/country.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { CallButton } from '../ui/urgent-panel.tsx';
import classes from './triage.module.css';

type Lines = OutputOf<'listHelpLines'>['items'];
const LINES = 'medisense.help-lines';

function stored<T>(key: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage the numbers are asked for again.
  }
}

/** Which kinds of lines matter most; those not named come last. */
const ORDER = {
  emergency: ['ambulance', 'emergency', 'fire', 'police'],
  crisis: ['suicide', 'violence', 'child', 'ambulance', 'emergency'],
} as const;
const SHOWN = 3;

/** Numbers to tap, those of the person's country; the last known ones stay at hand without a network. */
export function HelpLines({ first }: { first: 'emergency' | 'crisis' }) {
  const { t } = useTranslation('triage');
  const format = useFormat();
  const language = useLanguage();
  const [country, setCountry] = useState(probableCountry);
  const lines = useQuery({
    queryKey: ['listHelpLines', language],
    queryFn: async ({ signal }) => {
      const { items } = await call('listHelpLines', { query: { lang: language }, signal });
      store(`${LINES}.${language}`, items);
      return items;
    },
    placeholderData: () => stored<Lines>(`${LINES}.${language}`),
  });
  const all = lines.data ?? stored<Lines>(`${LINES}.${language}`) ?? [];
  const countries = [...new Set(all.map((line) => line.country))];
  const here = countries.includes(country) ? country : countries.includes('MA') ? 'MA' : countries[0];
  const rank = (kind: string) => {
    const place = (ORDER[first] as readonly string[]).indexOf(kind);
    return place < 0 ? ORDER[first].length : place;
  };
  const shown = all.filter((line) => line.country === here).sort((a, b) => rank(a.kind) - rank(b.kind));

  if (lines.isPending && all.length === 0) return <TextSkeleton lines={3} />;
  if (shown.length === 0) return <p className={classes.strong}>{t('lines.none')}</p>;
  return (
    <div className={classes.stack}>
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
      <List lines={shown.slice(0, SHOWN)} prominent={first === 'emergency'} />
      {shown.length > SHOWN && (
        <details className={classes.more}>
          <summary>{t('lines.more')}</summary>
          <List lines={shown.slice(SHOWN)} />
        </details>
      )}
      {shown.some((line) => line.state !== 'verified') && <p className={classes.small}>{t('lines.unverifiedNote')}</p>}
    </div>
  );
}

function List({ lines, prominent = false }: { lines: Lines; prominent?: boolean }) {
  const { t } = useTranslation('triage');
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
              line.state === 'verified' ? null : t(`lines.${line.state}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        </li>
      ))}
    </ul>
  );
}
