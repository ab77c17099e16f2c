import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses, so that the page also works below a path of a reverse proxy.
  base: './',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsDir: 'explorer',
    // Whoever passes the page on passes on the packages that are built into it.
    license: { fileName: 'licences.md' },
    // The page's Content-Security-Policy allows no data: addresses for scripts and fonts.
    assetsInlineLimit: 0,
    // The editor is one large chunk, loaded once from the same machine.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
