import { Button, TextInput } from '@mantine/core';
import { IconHeadset, IconHeart, IconStethoscope } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, type InputOf } from '../platform/api.ts';
import { keepDraft, useDraft } from '../platform/draft.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { useLanguage } from '../platform/i18n.ts';
import { ChoiceCards } from '../ui/choice-cards.tsx';
import { ErrorSummary, FormError } from '../ui/form.tsx';
import { TextLink } from '../ui/link.tsx';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import classes from './account.module.css';
import { NewPassword } from './new-password.tsx';
import { ProfessionalFields } from './professional-fields.tsx';

type Registration = InputOf<'register'>['body'];
const EMPTY = {
  role: 'patient' as Registration['role'],
  givenName: '',
  familyName: '',
  username: '',
  email: '',
  specialties: [] as string[],
  city: '',
  country: 'MA',
};

/** A new account. What was typed is kept in this tab, but never the password. */
export function RegisterScreen() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false });
  const language = useLanguage();
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const [form, change, drop] = useDraft('register', EMPTY);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Record<string, string>>({});
  const professional = form.role !== 'patient';

  const registering = useMutation({
    mutationFn: () => {
      const { role, username, email, givenName, familyName } = form;
      const names = {
        ...(givenName.trim() && { givenName }),
        ...(familyName.trim() && { familyName }),
      };
      const work = professional && {
        specialties: form.specialties as Registration['specialties'],
        ...(form.city.trim() && { city: form.city }),
        country: form.country,
      };
      return call('register', { body: { role, username, email: email.trim(), password, language, ...names, ...work } });
    },
    onSuccess: () => {
      drop();
      keepDraft('mail-to', form.email.trim());
      void navigate({ to: '/check-mail', search: {} });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const lacking: Record<string, string> = {};
    for (const name of ['givenName', 'familyName'] as const) {
      if (!form[name].trim()) lacking[name] = t('register.needed');
    }
    if (professional && form.specialties.length === 0) lacking.specialties = t('register.specialtyNeeded');
    setMissing(lacking);
    if (Object.keys(lacking).length === 0) registering.mutate();
  }

  const weak = registering.error instanceof ApiError && registering.error.code === 'WEAK_PASSWORD';
  const complaints: Record<string, string> = {
    ...fieldErrors(registering.error),
    ...(weak && { password: errorText(registering.error) }),
    ...missing,
  };
  const labels: Record<string, string> = {
    password: t('password.label'),
    ...Object.fromEntries(
      (['givenName', 'familyName', 'username', 'email', 'specialties', 'city', 'country'] as const).map((name) => [
        name,
        t(`register.${name}`),
      ]),
    ),
  };
  const summary = Object.fromEntries(
    Object.entries(complaints).map(([name, sentence]) => [name, [labels[name], sentence].filter(Boolean).join(' – ')]),
  );
  const field = (name: 'givenName' | 'familyName' | 'username' | 'email') => ({
    id: name,
    label: t(`register.${name}`),
    value: form[name],
    error: complaints[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => change({ [name]: event.currentTarget.value }),
    required: true,
    withAsterisk: false,
  });

  return (
    <Page width="narrow">
      <PageHeader title={t('register.title')} />
      <form className={classes.form} onSubmit={submit} noValidate>
        <ErrorSummary errors={summary} />
        {registering.isError && Object.keys(complaints).length === 0 && (
          <FormError>{errorText(registering.error)}</FormError>
        )}
        <ChoiceCards
          legend={t('register.role')}
          value={form.role}
          onChange={(role) => change({ role })}
          choices={[
            { value: 'patient', icon: <IconHeart size={24} stroke={1.7} /> },
            { value: 'doctor', icon: <IconStethoscope size={24} stroke={1.7} /> },
            { value: 'assistant', icon: <IconHeadset size={24} stroke={1.7} /> },
          ].map(({ value, icon }) => ({
            value: value as Registration['role'],
            icon,
            label: t(`register.${value as Registration['role']}`),
            description: t(`register.${value as Registration['role']}Text`),
          }))}
        />
        <div className={classes.pair}>
          <TextInput {...field('givenName')} autoComplete="given-name" />
          <TextInput {...field('familyName')} autoComplete="family-name" />
        </div>
        {professional && <ProfessionalFields form={form} change={change} complaints={complaints} />}
        <TextInput {...field('username')} autoComplete="nickname" description={t('register.usernameHint')} />
        <TextInput
          {...field('email')}
          type="email"
          autoComplete="email"
          classNames={{ input: 'ltr' }}
          description={t('register.emailHint')}
        />
        <NewPassword label={t('password.label')} value={password} onChange={setPassword} error={complaints.password} />
        {professional && <Card tone="sunken">{t('register.approval')}</Card>}
        <Button type="submit" size="lg" loading={registering.isPending}>
          {t('register.submit')}
        </Button>
      </form>
      <p className={classes.aside}>
        {t('register.have')}{' '}
        <TextLink to="/sign-in" search={next ? { next } : {}}>
          {t('signIn.submit')}
        </TextLink>
      </p>
    </Page>
  );
}
