#!/bin/sh
# Fetches the paper's open fonts (SIL Open Font License) into the folder given, with npm.
# Without npm, or without a network, it says so and leaves: the paper is then set in the system's
# own serif, which is right too. Run by the build; runs once.
set -u
into=${1:-target/classes/static/fonts}
# Two weights of the serif as files of their own are lighter than all weights in one.
serif=@fontsource/newsreader@5.3.0
sans=@fontsource-variable/libre-franklin@5.3.0

[ -f "$into/newsreader-latin-500-normal.woff2" ] && exit 0
command -v npm >/dev/null 2>&1 || { echo "fonts: no npm here, the paper uses system fonts"; exit 0; }
work=$(mktemp -d) || exit 0
trap 'rm -rf "$work"' EXIT
if ! (cd "$work" && npm pack --silent --fetch-timeout=20000 --fetch-retries=1 "$serif" "$sans" >/dev/null 2>&1); then
  echo "fonts: npm could not fetch them, the paper uses system fonts"
  exit 0
fi
mkdir -p "$into"
rm -f "$into"/*.woff2
for pack in "$work"/*.tgz; do
  family=$(basename "$pack" | sed 's/fontsource-\(variable-\)\{0,1\}\(.*\)-[0-9.]*\.tgz/\2/')
  mkdir -p "$work/$family" && tar xzf "$pack" -C "$work/$family"
  case $family in
    newsreader) cuts="latin-400-normal latin-500-normal latin-400-italic latin-ext-400-normal latin-ext-500-normal" ;;
    *) cuts="latin-wght-normal latin-ext-wght-normal" ;;
  esac
  for cut in $cuts; do
    cp "$work/$family/package/files/$family-$cut.woff2" "$into/"
  done
  cp "$work/$family/package/LICENSE" "$into/$family-LICENSE.txt"
done
echo "fonts: $(ls "$into" | grep -c woff2) files in $into"
