import type { Role } from '@medisense/contract';
import {
  IconCalendarEvent,
  IconCalendarWeek,
  IconClockHour4,
  IconEyeCheck,
  IconHome,
  IconInbox,
  IconLifebuoy,
  IconLogin2,
  IconMail,
  IconMessageHeart,
  IconMicroscope,
  IconSearch,
  IconSettings,
  IconSparkles,
  IconStethoscope,
  IconUrgent,
  IconUserCheck,
  IconUsers,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { NavItem } from '../ui/navigation.tsx';

type Entry = Omit<NavItem, 'label'> & {
  word: string /** Shown to accounts with this ability only. */;
  ability?: string;
};

const find: Entry = { to: '/practitioners', word: 'nav.find', icon: IconSearch };
const symptoms: Entry = { to: '/symptoms', word: 'nav.symptoms', icon: IconStethoscope };
const appointments: Entry = { to: '/appointments', word: 'nav.appointments', icon: IconCalendarEvent };
const settings: Entry = { to: '/settings', word: 'nav.settings', icon: IconSettings };

const companion: Entry = { to: '/companion', word: 'nav.companion', icon: IconMessageHeart };
const alerts: Entry = { to: '/alerts', word: 'nav.alerts', icon: IconUrgent };
const supervision: Entry = {
  to: '/supervision',
  word: 'nav.supervision',
  icon: IconEyeCheck,
  ability: 'supervise',
};
const desk: Entry = { to: '/desk', word: 'nav.desk', icon: IconMicroscope };

const staff: readonly Entry[] = [
  { to: '/day', word: 'nav.day', icon: IconCalendarWeek },
  { to: '/requests', word: 'nav.requests', icon: IconInbox },
  { to: '/patients', word: 'nav.patients', icon: IconUsers },
  appointments,
  { to: '/schedule', word: 'nav.schedule', icon: IconClockHour4 },
  desk,
  settings,
];

const ENTRIES: Record<Role | 'visitor', readonly Entry[]> = {
  visitor: [
    { to: '/', word: 'nav.home', icon: IconHome, exact: true },
    symptoms,
    find,
    { to: '/sign-in', word: 'nav.signIn', icon: IconLogin2 },
  ],
  patient: [{ to: '/home', word: 'nav.home', icon: IconHome }, symptoms, companion, appointments, find, settings],
  doctor: staff.flatMap((entry) => (entry === desk ? [alerts, supervision, desk] : [entry])),
  assistant: staff,
  administrator: [
    { to: '/admin/approvals', word: 'nav.approvals', icon: IconUserCheck },
    alerts,
    supervision,
    { to: '/admin/outbox', word: 'nav.outbox', icon: IconMail },
    { to: '/admin/companion', word: 'nav.model', icon: IconSparkles },
    { to: '/admin/help-lines', word: 'nav.helpLines', icon: IconLifebuoy },
    appointments,
    find,
    desk,
    settings,
  ],
};

/** The entries of a role's navigation, the most used first; a phone shows the first five. */
export function navItems(role: Role | 'visitor', t: TFunction<'common'>, abilities: readonly string[] = []): NavItem[] {
  return ENTRIES[role]
    .filter(({ ability }) => !ability || abilities.includes(ability))
    .map(({ word, ability: _, ...entry }) => ({ ...entry, label: t(word as 'nav.home') }));
}
