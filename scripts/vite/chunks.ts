import type { Plugin, Rollup } from 'vite'

/** What is fetched as one file, by the modules that begin it: these, and all that they import at once. The first to reach a module has it. */
const files: Readonly<Record<string, readonly RegExp[]>> = {
  // What a window of the audience runs before its first slide is there.
  deck: [/@slidev\/client\/main\.ts$/],
  // What stands on almost every slide, and the line of the cover.
  slide: [/\/layouts\/.*\.vue$/, /\/components\/(?:Byline|Cite|LondonMoscowLine)\.vue$/],
  // What opens over the slides.
  panels: [/\/components\/DeckPanels\.vue$/],
}

/** All modules that some modules import, and these; not those that are fetched later. */
function reachOf(ids: readonly string[], info: (id: string) => Rollup.ModuleInfo | null): Set<string> {
  const reached = new Set<string>()
  const visit = (id: string): void => {
    if (reached.has(id))
      return
    reached.add(id)
    for (const each of info(id)?.importedIds ?? [])
      visit(each)
  }
  ids.forEach(visit)
  return reached
}

/** Puts what is always fetched together into one file each, in place of one for each way in which modules are shared. */
export function chunks(): Plugin {
  const reaches = new Map<string, Set<string>>()
  return {
    name: 'briefing:chunks',
    apply: 'build',
    // Says which files a slide's script comes with; `scripts/prerender.ts` reads it.
    config: () => ({ build: { manifest: true } }),
    buildEnd() {
      const ids = [...this.getModuleIds()]
      const taken = new Set<string>()
      for (const [file, starts] of Object.entries(files)) {
        const reach = reachOf(ids.filter(id => starts.some(start => start.test(id))), id => this.getModuleInfo(id))
        // A module that is fetched by name must keep a file of that name.
        reaches.set(file, new Set([...reach].filter(id => !taken.has(id) && !this.getModuleInfo(id)?.dynamicImporters.length)))
        reach.forEach(id => taken.add(id))
      }
    },
    outputOptions: ({ manualChunks: _, ...options }) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: Object.keys(files).map(name => ({ name, test: (id: string) => reaches.get(name)?.has(id) ?? false })),
      },
    }),
  }
}
