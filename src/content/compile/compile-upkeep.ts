import type { Findings } from '../../schema/findings.ts'
import type { Policy } from '../../schema/policy.ts'
import type { Upkeep } from '../../schema/upkeep.ts'
import type { Noted } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

/** Gathers who keeps what right and when. Reports a review that comes before what is to be reviewed is valid. */
export function compileUpkeep(policy: Noted<Policy>, findings: Noted<Findings>): Upkeep {
  const content = policy.value?.content ?? { validFrom: '', reviewBy: '' }
  const { validFrom, reviewBy } = content
  checkOrder(policy, ['content', 'reviewBy'], validFrom, reviewBy)
  return {
    whole: { owner: policy.value?.owner?.name ?? null, approver: policy.value?.approver ?? null, validFrom, reviewBy },
    findings: (findings.value?.findings ?? []).map((finding, index) => {
      if (finding.reviewBy !== undefined)
        checkOrder(findings, ['findings', index, 'reviewBy'], finding.validFrom ?? validFrom, finding.reviewBy)
      return {
        finding: finding.id,
        owner: finding.owner ?? null,
        approver: finding.approver ?? null,
        validFrom: finding.validFrom ?? null,
        reviewBy: finding.reviewBy ?? null,
      }
    }),
  }
}

function checkOrder({ source }: Noted<unknown>, path: Path, validFrom: string, reviewBy: string): void {
  if (reviewBy < validFrom)
    source.report(path, `Översynen ${reviewBy} ligger före dagen då innehållet börjar gälla, ${validFrom}. Rätta en av dagarna.`)
}
