import { expect, test } from '@playwright/test'
import { CommandError, helpOf, readArgs } from '../../scripts/command'

const command = {
  name: 'npm run draw',
  summary: 'Draws something.',
  options: {
    size: { type: 'string', value: 'N', default: '3', about: 'how large' },
    place: { type: 'string', value: 'left|right', about: 'where', otherwise: 'everywhere' },
    dark: { type: 'boolean', default: false, about: 'by night' },
  },
  operand: { name: 'FILE', about: 'what is drawn' },
  example: 'a.txt --size 4',
} as const

test('a command’s options are read, with their defaults', () => {
  expect(readArgs(command, ['a.txt', '--dark', '--place', 'left'])).toEqual({ values: { size: '3', dark: true, place: 'left' }, operands: ['a.txt'] })
})

for (const [what, args, message] of [
  ['an unknown option', ['a.txt', '--siez', '4'], 'Unknown option \'--siez\''],
  ['an option without its value', ['a.txt', '--size'], 'Option \'--size <value>\' argument missing'],
  ['a value for an option without one', ['a.txt', '--dark=yes'], 'Option \'--dark\' does not take an argument'],
  ['no operand', [], 'FILE must be given once'],
  ['two operands', ['a.txt', 'b.txt'], 'FILE must be given once'],
] as const) {
  test(`${what} is refused in one line that says how the command is used, and how it is asked for its help`, () => {
    expect(() => readArgs(command, args)).toThrow(new CommandError(`${message}. Usage: npm run draw -- [--size N] [--place left|right] [--dark] FILE. For more: npm run draw -- --help`))
  })
}

test('a command without an operand takes none', () => {
  const { operand: _, ...alone } = command
  expect(() => readArgs(alone, ['a.txt'])).toThrow(/^Unexpected argument 'a\.txt'\./)
})

test('what is passed on is not read', () => {
  const args = ['-g', 'word', '--unknown']
  expect(readArgs({ name: 'npm test', summary: '', passedOn: { name: 'ARGUMENTS', about: '' }, example: '' }, args).operands).toEqual(args)
})

test('the help has the use, the purpose, each option with its meaning and its default, and an example', () => {
  expect(helpOf(command)).toBe(`Usage: npm run draw -- [--size N] [--place left|right] [--dark] FILE

Draws something.

  FILE                what is drawn
  --size N            how large (without it: 3)
  --place left|right  where (without it: everywhere)
  --dark              by night
  -h, --help          this text, and nothing else

Example: npm run draw -- a.txt --size 4`)
})
