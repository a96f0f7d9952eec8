import {describe, expect, it} from 'vitest'
import {loadFonts} from '../../src/project/load-fonts.js'
import {temporaryFolder} from './temporary-folder.js'

const packages = [
  {
    package: '@example/serif',
    faces: [
      {
        family: 'Serif',
        style: 'normal' as const,
        weight: 400,
        scripts: ['Latn'],
        file: '400Regular/Serif_400Regular.ttf'
      },
      {family: 'Serif', style: 'normal' as const, weight: 700, scripts: ['Latn'], file: '700Bold/Serif_700Bold.ttf'}
    ]
  },
  {
    package: '@example/none',
    faces: [{family: 'None', style: 'normal' as const, weight: 400, scripts: [], file: 'a.ttf'}]
  }
]

describe('loadFonts', () => {
  it('should offer the faces of packages that are there, and read them when they are needed', async () => {
    const fonts = await fontsOf({}, {'node_modules/@example/serif/400Regular/Serif_400Regular.ttf': 'bytes'})
    expect(fonts.map(({family, weight, scripts}) => ({family, weight, scripts}))).toEqual([
      {family: 'Serif', weight: 400, scripts: ['Latn']}
    ])
    const [font] = fonts
    const bytes = typeof font?.bytes === 'function' ? await font.bytes() : font?.bytes
    expect(Buffer.from(bytes ?? []).toString()).toBe('bytes')
  })

  it('should put the fonts of the settings first, by script or locale, from a file or a package', async () => {
    const fonts = await fontsOf(
      {Arab: 'fonts/Amiri-BoldItalic.ttf', ja: '@example/mincho'},
      {
        'fonts/Amiri-BoldItalic.ttf': '',
        'node_modules/@example/mincho/400Regular/ShipporiMincho_400Regular.ttf': '',
        'node_modules/@example/mincho/500Medium/ShipporiMincho_500Medium.ttf': '',
        'node_modules/@example/mincho/readme.md': ''
      }
    )
    expect(fonts.map((font) => ({...font, bytes: undefined}))).toEqual([
      {family: 'Amiri', style: 'italic', weight: 700, scripts: ['Arab'], bytes: undefined},
      {family: 'Shippori Mincho', style: 'normal', weight: 400, scripts: [], locales: ['ja'], bytes: undefined}
    ])
  })

  it('should find the packages beside Quoin, without being told anything', async () => {
    expect((await loadFonts()).map(({family}) => family)).toContain('Noto Serif')
  })

  it('should fail where a font of the settings is not there', async () => {
    await expect(fontsOf({Arab: 'fonts/none.ttf'}, {})).rejects.toThrow('Cannot find a font at `fonts/none.ttf`')
  })
})

async function fontsOf(
  settings: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>
): ReturnType<typeof loadFonts> {
  return loadFonts({directory: await temporaryFolder(files), fonts: settings, packages})
}
