import type { Deck } from './decks'
import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { missingFile, serviceWorkerFile, shellFile } from '../lib/addresses'
import { CommandError } from './command'

/** Files of a deck that nobody needs without a network: pages of their own, of which the shell shows any, and whole faces, for characters that a reader types. */
const ignored = ['*/**/*.html', 'index.html', missingFile, 'assets/*-normal-*.woff2']

/**
 * Writes each deck of a built site the script that keeps it in the browser, for when there is no network. It waits for all
 * windows to be closed before it takes the place of an older one.
 * @param folder the folder that is served at the host's root
 * @throws CommandError when a file cannot be kept
 */
export async function writeServiceWorkers(folder: string, decks: readonly Deck[]): Promise<void> {
  for (const { locale, base } of decks) {
    // A deck at the root has those of other languages below it, which have scripts of their own.
    const inner = decks.map(deck => deck.base).filter(other => other !== base && other.startsWith(base))
    const { warnings } = await generateSW({
      swDest: join(folder, base, serviceWorkerFile),
      globDirectory: join(folder, base),
      globPatterns: ['**/*.{js,css,woff2,svg,html}'],
      globIgnores: [...ignored, ...inner.map(other => `${other.slice(base.length)}**`)],
      modifyURLPrefix: { '': base },
      dontCacheBustURLsMatching: /\/assets\//,
      maximumFileSizeToCacheInBytes: 10_000_000,
      cacheId: `briefing-${locale}`,
      // Workbox would take the caches of a deck that stands below this one for old ones of its own.
      cleanupOutdatedCaches: false,
      clientsClaim: true,
      skipWaiting: false,
      navigateFallback: `${base}${shellFile}`,
      navigateFallbackDenylist: inner.map(other => new RegExp(`^${other}`)),
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
    })
    if (warnings.length > 0)
      throw new CommandError(`The script that keeps ${base} offline is not whole:\n${warnings.join('\n')}`)
  }
}
