package bg.socialhub.hub.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The plans with which equipment is lent; what they say is out stands in the equipment's ledger until it is back. */
public interface LendingPlans {

    /** What is out with these plans. */
    List<Lending> of(Collection<String> plans);

    /** Everything that is out. */
    List<Lending> all();

    /** What should have been back before this day. */
    List<Lending> dueBefore(LocalDate day);
}
