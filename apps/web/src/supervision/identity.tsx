import { Button, Modal, Textarea } from '@mantine/core';
import type { OpenedIdentity } from '@medisense/contract';
import { IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../platform/error-text.ts';
import { phone, useFormat } from '../platform/format.ts';
import { Facts } from '../ui/facts.tsx';
import { FormError } from '../ui/form.tsx';
import { Card } from '../ui/page.tsx';
import classes from './supervision.module.css';

const LEAST = 10;

/** Who is behind the pseudonym, once a reason was given; else, where `open` is there, the button that asks for one. */
export function Identity({
  identity,
  open,
}: {
  identity: OpenedIdentity | null;
  open: ((reason: string) => Promise<unknown>) | null;
}) {
  const { t } = useTranslation(['supervision', 'common']);
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const opening = useMutation({
    mutationFn: async () => open?.(reason.trim()),
    onSuccess: () => {
      setAsking(false);
      setReason('');
    },
  });
  if (identity) return <Known identity={identity} />;
  if (!open) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEye size={20} stroke={1.7} aria-hidden />}
        onClick={() => {
          opening.reset();
          setAsking(true);
        }}
      >
        {t('identity.action')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('identity.title')}
        closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}
      >
        <form
          className={classes.dialog}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= LEAST) opening.mutate();
          }}
        >
          <p>{t('identity.text')}</p>
          <Textarea
            label={t('identity.reason')}
            description={t('identity.hint')}
            value={reason}
            maxLength={500}
            autosize
            minRows={3}
            maxRows={8}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {opening.isError && <FormError>{errorText(opening.error)}</FormError>}
          <div className={classes.dialogDeeds}>
            <Button variant="default" onClick={() => setAsking(false)} disabled={opening.isPending}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={opening.isPending} disabled={reason.trim().length < LEAST}>
              {t('identity.confirm')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}

function Known({ identity }: { identity: OpenedIdentity }) {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  const none = t('identity.unknown');
  const contact = identity.trustedContact;
  const number = (value: string) => (
    <a className="ltr" href={`tel:${value.replace(/[^+\d]/g, '')}`}>
      {phone(value)}
    </a>
  );
  return (
    <div className={classes.identity}>
      <Card tone="warm" padding="s">
        <Facts
          items={[
            [t('identity.name'), <bdi key="name">{identity.name}</bdi>],
            [t('identity.age'), identity.age === null ? none : t('identity.years', { count: identity.age })],
            [t('identity.phone'), identity.phone ? number(identity.phone) : none],
            [
              t('identity.email'),
              <span key="email" className="ltr">
                {identity.email ?? none}
              </span>,
            ],
            ...(contact
              ? [
                  [
                    t('identity.contact'),
                    <span key="contact">
                      <bdi>{contact.name}</bdi> {contact.relation && <bdi>({contact.relation})</bdi>}{' '}
                      {number(contact.phone)}
                    </span>,
                  ] as const,
                ]
              : []),
          ]}
        />
        <p className={classes.small}>{t('identity.until', { time: format.time(identity.openUntil) })}</p>
      </Card>
    </div>
  );
}
