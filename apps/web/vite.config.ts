import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const HELP_LINES = fileURLToPath(new URL('../../packages/clinical/src/crisis/help-lines.ts', import.meta.url));
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

/**
 * `virtual:help-lines`: the numbers of the clinical package as they stand when the page is built, so that they are there
 * when no server can be reached. Who confirmed them, and when, is left out: the server says that, for today.
 */
function helpLinesInPage(): Plugin {
  const id = 'virtual:help-lines';
  return {
    name: 'medisense-help-lines',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const { HELP_LINES: lines } = (await import(pathToFileURL(HELP_LINES).href)) as {
        HELP_LINES: Record<string, unknown>[];
      };
      const shown = lines.map(({ id: key, country, kind, number, name, languages, hours }) => ({
        id: key,
        country,
        kind,
        number,
        name,
        languages,
        hours,
      }));
      return `export const bundledHelpLines = ${JSON.stringify(shown)};`;
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

/** Where people arrive from outside: the code and the texts of these screens are fetched along with the first script. */
const ARRIVALS = ['/', '/sign-in', '/register', '/symptoms', '/practitioners', '/home', '/day'];
const LANGUAGES = ['fr', 'en', 'ar'];

/**
 * Names in the page what each of these screens loads besides the entry (`boot.js` asks for it at once), so that a phone
 * does not wait for the entry to run before it hears of the rest. Read from the routes, which name screen and texts.
 */
function announceScreens(): Plugin {
  return {
    name: 'medisense-announce',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const routes = await readFile(new URL('./src/shell/routes.tsx', import.meta.url), 'utf8');
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk');
        const named = new Map(chunks.map((each) => [each.fileName, each]));
        const filesOf = (file: string | undefined, seen = new Set<string>()): Set<string> => {
          const chunk = file && named.get(file);
          if (!chunk || seen.has(chunk.fileName)) return seen;
          seen.add(chunk.fileName);
          for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(css);
          for (const next of chunk.imports) filesOf(next, seen);
          return seen;
        };
        const fileOf = (source: string) => chunks.find((each) => each.facadeModuleId?.endsWith(source))?.fileName;
        const entry = filesOf(chunks.find((each) => each.isEntry)?.fileName);
        const table: Record<string, Record<string, string[]>> = {};
        for (const route of routes.split('createRoute({').slice(1)) {
          const path = /path: '([^']+)'/.exec(route)?.[1];
          const screen = /import\('\.{1,2}\/([^']+)'\)/.exec(route)?.[1];
          if (!path || !screen || !ARRIVALS.includes(path)) continue;
          const texts = [...(/texts\(([^)]*)\)/.exec(route)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((each) => each[1]);
          const code = [...filesOf(fileOf(screen))].filter((file) => !entry.has(file));
          table[path] = { code };
          for (const language of LANGUAGES) {
            const files = ['common', ...texts].map((name) => fileOf(`/locales/${language}/${name}.json`));
            table[path][language] = files.filter((file) => file !== undefined && !entry.has(file)) as string[];
          }
        }
        if (Object.keys(table).length !== ARRIVALS.length) this.warn('a screen of arrival is not among the routes');
        const content = JSON.stringify(table).replaceAll('assets/', '');
        return html.replace(
          '<script src="/boot.js">',
          `<meta name="medisense-screens" content='${content}' />\n    $&`,
        );
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

/** What opens over a page: no screen needs it to be shown. */
const OVERLAY =
  /@floating-ui|core[\\/]esm[\\/](components[\\/](Combobox|Menu|Popover|ScrollArea|Select)|utils[\\/]Floating)[\\/]/;
/** Small parts of most first screens. */
const EVERYWHERE =
  /src[\\/](platform|ui)[\\/](session|transport|api|link|page|person|state|skeletons|chip)\.|esm[\\/]components[\\/](TextInput|SegmentedControl)[\\/]/;
/** The directory is where many people arrive, and made of many small files. */
const DIRECTORY =
  /src[\\/](practitioner[\\/](?!directory-filters|practitioner-profile|soonest)|platform[\\/]country)|nfiniteQuery/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), routesFromContract(), helpLinesInPage(), preloadLatinFace(), announceScreens(), compressOnce()],
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // A strict CSP has no data: sources, so nothing is inlined into CSS or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What many screens share travels as one file: a phone pays for each request more than for its few bytes.
          groups: [
            { name: 'screens', test: EVERYWHERE, priority: 3 },
            { name: 'shared', minShareCount: 14, test: (id) => !OVERLAY.test(id), priority: 2 },
            { name: 'directory', test: DIRECTORY, priority: 1 },
          ],
        },
      },
    },
  },
});
