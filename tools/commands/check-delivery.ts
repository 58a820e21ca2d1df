import { compareDelivery } from '../build/compare-delivery.ts'

/** `npm run delivered -- https://exempel.se/ai-lotsen/`: whether what is published there is the build in `dist`, or in the folder that is named after it. */
const [address, dist = 'dist'] = process.argv.slice(2)
if (address === undefined || !URL.canParse(address)) {
  console.error('Ange adressen där guiden ligger: npm run delivered -- https://exempel.se/ai-lotsen/')
  process.exit(1)
}
const { files, problems, remarks } = await compareDelivery(dist, address)
for (const problem of problems) console.log(`✗ ${problem}`)
for (const remark of remarks) console.log(`! ${remark}`)
console.log(problems.length === 0 ? `✓ Alla ${files} filer är de som byggdes.` : `${problems.length} av ${files} filer är inte som de ska.`)
process.exitCode = problems.length === 0 ? 0 : 1
