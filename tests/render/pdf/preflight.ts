import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`
)

/** What PDFBox’s preflight needs: Java, and Debian’s libpdfbox2-java, libactivation-java and libjaxb-api-java. */
export const preflightNeeds: readonly string[] = ['java', ...jars]

/** The faults that PDFBox finds by PDF/A-1b in each of these files, `code details`; none where a file is valid. */
export function preflight(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'preflight-'))
  try {
    const list = [...files].map(([name, bytes]) => {
      const file = path.join(folder, name)
      writeFileSync(file, bytes)
      return file
    })
    const listed = path.join(folder, 'list')
    writeFileSync(listed, `${list.join('\n')}\n`)
    const validator = ['org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'group', listed]
    const {stderr} = spawnSync('java', ['-cp', jars.join(':'), ...validator], {encoding: 'utf8'})
    const report = read(`${listed}.preflight.xml`) ?? stderr
    return new Map([...files.keys()].map((name) => [name, faultsOf(report, name)]))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function faultsOf(report: string, name: string): readonly string[] {
  const own = report.split('<preflight name=').find((part) => part.startsWith(`"${name}"`))
  if (own === undefined) return [`no report: ${report}`]
  if (/<isValid type="PDF\/A1-b">true</u.test(own)) return []
  const faults = own.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)</gu)
  return ['not valid', ...Array.from(faults, ([, code, details]) => `${code ?? ''} ${details ?? ''}`)]
}
