import { ActionIcon, Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link in a sentence or a list: `<TextLink to="/practitioners/$id" params={{ id }}>`. */
export const TextLink = createLink(Anchor<'a'>);

/** A link that looks like a button; takes Mantine's Button properties and the router's `to`, `params`, `search`. */
export const LinkButton = createLink(Button<'a'>);

/** A link that is one icon; needs an `aria-label`. */
export const LinkIcon = createLink(ActionIcon<'a'>);
