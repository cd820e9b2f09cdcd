import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rollup } from 'vite';

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

/** What of the build a module needs at once, itself among it, leaving out what index.html has already. */
function filesOf(bundle: Rollup.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find((chunk) => chunk.isEntry);
  const there = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  const wanted: string[] = [];
  const add = (name: string | undefined) => {
    if (!name || there.has(name)) return;
    there.add(name);
    wanted.push(name);
    for (const next of named.get(name)?.imports ?? []) add(next);
  };
  add(chunks.find((chunk) => chunk.facadeModuleId?.endsWith(module))?.fileName);
  if (wanted.length === 0) throw new Error(`${module} is no file of its own.`);
  return wanted;
}

/** Runs in the browser: asks at once, behind the way in, for what the address and the language will need. */
const ASK_EARLY = `((files) => {
  const [, place, page] = location.pathname.split('/');
  const kept = (store, name) => { try { return window[store].getItem(name); } catch {} };
  const words = files.words[(kept('localStorage', 'mk.locale') || navigator.language).slice(0, 2)] || files.words.en;
  const alone = ['check', 'projector', 'data', 'server', 'verify'].includes(place);
  const outside = alone || ['', 'join', 'trainer', 'scenarios'].includes(place);
  const tasks = page === 'exercise' || !page;
  const wanted = outside ? words.first : [...words.seat, ...files.tasks, ...(tasks ? [] : [...words.whole, ...files.pages])];
  for (const name of new Set(wanted)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.fetchPriority = 'low';
    link.href = '/' + name;
    document.head.append(link);
  }
  if (alone) return;
  window.mkEarly = {};
  const ask = (path, seat) => {
    const headers = { Accept: 'application/json', ...(seat && { Seat: seat }) };
    const answer = fetch(path, { headers, credentials: 'same-origin' });
    answer.catch(() => {});
    return (window.mkEarly[path] = answer);
  };
  const session = ask('/api/session');
  if (place === 'join' && page) ask('/api/invitations/' + page);
  if (outside || /[?&]look=/.test(location.search) || kept('sessionStorage', 'mk.look.' + place)) return;
  session.then((answer) => answer.clone().json()).then((known) => {
    if (!known || !known.workshops.some(({ slug }) => slug === place)) return;
    const room = '/api/workshops/' + place;
    for (const path of [room, room + '/seats']) ask(path, kept('sessionStorage', 'mk.seat.' + place));
  }).catch(() => {});
})`;

/** A slow line is used from the first moment, not after each file said which is next. */
function askedEarly(): Plugin {
  return {
    name: 'asked-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        const words = Object.fromEntries(
          ['en', 'ar', 'fr', 'km'].map((language) => [
            language,
            {
              first: filesOf(bundle, `/i18n/${language}/first.ts`),
              seat: filesOf(bundle, `/i18n/${language}/seat.ts`),
              whole: filesOf(bundle, `/i18n/${language}/index.ts`),
            },
          ]),
        );
        const tasks = filesOf(bundle, TASKS);
        const pages = filesOf(bundle, '/layout/RoomPages.tsx');
        const files = { words, tasks, pages };
        const children = `${ASK_EARLY}(${JSON.stringify(files)})`;
        return [{ tag: 'script', attrs: { nonce: '__CSP_NONCE__' }, children, injectTo: 'head' }];
      },
    },
  };
}

const TASKS = '/layout/RoomApp.tsx';
const ours = new Set<string>();

/** What a seat's tasks are made of, so that it may be one file. Of Material's list only what is named counts. */
function tasksAlone(): Plugin {
  return {
    name: 'tasks-alone',
    apply: 'build',
    buildEnd() {
      const modules = [...this.getModuleIds()];
      const open = modules.filter((id) => id.endsWith(TASKS));
      for (let id = open.pop(); id; id = open.pop()) {
        if (ours.has(id)) continue;
        ours.add(id);
        const { importedIds = [], code = '' } = this.getModuleInfo(id) ?? {};
        open.push(...importedIds.filter((one) => !MATERIAL.test(one)));
        for (const [, names = ''] of (code ?? '').matchAll(NAMED)) {
          const parts = names.split(',').map((name) => `/${name.trim().split(' ')[0]}/index.`);
          const named = (one: string) =>
            parts.some(
              (part) => one.includes(`material${part}`) || one.includes(`material/esm${part}`),
            );
          open.push(...modules.filter(named));
        }
      }
    },
  };
}
const MATERIAL = /@mui[\\/]material[\\/](esm[\\/])?index\./;
const NAMED = /import\s*\{([^}]*)\}\s*from\s*["']@mui\/material["']/g;

/**
 * The way in is one file, so that a phone has it in one turn of a slow line, and a seat's tasks are one more.
 * What several other pages share goes out in a few files: sixty phones that join at once would otherwise
 * ask for more than a hundred each. A page of its own stays a file of its own, and so do the words.
 */
const SHARED = /[\\/](node_modules|src(?![\\/]i18n[\\/]\w\w[\\/]))[\\/]/;
const GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 4 },
  { name: 'tasks', test: (id: string) => ours.has(id), priority: 3 },
  { name: 'frame', test: SHARED, minShareCount: 12, priority: 2 },
  { name: 'room', test: SHARED, minShareCount: 3, priority: 1 },
];

const backend = process.env.MINIKONEPS_BACKEND ?? 'http://127.0.0.1:8000';

export default defineConfig({
  plugins: [react(), apiDocs(), squeezed(), tasksAlone(), askedEarly()],
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
