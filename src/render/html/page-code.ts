import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * The slots `style`, `script` and `security`: the style sheet and the script of the templates, in the page, and, for a
 * template that asks for it, a policy that lets nothing but these run (CSP 3, hashes; https://www.w3.org/TR/CSP3/).
 */
export function pageCode(
  templates: Readonly<Record<string, string>>
): Readonly<Record<'style' | 'script' | 'security', readonly ElementContent[]>> {
  const style = inline(templates['page.css'] ?? '')
  const script = inline(templates['page.js'] ?? '')
  const policy = [
    "default-src 'none'",
    "img-src 'self' data: https: http:",
    `style-src '${digest(style)}'`,
    `script-src '${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return {
    style: [h('style', style)],
    script: [h('script', script)],
    security: [h('meta', {httpEquiv: 'Content-Security-Policy', content: policy})]
  }
}

/** Code that cannot end its element: `</` does not occur in sound CSS or JavaScript but in strings, where `<\/` is the same. */
function inline(code: string): string {
  return `\n${code.replaceAll('\r\n', '\n').replaceAll('</', '<\\/')}`
}

function digest(code: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(code))))}`
}
