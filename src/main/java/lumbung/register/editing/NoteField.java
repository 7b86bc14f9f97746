package lumbung.register.editing;

import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Note;

/** What a business keeps to itself about somebody: {@code Azzalea: suka bolu pandan}. */
record NoteField() implements RowField<Note> {
    private static final int MOST = 4_000;

    @Override
    public Key key() {
        return Key.many("catatan", "note");
    }

    @Override
    public Class<Note> kind() {
        return Note.class;
    }

    @Override
    public Outcome<Note> identify(Entry entry, String value, Around around) {
        int colon = value.indexOf(':');
        String text = value.substring(colon + 1).strip();
        if (colon < 0 || text.isEmpty()) {
            return key().refused("note", value);
        }
        if (text.length() > MOST) {
            return key().refused("long", text.length(), MOST);
        }
        return Known.business(around.directory(), value.substring(0, colon), key().name())
                .map(business -> new Note(0, 0, entry.person().id(), business.id(), text, around.today()));
    }

    @Override
    public Outcome<Note> detailed(Note row, Details details, Around around) {
        return details.on(row.on(), key())
                .map(day -> new Note(row.id(), row.version(), row.personId(), row.businessId(), row.text(), day));
    }

    @Override
    public boolean same(Note row, Note typed) {
        return row.businessId() == typed.businessId() && row.text().equals(typed.text());
    }

    @Override
    public String written(Note row, Around around) {
        Optional<String> name = around.directory().business(row.businessId()).map(Business::name);
        return name.orElse("") + ": " + row.text() + ", tanggal:" + row.on();
    }
}
