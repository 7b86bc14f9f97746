package lumbung.care.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lumbung.care.By;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Visit;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.Settings;

/**
 * Takes down what came back on paper, line by line: first for the register, then a tenth of it a second time by somebody else,
 * and where the two differ, what the paper says. Each is one operation with all the lines that somebody keyed. A refusal points
 * at {@code met}, {@code phone} or {@code words} followed by the line's number. N12.
 */
public final class Keying {
    private static final int LONGEST_PHONE = 100;

    private final Ledger ledger;
    private final Care care;
    private final Settings settings;
    private final Writers writers;
    private final By by;

    public Keying(Ledger ledger, Care care, Settings settings, Writers writers, By by) {
        this.ledger = ledger;
        this.care = care;
        this.settings = settings;
        this.writers = writers;
        this.by = by;
    }

    /** Takes lines down that nobody keyed yet, by their numbers. Answers the lines as they are kept. */
    public Outcome<List<RoundLine>> key(Round round, SortedMap<Integer, Visit> typed) {
        Sitting sitting = new Sitting(round, typed, "round.operation.keyed");
        return sitting.run(it -> it.keyed().isEmpty(), "round.refused.keyed", (changes, lines) -> {
            LineWriting writing = new LineWriting(changes, round, writers.cards(lines), writers, by);
            return each(changes, lines, line -> {
                Visit visit = typed.get(line.number());
                return writing.write(line, Visit.AWAY, visit)
                        .map(noted -> line.keyed(new RoundLine.Keyed(visit, by.clerkId()), noted));
            });
        });
    }

    /** Takes drawn lines down that somebody else keyed, to see whether it comes to the same. */
    public Outcome<List<RoundLine>> check(Round round, SortedMap<Integer, Visit> typed) {
        Set<Integer> drawn = RoundState.of(round, care, settings).toCheck(by.clerkId()).stream()
                .map(RoundLine::number)
                .collect(Collectors.toSet());
        Sitting sitting = new Sitting(round, typed, "round.operation.checked");
        return sitting.run(
                it -> drawn.contains(it.number()) && it.again().isEmpty(),
                "round.refused.undrawn",
                (changes, lines) -> each(
                        changes,
                        lines,
                        line -> Outcome.done(line.again(new RoundLine.Keyed(typed.get(line.number()), by.clerkId())))));
    }

    /** Says of lines that two people read differently what the paper says; what the register has is put right. */
    public Outcome<List<RoundLine>> settle(Round round, SortedMap<Integer, Visit> right) {
        Sitting sitting = new Sitting(round, right, "round.operation.settled");
        return sitting.run(
                it -> it.isDisputed() && !it.isKeyedBy(by.clerkId()), "round.refused.undisputed", (changes, lines) -> {
                    LineWriting writing = new LineWriting(changes, round, writers.cards(lines), writers, by);
                    return each(changes, lines, line -> {
                        RoundLine.Keyed first = line.keyed().orElseThrow();
                        Visit now = right.get(line.number());
                        return writing.write(line, first.visit(), now)
                                .map(noted -> line.keyed(new RoundLine.Keyed(now, first.clerkId()), noted)
                                        .settled(first.visit().differences(now).size()));
                    });
                });
    }

    private interface Writing {
        Outcome<RoundLine> of(RoundLine line);
    }

    private static Outcome<List<RoundLine>> each(Changes changes, List<RoundLine> lines, Writing writing) {
        List<RoundLine> written = new ArrayList<>();
        for (RoundLine line : lines) {
            Outcome<RoundLine> now = writing.of(line);
            if (!now.isDone()) {
                return now.map(List::of);
            }
            changes.change(now.get());
            written.add(now.get());
        }
        return Outcome.done(written);
    }

    /** The lines that somebody keys in one sitting, and what that is called in the history. */
    private final class Sitting {
        private final Round round;
        private final SortedMap<Integer, Visit> typed;
        private final String said;

        Sitting(Round round, SortedMap<Integer, Visit> typed, String said) {
            this.round = round;
            this.typed = typed;
            this.said = said;
        }

        Outcome<List<RoundLine>> run(
                Predicate<RoundLine> fits,
                String otherwise,
                BiFunction<Changes, List<RoundLine>, Outcome<List<RoundLine>>> work) {
            Optional<Refusal> flaw = flaw();
            if (flaw.isPresent()) {
                return Outcome.refused(flaw.get());
            }
            return ledger.write(
                    ledger.intent(Message.of(said, round.name(), typed.size())),
                    changes -> lines(fits, otherwise).then(lines -> work.apply(changes, lines)));
        }

        private Optional<Refusal> flaw() {
            if (typed.isEmpty() || typed.size() > Touches.MOST) {
                return Optional.of(Refusal.of("care.refused.touches", Touches.MOST));
            }
            if (round.day().isAfter(by.today())) {
                return Optional.of(Refusal.of("round.refused.future", round.day()));
            }
            return typed.entrySet().stream()
                    .flatMap(it -> flaw(it.getKey(), it.getValue()).stream())
                    .findFirst();
        }

        private Optional<Refusal> flaw(int number, Visit visit) {
            Optional<String> words = visit.said().map(Visit.Said::words);
            if (words.filter(String::isEmpty).isPresent()) {
                return Optional.of(Refusal.at("words" + number, "care.refused.empty"));
            }
            if (words.filter(it -> it.length() > Concern.LONGEST).isPresent()) {
                return Optional.of(Refusal.at("words" + number, "care.refused.long", Concern.LONGEST));
            }
            String phone = visit.phone();
            boolean fits = phone.isEmpty() || (phone.length() <= LONGEST_PHONE && Writers.isPhone(phone));
            return fits ? Optional.empty() : Optional.of(Refusal.at("phone" + number, "round.refused.phone", phone));
        }

        /** As they are kept now; refused where one cannot be keyed, with all the numbers of that kind. */
        private Outcome<List<RoundLine>> lines(Predicate<RoundLine> fits, String otherwise) {
            Map<Integer, RoundLine> all =
                    care.lines(round.id()).stream().collect(Collectors.toMap(RoundLine::number, it -> it));
            List<RoundLine> meant = typed.keySet().stream()
                    .filter(all::containsKey)
                    .map(all::get)
                    .toList();
            Set<Long> seen = writers.cards(meant).keySet();
            List<Integer> gone = typed.keySet().stream()
                    .filter(it ->
                            !all.containsKey(it) || !seen.contains(all.get(it).personId()))
                    .toList();
            if (!gone.isEmpty()) {
                return refused("round.refused.gone", gone);
            }
            List<Integer> unfit = typed.keySet().stream()
                    .filter(it -> !fits.test(all.get(it)))
                    .toList();
            if (!unfit.isEmpty()) {
                return refused(otherwise, unfit);
            }
            Set<Long> people = new HashSet<>();
            List<Integer> twice = typed.keySet().stream()
                    .filter(it -> !people.add(all.get(it).personId()))
                    .toList();
            return twice.isEmpty()
                    ? Outcome.done(typed.keySet().stream().map(all::get).toList())
                    : refused("round.refused.twice", twice);
        }

        private Outcome<List<RoundLine>> refused(String key, List<Integer> numbers) {
            String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return Outcome.refused(Refusal.at("met" + numbers.get(0), key, all));
        }
    }
}
