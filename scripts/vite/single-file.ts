import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/**
 * Puts a deck into its page: one script and one style sheet, with all that they would fetch inside. Its pages are behind the
 * hash of its address, because a file has nothing below it.
 *
 * Inline scripts are what such a page consists of, so it must not carry a Content-Security-Policy that refuses them.
 */
export function singleFile(): PluginOption[] {
  return [
    {
      name: 'briefing:single-file',
      apply: 'build',
      config: () => ({
        define: { __SLIDEV_HASH_ROUTE__: 'true' },
        // Social cards are for addresses that others can open; the icon is put in by the command.
        build: { copyPublicDir: false, modulePreload: false },
      }),
      // Slidev's way to cut the scripts; there is nothing to cut.
      outputOptions: ({ manualChunks: _, ...options }) => options,
    },
    viteSingleFile(),
  ]
}

/** Says to the code, as `__SINGLE_FILE__`, whether the deck is a file of its own. */
export function fileOrSite(isFile: boolean): PluginOption {
  return { name: 'briefing:file-or-site', config: () => ({ define: { __SINGLE_FILE__: JSON.stringify(isFile) } }) }
}
