package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.inspection.Problem;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Dwelling;
import lumbung.register.Membership;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.matching.PhoneKind;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Ink;

/** A person in words, as one reads: who, how to reach, what was agreed, what else is known. */
final class PersonText {
    /** One line of it. */
    record Line(Ink ink, String text) {
        /** What goes on in another row stands two columns in. */
        private Stream<Line> within(int columns) {
            List<String> rows = Cells.wrapped(text, columns);
            if (rows.size() < 2) {
                return Stream.of(this);
            }
            String rest = text.substring(rows.get(0).length()).strip();
            return Stream.concat(
                    Stream.of(new Line(ink, rows.get(0))),
                    Cells.wrapped(rest, columns - INDENT).stream()
                            .map(row -> new Line(ink, " ".repeat(INDENT).concat(row))));
        }
    }

    private static final int INDENT = 2;

    private final Card card;
    private final PersonSeen seen;
    private final Scene scene;
    private final List<Line> lines = new ArrayList<>();

    PersonText(PersonSeen seen, Scene scene) {
        this.seen = seen;
        this.card = seen.card();
        this.scene = scene;
    }

    /** In so many columns. The line of tabs says who it is; only a name that is cut there stands here once more. */
    List<Line> lines(int columns) {
        String name = card.person().naming().shown();
        if (Cells.width(name) > View.NAME) {
            add(Ink.TITLE, name);
        }
        called();
        problems();
        roles();
        gap();
        phones();
        home();
        communities();
        consent();
        gap();
        orders();
        facts();
        notes();
        care();
        return lines.stream().flatMap(line -> line.within(columns)).toList();
    }

    private void problems() {
        for (Trouble trouble : seen.troubles()) {
            Problem problem = trouble.problem();
            String sentence = scene.texts().of(problem.sentence());
            add(ProblemLine.ink(problem.severity()), "! " + scene.say("inspection.view.beside", sentence));
        }
    }

    private void called() {
        List<String> names = new ArrayList<>();
        String call = card.person().naming().callName();
        if (!call.isEmpty()) {
            names.add(call);
        }
        for (Alias alias : card.aliases()) {
            names.add(alias.text());
        }
        if (!names.isEmpty()) {
            add(Ink.DIM, scene.say("workbench.person.called", String.join(", ", names)));
        }
    }

    private void roles() {
        Map<RoleKind, List<String>> byKind = new LinkedHashMap<>();
        for (Role role : card.roles()) {
            if (role.term().holdsOn(seen.today())) {
                byKind.computeIfAbsent(role.kind(), kind -> new ArrayList<>()).add(business(role.businessId()));
            }
        }
        byKind.forEach((kind, names) ->
                add(Ink.TEXT, scene.say("workbench.role." + PersonLine.code(kind)) + " " + String.join(", ", names)));
    }

    private String business(long id) {
        return seen.directory().business(id).map(it -> it.name()).orElse(scene.say("workbench.person.cooperative"));
    }

    private void phones() {
        for (Phone phone : card.phones()) {
            boolean old = !phone.term().holdsOn(seen.today());
            boolean unsure = phone.kind() == PhoneKind.UNCERTAIN;
            String number = phone.shown();
            String label =
                    scene.say(phone.kind() == PhoneKind.LANDLINE ? "workbench.phone.home" : "workbench.phone.cell");
            String remark = old ? scene.say("workbench.phone.old") : remark(phone, unsure);
            add(unsure ? Ink.WARNING : old ? Ink.DIM : Ink.TEXT, label + "  " + number + "  " + remark);
        }
        if (card.phones().isEmpty()) {
            add(Ink.DIM, scene.say("workbench.phone.none"));
        }
    }

    private String remark(Phone phone, boolean unsure) {
        if (unsure) {
            return scene.say("workbench.phone.unsure");
        }
        String shared = phone.shared() ? ", " + scene.say("workbench.phone.shared") : "";
        return (phone.kind() == PhoneKind.LANDLINE
                        ? ""
                        : scene.say(
                                switch (phone.whatsapp()) {
                                    case YES -> "workbench.phone.whatsapp";
                                    case NO -> "workbench.phone.noWhatsapp";
                                    case UNKNOWN -> "workbench.phone.unknown";
                                }))
                + shared;
    }

