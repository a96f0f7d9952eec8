import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {it} from 'vitest'

/** Whether a program is on the path. */
function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

/**
 * A test that needs a program (looked up on the path) or a file (a path with a slash). Where that is missing the test
 * is skipped with the reason in its name, but fails in CI. `timeout` is in milliseconds.
 */
export function itWith(need: string, name: string, run: () => void | Promise<void>, timeout = 60_000): void {
  const there = need.includes('/') ? existsSync(need) : isInstalled(need)
  if (there) it(name, run, timeout)
  else if (process.env['CI'] === undefined) it.skip(`${name} [skipped: ${need} is not installed]`, run)
  else
    it(name, () => {
      throw new Error(`${need} is not installed, and CI skips nothing`)
    })
}
