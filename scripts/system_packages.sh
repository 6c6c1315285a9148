#!/usr/bin/env bash
# Install what the distribution gives: QGIS for all, a database server for the tests, LibreOffice and
# friends to look at documents, R with spdep for the parity page.
set -euo pipefail
case "${1:-core}" in
  core) wanted=(python3 python3-venv qgis python3-qgis qgis-providers xvfb xauth qttools5-dev-tools) ;;
  # the tests start a server of their own; the one that the packages set up is not used
  database) wanted=(postgresql postgresql-postgis) ;;
  look) wanted=(libreoffice-writer libreoffice-calc poppler-utils imagemagick chromium xvfb xauth
                fonts-crosextra-carlito fonts-dejavu-core) ;;
  accessible) wanted=(chromium fonts-crosextra-carlito fonts-dejavu-core)
    command -v npm >/dev/null || wanted+=(nodejs npm) ;;
  parity) wanted=(r-base-core r-cran-spdep r-cran-jsonlite r-cran-epitools) ;;
  *) echo "unknown set of packages: $1" >&2; exit 2 ;;
esac
if [ "${1:-core}" = look ] && ! apt-cache show chromium >/dev/null 2>&1; then
  wanted=("${wanted[@]/chromium/}")
fi
missing=()
for name in "${wanted[@]}"; do
  [ -n "$name" ] || continue
  dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
done
[ ${#missing[@]} -gt 0 ] || exit 0
sudo=()
[ "$(id -u)" = 0 ] || sudo=(sudo)
echo "Installing from the distribution: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
