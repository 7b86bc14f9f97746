package lumbung.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.care.Names;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.search.Finder;

/** Calls meetings, says who was there, writes their minutes and has them signed. */
public final class Convening {
    /** The query that finds the cooperative's members. */
    public static final String MEMBERS = "peran:anggota";

    private final Ledger ledger;
    private final Meetings meetings;
    private final Names names;

    public Convening(Ledger ledger, Meetings meetings, Names names) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.names = names;
    }

    /** Calls one. */
    public Outcome<Meeting> call(Meeting meeting) {
        return sound(meeting)
                .then(fine -> written("meeting.operation.called", fine, changes -> {
                    Meeting kept = fine.noted(changes.newId());
                    changes.add(kept);
                    return kept;
                }))
                .map(this::asKept);
    }

    private Meeting asKept(Meeting written) {
        return meetings.meeting(written.id()).orElse(written);
    }

    /** Another time or place, another agenda, other minutes. */
    public Outcome<Meeting> change(Meeting meeting) {
        return sound(meeting)
                .then(fine -> written("meeting.operation.changed", fine, changes -> {
                    changes.change(fine);
                    return fine;
                }))
                .map(this::asKept);
    }

    /** One that was called by mistake goes, and everything with it; refused where it decided something. */
    public Outcome<Meeting> callOff(Meeting meeting) {
        List<Proposal> proposals = meetings.proposals(meeting.id());
        if (proposals.stream().anyMatch(it -> !it.isOpen())) {
            return Outcome.refused("meeting.refused.decided.some");
        }
        return written("meeting.operation.off", meeting, changes -> {
            meetings.attendances(meeting.id()).forEach(changes::remove);
            meetings.attachments(meeting.id()).forEach(changes::remove);
            meetings.packs(meeting.id()).forEach(changes::remove);
            proposals.forEach(changes::remove);
            changes.remove(meeting);
            return meeting;
        });
    }

    private static Outcome<Meeting> sound(Meeting meeting) {
        Meeting clean = meeting.with(meeting.kind(), meeting.at(), PlainText.clean(meeting.place()))
                .withAgenda(clean(meeting.agenda()))
                .withMinutes(clean(meeting.minutes()));
        return flaw(clean).<Outcome<Meeting>>map(Outcome::refused).orElseGet(() -> Outcome.done(clean));
    }

    private static String clean(String lines) {
        return lines.lines().map(PlainText::clean).collect(Collectors.joining("\n"));
    }

    private static Optional<Refusal> flaw(Meeting it) {
        return longer(it.place(), Meeting.LONGEST_PLACE, "place")
                .or(() -> longer(it.agenda(), Meeting.LONGEST_AGENDA, "agenda"))
                .or(() -> longer(it.minutes(), Meeting.LONGEST_MINUTES, "minutes"));
    }

    static Optional<Refusal> longer(String text, int most, String field) {
        return text.length() > most ? Optional.of(Refusal.at(field, "meeting.refused.long", most)) : Optional.empty();
    }

    /** Calls people to it; who is called already stays as they are. */
    public Outcome<Integer> invite(Meeting meeting, Collection<Long> people) {
        Set<Long> called = meetings.attendances(meeting.id()).stream()
                .map(Attendance::personId)
                .collect(Collectors.toSet());
        List<Long> others = new ArrayList<>(new LinkedHashSet<>(people));
        others.removeAll(called);
        if (others.isEmpty()) {
            return Outcome.refused("meeting.refused.nobody");
        }
        Message what = Message.of("meeting.operation.invited", others.size(), meeting.day());
        return ledger.write(ledger.intent(what), changes -> {
            for (long person : others) {
                changes.add(attendance(meeting, person, Manner.INVITED, 0).noted(changes.newId()));
            }
            return Outcome.done(others.size());
        });
    }

    /** Calls those whom a query finds. */
    public Outcome<Integer> invite(Meeting meeting, Finder finder, String query) {
        return finder.parse(query).then(asked -> {
            List<Long> people = new ArrayList<>();
            finder.each(asked, card -> {
                people.add(card.id());
                return true;
            });
            return invite(meeting, people);
        });
    }

    private static Attendance attendance(Meeting meeting, long person, Manner manner, long proxy) {
        return new Attendance(0, 0, meeting.id(), person, manner, proxy);
    }

    /**
     * Says whether somebody came. Who was not called is noted all the same.
     *
     * @param proxyId who stands in; 0 unless {@link Manner#REPRESENTED}
     */
    public Outcome<Attendance> mark(Meeting meeting, long personId, Manner manner, long proxyId) {
        if (personId == 0) {
            return Outcome.refused(Refusal.at("person", "care.refused.nobody"));
        }
        List<Attendance> all = meetings.attendances(meeting.id());
        Optional<Refusal> flaw = flaw(all, personId, manner, proxyId);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Message what = Message.of("meeting.operation.marked.".concat(manner.name()), names.of(personId), meeting.day());
        List<Attendance> noted =
                all.stream().filter(it -> it.personId() == personId).toList();
        return ledger.write(ledger.intent(what), changes -> {
            if (noted.isEmpty()) {
                Attendance fresh =
                        attendance(meeting, personId, manner, proxyId).noted(changes.newId());
                changes.add(fresh);
                return Outcome.done(fresh);
            }
            noted.forEach(it -> changes.change(it.marked(manner, proxyId)));
            return Outcome.done(noted.get(0).marked(manner, proxyId));
        });
    }

    /** Who stands in for another must be there, and stands in for one alone. */
    private static Optional<Refusal> flaw(List<Attendance> all, long person, Manner manner, long proxy) {
        if (manner != Manner.REPRESENTED) {
            boolean standsIn = manner != Manner.PRESENT
                    && all.stream().anyMatch(it -> it.manner() == Manner.REPRESENTED && it.proxyId() == person);
            return standsIn ? Optional.of(Refusal.at("manner", "meeting.refused.proxy.needed")) : Optional.empty();
        }
        if (proxy == 0 || proxy == person) {
            return Optional.of(Refusal.at("proxy", "meeting.refused.proxy.nobody"));
        }
        boolean isThere = all.stream().anyMatch(it -> it.personId() == proxy && it.manner() == Manner.PRESENT);
        boolean taken = all.stream()
                .anyMatch(it -> it.manner() == Manner.REPRESENTED && it.proxyId() == proxy && it.personId() != person);
        if (!isThere) {
            return Optional.of(Refusal.at("proxy", "meeting.refused.proxy.absent"));
        }
        return taken ? Optional.of(Refusal.at("proxy", "meeting.refused.proxy.taken")) : Optional.empty();
    }

    /** A file that belongs to it; the same content twice is refused. */
    public Outcome<Attachment> attach(Meeting meeting, Attachment file) {
        boolean known = meetings.attachments(meeting.id()).stream()
                .anyMatch(it -> it.fingerprint().equals(file.fingerprint()));
        if (known) {
            return Outcome.refused("meeting.refused.attached", file.name());
        }
        return written("meeting.operation.attached", meeting, changes -> {
            Attachment kept = file.noted(changes.newId(), meeting.id());
            changes.add(kept);
            return kept;
        });
    }

    /**
     * Its minutes are signed: from then on nothing about it changes. Refused while something waits for a decision.
     *
     * @param head of the journal's chain, in hexadecimal digits
     */
    public Outcome<Meeting> sign(Meeting meeting, LocalDate day, String head) {
        long open = meetings.proposals(meeting.id()).stream()
                .filter(Proposal::isOpen)
                .count();
        if (meeting.isSigned()) {
            return Outcome.refused("meeting.refused.signed");
        }
        if (open > 0) {
            return Outcome.refused("meeting.refused.open", open);
        }
        if (day.isBefore(meeting.day())) {
            return Outcome.refused(Refusal.at("day", "meeting.refused.early", meeting.day()));
        }
        Meeting signed = meeting.signed(new Meeting.Signature(day, head));
        return ledger.record(ledger.intent(Message.of("meeting.operation.signed", meeting.day())), changes -> {
                    changes.change(signed);
                    return Outcome.done(signed);
                })
                .map(this::asKept);
    }

    private <R> Outcome<R> written(String what, Meeting meeting, Function<Changes, R> work) {
        return ledger.write(
                ledger.intent(Message.of(what, meeting.day(), meeting.place())),
                changes -> Outcome.done(work.apply(changes)));
    }
}
