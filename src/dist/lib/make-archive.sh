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
        # Unquoted: one line of the list is several arguments.
        (
            archive=''
            export LUMBUNG_HOME="$work/home"
            run "-XX:DumpLoadedClassList=$work/$run_number.classes" -jar "$root/lib/lumbung.jar" $line
        ) </dev/null >"$work/$run_number.out" 2>&1 || {
            cat "$work/$run_number.out" >&2
            trained=1
        }
    done <"$root/lib/training"
    return $trained
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
