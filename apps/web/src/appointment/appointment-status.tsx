import type { AppointmentStatus } from '@medisense/contract';
import {
  IconBan,
  IconCircleCheck,
  IconClockHour4,
  IconDoorEnter,
  IconUserOff,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/chip.tsx';

const LOOKS: Record<AppointmentStatus, [tone: 'quiet' | 'accent' | 'warm', icon: TablerIcon]> = {
  requested: ['warm', IconClockHour4],
  confirmed: ['accent', IconCircleCheck],
  checked_in: ['accent', IconDoorEnter],
  completed: ['quiet', IconCircleCheck],
  declined: ['quiet', IconX],
  cancelled: ['quiet', IconBan],
  no_show: ['quiet', IconUserOff],
};

/** The state of a visit in one word. */
export function StatusTag({ status }: { status: AppointmentStatus }) {
  const { t } = useTranslation('appointment');
  const [tone, Icon] = LOOKS[status];
  return (
    <Tag tone={tone} icon={<Icon size={16} stroke={1.9} aria-hidden />}>
      {t(`status.${status}`)}
    </Tag>
  );
}
