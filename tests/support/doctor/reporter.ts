import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Visit } from './visit'
import { attachment } from './attach'
import { tableOf } from './report'

/**
 * Prints one table of what all the doctor's tests measured, whichever worker ran them. After a failure it keeps silent: what
 * failed, with its reasons, is then what stands last.
 */
export default class DoctorReporter implements Reporter {
  private readonly visits: Visit[] = []

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name === attachment && body)
        this.visits.push(...JSON.parse(body.toString()) as Visit[])
    }
  }

  onEnd({ status }: FullResult): void {
    if (this.visits.length > 0 && status === 'passed')
      console.log(`\nThe slides, each at its worst\n\n${tableOf(this.visits)}\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}
