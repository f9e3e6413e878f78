import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eaf4f3',
  '#d3e8e6',
  '#a8d3d0',
  '#7cbdb9',
  '#57aaa6',
  '#3c9a97',
  '#298886',
  '#1a7877',
  '#12686a',
  '#0b5254',
];
const apricot: MantineColorsTuple = [
  '#fdf3eb',
  '#f9e4d4',
  '#f3c9a9',
  '#edad7d',
  '#e69659',
  '#df8542',
  '#cf7331',
  '#b35f24',
  '#964c1a',
  '#743911',
];
const red: MantineColorsTuple = [
  '#fdeeec',
  '#fadad6',
  '#f2b3ac',
  '#ea8b81',
  '#e2675b',
  '#d94c40',
  '#c93a2f',
  '#b32e26',
  '#9d2620',
  '#7b1c18',
];
const gray: MantineColorsTuple = [
  '#f7f4ef',
  '#efebe4',
  '#e4dfd6',
  '#d6d0c5',
  '#b5aea2',
  '#8f897e',
  '#67635b',
  '#4d4b46',
  '#343533',
  '#1d2a2c',
];
const dark: MantineColorsTuple = [
  '#e8ebe9',
  '#cbd1d0',
  '#a9b2b2',
  '#7d8889',
  '#3a4546',
  '#2a3334',
  '#1c2324',
  '#14191a',
  '#0f1314',
  '#0a0d0d',
];

/** Calm, warm, exact: one teal for what one can do, apricot for moments between people, red for danger alone. */
export const theme = createTheme({
  colors: { teal, apricot, red, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.36,
  black: '#1d2a2c',
  fontFamily: "'Source Sans 3 Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  headings: { fontWeight: '650', fontFamily: 'inherit' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    NumberInput: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    Modal: { defaultProps: { centered: true, radius: 'lg', padding: 'lg', transitionProps: { duration: 150 } } },
    Menu: { defaultProps: { shadow: undefined, radius: 'md', transitionProps: { duration: 100 } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbf9f6',
    '--mantine-color-dimmed': '#5f5c55',
    '--mantine-color-placeholder': '#6f6b63',
    '--mantine-color-error': '#b32e26',
    '--mantine-color-default-border': '#d6d0c5',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b2b2',
    '--mantine-color-placeholder': '#8f9a9a',
    '--mantine-color-error': '#f2a097',
    '--mantine-color-default': '#1c2324',
    '--mantine-color-anchor': '#7cbdb9',
    '--mantine-color-teal-light': '#163b3c',
    '--mantine-color-teal-light-hover': '#1c4849',
    '--mantine-color-teal-light-color': '#b5e0dc',
  },
});
