import type { Locale } from '../data/locale'

/**
 * A figure in words, as alternative text where it cannot be explored: what the caption says first, then everything drawn,
 * in the order of the data, each as the sentence it shortens.
 * @param parts whole sentences, which become a list
 */
export function describe(caption: string, parts: readonly string[], locale: Locale): string {
  const stop = /[.!؟?]$/.test(caption) ? '' : '.'
  return `${caption}${stop} ${parts.join(locale === 'ar' ? '؛ ' : '; ')}.`
}
