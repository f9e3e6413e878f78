import { ActionIcon, Button, Modal } from '@mantine/core';
import type { MoodEntry } from '@medisense/contract';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { BackLink } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { type Crisis, CrisisHelp, callsStaff, type HelpPart } from './crisis-help.tsx';
import { Face, type Mood } from './face.tsx';
import classes from './mood.module.css';
import { MoodForm } from './mood-form.tsx';
import { MoodHistory } from './mood-history.tsx';
import { SharingSwitch } from './sharing-switch.tsx';
import { moodLogQuery, recentMoodsQuery } from './wellbeing-queries.ts';

/** The mood log: note, look back, change and take away. `?entry=` opens that entry, to add words after one tap. `help`: whom to call in a crisis. */
export function MoodScreen({ help }: { help: HelpPart }) {
  const { t } = useTranslation(['wellbeing', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { entry } = useSearch({ strict: false }) as { entry?: string };
  const recent = useQuery(recentMoodsQuery());
  const log = useInfiniteQuery(moodLogQuery());
  const [crisis, setCrisis] = useState<Crisis | null>(null);
  const [chosen, setChosen] = useState<MoodEntry | null>(null);
  const [leaving, setLeaving] = useState<MoodEntry | null>(null);
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  const edited = chosen ?? rows.find((each) => each.id === entry) ?? null;
  const refresh = () => client.invalidateQueries({ queryKey: ['listMoodEntries'] });
  const close = () => {
    setChosen(null);
    if (entry) void navigate({ to: '/wellbeing/mood', search: {}, replace: true });
  };
  const remove = useMutation({
    mutationFn: (id: string) => call('deleteMoodEntry', { params: { id } }),
    onSuccess: () => {
      setLeaving(null);
      toast(t('mood.deleted'));
      void refresh();
    },
  });
  const when = (each: MoodEntry) => format.dateTime(each.at);

  return (
    <Page>
      <PageHeader
        title={t('mood.title')}
        lead={t('mood.lead')}
        back={
          <BackLink to="/wellbeing" search={{}}>
            {t('hub.title')}
          </BackLink>
        }
      />
      {crisis && (
        <CrisisHelp
          crisis={crisis}
          note={t('crisis.machine')}
          calledStaff={callsStaff(crisis)}
          onClose={() => setCrisis(null)}
        >
          {help(crisis)}
        </CrisisHelp>
      )}
      <Section title={t('mood.formTitle')}>
        <Card padding="l">
          <MoodForm
            onCrisis={setCrisis}
            onKept={() => {
              toast(t('mood.kept'));
              void refresh();
            }}
          />
        </Card>
      </Section>
      <Section title={t('mood.chartTitle')}>
        {recent.isPending && <ListSkeleton rows={2} />}
        {recent.isError && !recent.data && <ErrorState error={recent.error} retry={() => void recent.refetch()} />}
        {recent.data && (
          <Card>
            <MoodHistory entries={recent.data.items} />
          </Card>
        )}
      </Section>
      <Section title={t('mood.listTitle')}>
        {log.isPending && <ListSkeleton rows={4} />}
        {log.isError && !log.data && recent.data && <ErrorState error={log.error} retry={() => void log.refetch()} />}
        {log.isSuccess && rows.length === 0 && (
          <EmptyState drawing="notes" title={t('mood.emptyTitle')}>
            {t('mood.emptyText')}
          </EmptyState>
        )}
        {rows.length > 0 && (
          <ul className={classes.log}>
            {rows.map((each) => (
              <Card as="li" key={each.id} padding="s">
                <Entry
                  entry={each}
                  when={when(each)}
                  onEdit={() => setChosen(each)}
                  onDelete={() => {
                    remove.reset();
                    setLeaving(each);
                  }}
                />
              </Card>
            ))}
          </ul>
        )}
        {log.hasNextPage && (
          <div>
            <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              {t('common:action.more')}
            </Button>
          </div>
        )}
      </Section>
      <SharingSwitch series="mood" />
      <Modal
        opened={edited !== null}
        onClose={close}
        title={edited ? t('mood.editTitle', { when: when(edited) }) : ''}
        closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}
      >
        {edited && (
          <MoodForm
            entry={edited}
            onCrisis={(found) => {
              setCrisis(found);
              close();
            }}
            onKept={() => {
              close();
              toast(t('mood.changed'));
              void refresh();
            }}
          />
        )}
      </Modal>
      <ConfirmDialog
        opened={leaving !== null}
        title={t('mood.deleteTitle')}
        confirmLabel={t('mood.deleteConfirm')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => leaving && remove.mutate(leaving.id)}
        onClose={() => setLeaving(null)}
      >
        <p>{t('mood.deleteText')}</p>
      </ConfirmDialog>
    </Page>
  );
}

function Entry({
  entry,
  when,
  onEdit,
  onDelete,
}: {
  entry: MoodEntry;
  when: string;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const mood = entry.mood as Mood;
  return (
    <div className={classes.entry}>
      <Face mood={mood} size={40} />
      <div className={classes.entryWords}>
        <p className={classes.entryHead}>
          <strong>{t(`mood.face.${mood}`)}</strong>
          <time className={classes.quiet} dateTime={entry.at}>
            {when}
          </time>
        </p>
        {entry.feelings.length > 0 && (
          <p>{format.list(entry.feelings.map((feeling) => t(`mood.feeling.${feeling}`)))}</p>
        )}
        {entry.note && (
          <p className={classes.entryNote} dir="auto">
            {entry.note}
          </p>
        )}
      </div>
      <div className={classes.entryActions}>
        <ActionIcon aria-label={t('mood.edit', { when })} onClick={onEdit}>
          <IconPencil size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t('mood.delete', { when })} onClick={onDelete}>
          <IconTrash size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
