import type { ActorId, BlocId, Claim, ClaimId, Locale, Localized, Relation, Rung, SummitStep, TimeId } from '../../data'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import * as data from '../../data'
import { claimIds, claimOf } from '../../lib/evidence'

const { actors, blocs, claims, escalation, escalationAside, judgements, locales, messages, questions, relationKinds, relations, rungKinds, statuses, summit, times, unknowns, versions, voices } = data

const all = claimIds.map(id => ({ id, ...claimOf(id) }))

/** Every list of evidence in the data, with what it is evidence for. */
const evidence: [string, readonly ClaimId[]][] = [
  ...[actors, relations, summit, escalation, judgements, unknowns, questions]
    .flatMap(table => Object.entries<{ readonly claims: readonly ClaimId[] }>(table))
    .map(([id, entry]): [string, readonly ClaimId[]] => [id, entry.claims]),
  ['escalationAside', escalationAside.claims],
  ...Object.entries(versions).flatMap(([id, row]) => Object.values(row.cells)
    .filter(cell => cell !== null)
    .map((cell): [string, readonly ClaimId[]] => [id, cell.claims])),
]

function isLocalized(value: object): value is Localized {
  return locales.every(locale => typeof (value as Record<string, unknown>)[locale] === 'string')
}

/** The files of a folder, none where there is no such folder. */
function readdirSafe(folder: URL): URL[] {
  return existsSync(folder) ? readdirSync(folder).map(name => new URL(name, folder)) : []
}

/** Every text that is written in all languages, with the path to it. */
function texts(value: unknown, path = ''): [string, Localized][] {
  if (typeof value !== 'object' || value === null)
    return []
  if (isLocalized(value))
    return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key))
}

const { directions: _, ...facts } = data
const allTexts = texts(facts)

test.describe('claims', () => {
  test('cover all paragraphs, in their order', () => {
    const paragraphs = all.map(claim => claim.paragraph)
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b))
    expect([...new Set(paragraphs)]).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  })

  test('quote 15 words at most, and no quotation twice', () => {
    for (const { id, quote } of all) {
      expect(quote, id).toBe(quote.trim())
      expect(quote.split(/\s+/).length, id).toBeLessThanOrEqual(15)
    }
    expect(new Set(all.map(claim => claim.quote)).size).toBe(all.length)
  })

  test('are each used by something other than the evidence table', () => {
    const used = new Set(evidence.flatMap(([, ids]) => ids))
    expect(claimIds.filter(id => !used.has(id))).toEqual([])
  })

  test('say "confirmed" once, of the Kremlin in paragraph 1, and mark it', () => {
    const confirmed = all.filter(claim => claim.status === 'confirmedByOther')
    expect(confirmed.map(claim => [claim.id, claim.paragraph])).toEqual([['kremlinConfirmed', 1]])
    expect(confirmed[0]?.note).toBeTruthy()
  })

  test('say "not denied" of the British official alone, and deny in part only for the official', () => {
    const voicesWith = (status: Claim['status']) => [...new Set(all.filter(claim => claim.status === status).map(claim => claim.voice))]
    expect(voicesWith('notDenied')).toEqual(['reportOnOfficial'])
    expect(voicesWith('deniedInPart')).toEqual(['britishOfficial'])
    expect(voicesWith('disputed')).toEqual([])
  })

  test('stand in the paragraphs where their voice speaks', () => {
    const range: Record<keyof typeof voices, readonly number[]> = {
      informedSources: [1],
      financialTimes: [2],
      oneSource: [4],
      europeanOfficial: [5],
      kremlin: [6],
      unclear: [6],
      downingStreet: [7],
      britishOfficial: [8],
      reportOnOfficial: [9],
      secondEuropeanOfficial: [10, 11],
      report: [1, 3, 7, 12, 13, 14, 15, 16, 17],
    }
    for (const { id, voice, paragraph } of all)
      expect(range[voice], id).toContain(paragraph)
  })

  test('leave no voice unused', () => {
    expect(new Set(all.map(claim => claim.voice))).toEqual(new Set(Object.keys(voices)))
  })
})

test.describe('evidence', () => {
  test('is never empty and never names a claim twice', () => {
    for (const [id, ids] of evidence) {
      expect(ids.length, id).toBeGreaterThan(0)
      expect(new Set(ids).size, id).toBe(ids.length)
    }
  })
})

