# Makes the class archive; read by bin/lumbung, whose variables and functions it uses, and only when one is due.
#
# Real runs of the program, listed in lib/training one command line each, write down which classes they load. Their
# lists together make one archive, so that the first frame and the command line both find theirs in it. (Java's other
# way, an archive written at the end of a run, knows one run only and leaves out picocli, whose classes are too old
# for it.)

# Nothing of this may disturb the run that noticed: it waits until that has started, yields to everything, and is
# silent. Closing the terminal does not stop it.
make_archive_later() {
    (
        trap '' HUP INT
        sleep 3
        LUMBUNG_ARCHIVE=now exec nice -n 19 "$root/bin/lumbung"
    ) </dev/null >/dev/null 2>&1 &
}

make_archive_now() {
    usable "$beside" || usable "$own" || make_archive
}

make_archive() {
    folder=$beside
    mkdir -p "$folder" 2>/dev/null
    [ -d "$folder" ] && [ -w "$folder" ] || folder=$own
    mkdir -p "$folder" || return 1
    work=$folder/making
    # One at a time; what a power cut left behind is cleared by the next.
    find "$work" -prune -mmin +10 -exec rm -rf {} + 2>/dev/null
    mkdir "$work" || return 1
    trap 'rm -rf "$work"' EXIT
    facts /nonexistent
    before=$stamp
    [ -n "$before" ] || return 1
    train && dump
    result=$?
    put_in_place
    return $result
}

train() {
    trained=0
    run_number=0
    while IFS= read -r line; do
        case $line in '' | '#'*) continue ;; esac
        run_number=$((run_number + 1))
        case $line in
            'screen '*) train_screen "${line#screen }" ;;
            *) train_line "$line" ;;
        esac >"$work/$run_number.out" 2>&1 </dev/null || {
            cat "$work/$run_number.out" >&2
            trained=1
        }
    done <"$root/lib/training"
    return $trained
}

train_line() { # $1 the command line: several arguments, so it is not quoted
    (
        cd "$root" || exit
        archive=''
        export LUMBUNG_HOME="$work/home"
        run "-XX:DumpLoadedClassList=$work/$run_number.classes" -jar "$root/lib/lumbung.jar" $1
    )
}

# The screen needs a terminal: util-linux's script lends one. Where there is none the archive does without the screen's
# classes. The list's name is relative, since options for Java are parted at blanks.
train_screen() { # $1 the options
    command -v script >/dev/null || return 0
    (
        cd "$work" || exit
        export LUMBUNG_ARCHIVE=off LUMBUNG_HOME="$work/home" TERM=xterm-256color
        export LUMBUNG_JAVA_OPTS="-XX:DumpLoadedClassList=$run_number.classes" lumbung_self=$root/bin/lumbung
        type_keys | script -qec "\"\$lumbung_self\" $1" /dev/null
    )
    [ -s "$work/$run_number.classes" ]
}

# The list of people, a search, and out again; a pause is for what comes in from the register.
type_keys() {
    for keys in '' '\007' '1' '\006' 's' 'i' 't' '\033' '\021'; do
        sleep 1.2
        printf "$keys"
    done
    sleep 1
}

# Lists of newer Javas number their classes; without the numbers they can be joined. Classes of other loaders are
# named by number only, and do without.
dump() {
    cat "$work"/*.classes |
        awk '/^#/ || / source:/ { next } { sub(/ id:.*/, "") } !seen[$0]++' >"$work/classes" || return 1
    (
        archive=''
        run -Xlog:disable -Xshare:dump "-XX:SharedClassListFile=$work/classes" \
            "-XX:SharedArchiveFile=$work/made.jsa" -jar "$root/lib/lumbung.jar"
    ) </dev/null >"$work/dump.out" 2>&1 || {
        cat "$work/dump.out" >&2
        rm -f "$work/made.jsa"
        return 1
    }
}

# The archive first, then the stamp that vouches for it; each appears whole or not at all. Jars that changed meanwhile
# leave no stamp, so that the next start tries again. Failing is stamped too: it would fail at every start.
put_in_place() {
    facts /nonexistent
    [ "$stamp" = "$before" ] || return
    rm -f "$folder/$runtime.stamp"
    if [ -f "$work/made.jsa" ]; then
        chmod 644 "$work/made.jsa"
        mv -f "$work/made.jsa" "$folder/$runtime.jsa"
    else
        rm -f "$folder/$runtime.jsa"
    fi
    facts "$folder/$runtime.jsa"
    printf '%s\n' "$stamp" >"$work/stamp" && mv -f "$work/stamp" "$folder/$runtime.stamp"
    forget_old
}

# An archive takes 30 MB: the two newest stay, so that two Javas can live side by side.
forget_old() {
    ls -t "$folder" | grep '\.jsa$' | tail -n +3 | while IFS= read -r old; do
        rm -f "$folder/$old" "$folder/${old%.jsa}.stamp"
    done
}
