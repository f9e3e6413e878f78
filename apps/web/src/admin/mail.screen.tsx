import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { Facts } from '../ui/facts.tsx';
import { BackLink } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import classes from './admin.module.css';
import { MailState } from './mail-state.tsx';

/** One mail; in the demonstration with its text, whose link can be followed. */
export function MailScreen() {
  const { t } = useTranslation('admin');
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery({
    queryKey: ['getMail', id],
    queryFn: ({ signal }) => call('getMail', { params: { id }, signal }),
  });
  const mail = query.data;
  const when = (instant: string) => format.dateTime(instant);
  return (
    <Page>
      <PageHeader
        title={mail ? mail.subject : t('outbox.mail')}
        back={
          <BackLink to="/admin/outbox" search={{}}>
            {t('outbox.back')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={6} />}
      {query.isError && !mail && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {mail && (
        <>
          <Card>
            <Facts
              items={[
                [
                  t('outbox.to'),
                  <span key="to" className="ltr">
                    {mail.to}
                  </span>,
                ],
                [t('outbox.state'), <MailState key="state" state={mail.state} />],
                [t('outbox.created'), when(mail.createdAt)],
                ...(mail.sentAt ? ([[t('outbox.sent'), when(mail.sentAt)]] as const) : []),
                [t('outbox.attempts'), format.number(mail.attempts)],
              ]}
            />
          </Card>
          <Section title={t('outbox.text')}>
            <Card padding="l">
              {mail.text === null ? (
                <p className={classes.quiet}>{t('outbox.noText')}</p>
              ) : (
                <p className={classes.text} dir="auto">
                  <WithLinks text={mail.text} />
                </p>
              )}
            </Card>
            {mail.text !== null && <p className={classes.quiet}>{t('outbox.signedIn')}</p>}
          </Section>
        </>
      )}
    </Page>
  );
}

/** The text with its web addresses as links; nothing else of it is ever markup. */
function WithLinks({ text }: { text: string }) {
  let at = 0;
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part) => {
    const key = at;
    at += part.length;
    return /^https?:\/\//.test(part) ? (
      <Anchor key={key} href={part} target="_blank" rel="noreferrer" className="ltr">
        {part}
      </Anchor>
    ) : (
      part
    );
  });
}
