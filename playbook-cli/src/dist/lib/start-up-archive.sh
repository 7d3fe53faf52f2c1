# Read by bin/livc for `livc --start-up-archive`: makes the archive that lets livc start in half the time.
# It holds for the Java and the jars it was made with; run it again after a new Java or a move to another folder.

name_archive
if [ -z "$archive" ]; then
  echo "livc: no start-up archive: this Java says nowhere what it is ($java)" >&2
  exit 3
fi
mkdir -p "$lib/archive" || exit 3
rm -f "$lib"/archive/*
scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

if [ "$version" -ge 25 ]; then
  made=$archive.aot
  set -- "-XX:AOTCacheOutput=$scratch/made"
else
  made=$archive.jsa
  set -- "-XX:ArchiveClassesAtExit=$scratch/made"
fi
# what is answered in training is nobody's session
LIVC_HOME=$scratch/home "$java" $quick "$@" -cp "$lib/livc.jar" be.livc.cli.Training >"$scratch/log" 2>&1
code=$?
if [ $code -ne 0 ] || [ ! -s "$scratch/made" ]; then
  cat "$scratch/log" >&2
  echo "livc: no start-up archive made; livc runs without it" >&2
  [ $code -ne 0 ] || code=70
  exit $code
fi
# whole or not at all: another livc may be starting
mv "$scratch/made" "$made.new" && mv "$made.new" "$made"
