import type {PdfkitDocument} from './pdfkit-internals.js'
import type {PngImage} from './png.js'
import type {JpegImage, UsableImage} from './usable-picture.js'

/** Writes a picture as an object of the document; gives the reference to it. */
export function embedPicture(document: PdfkitDocument, image: UsableImage['image']): unknown {
  return 'jpeg' in image ? embedJpeg(document, image) : embedPng(document, image)
}

function embedJpeg(document: PdfkitDocument, {jpeg, width, height, channels, inverted}: JpegImage): unknown {
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: channels === 4 ? 'DeviceCMYK' : channels === 3 ? 'DeviceRGB' : 'DeviceGray',
    Filter: 'DCTDecode',
    ...(channels === 4 && inverted && {Decode: [1, 0, 1, 0, 1, 0, 1, 0]})
  })
  object.end(jpeg)
  return object
}

function embedPng(document: PdfkitDocument, image: PngImage): unknown {
  const {width, height, bits, channels, data, filtered, palette, alpha} = image
  const common = {Type: 'XObject', Subtype: 'Image', Width: width, Height: height, Filter: 'FlateDecode'}
  const mask = alpha && document.ref({...common, BitsPerComponent: 8, ColorSpace: 'DeviceGray'})
  mask?.end(alpha)
  const device = channels === 3 ? 'DeviceRGB' : 'DeviceGray'
  const colours = palette && ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, palette]
  const rows = {Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width}
  const object = document.ref({
    ...common,
    BitsPerComponent: bits,
    ColorSpace: colours ?? device,
    ...(filtered && {DecodeParms: rows}),
    ...(mask && {SMask: mask})
  })
  object.end(data)
  return object
}
