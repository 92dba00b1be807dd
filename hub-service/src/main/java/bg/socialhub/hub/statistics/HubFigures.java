package bg.socialhub.hub.statistics;

import bg.socialhub.hub.booking.BookingFigures;
import bg.socialhub.hub.support.SupportFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** One centre's month; what each figure counts is told by the message {@code figure.<name>}. */
record HubFigures(
        long bookingsConfirmed,
        String roomHours,
        long supportRequestsOpened,
        long supportRequestsResolved,
        long enterprisesHelped) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Zeros where nothing was counted. */
    static HubFigures of(
            Optional<BookingFigures.Booked> booked,
            Optional<SupportFigures.Opened> opened,
            Optional<SupportFigures.Resolved> resolved) {
        return new HubFigures(
                booked.map(BookingFigures.Booked::bookings).orElse(0L),
                hours(booked.map(BookingFigures.Booked::time).orElse(Duration.ZERO)),
                opened.map(SupportFigures.Opened::requests).orElse(0L),
                resolved.map(SupportFigures.Resolved::requests).orElse(0L),
                resolved.map(SupportFigures.Resolved::enterprises).orElse(0L));
    }

    private static String hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes())
                .divide(MINUTES, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
