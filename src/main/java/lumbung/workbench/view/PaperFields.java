package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Visit;
import lumbung.care.kept.Visit.Part;
import lumbung.care.round.VisitWords;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;

/**
 * Where two people read a round's sheet differently, which of them the paper agrees with: a field for each difference. N12.
 *
 * @param lines those of this page; empty until they were read
 */
record PaperFields(Round round, List<PaperFields.Line> lines) implements KeepForm.What {
    private static final int PAGE = 15;
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    /** A line, read twice. */
    record Line(int number, String who, Visit first, Visit second) {
        /** Whom one of the two met and the other did not, that one alone knows more about. */
        Set<Part> parts() {
            Set<Part> all = first.differences(second);
            return all.contains(Part.MET) ? EnumSet.of(Part.MET) : all;
        }

        private String name(Part part) {
            return part.name() + number;
        }

        private Message said(boolean second, Part part) {
            Visit visit = second ? this.second : first;
            return VisitWords.together(part == Part.MET ? VisitWords.of(visit) : VisitWords.of(visit, part));
        }

        private Visit right(Filling typed) {
            if (parts().contains(Part.MET)) {
                return isSecond(typed, Part.MET) ? second : first;
            }
            return new Visit(
                    first.met(),
                    of(typed, Part.MOOD).mood(),
                    of(typed, Part.PHONE).phone(),
                    of(typed, Part.ALLOWED).allowed(),
                    of(typed, Part.SAID).said());
        }

        private Visit of(Filling typed, Part part) {
            return isSecond(typed, part) ? second : first;
        }

        private boolean isSecond(Filling typed, Part part) {
            return typed.text(name(part)).equals(SECOND);
        }
    }

    static PaperFields of(Round round) {
        return new PaperFields(round, List.of());
    }

    @Override
    public Message name() {
        return Message.of("round.settle.form", round.name());
    }

    @Override
    public Object key() {
        return "paper " + round.id();
    }

    @Override
    public PaperFields at(Desk desk) {
        List<Line> all = Caring.state(round, desk)
                .toSettle(desk.session().clerk().id())
                .stream()
                .limit(PAGE)
                .map(it -> line(it, desk))
                .toList();
        return new PaperFields(round, all);
    }

    private static Line line(RoundLine it, Desk desk) {
        return new Line(
                it.number(),
                Caring.name(it.personId(), desk),
                it.keyed().orElseThrow().visit(),
                it.again().orElseThrow().visit());
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<FormRow> rows = new ArrayList<>();
        for (Line line : lines) {
            for (Part part : line.parts()) {
                rows.add(row(rows.size(), line, part));
            }
        }
        return rows;
    }

    private static FormRow row(int at, Line line, Part part) {
        Message first = line.said(false, part);
        Message second = line.said(true, part);
        // Both stand side by side until one of them is chosen: the paper has to be looked at.
        List<ChoiceField.Option> options = List.of(
                new ChoiceField.Option("", Message.of("round.differs", first, second), List.of()),
                new ChoiceField.Option(FIRST, Message.of("round.read.first", first), List.of("1")),
                new ChoiceField.Option(SECOND, Message.of("round.read.second", second), List.of("2")));
        return FormRow.of(
                new FormRow.Key(
                        line.name(part),
                        at,
                        FormRow.Place.LEAD,
                        Message.of("round.line", line.number, Message.of("round.part.".concat(part.name()))),
                        "",
                        Message.of("round.about.right", line.number, line.who, first, second)),
                ChoiceField.of("", options));
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        SortedMap<Integer, Visit> right = new TreeMap<>();
        for (Line line : lines) {
            for (Part part : line.parts()) {
                String chosen = typed.text(line.name(part));
                if (!chosen.equals(FIRST) && !chosen.equals(SECOND)) {
                    return Outcome.refused(Refusal.at(line.name(part), "round.refused.unchosen"));
                }
            }
            right.put(line.number, line.right(typed));
        }
        return Caring.keying(desk).settle(round, right).map(it -> RoundView.of(round.id()));
    }
}
