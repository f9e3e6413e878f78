import {
  cloneElement,
  lazy,
  type MouseEventHandler,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';

export type MenuEntry = {
  key: string;
  label: string;
  icon?: ReactNode;
  /** Given for entries of which one is chosen: they are read out as a choice. */
  chosen?: boolean;
  /** Language of the label, where it is not that of the page. */
  lang?: string;
  /** An address, or what choosing does. */
  to?: string;
  onChoose?: () => void;
};
export type MenuPlace = { position?: 'bottom-end' | 'top-start'; width?: 'target' };
/** What the button must take from the menu. */
type ButtonProps = {
  onClick?: MouseEventHandler;
  onPointerEnter?: () => void;
  autoFocus?: boolean;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
};

const load = () => import('./open-menu.tsx');
const OpenMenu = lazy(() => load().then((module) => ({ default: module.OpenMenu })));

/**
 * A button with a menu. Every screen has some and few people open one, so the menu and all that places it on the screen
 * are fetched at the first press.
 */
export function PressMenu({
  button,
  entries,
  ...place
}: { button: ReactElement<ButtonProps>; entries: readonly MenuEntry[] } & MenuPlace) {
  const [wanted, setWanted] = useState(false);
  const closed = cloneElement(button, {
    onClick: () => setWanted(true),
    onPointerEnter: () => void load(),
    'aria-haspopup': 'menu',
    'aria-expanded': false,
  });
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      {/* The button is a new one: it takes the focus over, so that closing the menu gives it back. */}
      <OpenMenu button={cloneElement(button, { autoFocus: true })} entries={entries} {...place} />
    </Suspense>
  );
}
