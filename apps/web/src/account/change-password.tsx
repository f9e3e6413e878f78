import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { useSession } from '../platform/session.ts';
import { FormError } from '../ui/form.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './account.module.css';
import { NewPassword } from './new-password.tsx';

/** The present password and the new one; ends the other sessions. */
export function ChangePassword() {
  const { t } = useTranslation('account');
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const { me } = useSession();
  const queries = useQueryClient();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const changing = useMutation({
    mutationFn: () => call('changePassword', { body: { currentPassword, newPassword } }),
    onSuccess: () => {
      setCurrent('');
      setNew('');
      toast(t('settings.changed'));
      void queries.invalidateQueries({ queryKey: ['listSessions'] });
    },
  });
  const code = changing.error instanceof ApiError ? changing.error.code : null;
  const complaints = fieldErrors(changing.error);
  const current = code === 'WRONG_CREDENTIALS' ? t('settings.wrongCurrent') : complaints.currentPassword;
  const next = code === 'WEAK_PASSWORD' ? errorText(changing.error) : complaints.newPassword;

  function submit(event: FormEvent) {
    event.preventDefault();
    changing.mutate();
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {changing.isError && !current && !next && <FormError>{errorText(changing.error)}</FormError>}
      {/* For password managers, which look for the name beside the password. */}
      <input type="text" autoComplete="username" value={me?.account.email ?? ''} readOnly hidden />
      <PasswordInput
        id="currentPassword"
        label={t('password.current')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        value={currentPassword}
        error={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <NewPassword id="newPassword" label={t('password.new')} value={newPassword} onChange={setNew} error={next} />
      <div>
        <Button type="submit" variant="default" loading={changing.isPending}>
          {t('settings.change')}
        </Button>
      </div>
    </form>
  );
}
