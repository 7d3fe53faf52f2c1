# Completion of livc for bash. To load it: source <(livc completion bash)

_livc_next() {
  case "$1" in
@NEXT@
  esac
}

_livc_options() {
  case "$1" in
@OPTIONS@
  esac
}

_livc_names() {
  case "$1" in
@NAMES@
  esac
}

_livc() {
  local word current="${COMP_WORDS[COMP_CWORD]}" command="" waits="" behind=0 i=1
  local names="" offered="" IFS=$'\n'
  while [ "$i" -lt "$COMP_CWORD" ]; do
    word="${COMP_WORDS[i]}"
    i=$((i + 1))
    if [ -n "$waits" ]; then
      waits=""
      continue
    fi
    case "$word" in
      @WITH_VALUE@) waits=1 ;;
      -*) ;;
      *)
        if _livc_next "$command" | grep -qFx -e "$word"; then
          [ "$word" = help ] || command="${command:+$command }$word"
        else
          behind=$((behind + 1))
        fi
        ;;
    esac
  done
  COMPREPLY=()
  if [ -n "$waits" ]; then
    compopt -o default 2>/dev/null
    return
  fi
  case "$current" in
    -*) offered="$(_livc_options "$command")" ;;
    *)
      offered="$(_livc_next "$command")"
      names="$(_livc_names "$command")"
      if [ -z "$offered" ] && [ -n "$names" ] && [ "$behind" -eq 0 ]; then
        offered="$("${COMP_WORDS[0]}" completion names "$names" 2>/dev/null)"
      fi
      ;;
  esac
  if [ -z "$offered" ]; then
    compopt -o default 2>/dev/null
    return
  fi
  for word in $offered; do
    case "$word" in
      "$current"*) COMPREPLY+=("$(printf '%q' "$word")") ;;
    esac
  done
}

complete -F _livc livc
