package bg.socialhub.platform;

import java.time.ZoneId;

/** The time zone in which the product's days begin and end. */
public final class SofiaTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    private SofiaTime() {}
}
