import {existsSync} from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import {type Browser, chromium} from 'playwright-core'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** A browser: the one from npm, which needs nothing installed, else the system's; the reason where there is none. */
export async function openBrowser(): Promise<Browser | string> {
  const reasons: string[] = []
  for (const find of [() => sparticuz.executablePath(), () => Promise.resolve('/usr/bin/chromium')]) {
    try {
      const executablePath = await find()
      if (!existsSync(executablePath)) throw new Error(`${executablePath} is not there`)
      return await chromium.launch({executablePath, args})
    } catch (error) {
      reasons.push(String(error).slice(0, 300))
    }
  }
  return reasons.join('; ')
}
