import { Button, VisuallyHidden } from '@mantine/core';
import { IconBrandWhatsapp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { phone } from '../platform/format.ts';
import { activeRole, useSession } from '../platform/session.ts';
import { LinkButton } from '../ui/link.tsx';
import classes from './practitioner.module.css';

const address = (number: string) => `https://wa.me/${number.replace(/\D/g, '')}`;

/** WhatsApp with a professional who opted in. The number is asked for at the press, by signed-in people only. */
export function WhatsAppButton({ practitionerId, name }: { practitionerId: string; name: string }) {
  const { t } = useTranslation('practitioner');
  const session = useSession();
  const errorText = useErrorText();
  const here = useRouterState({ select: (state) => state.location.href });
  const contact = useMutation({
    mutationFn: () => call('getPractitionerContact', { params: { id: practitionerId } }),
    onSuccess: ({ whatsappNumber }) => {
      window.open(address(whatsappNumber), '_blank', 'noopener,noreferrer');
    },
  });
  const icon = <IconBrandWhatsapp size={20} stroke={1.7} aria-hidden />;
  if (!activeRole(session)) {
    return (
      <LinkButton
        to="/sign-in"
        search={{ next: here }}
        variant="subtle"
        size="compact-md"
        leftSection={icon}
        aria-label={t('whatsapp.signIn', { name })}
      >
        WhatsApp
      </LinkButton>
    );
  }
  // Where the browser keeps new windows shut, the number stays here as a link.
  if (contact.data) {
    const number = contact.data.whatsappNumber;
    return (
      <Button
        component="a"
        href={address(number)}
        target="_blank"
        rel="noopener noreferrer"
        variant="subtle"
        size="compact-md"
        leftSection={icon}
      >
        <span className="ltr">{phone(number)}</span>
        <VisuallyHidden>. {t('whatsapp.open', { name })}</VisuallyHidden>
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={icon}
        loading={contact.isPending}
        onClick={() => contact.mutate()}
        aria-label={t('whatsapp.open', { name })}
      >
        WhatsApp
      </Button>
      {contact.isError && (
        <p className={classes.problem} role="alert">
          {errorText(contact.error)}
        </p>
      )}
    </>
  );
}
