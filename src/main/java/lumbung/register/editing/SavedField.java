package lumbung.register.editing;

import java.time.LocalDate;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.SavedNumber;
import lumbung.register.matching.Phones;

/** Whether somebody has saved a sending phone's number: {@code HP Azzalea}, {@code HP Azzalea:tidak}. */
record SavedField() implements RowField<SavedNumber> {
    @Override
    public Key key() {
        return Key.many("simpan", "saved");
    }

    @Override
    public Class<SavedNumber> kind() {
        return SavedNumber.class;
    }

    @Override
    public Outcome<SavedNumber> identify(Entry entry, String value, Around around) {
        int colon = value.lastIndexOf(':');
        String said = colon < 0 ? "ya" : value.substring(colon + 1);
        Answer answer = Vocabulary.ANSWERS.find(said).orElse(Answer.UNKNOWN);
        if (answer == Answer.UNKNOWN) {
            return key().refused("choice", said, "ya, tidak");
        }
        return Known.sendingPhone(around.directory(), colon < 0 ? value : value.substring(0, colon), key().name())
                .map(phone ->
                        new SavedNumber(0, 0, entry.person().id(), phone.id(), answer == Answer.YES, around.today()));
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        if (typed.verb() == Verb.REMOVE) {
            return RowField.super.put(entry, typed, around);
        }
        Details details = Details.of(typed.text());
        return identify(entry, details.value(), around)
                .then(said -> details.on(around.today(), key()).map(day -> answered(entry, said, day)));
    }

    private Entry answered(Entry entry, SavedNumber said, LocalDate day) {
        return entry.rows(SavedNumber.class).stream()
                .filter(row -> same(row, said))
                .findFirst()
                .map(row -> entry.replaced(
                        row,
                        new SavedNumber(
                                row.id(), row.version(), row.personId(), row.sendingPhoneId(), said.saved(), day)))
                .orElseGet(() -> entry.with(
                        new SavedNumber(0, 0, entry.person().id(), said.sendingPhoneId(), said.saved(), day)));
    }

    @Override
    public boolean same(SavedNumber row, SavedNumber typed) {
        return row.sendingPhoneId() == typed.sendingPhoneId();
    }

    @Override
    public String written(SavedNumber row, Around around) {
        String phone = around.directory().sendingPhones().stream()
                .filter(it -> it.id() == row.sendingPhoneId())
                .map(it -> Phones.display(it.e164()))
                .findFirst()
                .orElse("");
        return phone + (row.saved() ? ":ya" : ":tidak") + ", tanggal:" + row.on();
    }
}
