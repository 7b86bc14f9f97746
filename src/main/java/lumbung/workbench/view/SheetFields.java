package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.care.round.RoundState;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.editing.Vocabulary;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/**
 * The lines of a round's sheet as they are keyed in, in the order of the paper, a page of it at a time. Lines that stay empty
 * wait for the next time. N12.
 *
 * @param again whether it is keyed by a second person
 * @param lines those of this page; empty until they were read
 */
record SheetFields(Round round, boolean again, List<SheetFields.Line> lines) implements KeepForm.What {
    /** What one sees at a time of a long sheet. */
    private static final int PAGE = 25;

    private static final String MET = "met";
    private static final String MOOD = "mood";
    private static final String PHONE = "phone";
    private static final String ALLOWED = "allowed";
    private static final String KIND = "kind";
    private static final String WORDS = "words";

    /** A line of the paper. */
    record Line(int number, String who, String where) {}

    static SheetFields of(Round round, boolean again) {
        return new SheetFields(round, again, List.of());
    }

    @Override
    public Message name() {
        return Message.of(again ? "round.check.form" : "round.key.form", round.name());
    }

    @Override
    public Object key() {
        return "sheet " + round.id() + again;
    }

    @Override
    public SheetFields at(Desk desk) {
        RoundState state = Caring.state(round, desk);
        List<RoundLine> left = again ? state.toCheck(desk.session().clerk().id()) : state.unkeyed();
        List<Line> page = new ArrayList<>();
        for (RoundLine line : left) {
            Optional<Card> card = page.size() < PAGE ? desk.people().card(line.personId()) : Optional.empty();
            card.map(it -> line(line, it, desk)).ifPresent(page::add);
        }
        return new SheetFields(round, again, page);
    }

    private static Line line(RoundLine line, Card card, Desk desk) {
        String landmark = card.person().dwelling().landmark();
        String area = desk.people().directory().address(card.person().dwelling().areaId());
        String where = landmark.isEmpty() || area.isEmpty() ? area + landmark : landmark + ", " + area;
        return new Line(line.number(), card.person().naming().shown(), where);
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<FormRow> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            rows.add(lead(at));
            rows.addAll(parts(at));
        }
        return rows;
    }

    private FormRow lead(int at) {
        Line line = lines.get(at);
        Message label = Message.of("round.line", line.number, line.who);
        Message about = Message.of("round.about.met", line.number, line.who, line.where);
        ChoiceField field = ChoiceField.of("", CareRows.words(Visit.Met.values(), "round.met."));
        return FormRow.of(new FormRow.Key(MET + line.number, at, FormRow.Place.LEAD, label, "", about), field);
    }

    /** What there is to say of who was met. */
    private List<FormRow> parts(int at) {
        int number = lines.get(at).number;
        Mood[] moods = {Mood.GLAD, Mood.FAIR, Mood.UNHAPPY};
        TouchKind[] kinds = {TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.REQUEST};
        return List.of(
                part(at, MOOD, number, ChoiceField.of("", CareRows.words(moods, "care.mood."))),
                part(at, PHONE, number, TextField.EMPTY),
                part(at, ALLOWED, number, ChoiceField.of("", PersonOptions.yesOrNo())),
                part(at, KIND, number, ChoiceField.of("", CareRows.words(kinds, "care.kind."))),
                part(at, WORDS, number, TextField.EMPTY));
    }

    private static FormRow part(int at, String name, int number, FormField field) {
        Message label = Message.of("round.field.".concat(name));
        Message about = Message.of("round.about.".concat(name));
        boolean bare = name.equals(MOOD) || name.equals(KIND) || name.equals(WORDS);
        String said = bare ? "" : "round.said.".concat(name);
        return FormRow.of(new FormRow.Key(name + number, at, FormRow.Place.PART, label, said, about), field);
    }

    /** Of a house where nobody was there is nothing more to ask: the next line follows at once. */
    @Override
    public Filling proposing(Filling typed) {
        Filling now = typed;
        for (int at = 0; at < lines.size(); at++) {
            boolean away = typed.text(MET + lines.get(at).number).equals(Visit.Met.AWAY.name());
            boolean asks = typed.form().group(at).size() > 1;
            if (away == asks) {
                now = now.with(asks ? now.form().without(at) : now.form().completed(at, parts(at)));
            }
        }
        return now;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling left) {
        Filling typed = left.with(left.form().settled());
        SortedMap<Integer, Visit> all = new TreeMap<>();
        for (Line line : lines) {
            if (!typed.text(MET + line.number).isBlank()) {
                Outcome<Visit> visit = visit(new CareTyped(desk, typed), line.number);
                if (!visit.isDone()) {
                    return visit.map(it -> RoundView.of(round.id()));
                }
                all.put(line.number, visit.get());
            }
        }
        if (all.isEmpty()) {
            return Outcome.refused("round.refused.empty");
        }
        Outcome<List<RoundLine>> kept = again
                ? Caring.keying(desk).check(round, all)
                : Caring.keying(desk).key(round, all);
        return kept.map(it -> next(desk));
    }

    /** The next page of the paper; the round where there is none. */
    private View next(Desk desk) {
        SheetFields rest = at(desk);
        boolean goesOn = rest.lines.stream().anyMatch(it -> !lines.contains(it));
        return goesOn ? KeepForm.of(of(round, again)) : RoundView.of(round.id());
    }

    private static Outcome<Visit> visit(CareTyped read, int number) {
        return read.chosen(MET + number)
                .then(met -> read.chosen(MOOD + number)
                        .then(mood -> read.chosen(ALLOWED + number)
                                .then(allowed -> said(read, number)
                                        .map(said -> new Visit(
                                                Visit.Met.valueOf(met),
                                                mood.isEmpty() ? Mood.UNKNOWN : Mood.valueOf(mood),
                                                read.text(PHONE + number),
                                                Vocabulary.ANSWERS.find(allowed).orElse(Answer.UNKNOWN),
                                                said)))));
    }

    private static Outcome<Optional<Visit.Said>> said(CareTyped read, int number) {
        String words = read.text(WORDS + number);
        return read.chosen(KIND + number).then(kind -> {
            if (kind.isEmpty()) {
                return words.isEmpty()
                        ? Outcome.done(Optional.empty())
                        : Outcome.refused(Refusal.at(KIND + number, "round.refused.kind", words));
            }
            return Outcome.done(Optional.of(new Visit.Said(TouchKind.valueOf(kind), words)));
        });
    }
}
