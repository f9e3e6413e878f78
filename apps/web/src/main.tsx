import './ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { startI18n } from './platform/i18n.ts';
import { startSession } from './platform/session.ts';
import { App } from './shell/app.tsx';
import { router } from './shell/router.tsx';

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
// Read by the scroll lock of dialogs, which writes a style tag of its own.
Object.assign(globalThis, { __webpack_nonce__: nonce });

// Session, texts and the code of the first screen are fetched side by side.
void startSession();
const texts = startI18n();
void router.preloadRoute({ to: location.pathname } as never).catch(() => undefined);
texts.then(() => {
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<App nonce={nonce} />);
});
