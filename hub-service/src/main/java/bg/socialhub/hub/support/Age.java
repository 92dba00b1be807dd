package bg.socialhub.hub.support;

import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** How many days ago a request was opened: a class up to and with a number of days. */
public enum Age {
    UP_TO_2_DAYS(2),
    UP_TO_7_DAYS(7),
    UP_TO_14_DAYS(14),
    UP_TO_30_DAYS(30),
    OVER_30_DAYS(Long.MAX_VALUE);

    private final long days;

    Age(long days) {
        this.days = days;
    }

    /** By local days: what was opened late yesterday is a day old this morning. */
    public static Age of(Instant opened, Instant now) {
        long days = ChronoUnit.DAYS.between(dayOf(opened), dayOf(now));
        return Arrays.stream(values())
                .filter(age -> days <= age.days)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, SofiaTime.ZONE);
    }
}
