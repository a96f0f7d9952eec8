/** Plain text as inline Markdown that reads as the same text: whatever could begin a construct is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<~]/gu, '\\$&')
    .replace(/&(?=[#A-Za-z])/gu, '\\&')
    .replace(/:(?=quotation\[)/gu, '\\:')
    .replace(/\n/gu, '\\\n')
}