    private void home() {
        Dwelling dwelling = card.person().dwelling();
        String address = seen.directory().address(dwelling.areaId());
        String landmark = dwelling.landmark();
        if (!address.isEmpty() || !landmark.isEmpty()) {
            add(Ink.TEXT, address + (address.isEmpty() || landmark.isEmpty() ? "" : ", ") + landmark);
        }
    }

    private void communities() {
        List<String> names = new ArrayList<>();
        for (Membership membership : card.memberships()) {
            if (membership.term().holdsOn(seen.today())) {
                String name = seen.directory()
                        .community(membership.communityId())
                        .map(it -> it.name())
                        .orElse("?");
                String post = membership.post() == Post.MEMBER ? "" : " (" + post(membership.post()) + ")";
                names.add(name + post);
            }
        }
        if (!names.isEmpty()) {
            add(Ink.TEXT, String.join(", ", names));
        }
    }

    private String post(Post post) {
        return scene.say(
                switch (post) {
                    case HEAD -> "workbench.post.head";
                    case SECRETARY -> "workbench.post.secretary";
                    case TREASURER -> "workbench.post.treasurer";
                    case MEMBER -> "workbench.post.member";
                });
    }

    private void consent() {
        List<String> yes = new ArrayList<>();
        List<String> no = new ArrayList<>();
        seen.directory().businesses().stream()
                .sorted(Comparator.comparing(it -> it.name()))
                .forEach(business -> {
                    Answer answer = card.allows(Purpose.PROMO, business.id());
                    if (answer == Answer.YES) {
                        yes.add(business.name());
                    } else if (answer == Answer.NO) {
                        no.add(business.name());
                    }
                });
        if (yes.isEmpty() && no.isEmpty()) {
            add(Ink.DIM, scene.say("workbench.consent.unknown"));
        }
        if (!yes.isEmpty()) {
            add(Ink.TEXT, scene.say("workbench.consent.yes", String.join(", ", yes)));
        }
        if (!no.isEmpty()) {
            add(Ink.WARNING, scene.say("workbench.consent.no", String.join(", ", no)));
        }
    }

    private void orders() {
        seen.orders().said().ifPresent(it -> add(Ink.TEXT, scene.texts().of(it)));
        seen.loyalty().said().ifPresent(it -> add(Ink.TEXT, scene.texts().of(it)));
        gap();
    }

    private void facts() {
        Person person = card.person();
        person.birth()
                .day()
                .map(day -> scene.say("workbench.person.born", day))
                .or(() -> person.birth().year().isPresent()
                        ? Optional.of(scene.say(
                                "workbench.person.bornIn",
                                Integer.toString(person.birth().year().getAsInt())))
                        : Optional.empty())
                .ifPresent(text -> add(Ink.TEXT, text));
        if (!person.occupation().isEmpty()) {
            add(Ink.TEXT, person.occupation());
        }
        if (!person.email().isEmpty()) {
            add(Ink.TEXT, person.email());
        }
        card.handles().forEach(it -> add(Ink.TEXT, it.kind() + ": " + it.account()));
        if (!person.greeting().isEmpty()) {
            add(Ink.TEXT, scene.say("workbench.person.greeting", person.greeting()));
        }
        long village = person.dwelling().areaId();
        if (village != 0 && seen.directory().area(village).map(Area::name).isEmpty()) {
            add(Ink.WARNING, scene.say("workbench.person.areaGone"));
        }
    }

    private void notes() {
        for (Note note : card.notes()) {
            add(Ink.TEXT, scene.say("workbench.person.note", business(note.businessId()), note.text()));
        }
    }

    private void care() {
        gap();
        lines.addAll(seen.care().said(seen, scene));
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            add(Ink.TEXT, "");
        }
    }

    private void add(Ink ink, String text) {
        lines.add(new Line(ink, text));
    }
}
