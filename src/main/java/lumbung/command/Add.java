package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a person; only the name is needed. */
@Command(name = "add")
final class Add implements Task {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "NAME")
    private List<String> name = List.of();

    @Option(
            names = {"--hp", "--phone"},
            paramLabel = "NUMBER")
    private List<String> phones = List.of();

    @Option(
            names = {"--sapaan", "--address"},
            paramLabel = "FORM")
    private List<String> address = List.of();

    @Option(
            names = {"--panggilan", "--call-name"},
            paramLabel = "NAME")
    private List<String> callName = List.of();

    @Option(
            names = {"--desa", "--village"},
            paramLabel = "NAME")
    private List<String> village = List.of();

    @Option(
            names = {"--dusun", "--hamlet"},
            paramLabel = "NAME")
    private List<String> hamlet = List.of();

    @Option(names = "--rw", paramLabel = "NO")
    private List<String> rw = List.of();

    @Option(names = "--rt", paramLabel = "NO")
    private List<String> rt = List.of();

    @Option(
            names = {"--kelompok", "--community"},
            paramLabel = "NAME")
    private List<String> communities = List.of();

    @Option(
            names = {"--peran", "--role"},
            paramLabel = "ROLE[@BUSINESS]")
    private List<String> roles = List.of();

    @Option(names = "--set", paramLabel = "FIELD=VALUE")
    private List<String> more = List.of();

    @Override
    public Outcome<Integer> run(Desk desk) {
        Entry blank = Entry.named(PlainText.clean(String.join(" ", name)));
        return Assignments.read(more).then(set -> new Changing(desk).add(blank, typed(blank, set)));
    }

    /** All that was said, the name among it, since that has rules of its own. */
    private List<Typed> typed(Entry blank, List<Typed> set) {
        List<Typed> all = new ArrayList<>();
        all.add(new Typed("nama", Verb.SET, blank.person().naming().name()));
        said().forEach((field, texts) -> texts.forEach(text -> all.add(new Typed(field, Verb.ADD, text))));
        all.addAll(set);
        return all;
    }

    private Map<String, List<String>> said() {
        return Map.of(
                "hp", phones,
                "sapaan", address,
                "panggilan", callName,
                "village", village,
                "hamlet", hamlet,
                "rw", rw,
                "rt", rt,
                "kelompok", communities,
                "peran", roles);
    }
}
