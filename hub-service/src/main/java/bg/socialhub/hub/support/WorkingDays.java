package bg.socialhub.hub.support;

import java.time.LocalDate;

/** On which days a centre works. */
@FunctionalInterface
interface WorkingDays {

    /** Whether the centre with this code works on this local day. */
    boolean works(String centre, LocalDate day);
}
