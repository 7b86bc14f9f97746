package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.access.Absence;
import lumbung.access.Clerk;
import lumbung.access.Notes;
import lumbung.access.Permission;
import lumbung.access.Reminding;
import lumbung.access.Session;
import lumbung.access.ShiftNote;
import lumbung.care.today.Kind;
import lumbung.care.today.Today;
import lumbung.journal.Change;
import lumbung.journal.Filter;
import lumbung.journal.Operation;
import lumbung.register.Directory;
import lumbung.register.editing.Drafts;
import lumbung.settings.CooperativeSetting;

/**
 * What the register tells the first screen of the day. Every read is bounded, however large the register is.
 *
 * @param heading whose register, who is at work, which day
 * @param waiting what has to be read or finished first
 * @param recent the people last worked on
 * @param lists the day's lists; empty for who may not read them
 * @param count how many people there are
 */
record HomeFacts(
        HomeFacts.Heading heading,
        HomeFacts.Waiting waiting,
        List<PersonLine> recent,
        Optional<DayLists> lists,
        long count)
        implements Event.Answer {
    private static final int PEOPLE = 8;
    private static final int LOOKED_AT = 30;
    private static final int LARGE = 40;

    record Heading(String cooperative, Clerk clerk, LocalDate today) {}

    /**
     * What has to be read or finished first.
     *
     * @param notes left by other clerks, and one's own that nobody has read
     * @param absence what others did since this clerk left; empty for one who never did
     * @param drafts what this clerk has typed of people and not saved
     * @param orders the same of orders
     */
    record Waiting(List<Letter> notes, Optional<Away> absence, List<Drafts.Draft> drafts, List<Drafts.Draft> orders) {}

    /**
     * A note with the names of both.
     *
     * @param own whether the clerk at work left it
     */
    record Letter(ShiftNote note, String from, String to, boolean own) {}

    /** What others did, when it began, and the names of those who did it. */
    record Away(Absence absence, When since, Map<Long, String> names, Filter filter) {}

    /**
     * Reads the register.
     *
     * @param whole the lists that are to be seen whole
     */
    static HomeFacts read(Desk desk, Set<Kind> whole) {
        Clerk clerk = desk.session().clerk();
        Map<Long, String> names = new HashMap<>();
        desk.session().clerks().all().forEach(each -> names.put(each.id(), each.name()));
        String cooperative = desk.session().settings().value(CooperativeSetting.NAME);
        List<Letter> letters = new Notes(desk.session())
                .waiting().stream()
                        .map(note -> new Letter(
                                note,
                                names.getOrDefault(note.clerkId(), ""),
                                names.getOrDefault(note.toClerkId(), ""),
                                note.clerkId() == clerk.id()))
                        .toList();
        Optional<Away> away = Absence.of(desk.session())
                .map(it -> new Away(it, When.of(it.since().at(), desk), Map.copyOf(names), it.filter(clerk.id())));
        return new HomeFacts(
                new Heading(cooperative, clerk, desk.today()),
                new Waiting(
                        letters,
                        away,
                        desk.editing().drafts().all(),
                        desk.editing().drafts().orders().all()),
                recent(desk),
                lists(desk, whole),
                desk.people().count());
    }

    /** Whom this clerk's newest operations were about; large ones are about too many to be meant. */
    private static List<PersonLine> recent(Desk desk) {
        Filter own = Filter.ALL.of(desk.session().clerk().id());
        Filter.Piece newest = new Filter.Piece(Filter.Piece.NEWEST, false, LOOKED_AT);
        Set<Long> subjects = new LinkedHashSet<>();
        for (Operation operation : desk.ledger().operations(own, newest)) {
            if (operation.range().count() <= LARGE && subjects.size() < LOOKED_AT) {
                for (Change change : desk.ledger().entries(operation.range())) {
                    subjects.add(change.row().subject());
                }
            }
        }
        Directory directory = desk.people().directory();
        return desk.people().cards(subjects).stream()
                .limit(PEOPLE)
                .map(card -> PersonLine.of(card, directory, desk.today(), List.of()))
                .toList();
    }

    /** Read while a PIN is being typed as well, and thrown away then: so they need not be read from the disk after it. */
    private static Optional<DayLists> lists(Desk desk, Set<Kind> whole) {
        Session session = desk.session();
        Clerk.Duty duty = session.clerk().duty();
        if (!Permission.READ_CARE.holds(duty) || !Permission.READ_ORDERS.holds(duty)) {
            return Optional.empty();
        }
        Today today = new Reminding(session)
                .day(desk.today(), OptionalLong.empty())
                .read(kind -> DayLists.limit(kind, whole));
        return session.locked() ? Optional.empty() : Optional.of(new DayLists(today, whole));
    }
}
