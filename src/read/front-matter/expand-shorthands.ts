/** Values of YAML read with its failsafe schema: every scalar is a text. */
export type YamlValue = string | null | readonly YamlValue[] | {readonly [key: string]: YamlValue}

/**
 * Writes out what may be written shorter: one text for a list of one, a name for a speaker, a path for the image. Keys
 * without a value are left out.
 */
export function expandShorthands(value: YamlValue): YamlValue {
  if (!isMap(value)) return value
  return mapFields(value, {
    authors: expandPeople,
    translators: expandPeople,
    speakers: (speakers) => mapAll(speakers, expandSpeaker),
    documents: (documents) => mapAll(documents, (document) => mapFields(document, {speakers: expandList})),
    image: (image) => mapFields(typeof image === 'string' ? {src: image} : image, {})
  })
}

function isMap(value: YamlValue): value is {readonly [key: string]: YamlValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Expand = (value: YamlValue) => YamlValue

function mapFields(value: YamlValue, expand: Readonly<Record<string, Expand>>): YamlValue {
  if (!isMap(value)) return value
  const filled = Object.entries(value).filter(([, field]) => field !== '' && field !== null)
  return Object.fromEntries(
    filled.map(([key, field]) => [key, (Object.hasOwn(expand, key) ? expand[key] : undefined)?.(field) ?? field])
  )
}

function mapAll(value: YamlValue, expand: Expand): YamlValue {
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, expand(field)])) : value
}

function expandList(value: YamlValue): YamlValue {
  return typeof value === 'string' ? [value] : value
}

/** People are texts, or maps with a `name` as other tools have them. */
function expandPeople(value: YamlValue): YamlValue {
  const list = isMap(value) ? [value] : expandList(value)
  if (!Array.isArray(list)) return list
  return list.map((person: YamlValue) => (isMap(person) ? (person['name'] ?? person) : person))
}

function expandSpeaker(value: YamlValue): YamlValue {
  return typeof value === 'string' ? {name: value} : mapFields(value, {aliases: expandList})
}
