#compdef livc
# Completion of livc for zsh. To load it, behind compinit: source <(livc completion zsh)

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
  local word names command="" waits="" behind=0 i=2
  local -a offered
  while (( i < CURRENT )); do
    word="${(Q)words[i]}"
    (( i++ ))
    if [[ -n $waits ]]; then
      waits=""
      continue
    fi
    case "$word" in
      @WITH_VALUE@) waits=1 ;;
      -*) ;;
      *)
        offered=("${(@f)$(_livc_next "$command")}")
        if (( ${offered[(Ie)$word]} )); then
          [[ $word == help ]] || command="${command:+$command }$word"
        else
          (( behind++ ))
        fi
        ;;
    esac
  done
  offered=()
  if [[ -z $waits && $words[CURRENT] == -* ]]; then
    offered=("${(@f)$(_livc_options "$command")}")
  elif [[ -z $waits ]]; then
    offered=("${(@f)$(_livc_next "$command")}")
    names="$(_livc_names "$command")"
    if [[ -z $offered[1] && -n $names && $behind == 0 ]]; then
      offered=("${(@f)$($words[1] completion names $names 2>/dev/null)}")
    fi
  fi
  if [[ -n $offered[1] ]]; then
    compadd -- "${offered[@]}"
  else
    _files
  fi
}

compdef _livc livc
