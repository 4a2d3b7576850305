import { defineVitePluginsSetup } from '@slidev/types'
import { isSingleFile } from '../scripts/slidev'
import { chunks } from '../scripts/vite/chunks'
import { leaveOut } from '../scripts/vite/left-out'
import { mermaidSequence } from '../scripts/vite/mermaid-sequence'
import { pastTheDoor } from '../scripts/vite/one-door'
import { keepOneLanguage } from '../scripts/vite/one-language'
import { fileOrSite, singleFile } from '../scripts/vite/single-file'
import { slimSlides } from '../scripts/vite/slim-slides'
import { speakersPart } from '../scripts/vite/speakers-part'
import { subsetFonts } from '../scripts/vite/subset-fonts'
import { keepWorkedOut } from '../scripts/vite/worked-out'

/** How a build of the decks differs from Slidev's own. */
export default defineVitePluginsSetup(({ withoutNotes, data }) => [
  leaveOut(),
  mermaidSequence(),
  pastTheDoor(),
  isSingleFile() ? singleFile() : chunks(),
  fileOrSite(isSingleFile()),
  slimSlides(),
  keepWorkedOut(),
  subsetFonts({ arabic: data.headmatter.lang === 'ar', wholeToo: !isSingleFile() }),
  speakersPart(!withoutNotes),
  ...withoutNotes ? [keepOneLanguage(data.headmatter.lang)] : [],
])
