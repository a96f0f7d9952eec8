import type {FontFace} from './font-source.js'

/** A face in an npm package; `file` is its path there, to be resolved as `<package>/<file>`. */
export interface PackagedFace extends FontFace {
  readonly file: string
}

/** An npm package that holds the faces of one family as TrueType files. */
export interface FontPackage {
  readonly package: string
  readonly faces: readonly PackagedFace[]
}

/**
 * Where fonts come from unless the settings say otherwise, in order of preference. The first is a dependency; the
 * others are installed by those who need them, and a face is offered to the writer only where its file is there. Cactus
 * Classical Serif (28 MB) and Nanum Myeongjo (10 MB) are for those to whom the 60 to 120 MB of the families before them
 * are too much. Emoji are in one colour, as ink is.
 */
export const fontPackages: readonly FontPackage[] = [
  {
    package: '@expo-google-fonts/noto-serif',
    faces: [
      ...faces('Noto Serif', ['Latn', 'Cyrl', 'Grek']),
      ...faces('Noto Serif', ['Latn', 'Cyrl', 'Grek'], {style: 'italic'})
    ]
  },
  {package: '@expo-google-fonts/noto-naskh-arabic', faces: faces('Noto Naskh Arabic', ['Arab'])},
  {package: '@expo-google-fonts/noto-serif-hebrew', faces: faces('Noto Serif Hebrew', ['Hebr'])},
  {package: '@expo-google-fonts/noto-serif-jp', faces: faces('Noto Serif JP', ['Jpan', 'Hira', 'Kana'])},
  {package: '@expo-google-fonts/noto-serif-sc', faces: faces('Noto Serif SC', ['Hans', 'Bopo'])},
  {package: '@expo-google-fonts/noto-serif-tc', faces: faces('Noto Serif TC', ['Hant', 'Bopo'])},
  {package: '@expo-google-fonts/noto-serif-kr', faces: faces('Noto Serif KR', ['Kore', 'Hang'])},
  {
    package: '@expo-google-fonts/cactus-classical-serif',
    faces: faces('Cactus Classical Serif', ['Hant', 'Hans', 'Bopo'], {weights: ['400Regular']})
  },
  {package: '@expo-google-fonts/nanum-myeongjo', faces: faces('Nanum Myeongjo', ['Kore', 'Hang'])},
  {package: '@expo-google-fonts/noto-serif-devanagari', faces: faces('Noto Serif Devanagari', ['Deva'])},
  {package: '@expo-google-fonts/noto-serif-bengali', faces: faces('Noto Serif Bengali', ['Beng'])},
  {package: '@expo-google-fonts/noto-sans-tamil', faces: faces('Noto Sans Tamil', ['Taml'])},
  {package: '@expo-google-fonts/noto-sans-thai', faces: faces('Noto Sans Thai', ['Thai'])},
  {package: '@expo-google-fonts/noto-sans-lao', faces: faces('Noto Sans Lao', ['Laoo'])},
  {package: '@expo-google-fonts/noto-sans-khmer', faces: faces('Noto Sans Khmer', ['Khmr'])},
  {package: '@expo-google-fonts/noto-sans-myanmar', faces: faces('Noto Sans Myanmar', ['Mymr'])},
  {package: '@expo-google-fonts/noto-sans-georgian', faces: faces('Noto Sans Georgian', ['Geor'])},
  {package: '@expo-google-fonts/noto-sans-armenian', faces: faces('Noto Sans Armenian', ['Armn'])},
  {package: '@expo-google-fonts/noto-sans-math', faces: faces('Noto Sans Math', ['Zmth'], {weights: ['400Regular']})},
  {
    package: '@expo-google-fonts/noto-sans-symbols-2',
    faces: faces('Noto Sans Symbols 2', ['Zsym'], {weights: ['400Regular']})
  },
  {package: '@expo-google-fonts/noto-emoji', faces: faces('Noto Emoji', ['Zsye'])},
  {
    package: '@expo-google-fonts/noto-sans-mono',
    faces: faces('Noto Sans Mono', ['Latn', 'Cyrl', 'Grek'], {monospace: true})
  }
]

interface FaceOptions {
  /** Default `normal`. */
  readonly style?: FontFace['style']
  /** Folders in the package; default regular and bold. */
  readonly weights?: readonly string[]
  /** Default false. */
  readonly monospace?: true
}

function faces(family: string, scripts: readonly string[], options: FaceOptions = {}): readonly PackagedFace[] {
  const {style = 'normal', weights = ['400Regular', '700Bold'], ...more} = options
  return weights.map((weight) => {
    const folder = style === 'italic' ? `${weight}_Italic` : weight
    const file = `${folder}/${family.replaceAll(' ', '')}_${folder}.ttf`
    return {family, style, weight: Number.parseInt(weight, 10), scripts, file, ...more}
  })
}
