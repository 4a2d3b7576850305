import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { faceName, faceRules } from '../../lib/font-faces'
import { root } from '../../scripts/command'
import { filesIn } from '../../scripts/fingerprint'
import { faceSheet, readFace, splitFaces } from '../../scripts/vite/subset-fonts'
import { textSources } from '../../scripts/vite/text-sources'

const require = createRequire(import.meta.url)
const sheet = readFileSync(faceSheet, 'utf8')
const faces = faceRules(sheet)

/** The characters that a file can draw, in order. */
function charactersIn(file: string): number[] {
  return [...new Set(readFace(readFileSync(file), file).characters)].sort((a, b) => a - b)
}

/** The characters of a rule's range. */
function rangeOf(css: string): number[] {
  const range = /unicode-range: ([^;]+);/.exec(css)![1]!
  return range.split(', ').flatMap((span) => {
    const [first, last = first] = span.slice(2).split('-').map(hex => Number.parseInt(hex, 16))
    return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index)
  })
}

/** The built rules of each face: its small files, and the whole one. */
async function built(arabic: boolean) {
  const rules = faceRules(await splitFaces(sheet, { arabic }))
  return faces.map((face) => {
    const own = rules.filter(rule => faceName(rule) === faceName(face))
    return { face, small: own.filter(rule => rule.url !== face.url), whole: own.find(rule => rule.url === face.url) }
  })
}

async function texts(): Promise<Set<number>> {
  const files = (await Promise.all(textSources.map(source => filesIn(join(root, source))))).flat()
  return new Set(files.flatMap(file => [...new Set(readFileSync(file, 'utf8'))]).map(character => character.codePointAt(0)!))
}

for (const arabic of [false, true]) {
  test(`every character of a face is in one of its ranges, and those of the texts in that of a small file, ${arabic ? 'Arabic' : 'English'}`, async () => {
    const needed = await texts()
    for (const { face, small, whole } of await built(arabic)) {
      const far = whole ? rangeOf(whole.css) : []
      const near = small.map(rule => rangeOf(rule.css))
      expect([...near.flat(), ...far].sort((a, b) => a - b), faceName(face)).toEqual(charactersIn(require.resolve(face.url)))
      expect(far.filter(code => needed.has(code)), faceName(face)).toEqual([])
      expect(near, faceName(face)).toEqual(small.map(rule => charactersIn(join(root, 'styles', rule.url))))
    }
  })
}

test('a full stop in an Arabic sentence brings no letters with it', async () => {
  const latin = (await built(true)).filter(({ face }) => charactersIn(require.resolve(face.url)).includes('a'.codePointAt(0)!))
  expect(latin.length).toBeGreaterThan(0)
  for (const { face, small } of latin) {
    const stop = small.find(rule => rangeOf(rule.css).includes('.'.codePointAt(0)!))
    expect(rangeOf(stop!.css), faceName(face)).not.toContain('a'.codePointAt(0)!)
  }
})

test('each weight that a style names is there in both faces of titles', async () => {
  const files = (await Promise.all(['components', 'layouts', 'pages', 'remote', 'styles'].map(folder => filesIn(join(root, folder))))).flat()
  const named = new Set(files.filter(file => file !== faceSheet).flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/(?:font-weight|--weight-\w+):\s*(\d+)/g)].map(match => Number(match[1]))))
  const weightsOf = (family: string) => faces.filter(face => face.family === family).map(({ weight }) => weight)
  for (const family of ['Newsreader', 'Noto Naskh Arabic'])
    expect(weightsOf(family), family).toEqual([...named].sort())
})
