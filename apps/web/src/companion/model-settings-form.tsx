import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import type { CompanionSettings } from '@medisense/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { FormError } from '../ui/form.tsx';
import { Card, Section } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './companion.module.css';
import { settingsQuery } from './companion-queries.ts';

const BUDGETS = [
  ['personMessages', 10_000],
  ['personTokens', 100_000_000],
  ['dayMessages', 10_000_000],
  ['dayTokens', 100_000_000_000],
] as const;
const CURRENCIES = ['USD', 'EUR', 'MAD', 'GBP', 'CHF', 'CAD', 'AED', 'SAR', 'TND', 'DZD'] as const;

/** What those in charge declare, how much may be used in a day, and what a token costs. */
export function ModelSettingsForm({ settings }: { settings: CompanionSettings }) {
  const { t } = useTranslation(['companion', 'common']);
  const format = useFormat();
  const errorText = useErrorText();
  const client = useQueryClient();
  const [paidKey, setPaidKey] = useState(settings.paidKey !== null);
  const [termsRead, setTermsRead] = useState(settings.termsRead !== null);
  const [budgets, setBudgets] = useState(settings.budgets);
  const [prices, setPrices] = useState(settings.prices);
  const saving = useMutation({
    mutationFn: () =>
      call('updateCompanionSettings', { body: { paidKey, termsRead, budgets, prices, version: settings.version } }),
    onSuccess: (next) => {
      client.setQueryData(settingsQuery().queryKey, next);
      void client.invalidateQueries({ queryKey: ['getCompanionUsage'] });
      toast(t('form.saved'));
    },
  });
  const whole = (value: number | string) => Math.max(0, Math.round(Number(value) || 0));
  const by = (tick: CompanionSettings['paidKey']) =>
    tick ? t('form.by', { name: tick.by, date: format.date(tick.at) }) : undefined;
  return (
    <Section title={t('form.title')} lead={t('form.lead')}>
      <Card>
        <form
          className={classes.stack}
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate();
          }}
        >
          <Checkbox
            size="md"
            checked={paidKey}
            onChange={(event) => setPaidKey(event.currentTarget.checked)}
            label={t('form.paidKey')}
            description={by(settings.paidKey) ?? t('form.paidKeyWhy')}
          />
          <Checkbox
            size="md"
            checked={termsRead}
            onChange={(event) => setTermsRead(event.currentTarget.checked)}
            label={t('form.termsRead')}
            description={by(settings.termsRead) ?? t('form.termsReadWhy')}
          />
          <div className={classes.fields}>
            {BUDGETS.map(([name, max]) => (
              <NumberInput
                key={name}
                classNames={{ input: classes.figures }}
                label={t(`form.${name}`)}
                min={0}
                max={max}
                step={name.endsWith('Tokens') ? 1000 : 10}
                thousandSeparator=" "
                allowDecimal={false}
                value={budgets[name]}
                onChange={(value) => setBudgets({ ...budgets, [name]: whole(value) })}
              />
            ))}
          </div>
          <div className={classes.fields}>
            {(['input', 'output'] as const).map((name) => (
              <NumberInput
                key={name}
                classNames={{ input: classes.figures }}
                label={t(`form.${name}`)}
                min={0}
                max={100_000}
                step={0.1}
                decimalScale={4}
                value={prices[name]}
                onChange={(value) => setPrices({ ...prices, [name]: Math.max(0, Number(value) || 0) })}
              />
            ))}
            <Select
              label={t('form.currency')}
              data={[...CURRENCIES]}
              value={prices.currency}
              allowDeselect={false}
              onChange={(value) => setPrices({ ...prices, currency: value as typeof prices.currency })}
            />
          </div>
          {saving.isError && <FormError>{errorText(saving.error)}</FormError>}
          <div>
            <Button type="submit" loading={saving.isPending}>
              {t('common:action.save')}
            </Button>
          </div>
        </form>
      </Card>
    </Section>
  );
}
