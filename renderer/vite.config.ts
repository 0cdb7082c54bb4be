import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { staticTheme } from './theme/static-css.ts';

/** Sends antd's writer of style elements to ours, which the content security policy allows. */
function adoptedStyles(): Plugin {
  return {
    name: 'tongban-adopted-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('Dom/dynamicCSS') && source !== './dynamicCSS') return undefined;
      if (!importer?.includes('node_modules')) return undefined;
      return this.resolve('/theme/adopted-css.ts', undefined, { skipSelf: true });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [adoptedStyles(), staticTheme(), react()],
  build: {
    outDir: '../out/renderer',
    // The desk, and the second window, which is a page of its own.
    rollupOptions: { input: ['index.html', 'screen.html'].map((page) => join(import.meta.dirname, page)) },
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // A font or picture inside a style sheet would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
    target: 'chrome140',
  },
});
