// Fails when the report of a test run holds a skipped test, other than those that need the gold data beside the project.
// Usage: node tests/no-skips.mjs REPORT.json
import {readFileSync} from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const tests = report.testResults.flatMap((file) => file.assertionResults)
const skipped = tests.filter((test) => test.status !== 'passed' && !/\[gold\]/.test(test.fullName))
for (const test of skipped) console.error(`${test.status}: ${test.fullName}`)
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed, ${report.numPendingTests + report.numTodoTests} skipped`
)
if (skipped.length > 0 || report.numPassedTests === 0) process.exit(1)
