package lumbung.workbench;

import lumbung.access.Trade;
import lumbung.workbench.view.Desk;

/** Products of the village's one business, and rules about them in every state. */
final class PriceVillage {
    private static final String FILE = """
            {"products": [
              {"id": "bolu", "business": "Azzalea", "name": "Bolu pandan", "price": 30000, "cost": 20000,
               "levels": {"reseller": 25000}, "tags": ["kue/basah"], "care": {"days": 3, "words": "Tutup rapat."}},
              {"id": "lapis", "business": "Azzalea", "name": "Kue lapis", "price": 10000, "cost": 6000,
               "levels": {"reseller": 8500}, "tags": ["kue/basah"]},
              {"id": "keripik", "business": "Azzalea", "name": "Keripik pisang", "unit": {"name": "pak", "factor": 1},
               "units": [{"name": "dus", "factor": 20}], "price": 15000, "cost": 9000, "tags": ["keripik"]}],
             "rules": [
              {"id": "reseller", "name": "Harga reseller kue", "who": {"any": ["role:reseller"]}, "what": "tag:kue",
               "min": 5, "effect": {"level": {"name": "reseller"}}, "authority": {"state": "approved",
               "decision": {"number": "12/2026", "date": "2026-06-14", "votes": {"yes": 19, "no": 2, "abstain": 1}},
               "from": "2026-07-01", "until": "2026-12-31"}},
              {"id": "bonus", "name": "Bonus keripik 20 + 1", "what": "product:keripik",
               "effect": {"bonus": {"every": 20, "free": 1}}, "authority": {"state": "approved",
               "decision": {"number": "12/2026", "date": "2026-06-14", "votes": "mufakat"}}},
              {"id": "siti", "name": "Harga khusus Bu Siti", "who": {"any": ["person:Siti Aminah"]},
               "what": "product:lapis", "effect": {"fixed": 8000}, "authority": {"state": "approved",
               "decision": {"number": "9/2026", "date": "2026-03-01", "votes": "mufakat"}, "until": "2027-03-01"}},
              {"id": "lama", "name": "Harga PKK", "who": {"any": ["community:PKK Bongas"]}, "what": "tag:kue",
               "effect": {"off": 2000}, "authority": {"state": "approved", "decision": {"number": "9/2026",
               "date": "2026-03-01", "votes": "mufakat"}, "until": "2026-10-31"}},
              {"id": "arisan", "name": "Harga arisan", "what": "tag:kue", "min": 10, "effect": {"percentOff": 10},
               "when": {"until": "2027-06-30"}, "authority": {"state": "proposed", "on": "2026-11-20"}},
              {"id": "rancangan", "name": "Pasar Pahing", "what": "product:lapis",
               "when": {"marketDays": ["pahing"], "until": "2027-06-30"}, "effect": {"off": 500},
               "combination": {"group": "pasar"}}]}
            """;

    private PriceVillage() {}

    /** Takes them over; the village has a community of the name PKK Bongas. */
    static void settle(Desk desk) {
        new Trade(desk.session()).intake().take(FILE, "harga.json").get();
    }
}
