package bg.socialhub.hub.closing;

import java.time.Instant;
import java.util.List;

/** The closing days of all centres, one document per centre and year. */
interface ClosingYears {

    /** The year as it was set, or an unset one. */
    ClosingYear get(String centre, int year);

    /** What is set for these centres and years. */
    List<ClosingYear> all(Iterable<String> centres, Iterable<Integer> years);

    /** Writes a year, if it is still at the version before. */
    ClosingYear save(ClosingYear year, String actor, Instant now);
}
