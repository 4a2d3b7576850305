import type { SlideUnderTest } from '../slides'
import type { Reading } from './reading'
import type { Place, Visit } from './visit'
import { edgesAcross } from './checks/edge'
import { faultsOf } from './judge'
import { measuresOf } from './visit'

/** One way through a deck: what is found on each slide at each step, and, once all are seen, what differs between slides. */
export class Round {
  private readonly visits: Visit[] = []
  private readonly first: Record<string, Reading> = {}

  constructor(private readonly at: Omit<Place, 'slide' | 'step'>) {}

  take({ alias, frontmatter }: SlideUnderTest, step: number, reading: Reading): void {
    this.first[alias] ??= reading
    this.visits.push({ ...this.at, slide: alias, step, measures: measuresOf(reading), faults: faultsOf(reading, Boolean(frontmatter.backup)) })
  }

  /** All visits. What stands elsewhere than on other slides is found at a slide's first. */
  done(): readonly Visit[] {
    const across = edgesAcross(this.first)
    return this.visits.map((visit, index) => {
      const isFirst = this.visits.findIndex(({ slide }) => slide === visit.slide) === index
      return { ...visit, faults: [...visit.faults, ...isFirst ? across.filter(([slide]) => slide === visit.slide).map(([, fault]) => fault) : []] }
    })
  }
}
