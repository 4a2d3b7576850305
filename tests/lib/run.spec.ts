import process from 'node:process'
import { expect, test } from '@playwright/test'
import { run } from '../../scripts/run'

test('a program’s lines are told as they come, without their colours', async () => {
  const lines: string[] = []
  await run(process.execPath, ['-e', 'process.stdout.write("\\u001B[32mone\\u001B[39m\\ntw"); process.stdout.write("o\\n")'], { quiet: true, onLine: line => lines.push(line) })
  expect(lines).toEqual(['one', 'two'])
})

test('a program that fails is reported with the end of what it said', async () => {
  await expect(run(process.execPath, ['-e', 'console.error("no disk"); process.exit(3)'], { quiet: true }, 'a program'))
    .rejects.toThrow('a program failed (exit code 3):\nno disk')
})
