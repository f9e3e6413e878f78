import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const CONTRACT = fileURLToPath(new URL('../../packages/contract/src/index.ts', import.meta.url));

/**
 * `virtual:routes`: {operationId: [method, path]} read from the contract at build time, so that the browser gets a
 * table of a few hundred bytes and not the contract's schemas with zod.
 */
function routesFromContract(): Plugin {
  const id = 'virtual:routes';
  return {
    name: 'medisense-routes',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const table: Record<string, [string, string]> = {};
      if (existsSync(CONTRACT)) {
        const contract = (await import(pathToFileURL(CONTRACT).href)) as {
          endpoints: Record<string, { method: string; path: string }>;
        };
        for (const [name, endpoint] of Object.entries(contract.endpoints)) {
          table[name] = [endpoint.method, endpoint.path];
        }
      }
      return `export const routes = ${JSON.stringify(table)};`;
    },
  };
}

/** The Latin face is on every first page: it is fetched along with the script instead of after the style sheet. */
function preloadLatinFace(): Plugin {
  return {
    name: 'medisense-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => /source-sans-3-latin-wght.*\.woff2$/.test(name));
        if (!file) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), routesFromContract(), preloadLatinFace()],
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // A strict CSP has no data: sources, so nothing is inlined into CSS or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
