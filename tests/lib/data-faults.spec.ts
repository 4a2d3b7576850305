import { expect, test } from '@playwright/test'
import { claimIds } from '../../lib/evidence'
import { dataFaults, quotedWords } from '../../lib/data-faults'
import { readData } from '../../scripts/data-files'

type Tables = Record<string, Record<string, Record<string, Record<string, unknown>>>>

/** What is wrong with the facts after a change. */
async function faultsAfter(change: (files: Tables) => void): Promise<string[]> {
  // A copy, which leaves functions behind.
  const files = JSON.parse(JSON.stringify(await readData())) as Tables
  change(files)
  return dataFaults(files)
}

const [id = '', second = ''] = claimIds
const path = `data/claims.ts, claims.${id}`
const claim = (files: Tables) => files['data/claims.ts']!.claims![id]! as Record<string, Record<string, unknown> | string>
const actors = (files: Tables) => files['data/actors.ts']!.actors!
const words = (count: number) => Array.from({ length: count }, (_, index) => `كلمة${index}`).join(' ')

test('the facts as they are have no fault', async () => {
  expect(dataFaults(await readData())).toEqual([])
})

const cases: readonly (readonly [what: string, change: (files: Tables) => void, fault: string])[] = [
  ['an empty text', files => Object.assign(claim(files).text!, { ar: ' ' }), `${path}.text: It is empty in "ar". Write it.`],
  ['a missing language', files => claim(files).text = { en: 'Text.' }, `${path}.text: It is missing in "ar". Write it in every language.`],
  ['a missing first language', files => claim(files).text = { ar: 'نص' }, `${path}.text: It is missing in "en". Write it in every language.`],
  ['a text of the interface without a language', files => Object.assign(files['data/messages.ts']!.messages!, { handout: { en: 'Handout' } }), 'data/messages.ts, messages.handout: It is missing in "ar". Write it in every language.'],
  ['a quotation over the limit', files => claim(files).quote = words(quotedWords + 1), `${path}.quote: It has ${quotedWords + 1} of the report’s words, and may have ${quotedWords}. Shorten it, or make two claims of it.`],
  ['an empty quotation', files => claim(files).quote = '', `${path}.quote: It is empty. Give the report’s words that carry the claim.`],
  ['a voice that there is none of', files => claim(files).voice = 'kremli', `${path}.voice: There is no "kremli" in voices. Did you mean kremlin?`],
  ['empty evidence', files => actors(files).powell!.claims = [] as never, 'data/actors.ts, actors.powell.claims: It is empty. Name at least one claim.'],
  ['evidence that there is none of', files => actors(files).powell!.claims = [id, 'nope'] as never, 'data/actors.ts, actors.powell.claims: There is no "nope" in claims. Correct the id, or add it there.'],
  ['evidence with a slip of the pen', files => actors(files).powell!.claims = [`${id}x`] as never, `data/actors.ts, actors.powell.claims: There is no "${id}x" in claims. Did you mean ${id}?`],
  ['evidence twice', files => actors(files).powell!.claims = [id, second, id] as never, `data/actors.ts, actors.powell.claims: It names "${id}" twice. Name it once.`],
  ['no evidence', files => delete actors(files).powell!.claims, 'data/actors.ts, actors: Its "powell" has no claims. Name those that it rests on.'],
]

for (const [what, change, fault] of cases) {
  test(`${what} is named with its file, its path and its mend`, async () => {
    expect(await faultsAfter(change)).toEqual([fault])
  })
}

test('a quotation at the limit is none', async () => {
  expect(await faultsAfter(files => claim(files).quote = words(quotedWords))).toEqual([])
})

test('an answer to nothing is a fault', async () => {
  const [, file] = Object.entries(await readData()).find(([name]) => name === 'data/answers.ts')!
  const [answering] = Object.keys(file.answers as object)
  expect(await faultsAfter(files => files['data/answers.ts']!.answers![answering!]!.to = [] as never))
    .toEqual([`data/answers.ts, answers.${answering}.to: It is empty. Name at least one claim.`])
})

test('all faults are named, in the order of the files', async () => {
  const faults = await faultsAfter((files) => {
    for (const [, change] of cases.slice(-2, -1))
      change(files)
    claim(files).quote = ''
    actors(files).starmer!.claims = [] as never
  })
  expect(faults.map(fault => fault.split(',')[0])).toEqual(['data/actors.ts', 'data/actors.ts', 'data/claims.ts'])
})
