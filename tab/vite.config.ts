import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const publicPage = here('public-page/main.ts');

const FLUENT =
  /[\\/]node_modules[\\/](@griffel|@fluentui|@floating-ui|keyborg|tabster|stylis|rtl-css-js|@emotion[\\/]hash|@swc[\\/]helpers)[\\/]/;

/**
 * Tells the browser of the first page's scripts in index.html itself, so that all are fetched at once and not one
 * layer after the other. They still run in the order that main.ts asks for.
 */
function fetchFirstPageAtOnce(): Plugin {
  return {
    name: 'fetch-first-page-at-once',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, path }) => {
        if (!bundle || !path.endsWith('/index.html')) return [];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const wanted = new Set<string>();
        const want = (fileName: string) => {
          if (wanted.has(fileName)) return;
          wanted.add(fileName);
          chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(want);
        };
        for (const { facadeModuleId, fileName } of chunks)
          if (facadeModuleId !== null && FIRST_PAGE.test(facadeModuleId)) want(fileName);
        const attributes = { rel: 'modulepreload', crossorigin: true };
        return [...wanted].map((file) => ({
          tag: 'link',
          attrs: { ...attributes, href: `/tab/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

const FIRST_PAGE = /[\\/](src[\\/]app[\\/]start\.tsx|@microsoft[\\/]teams-js[\\/].*[\\/]src[\\/]index\.js)$/;

export default defineConfig({
  root: here('.'),
  base: '/tab/',
  plugins: [react(), fetchFirstPageAtOnce()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    rolldownOptions: {
      input: {
        tab: here('index.html'),
        config: here('config.html'),
        // The public page is vanilla and served by the server, which finds the script's name in the manifest.
        ...(existsSync(publicPage) ? { 'public-page': publicPage } : {}),
      },
      output: {
        // Names that stay when only our own code changes, so that what a browser has stored holds across releases.
        codeSplitting: {
          groups: [
            { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            // Split by who uses it: what only a form or a dialog needs of Fluent is not loaded by the first page.
            {
              name: 'fluent',
              test: FLUENT,
              priority: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 8_000,
            },
          ],
        },
      },
    },
  },
});
