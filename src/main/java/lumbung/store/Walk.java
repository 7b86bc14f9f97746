package lumbung.store;

import java.util.List;
import lumbung.register.Card;

/** Goes through people in the order of a list, or back. */
interface Walk {
    /** The next ones who may answer, about so many; none at the end. The caller decides over each. */
    List<Card> next(int about);
}
