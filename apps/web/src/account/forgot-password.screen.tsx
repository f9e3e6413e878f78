import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { FormError } from '../ui/form.tsx';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import classes from './account.module.css';

/** Asks for the link; what follows is the same whether or not the address is known. */
export function ForgotPasswordScreen() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const [email, setEmail] = useState(() => readDraft<string>('sign-in') ?? '');
  const asking = useMutation({
    mutationFn: () => call('requestPasswordReset', { body: { email: email.trim() } }),
    onSuccess: () => void navigate({ to: '/check-mail', search: { for: 'reset' } }),
  });
  const complaints = fieldErrors(asking.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    asking.mutate();
  }

  return (
    <Page width="narrow">
      <PageHeader
        title={t('forgotPassword.title')}
        lead={t('forgotPassword.lead')}
        back={
          <BackLink to="/sign-in" search={{}}>
            {t('forgotPassword.back')}
          </BackLink>
        }
      />
      <form className={classes.form} onSubmit={submit} noValidate>
        {asking.isError && !complaints.email && <FormError>{errorText(asking.error)}</FormError>}
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
        <Button type="submit" size="lg" loading={asking.isPending}>
          {t('forgotPassword.submit')}
        </Button>
      </form>
    </Page>
  );
}