test.describe('actors and relations', () => {
  const ends = Object.values(relations).flatMap(({ from, to }): (ActorId | BlocId)[] => [from, to])

  test('leave no actor outside the map and no kind unused but the vocabulary', () => {
    for (const id of Object.keys(actors) as ActorId[])
      expect(ends, id).toContain(id)
    expect(new Set(Object.values(actors).map(actor => actor.bloc))).toEqual(new Set(Object.keys(blocs)))
    expect(new Set(Object.values(relations).map(relation => relation.kind))).toEqual(new Set(Object.keys(relationKinds)))
  })

  test('stay within what the map can show', () => {
    expect(Object.keys(actors).length).toBeLessThanOrEqual(14)
  })

  test('never draw the channel as established', () => {
    const failed = Object.values<Relation>(relations).filter(relation => ['contact', 'attemptedChannel'].includes(relation.kind))
    expect(failed.length).toBeGreaterThan(0)
    for (const relation of failed)
      expect(relationKinds[relation.kind].form).toBe('failed')
  })

  test('show support and concern about the same initiative in the same step', () => {
    expect(relations.support.to).toBe(relations.concern.to)
    expect(relations.support.step).toBe(relations.concern.step)
  })
})

/** The order numbers of a list of times, those whose place is not established left out. */
function ordered(list: readonly TimeId[]): number[] {
  return list.map(id => times[id].order).filter(order => order !== null)
}

test.describe('order', () => {
  const steps: SummitStep[] = Object.values(summit)
  const rungs: Rung[] = Object.values(escalation)

  test('of the summit never runs against its times', () => {
    const orders = ordered(steps.map(step => step.time))
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
  })

  test('is open exactly where steps share a group, and groups stand together', () => {
    const groups = new Set(steps.map(step => step.order.group).filter(group => group !== undefined))
    for (const group of groups) {
      const places = steps.flatMap((step, index) => step.order.group === group ? [index] : [])
      expect(places.length, group).toBeGreaterThan(1)
      expect(places.at(-1)! - places[0]!, group).toBe(places.length - 1)
      for (const place of places)
        expect(steps[place]!.order.basis, group).toBe('notStated')
    }
  })

  test('of the rungs never runs against their times', () => {
    const orders = ordered(rungs.map(rung => rung.time))
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
  })

  test('has one sanctions act, and keeps the nuclear remark talk', () => {
    expect(rungs.filter(rung => rung.sanctions).map(rung => rung.kind)).toEqual(['act'])
    expect(escalation.nuclearTests.kind).toBe('talk')
    expect(new Set(rungs.map(rung => rung.kind))).toEqual(new Set(Object.keys(rungKinds)))
  })
})

test.describe('judgements', () => {
  test('carry a likelihood or a confidence, never both', () => {
    for (const [id, judgement] of Object.entries(judgements))
      expect(['likelihood', 'confidence'].filter(key => key in judgement), id).toHaveLength(1)
  })
})

test.describe('texts', () => {
  test('are written in every language', () => {
    expect(allTexts.length).toBeGreaterThan(all.length)
    for (const [path, text] of allTexts) {
      for (const locale of locales)
        expect(text[locale].trim(), `${path}.${locale}`).not.toBe('')
    }
  })

  test('in Arabic are Arabic, in English hold none', () => {
    for (const [path, text] of allTexts) {
      expect(text.en, path).not.toMatch(/\p{Script=Arabic}/u)
      expect(text.ar, path).toMatch(/\p{Script=Arabic}/u)
    }
  })

  test('in Arabic use Arabic punctuation and the report’s digits', () => {
    for (const [path, text] of allTexts) {
      expect(text.ar, path).not.toMatch(/[,;?"“”]/)
      expect(text.ar, path).not.toMatch(/[٠-٩۰-۹]/)
    }
  })

  test('put quotation marks only round what is said word for word', () => {
    // English renderings of the report are translations, so a claim, a label or a step is never put in quotation marks.
    const sayings = [claims, relations, summit, escalation, versions, judgements].flatMap(part => texts(part))
    for (const [path, text] of sayings.filter(([path]) => !path.endsWith('.note')))
      expect(text.en, path).not.toMatch(/[“”"]/)
    // Arabic in guillemets is the report's own, or the newspaper's name.
    const words = [...all.map(claim => claim.quote), 'فاينانشيال تايمز'].join('\n')
    for (const [path, text] of sayings.filter(([path]) => !path.endsWith('.note'))) {
      for (const [, quoted] of text.ar.matchAll(/«([^»]*)»/g))
        expect(words, path).toContain(quoted)
    }
  })

  test('of the interface have the same holes in every language', () => {
    for (const [id, text] of Object.entries<Localized>(messages)) {
      const holes = (locale: Locale) => [...text[locale].matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()
      expect(holes('ar'), id).toEqual(holes('en'))
    }
  })

  test('of the statuses explain each one', () => {
    expect(Object.keys(statuses)).toEqual(['asserted', 'confirmedByOther', 'notDenied', 'deniedInPart', 'disputed'])
  })
})

test('every interface word is used somewhere', () => {
  const root = new URL('../../', import.meta.url)
  const sources = ['components', 'composables', 'layouts', 'lib', 'pages', 'setup', '.']
    .flatMap(folder => readdirSafe(new URL(`${folder}/`, root)))
    .filter(file => /\.(ts|vue)$/.test(file.pathname))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n')
  expect(Object.keys(messages).filter(id => !sources.includes(`'${id}'`) && !sources.includes(`messages.${id}`))).toEqual([])
})
