import { ActionIcon, type ActionIconProps, Anchor, Button, type ButtonProps } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import classes from './link.module.css';

/** A link in a sentence or a list: `<TextLink to="/practitioners/$id" params={{ id }}>`. */
export const TextLink = createLink(Anchor<'a'>);

/** A link that looks like a button; takes Mantine's Button properties and the router's `to`, `params`, `search`. */
export const LinkButton = createLink(
  (props: ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>) => (
    <Button component="a" {...props} />
  ),
);

/** A link that is one icon; needs an `aria-label`. */
export const LinkIcon = createLink(
  (props: ActionIconProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ActionIconProps>) => (
    <ActionIcon component="a" {...props} />
  ),
);

/** The way back from a screen, above its title: `<BackLink to="/practitioners">…</BackLink>`. */
export const BackLink = createLink(({ children, ...props }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a {...props} className={classes.back}>
    <IconChevronLeft size={20} className="mantine-rotate-rtl" aria-hidden />
    {children}
  </a>
));
