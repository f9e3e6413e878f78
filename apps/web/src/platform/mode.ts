/**
 * Whether this is the demonstration: its logins are shown at sign-in and its mails stay in the administrator's outbox.
 * The server writes the mode into the page.
 */
export const isDemo: boolean =
  document.querySelector('meta[name="medisense-mode"]')?.getAttribute('content') === 'demo';
