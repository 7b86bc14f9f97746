package lumbung.register.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;

/** The one business, community or phone that a typed name means: its whole name, else the beginnings of its words. */
public final class Known {
    private Known() {}

    /**
     * A business by its name.
     *
     * @param place where a refusal points
     */
    public static Outcome<Business> business(Directory directory, String text, String place) {
        return one(directory.businesses(), Business::name, text)
                .orRefuse(place, "register.refused.business", directory.businesses(), Business::name);
    }

    public static Outcome<Community> community(Directory directory, String text, String place) {
        return one(directory.communities(), Community::name, text)
                .orRefuse(place, "register.refused.community", directory.communities(), Community::name);
    }

    /** A phone to send from: by its number, its label, or its business where that has no other. */
    public static Outcome<SendingPhone> sendingPhone(Directory directory, String text, String place) {
        String digits = Phones.searchDigits(text);
        Found<SendingPhone> byNumber = new Found<>(
                text,
                directory.sendingPhones().stream()
                        .filter(phone -> !digits.isEmpty()
                                && Phones.indexDigits(phone.e164()).equals(digits))
                        .toList());
        Found<SendingPhone> found = Stream.of(
                        byNumber,
                        one(directory.sendingPhones(), SendingPhone::label, text),
                        one(directory.sendingPhones(), phone -> owner(directory, phone), text))
                .filter(it -> it.all().size() == 1)
                .findFirst()
                .orElse(byNumber);
        return found.orRefuse(place, "register.refused.sending-phone", directory.sendingPhones(), phone -> {
            return phone.label().isEmpty() ? Phones.display(phone.e164()) : phone.label();
        });
    }

    private static String owner(Directory directory, SendingPhone phone) {
        return directory.business(phone.businessId()).map(Business::name).orElse("");
    }

    static <T> Found<T> one(Collection<T> all, Function<T, String> name, String text) {
        String sought = plain(text);
        List<T> same =
                all.stream().filter(it -> plain(name.apply(it)).equals(sought)).toList();
        return new Found<>(
                text,
                same.isEmpty()
                        ? all.stream()
                                .filter(it -> begins(name.apply(it), sought))
                                .toList()
                        : same);
    }

    private static boolean begins(String name, String sought) {
        List<String> words = List.of(plain(name).split(" "));
        return !sought.isEmpty()
                && Stream.of(sought.split(" ")).allMatch(part -> words.stream().anyMatch(it -> it.startsWith(part)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Those that a text may mean. */
    record Found<T>(String text, List<T> all) {
        Optional<T> only() {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }

        Outcome<T> orRefuse(String place, String key, Collection<T> known, Function<T, String> name) {
            Collection<T> offered = all.isEmpty() ? known : all;
            String names = String.join(
                    ", ", offered.stream().map(name).sorted().limit(12).toList());
            return only().map(Outcome::done)
                    .orElseGet(() ->
                            Outcome.refused(Refusal.at(place, names.isEmpty() ? key + ".none" : key, text, names)));
        }
    }
}
