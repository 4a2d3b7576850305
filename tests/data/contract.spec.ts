import type { ActorId, ClaimId, Locale, Localized, PartyId, Relation, RelationKind, RelationKindId, Rung, StatusId, SummitStep, TimeId } from '../../data'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import * as data from '../../data'
import { claimOf } from '../../lib/claim'
import { dataFaults, quotedWords } from '../../lib/data-faults'
import { claimIds } from '../../lib/evidence'
import { sentenceOf } from '../../lib/sentences'
import { answerFaults, statusOf } from '../../lib/status'
import { readData } from '../../scripts/data-files'
import { deeds } from '../support/deeds'
import { slides } from '../support/slides'

const { actors, answerKinds, answers, blocs, claims, escalation, escalationAside, judgements, locales, messages, questions, relationKinds, relations, rungKinds, standings, statuses, summit, times, unknowns, versions, voices } = data

const all = claimIds.map(id => ({ id, ...claimOf(id) }))

/** Every list of evidence in the data, with what it is evidence for. */
const evidence: [string, readonly ClaimId[]][] = [
  ...[actors, relations, summit, escalation, standings, judgements, unknowns, questions]
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

test('the facts are whole, as every command sees before it starts', async () => {
  expect(dataFaults(await readData())).toEqual([])
  expect(quotedWords).toBe(15)
  expect(allTexts.length).toBeGreaterThan(all.length)
})

test.describe('claims', () => {
  test('cover all paragraphs, in their order', () => {
    const paragraphs = all.map(claim => claim.paragraph)
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b))
    expect([...new Set(paragraphs)]).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  })

  test('quote nothing twice', () => {
    for (const { id, quote } of all)
      expect(quote, id).toBe(quote.trim())
    expect(new Set(all.map(claim => claim.quote)).size).toBe(all.length)
  })

  test('are each used by something other than the evidence table', () => {
    const slidesWithout = locales.flatMap(slides).filter(slide => !slide.frontmatter.evidenceTable)
    const used = new Set([...evidence.flatMap(([, ids]) => ids), ...slidesWithout.flatMap(slide => slide.claims)])
    expect(claimIds.filter(id => !used.has(id))).toEqual([])
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

test.describe('answers', () => {
  const marks = claimIds.flatMap(id => statusOf(id).map(mark => ({ id, ...mark })))
  const by = (status: StatusId) => [...new Set(marks.filter(mark => mark.status === status).map(mark => mark.by))]

  test('are all that a claim’s status comes from', () => {
    expect(answerFaults(answers)).toEqual([])
    for (const claim of all)
      expect(claim, claim.id).not.toHaveProperty('status')
  })

  test('confirm one claim, that of the attempt in paragraph 1, by the Kremlin alone, in words the report does not quote', () => {
    const confirmed = marks.filter(mark => mark.status === 'confirmedByOther')
    expect(confirmed).toMatchObject([{ id: 'channelTried', by: 'kremlin', from: 'kremlinConfirmed', reported: true }])
    expect(claims.channelTried.paragraph).toBe(1)
    expect(claims.kremlinConfirmed.paragraph).toBe(1)
    expect(claims.kremlinConfirmed.note).toBeTruthy()
  })

  test('leave undenied and deny within limits by the British official alone, and dispute nothing', () => {
    expect(by('notDenied')).toEqual(['britishOfficial'])
    expect(by('deniedInPart')).toEqual(['britishOfficial'])
    expect(by('disputed')).toEqual([])
  })

  test('are given by whoever speaks, or told by the report', () => {
    for (const { from, by, reported } of marks) {
      const { voice } = claims[from]
      expect(reported, from).toBe(voice !== by)
      if (reported)
        expect(voices[voice].kind, from).toBe('report')
    }
  })

  test('say how far they go exactly where they go only so far', () => {
    for (const { id, kind, limits } of marks)
      expect(limits !== undefined, id).toBe(kind === 'deniesWithinLimits')
  })

  test('have a status of their own for each kind, beside that of a claim nobody answers', () => {
    expect(['asserted', ...Object.values(answerKinds).map(kind => kind.status)].sort()).toEqual(Object.keys(statuses).sort())
  })
})

test.describe('standings', () => {
  test('say of every voice what to know of it, and rest on something it says', () => {
    expect(Object.keys(standings)).toEqual(Object.keys(voices))
    for (const [id, standing] of Object.entries(standings))
      expect(standing.claims.map((claim): string => claimOf(claim).voice), id).toContain(id)
  })
})

test.describe('actors and relations', () => {
  const list: Relation[] = Object.values(relations)
  const ends = list.flatMap(({ from, with: partner, to }): PartyId[] => [from, ...partner ? [partner] : [], to])

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
    const kinds = Object.entries<RelationKind>(relationKinds) as [RelationKindId, RelationKind][]
    expect(kinds.filter(([, kind]) => kind.form === 'failed').map(([id]) => id)).toEqual(['attemptedChannel'])
    expect(Object.entries<Relation>(relations).filter(([, relation]) => relation.kind === 'attemptedChannel').map(([id]) => id)).toEqual(['channel'])
  })

  test('draw the call as made', () => {
    expect(relationKinds[relations.call.kind].form).toBe('done')
  })

  test('draw what is felt as a state, and nothing else', () => {
    const states = Object.entries(data.relationForms).filter(([, form]) => 'state' in form).map(([id]) => id)
    expect(states).toEqual(['felt'])
    const felt: RelationKindId[] = ['concern', 'fear', 'frustration']
    for (const { kind } of list)
      expect(relationKinds[kind].form === 'felt', kind).toBe(felt.includes(kind))
  })

  test('show support and concern about the same initiative in the same step', () => {
    expect(relations.support.to).toBe(relations.concern.to)
    expect(relations.support.step).toBe(relations.concern.step)
  })
})

type Hole = 'from' | 'with' | 'to'

/** Where a sentence has the report's own word for a party, and so no hole for its name. */
const wordedByTheReport: Readonly<Record<string, { readonly hole: Hole, readonly reason: string }>> = {
  'relations.demand': { hole: 'to', reason: 'The report has Kyiv for Ukraine.' },
  'summit.demandHeld': { hole: 'to', reason: 'The report has Kyiv for Ukraine.' },
  'escalation.demandHeld': { hole: 'to', reason: 'The report has Kyiv for Ukraine.' },
  'relations.fear': { hole: 'with', reason: 'The report has Britain’s closest European allies, not Europe.' },
}

/** All names that a party may have inside a sentence. */
const partyNames: Localized[] = Object.values({ ...actors, ...blocs }).map(party => party.inText)

/** The parties named in a text, in the order they are named in. */
function namedIn(text: string, locale: Locale): string[] {
  // In Arabic "and", "to", "by" and "as" are written on to the word.
  const before = locale === 'ar' ? '(?<!\\p{L})[وفبلك]{0,2}' : '(?<!\\p{L})'
  const places = partyNames.map((name): [string, number] => [name[locale], text.search(new RegExp(`${before}${name[locale]}(?!\\p{L})`, 'iu'))])
  return [...new Map(places.filter(([, place]) => place >= 0).sort(([, a], [, b]) => a - b)).keys()]
}

test.describe('deeds', () => {
  for (const [path, deed] of deeds) {
    test(`${path} names in its sentence all that have part in it, in every language`, () => {
      const parties = (['from', 'with', 'to'] as const).filter(hole => deed[hole])
      const expected = parties.filter(hole => hole !== wordedByTheReport[path]?.hole)
      for (const locale of locales)
        expect([...deed.sentence[locale].matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort(), locale).toEqual([...expected].sort())
    })

    test(`${path} names in its label nobody but those of its sentence, in the same order`, () => {
      for (const locale of locales) {
        const label = namedIn(deed.label[locale], locale)
        expect(deed.label[locale], locale).not.toMatch(/[{}]/)
        expect(namedIn(sentenceOf(deed, locale), locale).filter(name => label.includes(name)), locale).toEqual(label)
      }
    })
  }

  test('leave a name to the report’s own word only where there is such a party', () => {
    const byPath = new Map(deeds)
    for (const [path, { hole }] of Object.entries(wordedByTheReport))
      expect(byPath.get(path)?.[hole], path).toBeDefined()
  })

  test('carry no time but one of their claims', () => {
    const timed = [...Object.entries<SummitStep>(summit), ...Object.entries<Rung>(escalation)]
    for (const [id, { time, claims }] of timed) {
      const stated = claims.map(claim => claimOf(claim).time).filter(each => each !== undefined)
      expect(stated.length ? stated : ['notStated'], id).toContain(time)
    }
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

  test('is open wherever steps share a group, and groups stand together, in one time', () => {
    const groups = new Set(steps.map(step => step.order.group).filter(group => group !== undefined))
    for (const group of groups) {
      const places = steps.flatMap((step, index) => step.order.group === group ? [index] : [])
      expect(places.length, group).toBeGreaterThan(1)
      expect(places.at(-1)! - places[0]!, group).toBe(places.length - 1)
      for (const place of places)
        expect(steps[place]!.order.open, group).toBeDefined()
      expect(new Set(places.map(place => times[steps[place]!.time].order)).size, group).toBe(1)
    }
  })

  test('of the rungs never runs against their times', () => {
    const orders = ordered(rungs.map(rung => rung.time))
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
  })

  test('of two rungs of one time is stated only from one to the next', () => {
    for (const [index, rung] of rungs.entries()) {
      if (rung.then)
        expect(rung.time).toBe(rungs[index - 1]?.time)
    }
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
    const sayings = [claims, answers, answerKinds, relations, summit, escalation, escalationAside, standings, versions, judgements].flatMap(part => texts(part))
    for (const [path, text] of sayings.filter(([path]) => !path.endsWith('.note')))
      expect(text.en, path).not.toMatch(/[“”"]/)
    // Arabic in guillemets is the report's own, or the newspaper's name.
    const words = [...all.map(claim => claim.quote), 'فاينانشيال تايمز'].join('\n')
    for (const [path, text] of sayings.filter(([path]) => !path.endsWith('.note'))) {
      for (const [, quoted] of text.ar.matchAll(/«([^»]*)»/g))
        expect(words, path).toContain(quoted)
    }
  })

  test('have the same holes in every language', () => {
    for (const [path, text] of allTexts) {
      const holes = (locale: Locale) => [...text[locale].matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()
      for (const locale of locales)
        expect(holes(locale), path).toEqual(holes(locales[0]))
    }
  })

  test('of the statuses explain each one', () => {
    expect(Object.keys(statuses)).toEqual(['asserted', 'confirmedByOther', 'notDenied', 'deniedInPart', 'disputed'])
  })
})

test('every interface word is used somewhere', () => {
  const root = new URL('../../', import.meta.url)
  const sources = ['components', 'composables', 'layouts', 'lib', 'pages', 'remote', 'scripts/remote', 'setup', '.']
    .flatMap(folder => readdirSafe(new URL(`${folder}/`, root)))
    .filter(file => /\.(ts|vue)$/.test(file.pathname))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n')
  expect(Object.keys(messages).filter(id => !sources.includes(`'${id}'`) && !sources.includes(`messages.${id}`))).toEqual([])
})
