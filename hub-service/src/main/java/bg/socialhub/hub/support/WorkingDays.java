package bg.socialhub.hub.support;

import java.time.LocalDate;

/** On which days a centre works; without another answer it does on the usual weekdays. */
@FunctionalInterface
public interface WorkingDays {

    /** Whether the centre with this code works on this local day. */
    boolean works(String centre, LocalDate day);
}
