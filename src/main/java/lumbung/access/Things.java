package lumbung.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.ExportRecord;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Distinct;
import lumbung.register.Household;
import lumbung.register.Membership;
import lumbung.register.Merged;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Relation;
import lumbung.register.Role;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.register.past.Restoring;
import lumbung.register.past.Telling;
import lumbung.settings.Setting;

/** What rows of the journal are called, and whether what they lean on still stands. */
final class Things implements Telling.Others, Restoring.Standing {
    private final Session session;
    private final Directory directory;
    private final Map<Long, String> names = new HashMap<>();

    Things(Session session) {
        this.session = session;
        this.directory = session.people().directory();
        session.clerks().all().forEach(clerk -> names.put(clerk.id(), clerk.name()));
    }

    Directory directory() {
        return directory;
    }

    /** Looks many people up at once. */
    void learn(Collection<Long> people) {
        for (Card card : session.people().cards(people)) {
            names.put(card.id(), card.person().naming().shown());
        }
    }

    /** Learns the name of something from its row, for the time when it is gone. */
    void learn(Entity row) {
        if (row instanceof Person person) {
            names.putIfAbsent(row.id(), person.naming().shown());
        }
    }

    @Override
    public String person(long id) {
        return names.computeIfAbsent(id, this::name);
    }

    private String name(long id) {
        return session.people()
                .card(id)
                .map(card -> card.person().naming().shown())
                .or(() -> directory.business(id).map(Business::name))
                .or(() -> directory.community(id).map(Community::name))
                .orElse("");
    }

    @Override
    public String kind(Entity row) {
        if (row instanceof Area) {
            return "area";
        }
        if (row instanceof Business || row instanceof SendingPhone) {
            return row instanceof Business ? "usaha" : "pengirim";
        }
        if (row instanceof Community || row instanceof Household) {
            return row instanceof Community ? "komunitas" : "keluarga";
        }
        if (row instanceof Suppression || row instanceof ExportRecord) {
            return row instanceof Suppression ? "menarik" : "ekspor";
        }
        if (row instanceof Distinct || row instanceof Merged) {
            return row instanceof Distinct ? "beda" : "digabung";
        }
        if (row instanceof Clerk || row instanceof ShiftNote) {
            return row instanceof Clerk ? "petugas" : "pesan";
        }
        if (row instanceof KeptProduct || row instanceof KeptRule) {
            return row instanceof KeptProduct ? "produk" : "aturan";
        }
        return row instanceof Setting ? "pengaturan" : row instanceof KeptSeason ? "musim" : "lain";
    }

    @Override
    public String words(Entity row) {
        if (row instanceof Area area) {
            return area.name();
        }
        if (row instanceof Business business) {
            return business.name();
        }
        if (row instanceof SendingPhone phone) {
            return phone.e164();
        }
        if (row instanceof Community community) {
            return community.name();
        }
        if (row instanceof Household household) {
            return household.name();
        }
        return furtherWords(row);
    }

    private String furtherWords(Entity row) {
        if (row instanceof Suppression suppression) {
            return suppression.e164();
        }
        if (row instanceof ExportRecord export) {
            return export.query();
        }
        if (row instanceof Distinct pair) {
            return person(pair.firstId()) + ", " + person(pair.secondId());
        }
        if (row instanceof Merged merged) {
            return person(merged.keptId());
        }
        if (row instanceof Clerk clerk) {
            return clerk.name();
        }
        if (row instanceof ShiftNote note) {
            return note.text();
        }
        return row instanceof Setting setting ? setting.name() : priced(row);
    }

    private static String priced(Entity row) {
        if (row instanceof KeptProduct product) {
            return product.name();
        }
        if (row instanceof KeptRule kept) {
            return kept.rule().name();
        }
        return row instanceof KeptSeason kept ? kept.season().name() : "";
    }

    @Override
    public Optional<Message> missing(Entity row) {
        if (row instanceof Person person) {
            return place(person);
        }
        if (row instanceof Membership membership) {
            return unless(directory.community(membership.communityId()).isPresent(), "kelompok");
        }
        if (row instanceof Role role) {
            return unless(stands(role.businessId()), "peran");
        }
        if (row instanceof Note note) {
            return unless(stands(note.businessId()), "catatan");
        }
        if (row instanceof SavedNumber saved) {
            boolean known = directory.sendingPhones().stream().anyMatch(phone -> phone.id() == saved.sendingPhoneId());
            return unless(known, "simpan");
        }
        return row instanceof Relation tie
                ? unless(session.people().card(tie.otherId()).isPresent(), "hubungan")
                : Optional.empty();
    }

    private Optional<Message> place(Person person) {
        long area = person.dwelling().areaId();
        long household = person.dwelling().householdId();
        if (area != 0 && directory.area(area).isEmpty()) {
            return unless(false, "wilayah");
        }
        return unless(household == 0 || session.people().household(household).isPresent(), "serumah");
    }

    private boolean stands(long businessId) {
        return businessId == 0 || directory.business(businessId).isPresent();
    }

    private static Optional<Message> unless(boolean holds, String field) {
        return holds ? Optional.empty() : Optional.of(Message.of("history.field.".concat(field)));
    }
}
