package lumbung.workbench.widget;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.register.editing.Days;
import lumbung.terminal.Key;

/**
 * A day as one types it, or from a small calendar whose weeks begin on Monday.
 *
 * @param typed the letters
 * @param today what "kemarin" and a day without a year start from
 * @param open the day under the cursor of the calendar, while it is open
 */
public record DateField(TextField typed, LocalDate today, Optional<LocalDate> open) implements FormField {
    private static final int WEEKS = 6;
    private static final int WEEK = 7;
    private static final int CELL = 3;

    /** A field with a day, a year or nothing in it. */
    public static DateField of(String text, LocalDate today) {
        return new DateField(TextField.of(text), today, Optional.empty());
    }

    /** The day that is written; empty for none, or for a month or a year alone. */
    public Optional<LocalDate> day() {
        return Days.read(typed.text(), today);
    }

    @Override
    public String text() {
        return day().map(LocalDate::toString).orElse(typed.text().strip());
    }

    @Override
    public Message said() {
        return day().map(it -> Message.of("form.day", it)).orElse(Message.of("form.literal", typed.text()));
    }

    @Override
    public DateField opened() {
        return new DateField(typed, today, open.isPresent() ? Optional.empty() : day().or(() -> Optional.of(today)));
    }

    @Override
    public boolean holds(Key key) {
        return open.isPresent() && (key.is(Key.ENTER) || key.is(Key.ESC) || !open.equals(stepped(key)));
    }

    @Override
    public DateField typed(Key key) {
        if (open.isEmpty()) {
            return new DateField(typed.typed(key), today, open);
        }
        if (key.is(Key.ENTER)) {
            return new DateField(TextField.of(open.get().toString()), today, Optional.empty());
        }
        if (key.is(Key.ESC)) {
            return new DateField(typed, today, Optional.empty());
        }
        return key.types()
                ? new DateField(typed.typed(key), today, Optional.empty())
                : new DateField(typed, today, stepped(key));
    }

    private Optional<LocalDate> stepped(Key key) {
        return open.map(day -> switch (key.modifiers() == 0 ? key.code() : 0) {
            case Key.LEFT -> day.minusDays(1);
            case Key.RIGHT -> day.plusDays(1);
            case Key.UP -> day.minusWeeks(1);
            case Key.DOWN -> day.plusWeeks(1);
            case Key.PAGE_UP -> day.minusMonths(1);
            case Key.PAGE_DOWN -> day.plusMonths(1);
            default -> day;
        });
    }

    @Override
    public DateField pasted(String line) {
        return new DateField(typed.pasted(line), today, Optional.empty());
    }

    @Override
    public DateField left(Key by) {
        return new DateField(typed, today, Optional.empty());
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        if (focused) {
            typed.draw(row, true);
            day().ifPresent(day -> {
                String told = texts.of(said());
                if (!typed.text().equals(told)) {
                    row.putRight(row.width(), 0, Ink.DIM, told);
                }
            });
        } else {
            row.put(0, 0, Ink.TEXT, texts.of(said()));
        }
    }

    @Override
    public int below() {
        return open.isPresent() ? WEEKS + 2 : 0;
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        LocalDate shown = open.orElse(today);
        String spoken = texts.of("form.day", shown);
        canvas.put(1, 0, Ink.TITLE, spoken.substring(spoken.indexOf(' ') + 1));
        canvas.put(1, 1, Ink.DIM, texts.of("form.weekdays"));
        LocalDate first = shown.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int at = 0; at < WEEKS * WEEK; at++) {
            LocalDate day = first.plusDays(at);
            if (day.getMonth() == shown.getMonth()) {
                cell(canvas, 1 + at % WEEK * CELL, 2 + at / WEEK, day);
            }
        }
    }

    private void cell(Canvas canvas, int column, int row, LocalDate day) {
        boolean chosen = open.filter(day::equals).isPresent();
        Ink ink = chosen ? Ink.FOCUS : day.equals(today) ? Ink.KEY : Ink.TEXT;
        canvas.put(column - 1, row, Ink.FOCUS, chosen ? ">" : "");
        canvas.putRight(column + 2, row, ink, String.valueOf(day.getDayOfMonth()));
        if (chosen) {
            canvas.cursor(column, row);
        }
    }
}
