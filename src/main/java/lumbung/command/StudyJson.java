package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.orders.Market;
import lumbung.orders.study.Compared;
import lumbung.orders.study.Fairness;
import lumbung.orders.study.Figures;
import lumbung.orders.study.Study;
import lumbung.pricing.Names.Kind;

/** A simulation for programs. */
record StudyJson(Study study, Market market) {
    Map<String, Object> whole() {
        Map<String, Object> whole = Json.object(
                "from", study.question().from().toString(),
                "until", study.question().until().toString(),
                "changed", study.changed());
        whole.putAll(of(study.total()));
        whole.put("businesses", parts(study.parts().businesses(), Kind.BUSINESS));
        whole.put("areas", parts(study.parts().areas(), Kind.AREA));
        whole.put("communities", parts(study.parts().communities(), Kind.COMMUNITY));
        whole.put("people", parts(study.parts().people(), Kind.PERSON));
        whole.put("rules", rules());
        whole.put(
                "fairness",
                Json.object(
                        "areas", fairness(study.parts().areas(), Kind.AREA),
                        "communities", fairness(study.parts().communities(), Kind.COMMUNITY)));
        return whole;
    }

    private static Map<String, Object> of(Compared sum) {
        return Json.object("was", of(sum.was()), "would", of(sum.would()));
    }

    private static Map<String, Object> of(Figures figures) {
        return Json.object(
                "orders", figures.orders(),
                "listed", figures.listed(),
                "turnover", figures.turnover(),
                "margin", figures.margin(),
                "discount", figures.discount().amount(),
                "bonus", figures.bonus());
    }

    private List<Map<String, Object>> parts(Map<Long, Compared> parts, Kind kind) {
        return new TreeMap<>(parts)
                .entrySet().stream()
                        .map(it -> {
                            Map<String, Object> part = named(kind, it.getKey());
                            part.putAll(of(it.getValue()));
                            return part;
                        })
                        .toList();
    }

    private Map<String, Object> named(Kind kind, long id) {
        return Json.object(
                "id", Json.id(id), "name", id == 0 ? "" : market.keys().of(kind, id));
    }

    private List<Map<String, Object>> rules() {
        return new TreeMap<>(study.rules())
                .entrySet().stream()
                        .map(it -> {
                            Map<String, Object> rule = named(Kind.RULE, it.getKey());
                            rule.put("was", it.getValue().was().amount());
                            rule.put("would", it.getValue().would().amount());
                            it.getValue().budget().ifPresent(budget -> rule.put("budget", budget));
                            return rule;
                        })
                        .toList();
    }

    private List<Map<String, Object>> fairness(Map<Long, Compared> parts, Kind kind) {
        Map<Long, Figures> figures = new TreeMap<>();
        parts.forEach((id, sum) -> figures.put(id, sum.would()));
        return Fairness.of(figures, study.total().would()).parts().stream()
                .map(part -> {
                    Map<String, Object> one = named(kind, part.id());
                    one.put("boughtThousandths", part.bought());
                    one.put("givenThousandths", part.given());
                    one.put("benefit", part.figures().benefit().amount());
                    return one;
                })
                .toList();
    }
}
