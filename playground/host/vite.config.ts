import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page of the Teams on one's own machine; served by playground/teams from dist. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3979' } },
});
