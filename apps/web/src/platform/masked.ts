import { useTranslation } from 'react-i18next';

/** The masks of the companion's redaction: `[name]` and so on stand in a text for what was taken out. */
export const masks = ['name', 'place', 'address', 'phone', 'email', 'link', 'date', 'id', 'account'] as const;
type Mask = (typeof masks)[number];
const MASK = new RegExp(`\\[(${masks.join('|')})\\]`, 'g');

/** Masked words with each mask as `say` names it, kept apart from the words around it, which may run the other way. */
export const sayMasks = (text: string, say: (mask: Mask) => string): string =>
  text.replace(MASK, (_, mask: Mask) => `\u2068[${say(mask)}]\u2069`);

/** The same in the language of the screen. */
export function useMasked(): (text: string) => string {
  const { t } = useTranslation('common');
  return (text) => sayMasks(text, (mask) => t(`masked.${mask}`));
}
