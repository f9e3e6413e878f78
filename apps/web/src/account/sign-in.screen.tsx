import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { afterSignIn } from '../platform/home-of.ts';
import { isDemo } from '../platform/mode.ts';
import { signIn } from '../platform/session.ts';
import { FormError } from '../ui/form.tsx';
import { TextLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import classes from './account.module.css';
import { DemoLogins } from './demo-logins.tsx';

/** E-mail and password, then on to where the person was headed or to the role's home. */
export function SignInScreen() {
  const { t } = useTranslation('account');
  const router = useRouter();
  const { next } = useSearch({ strict: false });
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const [email, setEmail] = useState(() => readDraft<string>('sign-in') ?? '');
  const [password, setPassword] = useState('');
  const submitButton = useRef<HTMLButtonElement>(null);
  const entering = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: (me) => {
      keepDraft('sign-in', null);
      router.history.replace(afterSignIn(me, next));
    },
  });
  const complaints = fieldErrors(entering.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    entering.mutate();
  }

  return (
    <Page width="narrow">
      <PageHeader title={t('signIn.title')} />
      {isDemo && (
        <DemoLogins
          chosen={email}
          onChoose={(login) => {
            setEmail(login.email);
            setPassword(login.password);
            entering.reset();
            submitButton.current?.focus();
          }}
        />
      )}
      <form className={classes.form} onSubmit={submit} noValidate>
        {entering.isError && Object.keys(complaints).length === 0 && <FormError>{errorText(entering.error)}</FormError>}
        <TextInput
          id="email"
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          classNames={{ input: 'ltr' }}
          value={email}
          error={complaints.email}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            keepDraft('sign-in', event.currentTarget.value);
          }}
          required
          withAsterisk={false}
        />
        <PasswordInput
          id="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          value={password}
          error={complaints.password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <div className={classes.aside}>
          <TextLink to="/forgot-password" search={{}}>
            {t('signIn.forgot')}
          </TextLink>
        </div>
        <Button type="submit" size="lg" loading={entering.isPending} ref={submitButton}>
          {t('signIn.submit')}
        </Button>
      </form>
      <p className={classes.aside}>
        {t('signIn.new')}{' '}
        <TextLink to="/register" search={next ? { next } : {}}>
          {t('signIn.register')}
        </TextLink>
      </p>
      <p className={classes.aside}>
        <TextLink to="/symptoms" search={{}}>
          {t('signIn.without')}
        </TextLink>
      </p>
    </Page>
  );
}
