#!/usr/bin/env bash
# Everything that must hold: types, lint and format, tests, generated files and bundles current.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Training takes one core for as long as types and lint take the others.
npm run --silent train:language &
training=$!
npm run --silent types
npm run --silent lint
wait "$training"
npm run --silent generate
npm run --silent bundle
npm test -- "$@"

# What is new among the committed part of dist/ is a chunk whose content, and so whose name, is new.
if ! git diff --exit-code --stat || [ -n "$(git ls-files --others --exclude-standard dist)" ]; then
  echo "Files differ from what is committed. Run: npm run generate && npm run bundle" >&2
  exit 1
fi
