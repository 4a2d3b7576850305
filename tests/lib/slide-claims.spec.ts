import type { ClaimId, Paragraph, VersionId } from '../../data'
import { expect, test } from '@playwright/test'
import { actors, escalation, escalationAside, judgements, relations, standings, summit, versions } from '../../data'
import { claimIds } from '../../lib/evidence'
import { scaleOf } from '../../lib/judgements'
import { claimsBetween, questionsOn, unknownRows } from '../../lib/selections'
import { claimsOnSlide, claimsShown, UnknownEvidence } from '../../lib/slide-claims'

interface Resting { readonly claims: readonly ClaimId[] }

const restingOn = (...parts: readonly Readonly<Record<string, Resting>>[]) => parts.flatMap(part => Object.values(part).flatMap(entry => entry.claims))
const cellsOf = (ids: readonly VersionId[]) => ids.flatMap(id => Object.values(versions[id].cells).flatMap((cell): readonly ClaimId[] => cell?.claims ?? []))

/** Each component as it stands on a slide, with the claims of what it shows there. */
const shown: readonly (readonly [string, readonly ClaimId[]])[] = [
  ['<Cite claims="callMade" />', ['callMade']],
  ['<Cite :claims="[\'callTold\', \'callMade\']" />', ['callTold', 'callMade']],
  ['<Cite\n  :claims="[\n    \'callTold\',\n    \'callMade\',\n  ]"\n/>', ['callTold', 'callMade']],
  ['The report’s words: <ReportQuote claim="callNotWell" />', ['callNotWell']],
  ['<ActorMap />', restingOn(relations, actors)],
  ['<SummitSequence />', restingOn(summit)],
  ['<SummitDiagram />', restingOn(summit)],
  ['<SanctionsEscalation />', restingOn(escalation, { escalationAside })],
  ['<VoicesTable />', restingOn(standings)],
  ['<JudgementScale />', scaleOf('howLikely').rows.flatMap(row => row.claims)],
  ['<JudgementTable />', restingOn(judgements)],
  ['<VersionsTable />', cellsOf(Object.keys(versions) as VersionId[])],
  ['<VersionsTable :rows="[\'why\', \'ended\']" />', cellsOf(['why', 'ended'])],
  ['<UnknownTable />', unknownRows().flatMap(unknown => unknown.claims)],
  ['<UnknownList />', unknownRows().filter(unknown => unknown.aloud).flatMap(unknown => unknown.claims)],
  ['<QuestionList :part="2" />', questionsOn(2).flatMap(question => question.claims)],
  ...([[1, 1], [4, 6], [17, 17]] as const).map(([from, to]: readonly [Paragraph, Paragraph]) =>
    [`<EvidenceTable :from="${from}" :to="${to}" />`, claimsBetween(from, to)] as const),
]

test.describe('a slide’s evidence', () => {
  for (const [content, ids] of shown) {
    test(`has all the claims of ${content.replace(/\s+/g, ' ')}, each once, in the report’s order`, () => {
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(claimsShown(content))).toEqual(new Set(ids))
      expect(claimsOnSlide(`# A title\n\n${content}\n`, undefined, 'some-slide')).toEqual(claimIds.filter(id => ids.includes(id)))
    })
  }

  test('adds what the frontmatter names to what the slide cites', () => {
    const content = '# A title <Cite claims="noRecentTalks" /> and <Cite :claims="[\'callMade\', \'noRecentTalks\']" />'
    expect(claimsOnSlide(content, ['oilSanctions', 'powellIsAdviser', 'callMade'], 'some-slide'))
      .toEqual(['powellIsAdviser', 'callMade', 'noRecentTalks', 'oilSanctions'])
  })

  test('is what the frontmatter names where the slide cites nothing and shows nothing', () => {
    expect(claimsOnSlide('# A title\n\n<FailedLine />', ['relayedByPaper'], 'some-slide')).toEqual(['relayedByPaper'])
    expect(claimsOnSlide('# A title', undefined, 'some-slide')).toEqual([])
  })

  test('changes nothing when it is worked out again from what it gave', () => {
    for (const [content] of shown) {
      const once = claimsOnSlide(content, undefined, 'some-slide')
      expect(claimsOnSlide(content, once, 'some-slide')).toEqual(once)
    }
  })

  const unknown: readonly (readonly [string, string, unknown])[] = [
    ['in the frontmatter', '# A title', ['callMade', 'noSuchClaim']],
    ['in a citation', '<Cite claims="noSuchClaim" />', undefined],
    ['in a citation of many', '<Cite :claims="[\'callMade\', \'noSuchClaim\']" />', ['callMade']],
    ['in a quotation', '<ReportQuote claim="noSuchClaim" />', undefined],
    ['in what a figure is to show', '<VersionsTable :rows="[\'why\', \'noSuchClaim\']" />', undefined],
  ]
  for (const [where, content, named] of unknown) {
    test(`is refused for an unknown id ${where}, by the names of the slide and of the id`, () => {
      expect(() => claimsOnSlide(content, named, 'some-slide')).toThrow(UnknownEvidence)
      expect(() => claimsOnSlide(content, named, 'some-slide')).toThrow(/some-slide.*"noSuchClaim"/)
    })
  }

  test('is refused for a name that every object has', () => {
    expect(() => claimsOnSlide('<Cite claims="constructor" />', undefined, 'some-slide')).toThrow(/some-slide.*"constructor"/)
  })
})
