package lumbung.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.meeting.MemberBook;
import lumbung.meeting.kept.MemberNumber;
import lumbung.register.Birth;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Membership;
import lumbung.register.Person;
import lumbung.register.Role;
import lumbung.register.Term;
import lumbung.register.matching.Sex;

/**
 * A book of people with the columns that law and custom want: number, name, NIK where asked for, birth, sex, occupation, address, post,
 * joined, signature, left and why. Whoever left is struck through.
 */
final class PeopleBook {
    private final Session session;
    private final Texts texts;
    private final Books.Wish wish;
    private final LocalDate today;

    PeopleBook(Session session, Texts texts, Books.Wish wish) {
        this.session = session;
        this.texts = texts;
        this.wish = wish;
        this.today = session.today();
    }

    /**
     * Somebody's line.
     *
     * @param card empty for one who is not in the register any more
     * @param post empty in the members' book
     * @param why they left, as far as known
     */
    private record Line(long number, Optional<Card> card, String post, Term term, String why) {}

    /** By number; a second number of somebody who was two records is struck. */
    Report members(List<MemberNumber> numbers) {
        Map<Long, Card> cards = session
                .people()
                .cards(numbers.stream()
                        .map(MemberNumber::personId)
                        .filter(it -> it != 0)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        Map<Long, Long> first = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (MemberNumber each : numbers) {
            long own =
                    each.personId() == 0 ? each.number() : first.computeIfAbsent(each.personId(), it -> each.number());
            String why = each.personId() == 0
                    ? texts.of("book.why.deleted")
                    : own == each.number() ? said(cards.get(each.personId()), each) : texts.of("book.why.same", own);
            lines.add(new Line(each.number(), Optional.ofNullable(cards.get(each.personId())), "", each.term(), why));
        }
        return made(lines);
    }

    /** What was said when they left. */
    private static String said(Card card, MemberNumber line) {
        return line.term().until().isEmpty()
                ? ""
                : MemberBook.memberships(card)
                        .filter(role -> !role.reason().isEmpty())
                        .max(Comparator.comparing(
                                (Role role) -> role.term().until().orElse(LocalDate.MIN)))
                        .map(Role::reason)
                        .orElse("");
    }

    /** Who has, or had, a post in the circles of a kind, in the order in which they came to it. */
    Report posts(Set<String> kinds) {
        List<Long> circles = session.people().directory().communities().stream()
                .filter(it -> kinds.contains(it.kind().strip().toLowerCase(Locale.ROOT)))
                .map(Community::id)
                .toList();
        Set<Long> people = circles.stream()
                .flatMap(it -> session.people().inCommunity(it).stream())
                .collect(Collectors.toSet());
        List<Line> lines = session.people().cards(people).stream()
                .flatMap(card -> card.memberships().stream()
                        .filter(it -> circles.contains(it.communityId()))
                        .sorted(Comparator.comparing(Membership::id))
                        .map(it -> line(card, it)))
                .sorted(Comparator.comparing((Line line) -> line.term.since().orElse(LocalDate.MIN)))
                .toList();
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            numbered.add(new Line(numbered.size() + 1, line.card, line.post, line.term, ""));
        }
        return made(numbered);
    }

    private Line line(Card card, Membership post) {
        return new Line(
                0,
                Optional.of(card),
                texts.of("register.post.".concat(post.post().name())),
                post.term(),
                "");
    }

    private Report made(List<Line> lines) {
        List<Column> columns = columns();
        int left = columns.size() - (wish.wide() ? 2 : 1);
        Block.Table table = new Block.Table(
                columns,
                reader -> lines.forEach(it -> reader.accept(cells(it))),
                cells -> cells.stream().skip(left).anyMatch(it -> !it.isEmpty()));
        List<Long> people =
                lines.stream().flatMap(it -> it.card.stream()).map(Card::id).toList();
        return Books.made(wish.book(), table, people, session, texts);
    }

    private boolean hasPosts() {
        return wish.book() != Book.MEMBERS;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("number", Column.Kind.NUMBER, 4));
        columns.add(column(hasPosts() && !wish.wide() ? "holder" : "name", Column.Kind.TEXT, 16));
        if (wish.nik()) {
            columns.add(column("nik", Column.Kind.LINE, 12));
        }
        if (wish.wide()) {
            columns.add(column("born", Column.Kind.WHOLE, 10));
            columns.add(column("sex", Column.Kind.WHOLE, 3));
            columns.add(column("occupation", Column.Kind.TEXT, 12));
            columns.add(column("address", Column.Kind.TEXT, 16));
        } else {
            columns.add(column("person", Column.Kind.WHOLE, 10));
            columns.add(column("living", Column.Kind.TEXT, 24));
        }
        if (hasPosts() && wish.wide()) {
            columns.add(column("post", Column.Kind.WHOLE, 10));
        }
        columns.add(column("joined", Column.Kind.WHOLE, 10));
        columns.add(column("signed", Column.Kind.LINE, 8));
        columns.add(column(wish.wide() ? "left" : "leaving", Column.Kind.WHOLE, 10));
        if (wish.wide()) {
            columns.add(column("why", Column.Kind.TEXT, 12));
        }
        return columns;
    }

    private Column column(String name, Column.Kind kind, int weight) {
        return Books.column(name, kind, weight, texts);
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(line.number));
        String name = line.card.map(it -> it.person().naming().shown()).orElse("");
        cells.add(wish.wide() ? name : joined(", ", List.of(name, line.post)));
        if (wish.nik()) {
            cells.add("");
        }
        List<String> person = line.card.map(Card::person).map(this::person).orElse(List.of("", "", "", ""));
        cells.addAll(
                wish.wide() ? person : List.of(joined(" ", person.subList(0, 2)), joined(", ", person.subList(2, 4))));
        if (hasPosts() && wish.wide()) {
            cells.add(line.post);
        }
        cells.add(line.term.since().map(Books::day).orElse(""));
        cells.add("");
        String left = line.term
                .until()
                .filter(last -> last.isBefore(today) || !hasPosts())
                .map(Books::day)
                .orElse("");
        cells.addAll(wish.wide() ? List.of(left, line.why) : List.of(joined(" ", List.of(left, line.why))));
        return cells;
    }

    private static String joined(String between, List<String> parts) {
        return parts.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(between));
    }

    /** Born, sex, occupation, address. */
    private List<String> person(Person person) {
        return List.of(
                born(person.birth()),
                person.sex() == Sex.UNKNOWN
                        ? ""
                        : texts.of("book.sex.".concat(person.sex().name())),
                person.occupation(),
                session.people().directory().address(person.dwelling().areaId()));
    }

    private static String born(Birth birth) {
        return birth.day()
                .map(Books::day)
                .orElseGet(() ->
                        birth.year().isPresent() ? String.valueOf(birth.year().getAsInt()) : "");
    }
}
