import type { Plugin } from 'vite'

/**
 * Says to the code, as `__SPEAKER__`, whether the site is for a speaker too. Where it is not, the public site, all that is
 * only the speaker's is left out of its scripts: windows, notes, clock and remote.
 */
export function speakersPart(isThere: boolean): Plugin {
  return { name: 'briefing:speakers-part', config: () => ({ define: { __SPEAKER__: JSON.stringify(isThere) } }) }
}
