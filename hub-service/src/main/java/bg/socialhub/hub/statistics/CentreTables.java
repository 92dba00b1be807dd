package bg.socialhub.hub.statistics;

import java.util.List;

/** Tables about one centre, from one feature. */
interface CentreTables {

    /** Those of some months, or of now where the table says so. */
    List<Table> of(String centre, Months months);
}
