package lumbung.transfer.sale;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.register.Everyone;
import lumbung.register.People;
import lumbung.register.Phone;
import lumbung.register.matching.Names;
import lumbung.register.matching.Phones;
import lumbung.transfer.Headers;

/** Who of the register bought: by phone first, then by the register's number, then by a name that one person alone has. */
final class SaleBuyers {
    private static final Pattern NUMBER = Pattern.compile("#?(?:\\d{15,18}|[1-8]\\d{18})");
    private static final Set<String> NOBODY = Set.of(
            "umum",
            "pembeli umum",
            "pelanggan umum",
            "walk in",
            "walk in customer",
            "guest",
            "tamu",
            "customer",
            "pelanggan",
            "pembeli",
            "non member",
            "public",
            "general");

    private final People people;
    private final Set<String> phones = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<Long>> byPhone = new HashMap<>();
    private final Map<String, Set<Long>> byName = new HashMap<>();

    SaleBuyers(People people) {
        this.people = people;
    }

    /** What a row says of who bought; each empty for nothing. */
    record Said(String phone, String member, String name) {
        boolean isEmpty() {
            return phone.isEmpty() && member.isEmpty() && (name.isEmpty() || NOBODY.contains(Headers.folded(name)));
        }

        private List<String> numbers() {
            return Phones.read(phone).stream().flatMap(it -> it.e164().stream()).toList();
        }

        private String key() {
            return Names.fold(name).key();
        }
    }

    /**
     * Who it was.
     *
     * @param personId 0 for pembeli umum
     * @param remark why nobody of the register, or by what somebody was known
     */
    record Found(long personId, Optional<Message> remark) {
        static final Found NOBODY = new Found(0, Optional.empty());
    }

    /** Somebody to be looked for. */
    void seek(Said said) {
        if (!said.isEmpty()) {
            phones.addAll(said.numbers());
            Optional.of(said.key()).filter(key -> !key.isEmpty()).ifPresent(names::add);
        }
    }

    /** Goes through the register once for all that are looked for; the others are not remembered. */
    void meet(Everyone everyone) {
        if (phones.isEmpty() && names.isEmpty()) {
            return;
        }
        everyone.each(card -> {
            card.phones().stream()
                    .map(Phone::e164)
                    .filter(phones::contains)
                    .forEach(phone -> put(byPhone, phone, card));
            called(card)
                    .map(name -> Names.fold(name).key())
                    .filter(names::contains)
                    .forEach(key -> put(byName, key, card));
            return true;
        });
    }

    private static Stream<String> called(Card card) {
        return Stream.concat(
                Stream.of(card.person().naming().name()),
                card.aliases().stream().map(Alias::text));
    }

    private static void put(Map<String, Set<Long>> all, String key, Card card) {
        all.computeIfAbsent(key, it -> new TreeSet<>()).add(card.id());
    }

    Found find(Said said) {
        if (said.isEmpty()) {
            return Found.NOBODY;
        }
        Set<Long> named = byName.getOrDefault(said.key(), Set.of());
        Set<Long> called = new TreeSet<>();
        said.numbers().forEach(number -> called.addAll(byPhone.getOrDefault(number, Set.of())));
        Optional<Long> one = only(called).or(() -> only(both(called, named))).or(() -> member(said));
        if (one.isPresent()) {
            return new Found(one.get(), Optional.empty());
        }
        // A number that several share and that the name does not settle says that it was one of them, not which.
        Optional<Long> byNameAlone = called.isEmpty() ? only(named) : Optional.empty();
        return byNameAlone
                .map(id -> new Found(id, Optional.of(Message.of("transfer.sale.buyer.named", said.name))))
                .orElseGet(() -> new Found(0, Optional.of(whyNobody(said, called.isEmpty() ? named : called))));
    }

    private static Message whyNobody(Said said, Set<Long> several) {
        String who = Stream.of(said.name, said.phone, said.member)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return several.size() > 1
                ? Message.of("transfer.sale.buyer.several", who, several.size())
                : Message.of("transfer.sale.buyer.none", who);
    }

    private Optional<Long> member(Said said) {
        return Optional.of(said.member)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> people.current(Long.parseLong(text.replace("#", ""))))
                .filter(id -> people.card(id).isPresent());
    }

    private static Optional<Long> only(Set<Long> some) {
        return some.size() == 1 ? some.stream().findFirst() : Optional.empty();
    }

    private static Set<Long> both(Set<Long> one, Set<Long> other) {
        Set<Long> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
