import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {it} from 'vitest'

/**
 * A test that needs programs (looked up on the path) or files (paths with a slash). Where one is missing the test is
 * skipped with the reason in its name, but fails in CI. `timeout` is in milliseconds.
 */
export function itWith(
  needs: string | readonly string[],
  name: string,
  run: () => void | Promise<void>,
  timeout = 60_000
): void {
  const missing = [needs].flat().find((need) => !isThere(need))
  if (missing === undefined) {
    it(name, run, timeout)
    return
  }
  const reason = `${path.basename(missing)} is not installed`
  if (process.env['CI'] === undefined) it.skip(`${name} [skipped: ${reason}]`, run)
  else
    it(name, () => {
      throw new Error(`${reason}, and CI skips nothing`)
    })
}

function isThere(need: string): boolean {
  if (need.includes('/')) return existsSync(need)
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', need], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
