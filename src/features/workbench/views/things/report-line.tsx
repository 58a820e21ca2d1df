import { tellCount } from '../../../../content/wording/told-failure.ts'
import type { ProofReport } from '../../../../content/check/prove-content.ts'
import { useTexts } from '../../../../shared/texts/index.ts'

/** What was proved of an organisation, or what keeps it from being proved. */
export function ReportLine({ id, hindered, situations, promises }: ProofReport) {
  const { t } = useTexts('workbench')
  if (hindered.length > 0) return <li>{t('check.hindered', { name: id, files: hindered.join(', ') })}</li>
  if (situations === null) return <li>{t('check.unproved', { name: id })}</li>
  return <li>{t('check.proved', { name: id, situations: tellCount(situations), promises })}</li>
}
