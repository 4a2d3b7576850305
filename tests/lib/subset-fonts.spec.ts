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

/** The built rules of a face: its small file and the whole one. */
async function built() {
  const rules = faceRules(await splitFaces(sheet))
  return faces.map((face) => {
    const own = rules.filter(rule => faceName(rule) === faceName(face))
    const small = own.find(rule => rule.url !== face.url)!
    const whole = own.find(rule => rule.url === face.url)
    return { face, small, whole, drawn: { small: charactersIn(join(root, 'styles', small.url)), whole: charactersIn(require.resolve(face.url)) } }
  })
}

async function texts(): Promise<Set<number>> {
  const files = (await Promise.all(textSources.map(source => filesIn(join(root, source))))).flat()
  return new Set(files.flatMap(file => [...new Set(readFileSync(file, 'utf8'))]).map(character => character.codePointAt(0)!))
}

test('every character of a face is in one of its two ranges, and those of the texts in that of the small file', async () => {
  const needed = await texts()
  for (const { face, small, whole, drawn } of await built()) {
    const [near, far] = [rangeOf(small.css), whole ? rangeOf(whole.css) : []]
    expect([...near, ...far].sort((a, b) => a - b), faceName(face)).toEqual(drawn.whole)
    expect(far.filter(code => needed.has(code)), faceName(face)).toEqual([])
    expect(near, faceName(face)).toEqual(drawn.small)
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
