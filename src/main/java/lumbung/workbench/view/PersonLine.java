package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Phone;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.matching.PhoneKind;
import lumbung.terminal.Cells;
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
        marked(line.part(2, 0, name - 2, 1), card.person().naming().shown(), chosen, words);
        line.put(name + 1, 0, Ink.DIM, roomy ? (near + " " + village).strip() : near, place);
        line.put(name + 1 + place, 0, Ink.TEXT, roles(scene), width - name - place - 3);
        if (needsLook()) {
            line.putRight(width - 1, 0, Ink.WARNING, "!");
        }
        if (chosen && scene.focused() && words.isEmpty()) {
            line.cursor(0, 0);
        }
    }

    private static void marked(Canvas line, String text, boolean chosen, String words) {
        Ink plain = chosen ? Ink.FOCUS : Ink.TEXT;
        line.put(0, 0, plain, text);
        String folded = text.toLowerCase(Locale.ROOT);
        StringTokenizer each = new StringTokenizer(words.toLowerCase(Locale.ROOT));
        while (each.hasMoreTokens() && folded.length() == text.length()) {
            String word = each.nextToken();
            int at = folded.indexOf(word);
            if (at >= 0) {
                line.put(Cells.width(text.substring(0, at)), 0, Ink.MATCH, text.substring(at, at + word.length()));
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
