package lumbung.register.editing;

import lumbung.message.Outcome;
import lumbung.register.Handle;

/** Accounts elsewhere: {@code Facebook: siti.aminah}. The kinds are free. */
record HandleField() implements RowField<Handle> {
    private static final int KIND = 40;
    private static final int ACCOUNT = 200;

    @Override
    public Key key() {
        return Key.many("akun", "handle");
    }

    @Override
    public Class<Handle> kind() {
        return Handle.class;
    }

    @Override
    public Outcome<Handle> identify(Entry entry, String value, Around around) {
        int colon = value.indexOf(':');
        String kind = colon < 0 ? "" : value.substring(0, colon).strip();
        String account = value.substring(colon + 1).strip();
        if (kind.isEmpty() || account.isEmpty()) {
            return key().refused("handle", value);
        }
        if (kind.length() > KIND || account.length() > ACCOUNT) {
            return key().refused("long", account.length(), ACCOUNT);
        }
        return Outcome.done(new Handle(0, 0, entry.person().id(), kind, account));
    }

    @Override
    public boolean same(Handle row, Handle typed) {
        return row.kind().equalsIgnoreCase(typed.kind()) && row.account().equalsIgnoreCase(typed.account());
    }

    @Override
    public String written(Handle row, Around around) {
        return row.kind() + ": " + row.account();
    }
}
