#!/bin/bash
# Makes a Debian computer a kiosk of Fotfäste. May be run again at any time: it changes what differs.
set -euo pipefail

help() {
  cat << 'END'
sudo bash deploy/kiosk/install.sh [<facility>] [options]

  <facility>               where the kiosk stands; asked for when it is left out
  --site <place>           the site to serve: a signed file, the folder of a USB stick that holds one, or a built folder
                           such as dist; may be left out when the computer has one already
  --key <file>             minisign's public key of those who sign the site
  --update-from <address>  fetches the newest signed site from there each night; "none": by USB stick alone
  --root <folder>          prepares a folder instead of this computer: copies and writes the files, and only says which
                           packages it would install and which services it would start
END
}

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}
# Does something to the running computer, or only says so when a folder is prepared.
act() {
  if [[ $root == / ]]; then "$@"; else echo "would run: $*"; fi
}

facility='' site='' key='' update_from='' root=/
while (($#)); do
  case $1 in
    --site | --key | --update-from | --root)
      (($# > 1)) || fail "$1 needs a value."
      name=${1#--}
      printf -v "${name//-/_}" %s "$2"
      shift 2
      ;;
    -h | --help)
      help
      exit
      ;;
    -*) fail "install.sh does not know $1. $(help)" ;;
    *)
      [[ -z $facility ]] || fail "One facility, not two: $facility and $1."
      facility=$1
      shift
      ;;
  esac
done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[[ $root == / || -d $root ]] || fail "$root is no folder."
[[ $root != / || $EUID == 0 ]] || fail "Only root can install. Say: sudo bash $0 …"
[[ -z $site || -e $site ]] || fail "There is no $site. Is the stick mounted?"
[[ -z $key || -f $key ]] || fail "There is no key $key."
[[ -n $site || -e $root/srv/fotfaste/current ]] || fail "The computer has no site yet. Name one with --site. $(help)"
if [[ $root == / ]]; then
  # shellcheck source=/dev/null
  . /etc/os-release
  [[ ${ID:-} == debian && ${VERSION_ID:-0} -ge 13 ]] || fail "This needs Debian 13 or newer, not ${PRETTY_NAME:-this system}."
fi

packages=(
  chromium cage wlr-randr                                # the screen
  nginx libnginx-mod-http-brotli-static nodejs minisign  # the site, and how it comes
  curl ca-certificates unattended-upgrades               # what is new
  dbus libpam-systemd procps systemd-timesyncd             # the session, and the clock
  alsa-utils speech-dispatcher speech-dispatcher-espeak-ng # the voice
)

say "Packages of Debian: ${packages[*]}"
missing=()
for package in "${packages[@]}"; do
  if [[ $root != / || $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2> /dev/null) != installed ]]; then
    missing+=("$package")
  fi
done
if ((${#missing[@]})); then
  export DEBIAN_FRONTEND=noninteractive
  act apt-get --quiet --quiet update
  act apt-get --quiet --quiet --yes --no-install-recommends install "${missing[@]}"
else
  echo "All are here."
fi

say "Fotfäste's own programs, in /opt/fotfaste"
destination=${root%/}/opt/fotfaste
if [[ $here != "$destination" ]]; then
  rm -rf "$destination.next"
  mkdir -p "$destination.next"
  cp -r "$here/." "$destination.next/"
  rm -rf "$destination.before"
  [[ ! -e $destination ]] || mv "$destination" "$destination.before"
  mv "$destination.next" "$destination"
  rm -rf "$destination.before"
fi

installed_key=${root%/}/etc/fotfaste/fotfaste.pub
if [[ -n $key ]]; then
  say "The key of those who sign"
  install -D -m 644 "$key" "$installed_key"
elif [[ ! -e $installed_key ]]; then
  echo "No key yet: nothing can be taken from a stick or an address until one is installed with --key."
fi

if [[ -n $site ]]; then
  say "The site"
  served=${root%/}/srv/fotfaste
  outcome=0
  if [[ -f $site/index.html ]]; then
    said=$(node "$destination/site.mjs" install "$site" --root "$served" 2>&1) || outcome=$?
  else
    said=$(node "$destination/site.mjs" take "$site" --root "$served" --key "$installed_key" 2>&1) || outcome=$?
  fi
  echo "$said"
  ((outcome == 0)) || [[ $said == *"Refused (already served)"* ]] || exit "$outcome"
fi

configure=(node "$destination/kiosk/configure.mjs" --root "$root")
known=$(node "$destination/kiosk/configure.mjs" --root "$root" --list)
if [[ -z $facility && ! -e ${root%/}/etc/fotfaste/kiosk.json ]]; then
  say "The facility"
  echo "$known"
  read -r -p "Where does this kiosk stand? " facility
fi
[[ -z $facility ]] || configure+=(--facility "$facility")
[[ -z $update_from ]] || configure+=(--update-from "$update_from")

say "Configuration"
changed=$("${configure[@]}")
echo "${changed:-All was as it should be.}"

say "User, folders, clock"
act systemd-sysusers /etc/sysusers.d/fotfaste.conf
act systemd-tmpfiles --create /etc/tmpfiles.d/fotfaste.conf
act ln --symbolic --force --no-dereference /usr/share/zoneinfo/Europe/Stockholm /etc/localtime

say "Services"
units=(nginx.service fotfaste-kiosk.service fotfaste-watch.service fotfaste-screen.timer fotfaste-anew.timer)
if [[ -e ${root%/}/etc/systemd/system/fotfaste-update.timer ]]; then units+=(fotfaste-update.timer); fi
act nginx -t -q
act systemctl --quiet enable "${units[@]}"
act systemctl --quiet set-default graphical.target
if [[ $root == / && ! -d /run/systemd/system ]]; then
  say "Done. systemd does not run here; the kiosk begins when the computer starts."
  exit
fi
act systemctl daemon-reload
act systemctl restart systemd-sysctl.service systemd-journald.service
act systemctl restart "${units[@]}"
say "Done. The kiosk is on the screen, and will be whenever the computer starts."
