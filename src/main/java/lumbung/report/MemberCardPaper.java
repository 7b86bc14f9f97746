package lumbung.report;

import java.util.List;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.kept.MemberCard;
import lumbung.settings.CooperativeSetting;

/** A member's card on paper, for the member: R070. */
public final class MemberCardPaper {
    private MemberCardPaper() {}

    /** Name and number, under the cooperative's name. */
    public static Report of(MemberCard card, Session session, Texts texts) {
        String name = session.people()
                .card(card.personId())
                .map(it -> it.person().naming().shown())
                .orElse("");
        List<Block> blocks = List.of(
                new Block.Heading(texts.of("print.member.title")),
                new Block.Facts(List.of(
                        new Block.Fact(texts.of("print.member.name"), name),
                        new Block.Fact(texts.of("print.member.number"), CardNumber.written(card.number())),
                        new Block.Fact(texts.of("print.member.since"), texts.of("print.member.day", card.day())))),
                new Block.Paragraph(texts.of("print.member.bring")));
        String whose = session.settings().value(CooperativeSetting.NAME);
        // The member takes it along, so nothing about others leaves the house.
        return Report.aboutNobody(
                new Document(whose.isEmpty() ? texts.of("print.member.title") : whose, List.of(), blocks));
    }
}
