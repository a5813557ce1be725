#!/bin/bash
# Runs before each start of the browser, with the rights of its user: before-start.sh <profile> <folder of signs>
set -euo pipefail
profile=$1
signs=$2

# A browser that was frozen may have outlived its compositor: logind keeps both in a session of their own.
pkill -KILL --uid "$UID" --full -- "--user-data-dir=$profile( |\$)" || true

# A browser that a power cut ended still holds its profile locked.
rm -f "$profile"/SingletonLock "$profile"/SingletonCookie "$profile"/SingletonSocket

# The watch asks for a new profile when the browser does not come up with the old one, which stays for whoever looks at it.
if [[ -e $signs/afresh && -d $profile ]]; then
  rm -rf "$profile.put-aside"
  mv "$profile" "$profile.put-aside"
fi
