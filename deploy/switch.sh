#!/bin/sh
# Puts a finished build online at once: copies dist/ beside the builds before it, then turns the link /srv/rose/current.
# Usage: deploy/switch.sh [TARGET], from the root of the project. TARGET is /srv/rose unless said otherwise.
set -eu
target=${1:-/srv/rose}
build="$target/builds/$(date +%Y%m%d-%H%M%S)"
mkdir -p "$target/builds"
# Pages that stand open in browsers still ask for the hashed files of the build before.
if [ -e "$target/current/_astro" ]; then
  mkdir -p "$build"
  cp -Rp "$target/current/_astro" "$target/current/indexes" "$build/"
  # Two builds back, nobody asks any more.
  find "$build" -type f -mtime +7 -delete
fi
mkdir -p "$build"
cp -Rp dist/. "$build/"
ln -sfn "$build" "$target/current.new"
mv -T "$target/current.new" "$target/current"
# The five last builds stay.
ls -1d "$target/builds"/* | head -n -5 | xargs -r rm -rf
