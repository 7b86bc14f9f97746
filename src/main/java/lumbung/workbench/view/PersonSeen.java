package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.editing.Drafts;

/** A person as read, with what it takes to say it in words. */
record PersonSeen(
        Card card,
        Directory directory,
        LocalDate today,
        PersonSheet sheet,
        Optional<Drafts.Draft> draft,
        List<Trouble> troubles,
        PersonOrders orders,
        PersonLoyalty loyalty,
        Timeline care)
        implements Event.Answer {}
