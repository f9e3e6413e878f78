import { UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconDeviceLaptop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, useLanguage } from '../platform/i18n.ts';
import { PressMenu } from './press-menu.tsx';
import classes from './switches.module.css';

/** Menu of the languages, each in its own name. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <PressMenu
      button={
        <UnstyledButton className={classes.button} aria-label={`${t('language.label')}: ${LANGUAGES[language]}`}>
          <IconLanguage size={20} stroke={1.7} aria-hidden />
          <span>{LANGUAGES[language]}</span>
        </UnstyledButton>
      }
      entries={(Object.keys(LANGUAGES) as Language[]).map((each) => ({
        key: each,
        label: LANGUAGES[each],
        lang: each,
        chosen: each === language,
        onChoose: () => onChoose(each),
      }))}
    />
  );
}

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceLaptop } as const;

/** Menu of light, dark, and as the device has it. */
export function ThemeSwitch() {
  const { t } = useTranslation('common');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = SCHEMES[colorScheme];
  return (
    <PressMenu
      button={
        <UnstyledButton className={classes.button} aria-label={`${t('theme.label')}: ${t(`theme.${colorScheme}`)}`}>
          <Icon size={20} stroke={1.7} aria-hidden />
        </UnstyledButton>
      }
      entries={(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((each) => ({
        key: each,
        label: t(`theme.${each}`),
        chosen: each === colorScheme,
        onChoose: () => setColorScheme(each),
      }))}
    />
  );
}
