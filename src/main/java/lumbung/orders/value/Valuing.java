package lumbung.orders.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Figures.Whose;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Past;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.Prices;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Note;
import lumbung.register.Purpose;

/** Tells what somebody means by what was ordered so far. */
public final class Valuing {
    private static final int PAIRS = 3;
    private static final int FAVOURITES = 1;

    /** How a note says what somebody likes: "Suka bolu pandan, tanpa kacang". */
    private static final Pattern LIKES = Pattern.compile("(?iu)(?:suka|likes)[:\\s]+(\\S.*)", Pattern.DOTALL);

    private final Orders orders;
    private final Directory directory;
    private final Lifecycle lifecycle;
    private final LocalDate today;
    private final Habits habits;

    /** For a day. */
    public Valuing(Orders orders, Prices prices, Directory directory, Lifecycle lifecycle, LocalDate today) {
        this.orders = orders;
        this.directory = directory;
        this.lifecycle = lifecycle;
        this.today = today;
        this.habits = new Habits(orders.figures(), prices, today);
    }

    /**
     * A person.
     *
     * @param business with one business alone; empty for with all
     */
    public Worth person(Card card, OptionalLong business) {
        Whose whose = of(Whose.person(card.id()), business);
        List<Worth.Share> shares = shares(card.id(), business);
        Worth counted = plain(whose, shares);
        List<Worth.Favourite> favourites = new ArrayList<>();
        noted(card, business).forEach(favourites::add);
        favourites.addAll(counted.favourites());
        return new Worth(
                counted.sum(),
                favourites,
                counted.weekday(),
                shares,
                counted.together(),
                counted.sum().isPresent() && business.isEmpty() ? notYet(card, shares) : List.of(),
                List.of());
    }

    /** A household, or a circle. */
    public Worth circle(Whose whose, OptionalLong business) {
        return plain(of(whose, business), List.of());
    }

    /** A business, or all of them. */
    public Worth business(OptionalLong business) {
        Whose whose = of(Whose.EVERYBODY, business);
        Worth counted = plain(whose, List.of());
        return new Worth(
                counted.sum(),
                counted.favourites(),
                counted.weekday(),
                List.of(),
                counted.together(),
                List.of(),
                cohorts(business));
    }

    /** How people became customers of a business, or of any, in some days. */
    public Funnel funnel(OptionalLong business, Funnel.Span span) {
        return Funnel.of(orders.figures(), of(Whose.EVERYBODY, business), lifecycle, span);
    }

    /**
     * From where orders of a business, or of any, came in some days.
     *
     * @param level the narrowest area that has a line of its own; empty for as narrow as addresses are
     */
    public OrderPattern pattern(OptionalLong business, Funnel.Span span, OptionalInt level) {
        return OrderPattern.of(orders.figures(), of(Whose.EVERYBODY, business), directory, span, level);
    }

    /** Who came back to a business, or to any. */
    public List<Retention.Cohort> cohorts(OptionalLong business) {
        return Retention.of(orders.figures(), of(Whose.EVERYBODY, business), today);
    }

    private static Whose of(Whose whose, OptionalLong business) {
        return business.isPresent() ? whose.with(business.getAsLong()) : whose;
    }

    private Worth plain(Whose whose, List<Worth.Share> shares) {
        List<Worth.Favourite> favourites = new ArrayList<>();
        habits.goods(whose).stream()
                .limit(FAVOURITES)
                .forEach(it -> habits.product(it.productId())
                        .ifPresent(product -> favourites.add(
                                new Worth.Counted(product, it.orders(), habits.quantity(whose, it.productId())))));
        return new Worth(
                orders.figures().sum(whose),
                favourites,
                habits.weekday(whose),
                shares,
                together(whose),
                List.of(),
                List.of());
    }

    private List<Worth.Together> together(Whose whose) {
        List<Worth.Together> all = new ArrayList<>();
        habits.together(whose, PAIRS).forEach(pair -> {
            Optional<Product> one = habits.product(pair.one());
            Optional<Product> other = habits.product(pair.other());
            if (one.isPresent() && other.isPresent()) {
                all.add(new Worth.Together(one.get(), other.get(), pair.orders()));
            }
        });
        return all;
    }

    /** With each business from which somebody ordered; as who never did where there is none. */
    private List<Worth.Share> shares(long personId, OptionalLong business) {
        Map<Long, List<LocalDate>> days = new HashMap<>();
        for (Past.Visit visit : orders.visits(personId)) {
            days.computeIfAbsent(visit.businessId(), id -> new ArrayList<>()).add(visit.day());
        }
        return orders.totals(List.of(personId)).stream()
                .filter(it -> business.isEmpty() || it.businessId() == business.getAsLong())
                .sorted(Comparator.comparing((CustomerTotal it) -> it.amount()).reversed())
                .map(it -> new Worth.Share(
                        directory.business(it.businessId()).map(Business::name).orElse(""),
                        lifecycle.standing(days.getOrDefault(it.businessId(), List.of()), today),
                        Optional.of(it)))
                .toList();
    }

    /** The newest note of each business that begins with what somebody likes. */
    private static Stream<Worth.Favourite> noted(Card card, OptionalLong business) {
        return card.notes().stream()
                .filter(it -> business.isEmpty() || it.businessId() == business.getAsLong())
                .sorted(Comparator.comparing(Note::on).thenComparing(Note::id).reversed())
                .map(it -> LIKES.matcher(it.text().strip()))
                .filter(Matcher::matches)
                .limit(1)
                .map(it -> new Worth.Noted(it.group(1)));
    }

    private List<String> notYet(Card card, List<Worth.Share> shares) {
        List<Long> known = shares.stream()
                .flatMap(it -> it.total().stream())
                .map(CustomerTotal::businessId)
                .toList();
        return directory.businesses().stream()
                .filter(it -> !known.contains(it.id()))
                .filter(it -> card.allows(Purpose.PROMO, it.id()) == Answer.YES)
                .map(Business::name)
                .sorted()
                .toList();
    }
}
