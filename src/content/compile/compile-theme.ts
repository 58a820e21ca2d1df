import type { Policy } from '../../schema/policy.ts'
import type { ThemeFacts } from '../../schema/model.ts'
import type { Theme } from '../../schema/theme.ts'
import { hashOf } from '../read/hash.ts'
import { propose } from '../read/nearest.ts'
import { accentOnDark, faintPairs, nearestThatHolds, type Scheme, shadesOf } from '../theme/palette.ts'
import type { Noted } from '../read/noted.ts'
import { readPicture } from '../theme/read-picture.ts'

/** An organisation's look: what pages know of it, and the files that it comes with. */
export interface CompiledTheme {
  readonly facts: ThemeFacts
  /** Style sheet that sets the accent's tokens within `data-theme`; null where the accent is the neutral one. */
  readonly css: string | null
  /** The logo as the content folder holds it: the text of an SVG, or a PNG in base64. */
  readonly picture: string | null
}

interface ThemeFiles {
  readonly id: string
  readonly policy: Noted<Policy>
  /** Pictures in the organisation's folder, by name. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Works out the shades of the organisation's colours, and refuses those that somebody could not read. */
export function compileTheme(files: ThemeFiles): CompiledTheme | null {
  const theme = files.policy.value?.theme
  checkPictures(files, theme)
  if (theme === undefined) return null
  const { accent } = theme
  if (accent === undefined && theme.accentDark !== undefined)
    files.policy.source.report(
      ['theme', 'accentDark'],
      'Färgen på mörk bakgrund hör ihop med färgen på ljus. Ange den på ljus bakgrund också (accent).',
    )
  if (accent !== undefined) checkContrast(files.policy, 'accent', accent, 'light')
  if (theme.accentDark !== undefined) checkContrast(files.policy, 'accentDark', theme.accentDark, 'dark')
  const { logo, picture } = compileLogo(files, theme)
  return {
    facts: { name: theme.name ?? null, hasColours: accent !== undefined, logo },
    css: accent === undefined ? null : writeCss(files.id, accent, theme.accentDark ?? accentOnDark(accent)),
    picture,
  }
}

/** The faintest say enough; the nearest colour that holds mends them all. */
const TOLD = 3

function checkContrast(policy: Noted<Policy>, key: 'accent' | 'accentDark', colour: string, scheme: Scheme): void {
  const faint = faintPairs(colour.toLowerCase(), scheme)
  if (faint.length === 0) return
  const told = faint.slice(0, TOLD).map(({ what, is, least }) => `${what}: kontrasten är ${figure(is)}, minst ${figure(least)} krävs`)
  const nearest = nearestThatHolds(colour.toLowerCase(), scheme)
  const proposal = nearest === undefined ? '' : ` Närmaste färg som räcker är ${nearest}.`
  const ground = scheme === 'light' ? 'ljus' : 'mörk'
  const more = faint.length > TOLD ? ` och ${faint.length - TOLD} till` : ''
  policy.source.report(
    ['theme', key],
    `Färgen ${colour} syns för dåligt på ${ground} bakgrund. ${sentence(told.join('; '))}${more}.${proposal}`,
  )
}

/** Rounded down, so that what is just too little never looks like enough. */
function figure(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toString().replace('.', ',')}:1`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function compileLogo({ id, policy, pictures }: ThemeFiles, { logo }: Theme): Pick<CompiledTheme, 'picture'> & Pick<ThemeFacts, 'logo'> {
  const none = { logo: null, picture: null }
  if (logo === undefined) return none
  const at = ['theme', 'logo', 'file']
  const picture = pictures.get(logo.file)
  if (picture === undefined) {
    policy.source.report(at, `Bilden ”${logo.file}” finns inte i organisationens mapp.${propose(logo.file, pictures.keys())}`)
    return none
  }
  const facts = readPicture(logo.file, picture)
  if (facts.kind === 'fault') {
    policy.source.report(at, facts.fault)
    return none
  }
  const [name = '', ending = ''] = logo.file.split('.')
  const { width, height } = facts
  return { logo: { file: `${id}-${name}-${hashOf(picture)}.${ending}`, alt: logo.alt, width, height }, picture }
}

/** A picture that no key names would be waited for in vain. */
function checkPictures({ policy, pictures }: ThemeFiles, theme: Theme | undefined): void {
  // A theme that could not be read has its own problems.
  if (!policy.isWhole) return
  for (const name of pictures.keys()) {
    if (name !== theme?.logo?.file)
      policy.source.report(['theme'], `Bilden ”${name}” används inte. Ange den som logotyp (logo under theme), eller ta bort den.`)
  }
}

/** The only CSS that comes from content. Every value is a colour that the schema let through, or mixed from one. */
function writeCss(id: string, light: string, dark: string): string {
  const rule = (colour: string, scheme: Scheme): string =>
    `[data-theme='${id}'] { ${Object.entries(shadesOf(colour.toLowerCase(), scheme))
      .map(([token, value]) => `--ds-color-accent-${token}: ${value};`)
      .join(' ')} }`
  return `@layer app {\n${rule(light, 'light')}\n@media screen and (prefers-color-scheme: dark) { ${rule(dark, 'dark')} }\n}\n`
}
