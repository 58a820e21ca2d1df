import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'

/** Says which answers others gave through a link. */
export function RepliesNotice({ replies }: { readonly replies: readonly string[] }) {
  return (
    <Notice kind="info">
      {replies.map((line) => (
        <p key={line}>
          <ContentText>{line}</ContentText>
        </p>
      ))}
    </Notice>
  )
}
