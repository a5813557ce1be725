#!/bin/bash
# Fetches a signed site when there is a newer one, checks it as if it came on a stick, and serves it:
#   update.sh <address> [--root <folder>] [--key <file>] [--cache <folder>]
# What is refused is thrown away, and the site served until then goes on.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${CACHE_DIRECTORY:-/var/cache/fotfaste}
address=${1:?update.sh <address> [--root <folder>] [--key <file>] [--cache <folder>]}
shift
words=()
while (($#)); do
  case $1 in
    --root | --key) words+=("$1" "$2") ;;
    --cache) cache=$2 ;;
    *)
      echo "update.sh does not know $1." >&2
      exit 2
      ;;
  esac
  shift 2
done

mkdir -p "$cache"
file=$cache/newest.signed
trap 'rm -f "$file" "$cache/newest.etag"' EXIT
rm -f "$file" "$cache/newest.etag"
touch "$cache/taken.etag"

# No signed site is larger (deploy/usb/manifest.mjs); a line that gives less than 1 kB a second for a minute is as good as none.
if ! curl --fail --silent --show-error --location --max-redirs 3 --proto '=http,https' \
  --connect-timeout 30 --retry 2 --speed-limit 1000 --speed-time 60 --max-filesize 1207959552 \
  --etag-compare "$cache/taken.etag" --etag-save "$cache/newest.etag" --output "$file" "$address"; then
  echo "The newest site could not be fetched. The one served until now goes on; the next try is tomorrow night." >&2
  exit 1
fi
if [[ ! -s $file ]]; then
  echo "Nothing new since the last time."
  exit 0
fi

outcome=0
said=$(node "$here/../site.mjs" take "$file" "${words[@]}" 2>&1) || outcome=$?
echo "$said"
if ((outcome)) && [[ $said != *"Refused (already served)"* ]]; then
  exit "$outcome"
fi
[[ -s $cache/newest.etag ]] && mv "$cache/newest.etag" "$cache/taken.etag"

# Hours and printer of the facility come with the site.
if [[ -d /run/systemd/system && -e /etc/fotfaste/kiosk.json ]]; then
  if [[ -n $(node "$here/configure.mjs") ]]; then
    systemctl daemon-reload
    systemctl restart fotfaste-screen.timer
  fi
fi
