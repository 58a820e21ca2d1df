import { useLanguage } from './language.ts'
import { ContentText } from './content-text.tsx'

/** Words in the quotation marks of the page's language, whatever the language of the words. */
export function Quoted({ children, lang }: { readonly children: string; readonly lang?: string | undefined }) {
  const [open, close] = useLanguage() === 'sv' ? ['”', '”'] : ['“', '”']
  return (
    <>
      {open}
      <span lang={lang}>
        <ContentText>{children}</ContentText>
      </span>
      {close}
    </>
  )
}
