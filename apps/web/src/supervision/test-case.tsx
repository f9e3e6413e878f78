import { Button, Checkbox, Modal } from '@mantine/core';
import type { SafetyExpectation, SupervisedThread } from '@medisense/contract';
import { IconTestPipe } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useMasked } from '../platform/masked.ts';
import { FormError } from '../ui/form.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './supervision.module.css';

const EXPECTATIONS = [
  'detects',
  'asks_directly',
  'offers_line',
  'offers_professional',
  'offers_trusted_person',
  'emergency_number',
  'stays',
  'not_over_alarmed',
  'abuse_safety',
  'third_party_guidance',
] as const satisfies readonly SafetyExpectation[];

/** Turns messages of the person into a case of the safety suite. */
export function MakeTest({ thread }: { thread: SupervisedThread }) {
  const { t } = useTranslation(['supervision', 'common']);
  const errorText = useErrorText();
  const masked = useMasked();
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<Record<string, SafetyExpectation[]>>({});
  const said = thread.items.flatMap((each) =>
    each.author === 'person' && each.text !== null ? [{ ...each, text: masked(each.text) }] : [],
  );
  const writing = useMutation({
    mutationFn: () => {
      const turns = Object.entries(chosen).map(([messageId, expect]) => ({ messageId, expect }));
      return call('makeTestCase', { params: { id: thread.id }, body: { turns } });
    },
    onSuccess: () => {
      toast(t('test.saved'));
      setOpened(false);
      setChosen({});
    },
  });
  if (said.length === 0) return null;
  const choose = (id: string, on: boolean) =>
    setChosen(({ [id]: had, ...rest }) => (on ? { ...rest, [id]: had ?? [] } : rest));
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconTestPipe size={20} stroke={1.7} aria-hidden />}
        onClick={() => {
          writing.reset();
          setOpened(true);
        }}
      >
        {t('test.action')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('test.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}
      >
        <div className={classes.dialog}>
          <p>{t('test.text')}</p>
          <ul className={classes.turns}>
            {said.map((message) => (
              <li key={message.id} className={classes.turn}>
                <Checkbox
                  checked={message.id in chosen}
                  onChange={(event) => choose(message.id, event.currentTarget.checked)}
                  label={
                    <span lang={message.lang} dir="auto" className={classes.turnWords}>
                      {message.text}
                    </span>
                  }
                />
                {message.id in chosen && (
                  <Checkbox.Group
                    label={t('test.expect')}
                    value={chosen[message.id] ?? []}
                    onChange={(next) => setChosen((now) => ({ ...now, [message.id]: next as SafetyExpectation[] }))}
                  >
                    <div className={classes.expectations}>
                      {EXPECTATIONS.map((value) => (
                        <Checkbox key={value} value={value} label={t(`expect.${value}`)} />
                      ))}
                    </div>
                  </Checkbox.Group>
                )}
              </li>
            ))}
          </ul>
          {writing.isError && <FormError>{errorText(writing.error)}</FormError>}
          <div className={classes.dialogDeeds}>
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('common:action.cancel')}
            </Button>
            <Button
              loading={writing.isPending}
              disabled={Object.keys(chosen).length === 0}
              onClick={() => writing.mutate()}
            >
              {t('test.save')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
