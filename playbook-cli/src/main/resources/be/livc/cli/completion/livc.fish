# Completion of livc for fish. To load it: livc completion fish | source

function __livc_next
    switch "$argv[1]"
@NEXT@
    end
end

function __livc_options
    switch "$argv[1]"
@OPTIONS@
    end
end

function __livc_names
    switch "$argv[1]"
@NAMES@
    end
end

function __livc_offer
    set -l tokens (commandline -opc)
    set -l called $tokens[1]
    set -e tokens[1]
    set -l command ''
    set -l waits ''
    set -l behind 0
    for word in $tokens
        if test -n "$waits"
            set waits ''
            continue
        end
        switch "$word"
            case @WITH_VALUE@
                set waits 1
            case '-*'
                continue
            case '*'
                if contains -- "$word" (__livc_next "$command")
                    test "$word" = help; or set command (string trim -- "$command $word")
                else
                    set behind (math $behind + 1)
                end
        end
    end
    set -l current (commandline -ct)
    set -l offered
    if test -z "$waits"
        if string match -q -- '-*' "$current"
            set offered (__livc_options "$command")
        else
            set offered (__livc_next "$command")
            set -l names (__livc_names "$command")
            if test (count $offered) -eq 0 -a -n "$names" -a $behind -eq 0
                set offered ($called completion names $names 2>/dev/null)
            end
        end
    end
    if test (count $offered) -gt 0
        printf '%s\n' $offered
    else
        __fish_complete_path "$current"
    end
end

complete -c livc -f -a '(__livc_offer)'
