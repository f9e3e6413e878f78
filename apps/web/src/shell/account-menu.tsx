import { UnstyledButton } from '@mantine/core';
import { IconLifebuoy, IconLogout, IconMicroscope, IconSettings, IconUrgent, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut, useSession } from '../platform/session.ts';
import { PressMenu } from '../ui/press-menu.tsx';
import classes from './account-menu.module.css';

/** Who is signed in, with the way to the settings and out. */
export function AccountMenu({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation('common');
  const { me } = useSession();
  const navigate = useNavigate();
  if (!me) return null;
  const self = me.practitioner ?? me.persons.find((person) => person.relation === 'self');
  const name = self ? `${self.givenName} ${self.familyName}` : me.account.username;

  async function leave() {
    // Where the server can't be told, the device still forgets.
    await signOut().catch(() => undefined);
    await navigate({ to: '/' });
  }

  const settings = {
    key: 'settings',
    label: t('nav.settings'),
    to: '/settings',
    icon: <IconSettings size={18} aria-hidden />,
  };
  const out = {
    key: 'sign-out',
    label: t('account.signOut'),
    icon: <IconLogout size={18} aria-hidden />,
    onChoose: () => void leave(),
  };
  // at the side of a wide window it has a place of its own; under the thumb there is room for five
  const desk = { key: 'desk', label: t('nav.desk'), to: '/desk', icon: <IconMicroscope size={18} aria-hidden /> };
  const alerts = { key: 'alerts', label: t('nav.alerts'), to: '/alerts', icon: <IconUrgent size={18} aria-hidden /> };
  const helpLines = {
    key: 'help-lines',
    label: t('nav.helpLines'),
    to: '/admin/help-lines',
    icon: <IconLifebuoy size={18} aria-hidden />,
  };
  const { role } = me.account;
  const onCall = role === 'doctor' || role === 'administrator' ? [alerts] : [];
  const inCharge = role === 'administrator' ? [helpLines] : [];
  const active = role === 'patient' || wide ? [settings, out] : [...onCall, ...inCharge, desk, settings, out];

  return (
    <PressMenu
      position={wide ? 'top-start' : 'bottom-end'}
      width={wide ? 'target' : undefined}
      entries={me.account.status === 'active' ? active : [out]}
      button={
        <UnstyledButton
          className={classes.button}
          data-wide={wide || undefined}
          // Where the words stand beside the picture, they are the button's name.
          aria-label={wide ? undefined : `${t('account.menu')}: ${name}`}
        >
          {me.practitioner?.photoUrl ? (
            <img src={me.practitioner.photoUrl} alt="" width={36} height={36} className={classes.photo} />
          ) : (
            <span className={classes.photo}>
              <IconUser size={20} stroke={1.7} aria-hidden />
            </span>
          )}
          {wide && (
            <span className={classes.words}>
              <span className={classes.name}>{name}</span>
              <span className={classes.role}>{t(`role.${me.account.role}`)}</span>
            </span>
          )}
        </UnstyledButton>
      }
    />
  );
}
