import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The API browser at /api/docs comes from our own origin, so its files travel with the page. */
function apiDocs(): Plugin {
  let folder = '';
  return {
    name: 'api-docs',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, 'api-docs');
    },
    closeBundle() {
      mkdirSync(folder, { recursive: true });
      for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE']) {
        cpSync(`node_modules/swagger-ui-dist/${file}`, `${folder}/${file}`);
      }
    },
  };
}

const backend = process.env.MINIKONEPS_BACKEND ?? 'http://127.0.0.1:8000';

export default defineConfig({
  plugins: [react(), apiDocs()],
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': backend } },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  worker: { format: 'es' },
  // Every file anew in a world of its own takes five times as long; no test here changes what others see.
  test: { isolate: false, unstubGlobals: true },
});
