import { Button } from '@mantine/core';
import type { CompanionSettings } from '@medisense/contract';
import { IconCircleCheck, IconClockPause, IconPlayerPause, IconPlayerPlay, IconSparkles } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Card } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './companion.module.css';
import { settingsQuery } from './companion-queries.ts';

/** Whether a model answers now, what is still missing for it, and the one control that stops every model at once. */
export function ModelsSwitch({ settings }: { settings: CompanionSettings }) {
  const { t } = useTranslation('companion');
  const format = useFormat();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const on = settings.models === 'on';
  const change = useMutation({
    mutationFn: (models: 'on' | 'off') => call('switchModels', { body: { models } }),
    onSuccess: (next) => {
      client.setQueryData(settingsQuery().queryKey, next);
      setAsking(false);
      toast(t(next.models === 'on' ? 'switch.isOn' : 'switch.isOff'));
    },
  });
  const checks = [
    ['named', true],
    ['key', settings.keyPresent || settings.provider === 'openai-compatible'],
    ['paid', settings.paidKey !== null],
    ['terms', settings.termsRead !== null],
    ['released', settings.released],
    ['on', on],
  ] as const;
  const State = settings.inUse ? IconSparkles : IconPlayerPause;
  return (
    <Card tone={settings.inUse ? 'accent' : 'warm'} padding="l">
      <div className={classes.stack}>
        <div className={classes.state}>
          <State size={34} stroke={1.5} aria-hidden />
          <div>
            <p className={classes.headline}>{t(settings.inUse ? 'switch.used' : 'switch.notUsed')}</p>
            <p className={classes.quiet}>
              <bdi>{settings.model}</bdi> · <span className="ltr">{settings.address}</span>
            </p>
          </div>
        </div>
        <ul className={classes.checks}>
          {checks.map(([name, met]) => (
            <li key={name} className={classes.check} data-met={met}>
              {met ? (
                <IconCircleCheck size={22} stroke={1.7} aria-hidden />
              ) : (
                <IconClockPause size={22} stroke={1.7} aria-hidden />
              )}
              <span>{t(`check.${name}.${met ? 'yes' : 'no'}`)}</span>
            </li>
          ))}
        </ul>
        {settings.switched && (
          <p className={classes.quiet}>
            {t(on ? 'switch.onBy' : 'switch.offBy', {
              name: settings.switched.by,
              when: format.dateTime(settings.switched.at),
            })}
          </p>
        )}
        <div>
          <Button
            size="lg"
            variant={on ? 'default' : 'filled'}
            leftSection={on ? <IconPlayerPause size={22} aria-hidden /> : <IconPlayerPlay size={22} aria-hidden />}
            onClick={() => {
              change.reset();
              setAsking(true);
            }}
          >
            {t(on ? 'switch.turnOff' : 'switch.turnOn')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t(on ? 'switch.offTitle' : 'switch.onTitle')}
        confirmLabel={t(on ? 'switch.turnOff' : 'switch.turnOn')}
        danger={on}
        busy={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate(on ? 'off' : 'on')}
        onClose={() => setAsking(false)}
      >
        <p>{t(on ? 'switch.offText' : 'switch.onText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
