package lumbung.meeting.review;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import lumbung.orders.value.Funnel.Span;
import lumbung.pricing.goods.Rupiah;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A review as JSON, both ways: what it was made of is never asked again. */
public final class ReviewJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ReviewJson() {}

    public static String of(Review review) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("businessId", Long.toString(review.of().businessId()));
            json.writeStringProperty("business", review.of().name());
            span("period", review.period(), json);
            span("before", review.before(), json);
            json.writeArrayPropertyStart("figures");
            review.lines().forEach(line -> figure(line, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("orders");
            review.orders().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeArrayPropertyStart("rules");
            review.rules().forEach(given -> rule(given, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("areas");
            review.shares().forEach(share -> area(share, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("news");
            review.news().forEach(news -> happened(news, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void span(String name, Span span, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("from", span.from().toString());
        json.writeStringProperty("until", span.until().toString());
        json.writeEndObject();
    }

    private static void figure(Review.Line line, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("figure", line.figure().code());
        json.writeStringProperty("section", word(line.figure().section()));
        json.writeStringProperty("unit", word(line.figure().unit()));
        json.writeStringProperty("source", line.figure().isTyped() ? "typed" : "counted");
        value("now", line.now(), json);
        value("before", line.before(), json);
        json.writeEndObject();
    }

    private static void rule(Review.Given given, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", given.rule());
        json.writeNumberProperty("orders", given.orders());
        json.writeNumberProperty("amount", given.amount().amount());
        json.writeEndObject();
    }

    private static void area(Review.Share share, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", share.name());
        json.writeNumberProperty("bought", share.bought());
        json.writeNumberProperty("given", share.given());
        json.writeEndObject();
    }

    private static void happened(Review.News news, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("what", word(news.what()));
        json.writeNumberProperty("times", news.times());
        if (news.people() > 0) {
            json.writeNumberProperty("people", news.people());
        }
        json.writeEndObject();
    }

    /** An enum's name as files have it. */
    public static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static void value(String name, OptionalLong value, JsonGenerator json) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeNumber(value.getAsLong());
        } else {
            json.writeNull();
        }
    }

    /** What was written, by an older version too; figures that this one does not know are left out. */
    public static Review read(String text) {
        JsonNode json = JsonMapper.shared().readTree(text);
        return new Review(
                new Review.Whose(
                        Long.parseLong(json.get("businessId").asString()),
                        json.get("business").asString()),
                span(json.get("period")),
                span(json.get("before")),
                list(json.get("figures"), ReviewJson::line),
                list(json.get("orders"), it -> Optional.of(it.asLong())),
                list(json.path("rules"), ReviewJson::given),
                list(json.get("areas"), ReviewJson::share),
                list(json.get("news"), ReviewJson::news));
    }

    private static Span span(JsonNode json) {
        return new Span(
                LocalDate.parse(json.get("from").asString()),
                LocalDate.parse(json.get("until").asString()));
    }

    private static Optional<Review.Line> line(JsonNode json) {
        return ReviewFigure.coded(json.get("figure").asString())
                .map(it -> new Review.Line(it, value(json.get("now")), value(json.get("before"))));
    }

    private static OptionalLong value(JsonNode json) {
        return json.isNull() ? OptionalLong.empty() : OptionalLong.of(json.asLong());
    }

    private static Optional<Review.Given> given(JsonNode json) {
        return Optional.of(new Review.Given(
                json.get("name").asString(),
                json.get("orders").asLong(),
                Rupiah.of(json.get("amount").asLong())));
    }

    private static Optional<Review.Share> share(JsonNode json) {
        return Optional.of(new Review.Share(
                json.get("name").asString(),
                json.get("bought").asInt(),
                json.get("given").asInt()));
    }

    private static Optional<Review.News> news(JsonNode json) {
        return Happening.named(json.get("what").asString().toUpperCase(Locale.ROOT))
                .map(it -> new Review.News(
                        it, json.get("times").asLong(), json.path("people").asLong(0)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        array.forEach(it -> read.apply(it).ifPresent(all::add));
        return all;
    }
}
