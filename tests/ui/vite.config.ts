import { defineConfig } from 'vite';

/** Builds or serves the harness page; JSX is compiled by vite itself. */
export default defineConfig({
  root: import.meta.dirname,
  server: { host: '127.0.0.1', port: 5199, strictPort: true, fs: { allow: ['../..'] } },
  cacheDir: '../../node_modules/.vite-ui',
  preview: { host: '127.0.0.1', strictPort: true },
  build: {
    outDir: '../../test-results/ui-harness',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
  },
});
