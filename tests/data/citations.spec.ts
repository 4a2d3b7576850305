import type { ClaimId, LineStateId } from '../../data'
import { expect, test } from '@playwright/test'
import { actors, judgements, lineStates, questions, unknowns } from '../../data'
import { linePartsOf } from '../../lib/line'
import { decks } from '../../scripts/decks'
import { slides } from '../support/slides'

/*
 * On which claims each statement rests, pinned by hand from what the statement says and the report's paragraphs: a
 * citation that is changed in both decks, or in the data, is right only if the report's words bear the statement.
 */

type Pinned = readonly ClaimId[]

/** Each citation and byline of a slide's Markdown, in its order. */
const pinnedCitations: Readonly<Record<string, readonly Pinned[]>> = {
  'bottom-line': [['channelTried', 'powellIsAdviser']],
  places: [['metInAlaska', 'wentToWashington', 'newStrikes', 'channelTried', 'noChannelOpened']],
  call: [['callMade', 'noChannelOpened']],
  actors: [['metInAlaska', 'channelTried', 'noChannelOpened']],
  london: [['noRecentTalks', 'callMade']],
  alaska: [['heldToDemand', 'meetingEnded']],
  escalation: [['trumpPressedZelensky', 'oilSanctions']],
  judgements: [['callMade', 'callTold', 'trumpPressedZelensky', 'oilSanctions']],
  purpose: [
    ['purpose'],
    ['interestsFeared'],
    ['trumpWavering', 'interestsDiverging'],
  ],
  thaw: [
    ['russiaInvaded', 'toneHardened'],
    ['toneChanged', 'trumpTookOffice', 'pledgedToEndWar'],
    ['tiesImproved', 'trumpPressedZelensky', 'metInAlaska'],
    ['within24Hours'],
  ],
  washington: [
    ['keepTrumpOnSide'],
    ['wentToWashington', 'daysAfterAlaska'],
  ],
  'alaska-diagram': [['metInAlaska']],
  'source-statement': [
    ['relayedByPaper', 'channelTried', 'callMade'],
    ['channelTried', 'callNotWell', 'notG7Move', 'alliesConcerned', 'noRecentTalks', 'contactNatural', 'dialogueFailedTherefore'],
    ['kremlinConfirmed', 'officialDidNotDeny'],
    ['notCompleted'],
    ['toneHardened', 'tiesImproved', 'metInAlaska', 'wentToWashington', 'frustrationGrew', 'oilSanctions', 'nuclearTalk'],
  ],
}

