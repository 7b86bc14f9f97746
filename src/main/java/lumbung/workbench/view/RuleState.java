package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;

/** Where a rule stands, in the clerk's words. */
final class RuleState {
    private RuleState() {}

    /** "berlaku", "usulan, menunggu rapat". */
    static Message word(KeptRule rule, LocalDate today) {
        return Message.of(
                "rule.authority.".concat(rule.rule().authority().on(today).name()));
    }

    /** Until when, or since when it waits. */
    static Message time(KeptRule rule, LocalDate today) {
        Authority authority = rule.rule().authority();
        if (authority instanceof Authority.Proposed proposed) {
            return Message.of("rule.proposed.on", day(proposed.since()));
        }
        if (authority instanceof Authority.Approved approved) {
            return authority.on(today) == Authority.State.APPROVED
                    ? Message.of("rule.from", day(approved.since()))
                    : approved.until()
                            .map(last -> Message.of("rule.until", day(last)))
                            .orElse(Message.of("rule.endless"));
        }
        return rule.rule()
                .when()
                .dates()
                .until()
                .map(last -> Message.of("rule.until", day(last)))
                .orElse(Message.of("rule.endless"));
    }

    /** "31-12-2026". */
    static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + "-" + two(day.getMonthValue()) + "-" + day.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The meeting that made it: number and date, then the votes. */
    static List<Message> birth(KeptRule rule) {
        return rule.rule()
                .authority()
                .decision()
                .map(it -> List.of(Message.of("rule.birth", it.number(), it.date()), votes(it.votes())))
                .orElse(List.of());
    }

    private static Message votes(Decision.Votes votes) {
        return votes instanceof Decision.Votes.Counted counted
                ? Message.of("rule.votes", counted.yes(), counted.no(), counted.abstain())
                : Message.of("rule.mufakat");
    }

    static boolean isEnded(KeptRule rule, LocalDate today) {
        return rule.rule().authority().on(today) == Authority.State.ENDED;
    }
}
