package lumbung.workbench.view;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Permission;
import lumbung.care.Ambassadors;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Indicators;
import lumbung.care.Names;
import lumbung.care.Offers;
import lumbung.care.Promises;
import lumbung.care.Referrals;
import lumbung.care.Signpost;
import lumbung.care.Touches;
import lumbung.care.Uptakes;
import lumbung.care.kept.Care;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Round;
import lumbung.care.round.Keying;
import lumbung.care.round.RoundState;
import lumbung.care.round.Writers;
import lumbung.loyalty.MemberCards;
import lumbung.loyalty.Points;
import lumbung.loyalty.Vouchers;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.RoleKind;

/** Care at a desk: what notes it in the name of whoever is at work, and what is supposed where nobody says. */
final class Caring {
    private static final int LATEST = 5;

    private Caring() {}

    /** To the minute, as all is noted: or else what is noted now would be later than now. */
    static LocalDateTime now(Desk desk) {
        return LocalDateTime.now(desk.session().clock()).truncatedTo(ChronoUnit.MINUTES);
    }

    static By by(Desk desk) {
        return new By(desk.session().clerk().id(), now(desk));
    }

    private static Names names(Desk desk) {
        return id -> name(id, desk);
    }

    /** What somebody is called; empty for nobody. */
    static String name(long personId, Desk desk) {
        return personId == 0
                ? ""
                : desk.people()
                        .card(personId)
                        .map(it -> it.person().naming().shown())
                        .orElse("");
    }

    static Touches touches(Desk desk) {
        return new Touches(desk.ledger(), desk.session().care(), names(desk), by(desk));
    }

    static Concerns concerns(Desk desk) {
        return new Concerns(
                desk.ledger(),
                desk.session().care(),
                names(desk),
                desk.session().settings(),
                by(desk));
    }

    static Promises promises(Desk desk) {
        return new Promises(desk.ledger(), desk.session().care(), names(desk), by(desk));
    }

    static Offers offers(Desk desk) {
        return new Offers(desk.ledger(), desk.session().care(), names(desk), by(desk));
    }

    /** Takes down what came back on paper. */
    static Keying keying(Desk desk) {
        Care care = desk.session().care();
        Writers writers = new Writers(desk.people(), care, touches(desk), concerns(desk));
        return new Keying(desk.ledger(), care, desk.session().settings(), writers, by(desk));
    }

    /** How far a round is. */
    static RoundState state(Round round, Desk desk) {
        return RoundState.of(round, desk.session().care(), desk.session().settings());
    }

    static Referrals referrals(Desk desk) {
        return new Referrals(desk.ledger(), desk.people(), desk.session().care(), names(desk));
    }

    static Signpost signpost(Desk desk) {
        return new Signpost(desk.ledger(), touches(desk), by(desk));
    }

    static Ambassadors ambassadors(Desk desk) {
        return new Ambassadors(desk.ledger(), desk.session().care(), names(desk), by(desk));
    }

    static Indicators indicators(Desk desk) {
        return new Indicators(
                desk.ledger(), desk.session().care(), desk.session().orders(), desk.today());
    }

    static Uptakes uptakes(Desk desk) {
        return new Uptakes(
                desk.session().orders().figures(),
                desk.session().finder(),
                desk.people().directory(),
                desk.today());
    }

    static Vouchers vouchers(Desk desk) {
        return new Vouchers(
                desk.ledger(), desk.session().loyalty(), desk.session().orders(), names(desk), by(desk));
    }

    static Points points(Desk desk) {
        return new Points(desk.ledger(), desk.session().loyalty(), names(desk), by(desk));
    }

    static MemberCards memberCards(Desk desk) {
        return new MemberCards(desk.ledger(), desk.session().loyalty(), names(desk), by(desk));
    }

    /** Whether whoever is at work may write care down. */
    static boolean keeps(Desk desk) {
        return desk.session().rights().refusal(Permission.KEEP_CARE).isEmpty();
    }

    /** Whether whoever is at work may read it. */
    static boolean reads(Desk desk) {
        return desk.session().rights().refusal(Permission.READ_CARE).isEmpty();
    }

    /** Does something at once and tells what came of it. */
    static Effect deed(String told, Function<Desk, Outcome<?>> what) {
        return new Effect.Run((desk, progress) -> what.apply(desk)
                .<Event.Answer>fold(
                        done -> Event.Wishes.of(
                                new Effect.Tell(Effect.Tone.NEWS, Message.of(told)), new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, refusal.reason()))));
    }

    /** With which business it will have been: the own one, the only one of which somebody is a customer, the last one. */
    static long business(long personId, Desk desk) {
        long own = desk.session().clerk().businessId();
        List<Business> all = List.copyOf(desk.people().directory().businesses());
        if (own != 0 || all.size() == 1) {
            return own != 0 ? own : all.get(0).id();
        }
        if (personId == 0) {
            return 0;
        }
        List<Long> buysAt = desk.people()
                .card(personId)
                .map(card -> card.roles().stream()
                        .filter(it ->
                                it.kind() == RoleKind.CUSTOMER && it.term().holdsOn(desk.today()))
                        .map(it -> it.businessId())
                        .distinct()
                        .toList())
                .orElse(List.of());
        if (buysAt.size() == 1) {
            return buysAt.get(0);
        }
        return desk.session().care().timeline(Care.Shown.of(personId), Optional.empty(), LATEST).stream()
                .map(Moment::businessId)
                .filter(it -> it != 0)
                .findFirst()
                .orElse(0L);
    }
}
