package bg.socialhub.marketplace.figure;

import java.time.Instant;
import java.util.List;

/** Something that happens to enterprises and is counted; its definition is the message {@code figure.<name>}. */
public interface Figure {

    String name();

    /** How often it happened to each enterprise in each month of Sofia, from a moment until before another. */
    List<MonthlyCount> between(Instant from, Instant until);
}
