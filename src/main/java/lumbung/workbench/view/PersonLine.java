package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Phone;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Phones;
import lumbung.search.Span;
import lumbung.search.index.Marks;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A person in one line of a list.
 *
 * @param card the person
 * @param near the smallest known area with its level: "RT 03"
 * @param village the desa
 * @param roles what the person is today, each once
 */
public record PersonLine(Card card, String near, String village, List<RoleKind> roles) {
    /** From so many columns on the village stands beside the RT: it tells namesakes apart. */
    private static final int ROOMY = 60;

    public static PersonLine of(Card card, Directory directory, LocalDate today) {
        List<Area> path = directory.path(card.person().dwelling().areaId());
        String village = path.isEmpty() ? "" : path.get(0).name();
        String near = path.size() < 2 ? "" : last(path.get(path.size() - 1), directory);
        List<RoleKind> roles = new ArrayList<>();
        for (Role role : card.roles()) {
            if (role.term().holdsOn(today) && !roles.contains(role.kind())) {
                roles.add(role.kind());
            }
        }
        return new PersonLine(card, near, village, List.copyOf(roles));
    }

    private static String last(Area area, Directory directory) {
        boolean numbered =
                area.level() >= 2 && area.level() < directory.levels().size();
        return numbered ? directory.levels().get(area.level()) + " " + area.name() : area.name();
    }

    public long id() {
        return card.id();
    }

    /** Whether something about the person needs a look: a number that has to be confirmed. */
    public boolean needsLook() {
        for (Phone phone : card.phones()) {
            if (phone.kind() == PhoneKind.UNCERTAIN) {
                return true;
            }
        }
        return false;
    }

    /** Draws it, the letters of some words marked. */
    public void draw(Canvas line, boolean chosen, String words, Scene scene) {
        int width = line.width();
        boolean roomy = width >= ROOMY;
        int name = roomy ? width - 38 : width - 21;
        int place = roomy ? 19 : 7;
        line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        marked(line.part(2, 0, name - 2, 1), chosen, words);
        line.put(name + 1, 0, Ink.DIM, roomy ? (near + " " + village).strip() : near, place);
        line.put(name + 1 + place, 0, Ink.TEXT, roles(scene), width - name - place - 3);
        if (needsLook()) {
            line.putRight(width - 1, 0, Ink.WARNING, "!");
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
            String number = phone.e164().isEmpty() ? phone.raw() : Phones.display(phone.e164());
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
