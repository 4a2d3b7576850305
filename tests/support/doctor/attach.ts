import type { TestInfo } from '@playwright/test'
import type { Visit } from './visit'
import { tableOf } from './report'

/** What the visits are called among a test's attachments, where the reporter finds them. */
export const attachment = 'slide-doctor'

/** Puts what was measured with a test's result: for readers as a table, and for the reporter. */
export async function attachVisits(info: TestInfo, visits: readonly Visit[]): Promise<void> {
  await info.attach(`${attachment}.txt`, { body: tableOf(visits), contentType: 'text/plain' })
  await info.attach(attachment, { body: JSON.stringify(visits), contentType: 'application/json' })
}
