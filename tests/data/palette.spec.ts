import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast } from 'culori'
import { blocs } from '../../data'

/** The least contrast on paper, and the least distance (ΔE2000) between two blocs under a colour-vision deficiency. */
const least = { contrast: 4.7, distance: 14 }

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')

/** The colours set in one rule of the tokens. */
function tokens(selector: string): Map<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0]!
  return new Map([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gi)].map(([, name, value]) => [name!, value!]))
}

const deficiencies = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
}

for (const [theme, colours] of [['light', tokens(':root')], ['dark', tokens('.night')]] as const) {
  const names = Object.keys(blocs).map(id => `bloc-${id}`)

  for (const name of [...names, 'ink', 'muted', 'signal']) {
    test(`${theme}: ${name} stands out from paper and card`, () => {
      for (const ground of ['paper', 'card'])
        expect(wcagContrast(colours.get(name)!, colours.get(ground)!), ground).toBeGreaterThanOrEqual(least.contrast)
    })
  }

  for (const [deficiency, filter] of Object.entries(deficiencies)) {
    test(`${theme}: blocs are told apart under ${deficiency}`, () => {
      const distance = differenceCiede2000()
      const seen = (name: string) => filter(parse(colours.get(name)!)!)
      const close = names.flatMap((a, index) => names.slice(index + 1).map(b => [a, b, distance(seen(a), seen(b))] as const))
        .filter(([,, delta]) => delta < least.distance)
      expect(close).toEqual([])
    })
  }
}
