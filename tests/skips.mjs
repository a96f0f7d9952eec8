// Names every test that was skipped, with its reason; in CI that is a failure, but for those that need the gold data
// beside the project. Usage: node tests/skips.mjs REPORT.json
import {readFileSync} from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const tests = report.testResults.flatMap((file) => file.assertionResults)
const skipped = tests.filter(({status}) => status !== 'passed' && status !== 'failed')
for (const {fullName} of skipped) console.log(`skipped: ${fullName}`)
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped.length} skipped`)
const isCi = process.env.CI !== undefined
if (report.numPassedTests === 0 || (isCi && skipped.some(({fullName}) => !fullName.includes('[gold]')))) process.exit(1)
