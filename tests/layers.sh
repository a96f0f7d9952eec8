#!/usr/bin/env bash
# Proves that the layering rules bite: the tree as it is must pass with modules seen,
# and each planted import must fail under the rule that is named for it.
# Run from the project's root. Exit 0: the rules work; 1: one does not.
set -euo pipefail

root=$PWD
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r src tsconfig.json package.json .dependency-cruiser.cjs "$copy"/
ln -s "$root/node_modules" "$copy/node_modules"
cd "$copy"
cruise() { node_modules/.bin/depcruise src 2>&1; }

clean=$(cruise) || { echo "$clean"; exit 1; }
grep -qE '\([1-9][0-9]* modules' <<<"$clean" || { echo 'the rules saw no modules'; exit 1; }

# plant RULE FILE LINE: with LINE added to FILE, RULE must be broken.
plant() {
  cp "$2" before
  echo "$3" >>"$2"
  local found
  found=$(cruise || true)
  mv before "$2"
  grep -q "error $1" <<<"$found" || { echo "not caught: $1 in $2"; exit 1; }
}
plant the-floor-stands-alone src/model/bitext.ts "export * from '../check/check-article.js'"
plant stages-are-strangers src/check/check-article.ts "export * from '../align/align-article.js'"
plant stages-are-strangers src/render/edition-tree.ts "export * from '../check/check-article.js'"
plant pdf-may-typeset src/render/pdf/pdf.ts "export * from '../../check/check-article.js'"
plant io-at-the-edge src/align/align-article.ts "export * from 'node:fs'"
plant nobody-imports-the-cli src/pipeline.ts "export * from './cli/run.js'"
plant only-the-cli-imports-the-project src/pipeline.ts "export * from './project/load-project.js'"
plant no-cycle src/model/locale.ts "export * from './settings.js'"
echo 'The layering rules bite.'
