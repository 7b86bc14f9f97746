package lumbung.workbench.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.ChoiceField.Option;
import org.junit.jupiter.api.Test;

class ChoiceFieldTest {
    private static final Option CUSTOMER =
            new Option("pelanggan", Message.of("register.role.CUSTOMER"), List.of("pelanggan", "customer"));
    private static final Option SUPPLIER =
            new Option("pemasok", Message.of("register.role.SUPPLIER"), List.of("pemasok", "supplier"));
    private static final ChoiceField EMPTY = ChoiceField.of("", List.of(CUSTOMER, SUPPLIER));

    private static ChoiceField type(ChoiceField field, String letters) {
        ChoiceField typed = field;
        for (int letter : letters.codePoints().toArray()) {
            typed = typed.typed(Key.of(letter));
        }
        return typed;
    }

    @Test
    void letters_narrow_and_tab_takes_what_is_marked() {
        assertEquals(List.of(CUSTOMER, SUPPLIER), type(EMPTY, "pe").fitting());
        assertEquals("pemasok", type(EMPTY, "pem").left(Key.of(Key.TAB)).text());
    }

    @Test
    void words_of_either_language_mean_the_same() {
        assertEquals("pelanggan", type(EMPTY, "cust").left(Key.of(Key.TAB)).text());
    }

    @Test
    void the_arrow_is_the_lists_only_while_it_is_open() {
        assertFalse(EMPTY.holds(Key.of(Key.DOWN)));
        ChoiceField open = type(EMPTY, "pe");
        assertTrue(open.holds(Key.of(Key.DOWN)));
        assertEquals(
                "pemasok", open.typed(Key.of(Key.DOWN)).left(Key.of(Key.ENTER)).text());
    }

    @Test
    void arrows_to_the_side_go_through_all() {
        assertEquals("pelanggan", EMPTY.typed(Key.of(Key.RIGHT)).text());
        assertEquals("pemasok", EMPTY.typed(Key.of(Key.LEFT)).text());
    }

    @Test
    void what_fits_nothing_stays_as_it_was_typed() {
        assertEquals("xyz", type(EMPTY, "xyz").left(Key.of(Key.TAB)).text());
        assertEquals(0, type(EMPTY, "xyz").below());
    }

    @Test
    void an_offer_is_taken_by_enter_and_passed_by_tab() {
        ChoiceField offering = EMPTY.offering(SUPPLIER);
        assertEquals("", offering.text());
        assertEquals("pemasok", offering.left(Key.of(Key.ENTER)).text());
        assertEquals("", offering.left(Key.of(Key.TAB)).text());
    }

    @Test
    void control_characters_do_not_come_in_by_a_paste() {
        assertEquals("pelang[31mgan", EMPTY.pasted("pelang\u001b[31mgan\u0007").text());
    }
}
