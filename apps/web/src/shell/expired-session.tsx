import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../platform/error-text.ts';
import { signIn, signOut } from '../platform/session.ts';
import { FormError } from '../ui/form.tsx';

/** Over the screen of somebody whose session has ended: what was typed stays, the password brings it back to life. */
export function ExpiredSession({ email }: { email: string }) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    await signIn(email, password).catch(setFailure);
    setBusy(false);
  }

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('expired.title')}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text>{t('expired.text')}</Text>
          <Text className="ltr" fw={600}>
            {email}
          </Text>
          {failure !== null && <FormError>{errorText(failure)}</FormError>}
          {/* For password managers, which look for the name beside the password. */}
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput
            label={t('expired.password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            data-autofocus
            required
            withAsterisk={false}
          />
          <Button type="submit" loading={busy}>
            {t('expired.action')}
          </Button>
          <Button variant="subtle" onClick={() => void signOut().catch(() => undefined)}>
            {t('account.signOut')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
