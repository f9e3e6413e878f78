import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconDeviceLaptop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, useLanguage } from '../platform/i18n.ts';
import classes from './switches.module.css';

/** Menu of the languages, each in its own name. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`${t('language.label')}: ${LANGUAGES[language]}`}>
          <IconLanguage size={20} stroke={1.7} aria-hidden />
          <span>{LANGUAGES[language]}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={(value) => onChoose(value as Language)}>
          {(Object.keys(LANGUAGES) as Language[]).map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
              {LANGUAGES[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceLaptop } as const;

/** Menu of light, dark, and as the device has it. */
export function ThemeSwitch() {
  const { t } = useTranslation('common');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = SCHEMES[colorScheme];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`${t('theme.label')}: ${t(`theme.${colorScheme}`)}`}>
          <Icon size={20} stroke={1.7} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as typeof colorScheme)}>
          {(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {t(`theme.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
