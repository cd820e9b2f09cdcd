import { defineConfig, mergeConfig } from 'vitest/config';
import page from './vite.config';

// Every file anew in a world of its own takes five times as long; no test here changes what others see.
export default mergeConfig(page, defineConfig({ test: { isolate: false, unstubGlobals: true } }));
