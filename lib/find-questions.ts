import type { Question, QuestionId } from '../data'
import { locales, questions } from '../data'
import { claimOf } from './claim'
import { hasWords, normalise, queryWords } from './search'

const all = (Object.entries(questions) as [QuestionId, Question][]).map(([id, question]) => ({ id, ...question }))

/** All that a prepared question can be found by: itself, its answer and its claims, in both languages. */
function wordsOf({ question, answer, inference, claims }: Question): string {
  return normalise(locales.flatMap(locale => [
    question[locale],
    answer[locale],
    inference?.[locale] ?? '',
    ...claims.map(id => claimOf(id).text[locale]),
  ]).join(' '))
}

/** The prepared questions that have all words of a query, in either language; those that ask with them come first. */
export function findQuestions(query: string): (Question & { readonly id: QuestionId })[] {
  const words = queryWords(query)
  const found = all.filter(question => hasWords(wordsOf(question), words))
  const asks = ({ question }: Question): boolean => hasWords(normalise(locales.map(locale => question[locale]).join(' ')), words)
  return [...found.filter(asks), ...found.filter(question => !asks(question))]
}
