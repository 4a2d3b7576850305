import type { Buffer } from 'node:buffer'
import type { Plugin } from 'vite'
import type { FacePiece, FaceRule } from '../../lib/font-faces'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { create } from 'fontkitten'
import subsetFont from 'subset-font'
import { normalizePath } from 'vite'
import { faceName, faceRules, marksAndLetters, partsOf, splitRule } from '../../lib/font-faces'
import { root } from '../command'
import { filesIn } from '../fingerprint'
import { textSources } from './text-sources'

const require = createRequire(import.meta.url)

/** The one style sheet with faces in it. */
export const faceSheet = join(root, 'styles', 'fonts.css')

/**
 * Which of the optical sizes the small files keep, in px: the browser takes them from the size of the text, and the deck sets
 * next to nothing smaller in the face that has them. Those for smaller text are a third of the file.
 */
export const opticalSizes = { min: 18, max: 72 }

/**
 * What the small files keep of the features: all that a browser applies by itself, so that words are joined, spaced and marked
 * as in the whole file, and the digits of the clocks (`tabular-nums`). Small capitals and the like nobody asks for.
 */
const features = [
  ...['ccmp', 'locl', 'rlig', 'rclt', 'calt', 'clig', 'liga', 'rvrn', 'kern', 'mark', 'mkmk', 'curs'],
  ...['isol', 'init', 'medi', 'fina', 'mset', 'stch'],
  'tnum',
]

/** What a build has of each face. */
interface FaceFiles {
  /** The texts are Arabic, and of Latin letters there are few in them: these are apart from the digits and marks, which are in every sentence. */
  readonly arabic?: boolean
  /** Also the whole one. Without it, what only that can draw, which is what a reader may type, is drawn in a face of the system. */
  readonly wholeToo?: boolean
}

/**
 * Cuts each face of the deck, in a build, in pieces: a small file with the characters that the texts of the project have, and
 * the whole one for all others. The browser takes the second only when a reader types one of those. Both are assets of the
 * build like any other.
 */
export function subsetFonts(files: FaceFiles = {}): Plugin {
  return {
    name: 'subset-fonts',
    apply: 'build',
    enforce: 'pre',
    // A small one Vite would write into the style sheet, which the policy forbids; where all is one file, all are.
    config: () => files.wholeToo === false ? {} : { build: { assetsInlineLimit: file => file.endsWith('.woff2') ? false : undefined } },
    async transform(code, id) {
      return normalizePath(id) === normalizePath(faceSheet) ? { code: await splitFaces(code, files), map: null } : undefined
    },
  }
}

/**
 * The style sheet with each face in its pieces. Makes the small files that are not there from an earlier build.
 * @throws Error when a rule, or the file it names, is not that of one face
 */
export async function splitFaces(css: string, { arabic = false, wholeToo = true }: FaceFiles = {}): Promise<string> {
  const texts = await textsOf(textSources)
  let split = css
  for (const rule of faceRules(css)) {
    const whole = await readFile(require.resolve(rule.url))
    const { characters, axes } = readFace(whole, rule.url)
    const { used, left } = partsOf(characters, texts)
    const small = async (codes: readonly number[], name = faceName(rule)): Promise<FacePiece[]> =>
      codes.length > 0 ? [{ codes, url: normalizePath(relative(dirname(faceSheet), await smallFile({ whole, axes, weight: rule.weight, codes, name }))) }] : []
    const { marks, letters } = marksAndLetters(used)
    const pieces = arabic && letters.length > 0
      ? [...await small(marks, `${faceName(rule)}-marks`), ...await small(letters)]
      : await small(used)
    split = split.replace(rule.css, () => splitRule(rule, [...pieces, ...wholeToo && left.length > 0 ? [{ url: rule.url, codes: left }] : []]))
  }
  return split
}

async function textsOf(sources: readonly string[]): Promise<string> {
  const files = (await Promise.all(sources.map(source => filesIn(join(root, source))))).flat()
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8')))
  return [...new Set(texts.join(''))].sort().join('')
}

/** A part of a face as a file. */
interface SmallFace extends Pick<ReturnType<typeof readFace>, 'axes'>, Pick<FaceRule, 'weight'> {
  /** The file of all of it. */
  readonly whole: Buffer
  readonly codes: readonly number[]
  readonly name: string
}

/** The file of a part of a face, made unless it is there from an earlier build. */
async function smallFile({ whole, axes, weight, codes, name }: SmallFace): Promise<string> {
  const options = {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Hints are for text that stands on a grid of few pixels; a canvas that fills a screen has many, and two of the four families have none.
    noHinting: true,
    variationAxes: {
      ...'wght' in axes && { wght: weight },
      ...'opsz' in axes && { opsz: opticalSizes },
    },
  } as const
  const text = String.fromCodePoint(...codes)
  const key = createHash('sha256')
    .update(whole)
    .update(JSON.stringify([text, options, (require('subset-font/package.json') as { version: string }).version]))
    .digest('hex').slice(0, 16)
  const file = join(root, '.build', 'fonts', key, `${name}.woff2`)
  if (!existsSync(file))
    await put(file, await subsetFont(whole, text, options))
  return file
}

/**
 * What a font file can draw, by code points, and along which axes it varies.
 * @param name what the file is called in a message
 * @throws Error when the file has several faces
 */
export function readFace(file: Buffer, name: string) {
  const font = create(file)
  if (font.isCollection)
    throw new Error(`${name} has several faces; give the file of one.`)
  // The table of characters ends with an entry that is none.
  return { characters: font.characterSet.filter(code => code !== 0xFFFF), axes: font.variationAxes }
}

/** Writes a file that another build may look for meanwhile. */
async function put(file: string, content: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(unfinished, content)
  await rename(unfinished, file)
}
