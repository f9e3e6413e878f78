import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

/** Files are compressed once, here, and served as they are: a phone gets a third of the bytes, the server does no work. */
function compressOnce(): Plugin {
  return {
    name: 'medisense-compress',
    apply: 'build',
    async closeBundle() {
      const folder = fileURLToPath(new URL('./dist/', import.meta.url));
      const names = (await readdir(folder, { recursive: true })).filter((name) =>
        /\.(js|css|svg|json|webmanifest)$/.test(name),
      );
      for (const name of names) {
        const bytes = await readFile(folder + name);
        if (bytes.length < 1000) continue;
        await writeFile(`${folder}${name}.br`, brotliCompressSync(bytes));
        await writeFile(`${folder}${name}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), routesFromContract(), preloadLatinFace(), compressOnce()],
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
