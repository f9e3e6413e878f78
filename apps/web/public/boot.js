// Runs before the first paint: language, direction and colour scheme of the last visit, so that nothing jumps.
(() => {
  const html = document.documentElement;
  const known = ['fr', 'en', 'ar'];
  let language = null;
  let scheme = null;
  try {
    language = localStorage.getItem('medisense.language');
    scheme = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Storage can be switched off; the browser's own languages then decide.
  }
  if (!known.includes(language)) {
    const wished = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2));
    language = wished.find((tag) => known.includes(tag)) || 'fr';
  }
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  html.lang = language;
  html.dir = language === 'ar' ? 'rtl' : 'ltr';
  html.dataset.mantineColorScheme = dark ? 'dark' : 'light';

  // The code and the texts of the screen at this address set out now, not after the first script has run.
  const screens = document.querySelector('meta[name="medisense-screens"]');
  const screen = screens && JSON.parse(screens.content)[location.pathname];
  for (const file of screen ? [...screen.code, ...screen[language]] : []) {
    const link = document.createElement('link');
    const style = file.endsWith('.css');
    link.rel = style ? 'preload' : 'modulepreload';
    if (style) link.as = 'style';
    link.href = `/assets/${file}`;
    document.head.append(link);
  }
})();
