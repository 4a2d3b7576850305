import type { Fault } from '../fault'
import type { Reading } from '../reading'
import { excerpt, ratio } from '../fault'
import { contrasts, strokeContrast } from '../limits'

/** Texts that do not stand out from what lies behind them, and lines from what lies beside them. */
export function contrast({ texts, strokes }: Reading): Fault[] {
  return [
    ...texts.filter(text => text.contrast < contrasts[text.role]).map((text): Fault => ({
      check: 'contrast',
      text: excerpt(text.text),
      measured: ratio(text.contrast),
      allowed: `${ratio(contrasts[text.role])} for a ${text.role}`,
      hint: text.contrast < 2 ? 'take it off what it stands on, or put ground behind it' : 'set it in ink or muted',
    })),
    ...strokes.filter(stroke => stroke.contrast < strokeContrast).map((stroke): Fault => ({
      check: 'contrast',
      text: stroke.name,
      measured: ratio(stroke.contrast),
      allowed: `${ratio(strokeContrast)} for a line`,
      hint: 'draw it in --line or ink; in --rule, if it only decorates',
    })),
  ]
}
