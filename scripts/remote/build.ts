import { join } from 'node:path'
import { CommandError, progress, root } from '../command'
import { fingerprint, forgetBuilt, isBuilt, markBuilt, workDir } from '../fingerprint'
import { textSources } from '../vite/text-sources'

/** Where the page of the phone is built. */
export const remoteDir = join(workDir, 'remote')

/** What it is made of: files and folders of the project. */
const sources = [...textSources, 'styles', 'public', 'package-lock.json', 'scripts/remote/build.ts', 'scripts/vite']

/**
 * Builds the page of the phone, unless the one that is there was built from the files as they are now.
 * @throws CommandError when it does not build
 */
export async function ensureRemotePage(): Promise<void> {
  if (await isBuilt(remoteDir, sources))
    return
  progress('Building the page for the phone')
  try {
    const from = await fingerprint(sources)
    // Loaded here, because only this needs them and that takes a while.
    const [{ build }, { default: vue }, { subsetFonts }] = await Promise.all([import('vite'), import('@vitejs/plugin-vue'), import('../vite/subset-fonts')])
    await forgetBuilt(remoteDir)
    await build({
      configFile: false,
      root: join(root, 'remote'),
      publicDir: false,
      logLevel: 'silent',
      plugins: [vue(), subsetFonts()],
      build: {
        outDir: remoteDir,
        emptyOutDir: true,
        // Its policy loads nothing that is written into another file.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    })
    await markBuilt(remoteDir, from)
  }
  catch (error) {
    throw new CommandError(`The page for the phone does not build:\n${(error as Error).message}`)
  }
  finally {
    progress()
  }
}
