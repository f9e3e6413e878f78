import './ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { startI18n } from './platform/i18n.ts';
import { startSession } from './platform/session.ts';
import { App } from './shell/app.tsx';

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
// Read by the scroll lock of dialogs, which writes a style tag of its own.
Object.assign(globalThis, { __webpack_nonce__: nonce });

// The session is asked for while the texts load.
void startSession();
startI18n().then(() => {
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<App nonce={nonce} />);
});
