/** A clause that begins with *and* or *or*: it goes on from the one before, or from the quotation before. */
export const conjunction: RegExp =
  /^\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|та|або|і|чи|i|lub|a|en|of|och|eller|og|ja|tai|ve|veya|و|أو|یا|和|或)\s/u
