import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { FormError } from '../ui/form.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/state.tsx';
import classes from './account.module.css';
import { NewPassword } from './new-password.tsx';

/** Opened from the mail, with the token in the fragment: a new password, once. */
export function ResetPasswordScreen() {
  const { t } = useTranslation('account');
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const [token] = useState(() => location.hash.slice(1));
  const [password, setPassword] = useState('');
  const setting = useMutation({
    mutationFn: () => call('confirmPasswordReset', { body: { token, password } }),
  });
  const code = setting.error instanceof ApiError ? setting.error.code : null;
  const complaints = fieldErrors(setting.error);
  const invalid = !/^[\w-]{43}$/.test(token) || code === 'LINK_INVALID';
  const passwordError = code === 'WEAK_PASSWORD' ? errorText(setting.error) : complaints.password;

  function submit(event: FormEvent) {
    event.preventDefault();
    setting.mutate();
  }

  return (
    <Page width="narrow">
      <PageHeader
        title={t('resetPassword.title')}
        lead={invalid || setting.isSuccess ? undefined : t('resetPassword.lead')}
      />
      {setting.isSuccess ? (
        <EmptyState
          drawing="done"
          title={t('resetPassword.done')}
          action={
            <LinkButton to="/sign-in" search={{}} size="lg">
              {t('signIn.submit')}
            </LinkButton>
          }
        >
          {t('resetPassword.doneText')}
        </EmptyState>
      ) : invalid ? (
        <EmptyState
          drawing="letter"
          title={t('confirmEmail.invalidTitle')}
          action={
            <LinkButton to="/forgot-password" search={{}} size="lg">
              {t('resetPassword.again')}
            </LinkButton>
          }
        >
          {t('resetPassword.invalid')}
        </EmptyState>
      ) : (
        <form className={classes.form} onSubmit={submit} noValidate>
          {setting.isError && !passwordError && <FormError>{errorText(setting.error)}</FormError>}
          <NewPassword label={t('password.new')} value={password} onChange={setPassword} error={passwordError} />
          <Button type="submit" size="lg" loading={setting.isPending}>
            {t('resetPassword.submit')}
          </Button>
        </form>
      )}
    </Page>
  );
}
