package bg.socialhub.hub.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The verified certificates of which the marketplace has told; what is only stated, or was taken away, is none (I8). */
public interface Certificates {

    Optional<Certificate> of(String enterprise);

    /** Those whose last day is between two days, both included. */
    List<Certificate> endingBetween(LocalDate first, LocalDate last);
}
