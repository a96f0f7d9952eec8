#!/usr/bin/env bash
# Packs the package, installs it in an empty folder and goes through the first steps of a new user.
set -euo pipefail

project=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm pack --silent --pack-destination "$folder" >/dev/null
cd "$folder"
npm init -y >/dev/null
npm install --silent ./quoin-*.tgz
npx --no-install quoin init demo
cd demo
npx --no-install quoin build
npx --no-install quoin check
find dist -type f | sort
for format in html epub pdf; do
  find dist -name "*.$format" | grep -q . || { echo "no $format was built"; exit 1; }
done
cd ..
printf "import {findQuotations} from 'quoin'\nimport {pdf} from 'quoin/pdf'\nimport {loadProject} from 'quoin/node'\nif (![findQuotations, pdf, loadProject].every((value) => typeof value === 'function')) process.exit(1)\n" >entries.mjs
node entries.mjs
echo "The package of $(basename "$project") works in an empty folder."
