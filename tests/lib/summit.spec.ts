import type { BlocId, Participant, PartyId, SummitStep } from '../../data'
import { expect, test } from '@playwright/test'
import { directions, locales, summit, summitParticipants } from '../../data'
import { blocOf } from '../../lib/map'
import { escapeMermaid, participantColumns, summitMermaid } from '../../lib/summit-mermaid'
import { orderBrackets, reachedAt, stepsNew, stepsSeen, stepsTold, summitClicks, summitRows } from '../../lib/summit-steps'

const steps: readonly SummitStep[] = Object.values(summit)
const rows = summitRows()

/** A step with nothing said about it but its group. */
function stepIn(group?: string): SummitStep {
  return { ...summit.meeting, order: { ...summit.meeting.order, ...group ? { group } : {} } }
}

test.describe('summit steps', () => {
  test('follow the data, one row a step', () => {
    expect(rows.map(row => row.id)).toEqual(Object.keys(summit))
    expect(rows.map(row => row.index)).toEqual([...steps.keys()])
  })

  test('carry each time once, on the first of its steps', () => {
    expect(rows.filter(row => row.opensTime).map(row => row.step.time)).toEqual([...new Set(steps.map(step => step.time))])
  })

  test('of one time stand together', () => {
    const changes = steps.filter((step, index) => step.time !== steps[index - 1]?.time)
    expect(changes).toHaveLength(new Set(steps.map(step => step.time)).size)
  })

  test('run in parallel exactly when they are on the Europeans’ track', () => {
    expect(rows.filter(row => row.parallel).map(row => row.id))
      .toEqual(rows.filter(row => row.step.track !== 'summit').map(row => row.id))
  })

  test('share a bracket exactly when they share a group', () => {
    for (const a of rows) {
      for (const b of rows) {
        const together = a.step.order.group !== undefined && a.step.order.group === b.step.order.group
        expect(a.bracket !== null && a.bracket === b.bracket, `${a.id}, ${b.id}`).toBe(together)
      }
    }
  })

  test('are bracketed where the order is not stated, and at no end left alone', () => {
    for (const { id, step, bracket, index } of rows) {
      if (!bracket)
        continue
      expect(step.order.open, id).toBeDefined()
      expect(bracket.to, id).toBeGreaterThan(bracket.from)
      expect(index, id).toBeGreaterThanOrEqual(bracket.from)
      expect(index, id).toBeLessThanOrEqual(bracket.to)
    }
  })

  test('are told one a click, those of a bracket together', () => {
    const told = stepsTold()
    expect(told).toHaveLength(rows.length - rows.filter(({ bracket, index }) => bracket && index > bracket.from).length)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(rows.length)
    for (const count of told)
      expect(rows[count]?.bracket?.from ?? count).toBe(count)
  })

  test('stay where they were done, and are seen while they are told where not', () => {
    expect(stepsSeen(0)).toEqual([])
    for (let click = 1; click < summitClicks; click++) {
      const [told, seen] = [stepsNew(click), stepsSeen(click)]
      expect(told.length).toBeGreaterThan(0)
      expect(seen.slice(-told.length)).toEqual(told)
      expect(seen.slice(0, -told.length)).toEqual(rows.slice(0, reachedAt(click - 1)).filter(({ step }) => step.nature === 'event'))
    }
  })

  test('leave what was done, all of it, at a last click that tells nothing and takes nothing back', () => {
    expect(stepsNew(summitClicks)).toEqual([])
    expect(stepsSeen(summitClicks)).toEqual(rows.filter(({ step }) => step.nature === 'event'))
    expect(reachedAt(summitClicks)).toBe(rows.length)
    expect(summitClicks).toBe(stepsTold().length + 1)
  })

  test('brackets end at the end, and neighbours of other groups are not joined', () => {
    expect(orderBrackets([])).toEqual([])
    expect(orderBrackets([stepIn(), stepIn()])).toEqual([])
    expect(orderBrackets([stepIn('a'), stepIn('a'), stepIn('b'), stepIn('b')])).toEqual([{ from: 0, to: 1 }, { from: 2, to: 3 }])
  })
})

/** The column that each bloc has in the diagram. */
const columns: Readonly<Record<BlocId, Participant>> = {
  russia: 'putin',
  unitedStates: 'trump',
  ukraine: 'zelensky',
  europe: 'europeanLeaders',
  unitedKingdom: 'europeanLeaders',
}

function columnOf(party: PartyId): Participant {
  return columns[blocOf(party)]
}

test.describe('signs of the summit', () => {
  for (const { id, step: { from, nature, sign, to } } of rows) {
    test(`${id} stands with whoever does it, and only what is done has an arrow`, () => {
      if (sign.over) {
        expect(sign.over).toContain(columnOf(from))
      }
      else {
        expect(nature).toBe('event')
        expect(to).toBeDefined()
        expect(sign.from).toBe(columnOf(from))
        expect(sign.to).not.toBe(sign.from)
      }
    })
  }
})

for (const locale of locales) {
  test.describe(`summit as Mermaid text, ${locale}`, () => {
    const lines = summitMermaid(locale).split('\n').map(line => line.trim()).filter(Boolean)
    const participants = lines.filter(line => line.startsWith('participant '))
    const statements = lines.filter(line => /->>|^Note over /.test(line))

    test('is a sequence diagram and nothing else', () => {
      expect(lines[0]).toBe('sequenceDiagram')
      const comments = lines.filter(line => line.startsWith('%%'))
      expect(comments).toHaveLength(orderBrackets(steps).length)
      expect(lines).toHaveLength(1 + participants.length + statements.length + comments.length)
    })

    test('has its columns in the direction of reading', () => {
      const reading = Object.keys(summitParticipants)
      const columns: readonly string[] = participantColumns(locale)
      expect(columns).toEqual(directions[locale] === 'rtl' ? reading.reverse() : reading)
      expect(participants.map(line => line.split(' ')[1])).toEqual(columns)
    })

    test('has one statement a step, in order, with its words', () => {
      expect(statements).toHaveLength(steps.length)
      for (const [index, step] of steps.entries())
        expect(statements[index]).toMatch(new RegExp(`: (wrap:)?${escapeMermaid(step.sign.text[locale])}$`))
    })

    test('draws an arrow for what one does to another, and a note over those that anything else is about', () => {
      for (const [index, { sign }] of steps.entries()) {
        const beginning = sign.over ? `Note over ${sign.over.join(',')}:` : `${sign.from}${sign.mutual ? '<<->>' : '->>'}${sign.to}:`
        expect(statements[index]?.startsWith(beginning), statements[index]).toBe(true)
      }
    })
  })
}

test('text keeps its meaning inside Mermaid', () => {
  expect(escapeMermaid('a; b # c')).toBe('a#59; b #35; c')
  expect(escapeMermaid('"a" <b>')).toBe('#quot;a#quot; #lt;b#gt;')
  expect(escapeMermaid('a\r\n  b')).toBe('a<br/>b')
  expect(escapeMermaid('«لم تسر»')).toBe('«لم تسر»')
})