/** What the data's own statements rest on. */
const pinnedEvidence: Readonly<Record<string, Readonly<Record<string, Pinned>>>> = {
  actors: {
    powell: ['powellIsAdviser', 'powellNegotiator', 'powellNorthernIreland'],
    starmer: ['starmerAppointedPowell', 'keepTrumpOnSide'],
    downingStreet: ['officeInDowningStreet', 'contactNatural', 'contactRegular', 'contactViaEmbassy'],
    britishOfficial: ['noRecentTalks', 'officialDidNotDeny'],
    someCapitals: ['capitalsBacked'],
    someAllies: ['alliesConcerned', 'contactBeforePressure'],
    europeanLeaders: ['wentToWashington'],
    trump: ['trumpTookOffice', 'pledgedToEndWar'],
    administration: ['administrationLeads', 'interestsFeared'],
    putin: ['littleReadiness', 'newStrikes'],
    ushakov: ['ushakovIsAdviser'],
    kremlin: ['kremlinConfirmed', 'britainWouldNotListen'],
    oilSector: ['oilSanctions'],
    zelensky: ['trumpPressedZelensky'],
  },
  judgements: {
    callHappened: ['callMade', 'callTold', 'notG7Move', 'dialogueFailedTherefore', 'noRecentTalks', 'kremlinConfirmed'],
    nothingOpened: ['noChannelOpened', 'callNotWell', 'dialogueFailedTherefore', 'noRecentTalks'],
    concernIsTiming: ['alliesConcerned', 'contactBeforePressure', 'angerFeared'],
    pressureOnMoscowToo: ['trumpPressedZelensky', 'oilSanctions', 'sanctionsTwoWeeks'],
  },
  questions: {
    didItHappen: ['callMade', 'callTold', 'notG7Move', 'channelTried', 'kremlinConfirmed', 'officialDidNotDeny'],
    whyFail: ['britainWouldNotListen', 'dialogueFailedTherefore', 'callNotWell'],
    when: ['callMade'],
    whoseIdea: ['purpose', 'independentInitiative'],
    behindG7: ['notG7Move', 'independentInitiative', 'capitalsBacked'],
    washingtonTold: ['angerFeared'],
    londonDenying: ['noRecentTalks', 'officialDidNotDeny', 'secretChannelSought', 'contactNatural', 'contactRegular'],
    alaskaCause: ['callMade', 'concernPeaked', 'noRecentTalks', 'noTalksDuringAlaska'],
    alaskaWrong: ['summitNotWell', 'meetingEnded', 'lunchCancelled', 'heldToDemand'],
    sanctionsStrength: ['oilSanctions', 'sanctionsTwoWeeks'],
    resumingTests: ['nuclearTalk', 'firstIn30Years'],
    europeansUnited: ['capitalsBacked', 'alliesConcerned'],
    relationsSoured: ['tiesImproved', 'metInAlaska', 'frustrationGrew'],
    changeAssessment: ['kremlinConfirmed', 'noRecentTalks', 'callMade'],
  },
  unknowns: {
    callDetails: ['callMade'],
    callCount: ['callMade', 'callTold', 'callExceptional'],
    whichDialogue: ['dialogueFailedTherefore', 'callMade'],
    authorisation: ['independentInitiative', 'starmerAppointedPowell'],
    washingtonTold: ['angerFeared', 'relianceOnAmericans'],
    confirmationScope: ['kremlinConfirmed'],
    whoSaidNotCompleted: ['notCompleted'],
    whichEuropeans: ['capitalsBacked', 'alliesConcerned'],
    whichTone: ['toneChanged', 'toneHardened'],
    meetingKind: ['meetingOneSided'],
    whichTerritory: ['heldToDemand', 'landStillHeld'],
    sanctionsContent: ['oilSanctions'],
    whoseTests: ['nuclearTalk'],
    washingtonOutcome: ['wentToWashington', 'keepTrumpOnSide'],
    reportOrigin: ['relayedByPaper'],
  },
}

/** What each part of the London–Moscow line rests on, state by state, in the order of reading. */
const pinnedLine: Readonly<Record<LineStateId, readonly Pinned[]>> = {
  tried: [],
  call: [['callMade'], ['noChannelOpened']],
  versions: [['notCompleted'], ['callNotWell', 'noChannelOpened'], ['britainWouldNotListen', 'dialogueFailedTherefore']],
  europe: [['capitalsBacked'], ['independentInitiative', 'notG7Move', 'purpose'], ['alliesConcerned', 'contactBeforePressure']],
  london: [['callMade', 'noRecentTalks'], ['noRecentTalks', 'noTalksDuringAlaska'], ['officialDidNotDeny', 'secretChannelSought']],
  close: [['channelTried'], ['noChannelOpened'], ['britainWouldNotListen']],
}

for (const deck of decks) {
  test(`the citations of ${deck.entry} are those of its statements`, () => {
    const cited = slides(deck.locale).map(({ alias, content }) => [
      alias,
      [...content.matchAll(/<(?:Byline|Cite|ReportQuote) :?claims?="([^"]*)"/g)].map(([, value]) => value!.match(/\w+/g)),
    ] as const)
    expect(Object.fromEntries(cited.filter(([, each]) => each.length > 0))).toEqual(pinnedCitations)
  })
}

for (const [name, table] of Object.entries({ actors, judgements, questions, unknowns })) {
  test(`the ${name} rest on the claims that bear them`, () => {
    expect(Object.fromEntries(Object.entries<{ readonly claims: Pinned }>(table).map(([id, { claims }]) => [id, claims]))).toEqual(pinnedEvidence[name])
  })
}

test('each state of the line rests on the claims that bear it', () => {
  const states = Object.keys(lineStates) as LineStateId[]
  expect(Object.fromEntries(states.map(state => [state, linePartsOf(state).map(({ claims }) => claims)]))).toEqual(pinnedLine)
})
