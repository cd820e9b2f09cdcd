import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

/** A squeezed copy beside each file of text, made once here and not for every phone that asks. */
function squeezed(): Plugin {
  let folder = '';
  return {
    name: 'squeezed',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, 'assets');
    },
    closeBundle() {
      for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg)$/.test(one))) {
        const file = join(folder, name);
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
      }
    },
  };
}

/**
 * What several pages share goes out in a few files: sixty phones that join at once would otherwise
 * ask for more than a hundred each. A page of its own stays a file of its own.
 */
const GROUPS = [
  { name: 'frame', test: /[\\/](node_modules|src)[\\/]/, minShareCount: 12, priority: 2 },
  { name: 'room', test: /[\\/](node_modules|src)[\\/]/, minShareCount: 3, priority: 1 },
];

const backend = process.env.MINIKONEPS_BACKEND ?? 'http://127.0.0.1:8000';

export default defineConfig({
  plugins: [react(), apiDocs(), squeezed()],
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': backend } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  worker: { format: 'es' },
});
