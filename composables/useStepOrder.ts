import type { StepOrder } from '../data'
import { useLocale } from './useLocale'

/** On what a step's place in the order rests, in words: what is stated of it, then what is left open. */
export function useStepOrder(): (order: StepOrder) => string[] {
  const { pick, t } = useLocale()
  return ({ stated, open }) => [
    ...stated ? [t('orderStated', { words: pick(stated) })] : [],
    ...open ? [t('orderOpen', { words: pick(open) })] : [],
  ]
}
