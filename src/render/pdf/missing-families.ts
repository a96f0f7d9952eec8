import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../model/message.js'
import {fontPackages} from '../../typeset/font-packages.js'
import type {FontSource} from '../../typeset/font-source.js'
import type {Theme} from './theme.js'

/** A `font-missing` warning for each family that the theme names and no font has, once: others stand in for it. */
export function missingFamilies({faces}: Theme, sources: readonly FontSource[]): readonly VFileMessage[] {
  const known = new Set(sources.map(({family}) => family))
  const missing = new Map<string, string>()
  for (const [role, families] of Object.entries(faces))
    for (const family of Object.values(families))
      if (!known.has(family) && !missing.has(family)) missing.set(family, role)
  return [...missing].map(([family, role]) =>
    createMessage(
      {
        ruleId: 'font-missing',
        file: 'templates/handout.json',
        reason: `Unexpected family \`${family}\` in \`faces.${role}\` that no font has, expected one that is installed`,
        actual: family,
        expected: [...known].sort(),
        note: adviceFor(family)
      },
      'warning'
    )
  )
}

/** The package that holds the family; the usual name of such a package where the family is none that we know. */
function adviceFor(family: string): string {
  const other = 'name its file under `fonts` in the settings; until then the first font of the script stands in'
  const name = fontPackages.find(({faces}) => faces.some((face) => face.family === family))?.package
  return name === undefined ? `Correct the name, or ${other}.` : `Install the package \`${name}\`, or ${other}.`
}
