#!/bin/sh
# Starts minikoneps from this folder.
cd "$(dirname "$0")" || exit 1
for python in python3.14 python3.13 python3.12 python3.11 python3; do
  if command -v "$python" >/dev/null 2>&1 && "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    exec "$python" start.py "$@"
  fi
done
echo 'Python 3.11 or newer is missing. README.html says how to get it.'
echo 'Python 3.11 ou plus récent manque. README.html dit comment l’obtenir.'
echo 'Falta Python 3.11 o posterior. README.html dice cómo obtenerlo.'
echo 'ينقص بايثون 3.11 أو أحدث. يوضح README.html كيف تحصل عليه.'
printf '\n[Enter] '
read -r _
exit 1
