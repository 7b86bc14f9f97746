package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Phone;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.matching.Phones;
import lumbung.search.Span;
import lumbung.search.index.Marks;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A person in one line of a list.
 *
 * @param card the person
 * @param where where the person lives
 * @param roles what the person is today, each once
 * @param known what a wide screen shows too
 * @param troubles what is the matter with the person
 */
public record PersonLine(Card card, Where where, List<RoleKind> roles, Known known, List<Trouble> troubles) {
    /**
     * Where somebody lives.
     *
     * @param near the smallest known area with its level: "RT 03"
     * @param village the desa
     */
    public record Where(String near, String village) {}

    /**
     * What else is known.
     *
     * @param phone a number that reaches the person today, as people write it
     * @param communities by their names
     */
    public record Known(String phone, String communities) {}

    public static PersonLine of(Card card, Directory directory, LocalDate today, List<Trouble> troubles) {
        List<Area> path = directory.path(card.person().dwelling().areaId());
        String village = path.isEmpty() ? "" : path.get(0).name();
        String near = path.size() < 2 ? "" : last(path.get(path.size() - 1), directory);
        List<RoleKind> roles = new ArrayList<>();
        for (Role role : card.roles()) {
            if (role.term().holdsOn(today) && !roles.contains(role.kind())) {
                roles.add(role.kind());
            }
        }
        Known known = new Known(phone(card, today), communities(card, directory, today));
        return new PersonLine(card, new Where(near, village), List.copyOf(roles), known, troubles);
    }

    private static String phone(Card card, LocalDate today) {
        return card.reachable(today).map(phone -> Phones.display(phone.e164())).orElse("");
    }

    private static String communities(Card card, Directory directory, LocalDate today) {
        List<String> names = new ArrayList<>();
        for (Membership membership : card.memberships()) {
            if (membership.term().holdsOn(today)) {
                directory.community(membership.communityId()).ifPresent(it -> names.add(it.name()));
            }
        }
        return String.join(", ", names);
    }

    private static String last(Area area, Directory directory) {
        boolean numbered =
                area.level() >= 2 && area.level() < directory.levels().size();
        return numbered ? directory.levels().get(area.level()) + " " + area.name() : area.name();
    }

    public long id() {
        return card.id();
    }

    /** What can be done about what is the matter, best first. */
    public List<Choice.Item> fixes() {
        return Mending.items(troubles);
    }

    /** Where the person lives, from the smallest area on. */
    public String place() {
        return (where.near + " " + where.village).strip();
    }

    /** Draws it, the letters of some words marked. */
    public void draw(Canvas line, boolean chosen, String words, Scene scene) {
        PersonColumns columns = PersonColumns.of(line.width());
        line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        marked(line.part(2, 0, columns.place() - 3, 1), chosen, words);
        line.put(
                columns.place(),
                0,
                Ink.DIM,
                columns.roomy() ? place() : where.near,
                columns.roles() - columns.place() - 1);
        line.put(columns.roles(), 0, Ink.TEXT, roles(scene), columns.phone() - columns.roles() - 1);
        if (columns.wide()) {
            line.put(columns.phone(), 0, Ink.TEXT, known.phone, columns.circles() - columns.phone() - 1);
            line.put(columns.circles(), 0, Ink.DIM, known.communities, line.width() - columns.circles() - 3);
        }
        if (Trouble.marks(troubles)) {
            line.putRight(line.width() - 1, 0, Ink.WARNING, "!");
        }
        if (chosen && scene.focused() && words.isEmpty()) {
            line.cursor(0, 0);
        }
    }

    /** The name, and behind it the number that was sought. */
    private void marked(Canvas line, boolean chosen, String words) {
        Ink plain = chosen ? Ink.FOCUS : Ink.TEXT;
        String name = card.person().naming().shown();
        List<Span> marks = words.isEmpty() ? List.of() : Marks.of(name, words);
        int behind = Marked.draw(line, plain, name, marks) + 2;
        if (!marks.isEmpty() || words.isEmpty() || behind >= line.width()) {
            return;
        }
        for (Phone phone : card.phones()) {
            String number = phone.shown();
            List<Span> digits = Marks.of(number, words);
            if (!digits.isEmpty()) {
                Marked.draw(line.part(behind, 0, line.width() - behind, 1), Ink.DIM, number, digits);
                return;
            }
        }
    }

    private String roles(Scene scene) {
        StringBuilder all = new StringBuilder();
        for (RoleKind role : roles) {
            all.append(all.isEmpty() ? "" : " ").append(scene.say("workbench.short." + code(role)));
        }
        return all.toString();
    }

    /** The last part of a role's text keys. */
    public static String code(RoleKind kind) {
        return switch (kind) {
            case CUSTOMER -> "customer";
            case RESELLER -> "reseller";
            case SHOP -> "shop";
            case MEMBER -> "member";
            case PROSPECT -> "prospect";
            case SUPPLIER -> "supplier";
        };
    }
}
