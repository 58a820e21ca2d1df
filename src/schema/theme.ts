import * as z from 'zod/mini'
import { PlainText } from './ids.ts'

/** A colour as six hexadecimal figures. Nothing else is let through, since it ends up in a style sheet. */
const Colour = z.string({ error: 'colour' }).check(z.regex(/^#[0-9a-fA-F]{6}$/, { error: 'colour' }))

/** Name of a picture in the organisation's own folder. */
const PictureFile = z.string().check(z.regex(/^[a-z0-9-]+\.(svg|png)$/, { error: 'picture-file' }))

/** The look of an organisation's pages: what differs from the neutral one. */
export const Theme = z.strictObject({
  /** What the guide is called here, instead of the name in site.yaml. */
  name: z.optional(PlainText),
  /** Links, buttons and what is chosen, on light ground. */
  accent: z.optional(Colour),
  /** The same on dark ground. Worked out from `accent` where it is left out. */
  accentDark: z.optional(Colour),
  logo: z.optional(
    z.strictObject({
      file: PictureFile,
      /** What the picture says to someone who does not see it: as a rule the organisation's name. */
      alt: PlainText,
    }),
  ),
})
export type Theme = z.infer<typeof Theme>
