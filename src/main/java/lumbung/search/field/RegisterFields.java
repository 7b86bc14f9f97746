package lumbung.search.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.register.Purpose;
import lumbung.search.Catalogue;
import lumbung.search.Field;
import lumbung.search.Keys;

/** The fields of the register, in the order in which help lists them. */
public final class RegisterFields {
    private static final Map<String, String> ENGLISH = Map.of(
            "desa", "village", "kelurahan", "ward", "dusun", "hamlet", "kecamatan", "district", "kampung", "kampong");

    private RegisterFields() {}

    /**
     * All of them.
     *
     * @param levels the names of the area levels, which become fields of their own: {@code desa:}, {@code rt:}
     */
    public static List<Field> all(List<String> levels) {
        return all(levels, List.of());
    }

    /**
     * All of them, and others', all of which a segment may ask about.
     *
     * @param levels the names of the area levels
     */
    public static List<Field> all(List<String> levels, List<? extends Field> others) {
        List<Field> fields = new ArrayList<>(List.of(
                new NameField(),
                new PhoneField(),
                new WhatsAppField(),
                new AreaField(Keys.of("wilayah", "area"), OptionalInt.empty()),
                new CommunityField(),
                new PostField(),
                new RoleField(),
                new BusinessField(),
                new SinceField(),
                new ConsentField(Keys.of("promo", "promotion"), Purpose.PROMO),
                new ConsentField(Keys.of("pesanan", "order"), Purpose.ORDER),
                new ConsentField(Keys.of("undangan", "invitation", "meeting"), Purpose.MEETING),
                new SavedField(),
                new GreetingField(),
                new SexField(),
                new AgeField(),
                new BornField(),
                new OccupationField(),
                new HouseholdField(),
                new CompleteField(),
                new PresenceField(Keys.of("ada", "has"), true),
                new PresenceField(Keys.of("tanpa", "lacks", "without"), false),
                new AccountField(),
                new IdField()));
        fields.addAll(others);
        fields.addAll(4, levels(levels, fields));
        fields.add(new SegmentField(new Catalogue(fields)));
        return List.copyOf(fields);
    }

    /** A field for each level whose name no other field has. */
    private static List<Field> levels(List<String> names, List<Field> others) {
        Set<String> taken = others.stream().flatMap(field -> field.keys().all()).collect(Collectors.toSet());
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String key = names.get(i).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-");
            if (taken.add(key)) {
                fields.add(new AreaField(keys(key, taken), OptionalInt.of(i)));
            }
        }
        return fields;
    }

    private static Keys keys(String key, Set<String> taken) {
        String english = ENGLISH.getOrDefault(key, key);
        return taken.add(english) ? Keys.of(key, english) : Keys.of(key);
    }
}
