package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.access.Clerk;
import lumbung.care.kept.Concern;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptProduct;
import lumbung.register.Community;
import lumbung.settings.Settings;

/**
 * What it takes to tell of care in words.
 *
 * @param people what they are called
 * @param others what businesses, communities, products and clerks are called
 * @param keeps whether whoever is at work may write it down
 */
record CareFacts(
        Map<Long, String> people, CareFacts.Others others, LocalDateTime now, Settings settings, boolean keeps) {
    /** What is called how, by number. */
    record Others(
            Map<Long, String> businesses,
            Map<Long, String> communities,
            Map<Long, String> products,
            Map<Long, String> clerks) {}

    static CareFacts read(Collection<Long> people, Desk desk) {
        Map<Long, String> names =
                desk
                        .people()
                        .cards(people.stream().filter(it -> it != 0).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(
                                it -> it.id(), it -> it.person().naming().shown()));
        Others others = new Others(
                SaleGround.names(desk),
                desk.people().directory().communities().stream()
                        .collect(Collectors.toMap(Community::id, Community::name)),
                desk.session().prices().products().stream()
                        .collect(Collectors.toMap(KeptProduct::id, KeptProduct::name)),
                desk.session().clerks().all().stream().collect(Collectors.toMap(Clerk::id, Clerk::name)));
        return new CareFacts(names, others, Caring.now(desk), desk.session().settings(), Caring.keeps(desk));
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Empty for nobody. */
    String person(long id) {
        return people.getOrDefault(id, "");
    }

    Message who(long id) {
        return people.containsKey(id) ? Strip.literal(people.get(id)) : Message.of("caring.nobody");
    }

    /** Whoever said it, or the community of whom that is. */
    Message who(Concern concern) {
        long community = concern.from().communityId();
        return concern.personId() == 0 && others.communities.containsKey(community)
                ? Message.of("caring.anonymous", others.communities.get(community))
                : who(concern.personId());
    }

    String business(long id) {
        return others.businesses.getOrDefault(id, "");
    }

    String product(long id) {
        return others.products.getOrDefault(id, "");
    }

    String clerk(long id) {
        return others.clerks.getOrDefault(id, "");
    }
}
