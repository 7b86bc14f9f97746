package lumbung.register;

/** The same row of another person: what a row typed in becomes when it is kept, or a row of a record that is merged. */
public final class Rekeyed {
    private Rekeyed() {}

    /** A row that was never kept, under an id of its own. */
    public static PersonRow row(PersonRow row, long id, long person) {
        return of(row, new Key(id, 0, person));
    }

    /** A kept row as another person's. */
    public static PersonRow moved(PersonRow row, long person) {
        return of(row, new Key(row.id(), row.version(), person));
    }

    private record Key(long id, long version, long person) {}

    private static PersonRow of(PersonRow row, Key key) {
        if (row instanceof Phone it) {
            return phone(it, key);
        }
        if (row instanceof Alias it) {
            return new Alias(key.id(), key.version(), key.person(), it.text());
        }
        if (row instanceof Handle it) {
            return new Handle(key.id(), key.version(), key.person(), it.kind(), it.account());
        }
        if (row instanceof Role it) {
            return new Role(key.id(), key.version(), key.person(), it.businessId(), it.kind(), it.term(), it.reason());
        }
        if (row instanceof Membership it) {
            return new Membership(key.id(), key.version(), key.person(), it.communityId(), it.post(), it.term());
        }
        return lastly(row, key);
    }

    private static PersonRow lastly(PersonRow row, Key key) {
        if (row instanceof Consent it) {
            return new Consent(
                    key.id(),
                    key.version(),
                    key.person(),
                    it.purpose(),
                    it.businessId(),
                    it.granted(),
                    it.proof(),
                    it.on());
        }
        if (row instanceof SavedNumber it) {
            return new SavedNumber(key.id(), key.version(), key.person(), it.sendingPhoneId(), it.saved(), it.on());
        }
        if (row instanceof Note it) {
            return new Note(key.id(), key.version(), key.person(), it.businessId(), it.text(), it.on());
        }
        if (row instanceof Relation it) {
            return new Relation(key.id(), key.version(), key.person(), it.otherId(), it.kind());
        }
        throw new IllegalArgumentException("no such row: " + row.getClass());
    }

    private static Phone phone(Phone it, Key key) {
        return new Phone(
                key.id(),
                key.version(),
                key.person(),
                it.raw(),
                it.e164(),
                it.kind(),
                it.whatsapp(),
                it.whatsappOn(),
                it.shared(),
                it.term());
    }
}
