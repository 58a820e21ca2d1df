import type { texts as about } from './features/about/texts.sv.ts'
import type { texts as ask } from './features/guide/ask/texts.sv.ts'
import type { texts as situation } from './features/guide/situation/texts.sv.ts'
import type { texts as guide } from './features/guide/texts.sv.ts'
import type { texts as library } from './features/library/texts.sv.ts'
import type { texts as manager } from './features/training/manager/texts.sv.ts'
import type { texts as introduction } from './features/training/introduction/texts.sv.ts'
import type { texts as programmes } from './features/training/programmes/texts.sv.ts'
import type { texts as training } from './features/training/texts.sv.ts'
import type { texts as workshop } from './features/training/workshop/texts.sv.ts'
import type { texts as workbench } from './features/workbench/texts.sv.ts'
import type { texts as pages } from './shared/texts/pages/texts.sv.ts'
import type { texts as search } from './shared/texts/search/texts.sv.ts'
import type { texts as translation } from './shared/texts/texts.sv.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation'
    readonly resources: {
      readonly translation: typeof translation
      readonly pages: typeof pages
      readonly search: typeof search
      readonly guide: typeof guide
      readonly ask: typeof ask
      readonly situation: typeof situation
      readonly library: typeof library
      readonly training: typeof training
      readonly introduction: typeof introduction
      readonly manager: typeof manager
      readonly programmes: typeof programmes
      readonly workshop: typeof workshop
      readonly workbench: typeof workbench
      readonly about: typeof about
    }
  }
}
