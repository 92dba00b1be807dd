package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be booked at all, whoever asks and whoever else is there. A room's own rules come first.
 *
 * @param maxLength the longest booking
 * @param horizon how far ahead one may book
 * @param usualHours when a room is open whose hours nobody has told
 */
public record BookingLimits(Duration maxLength, Duration horizon, OpeningHours usualHours) {

    /** A rule that a wish breaks, and the field of the request that breaks it. */
    public enum Breach {
        IN_THE_PAST("start", "past", Refusal.IN_THE_PAST),
        TOO_FAR_AHEAD("start", "too-far-ahead", Refusal.TOO_FAR_AHEAD),
        TOO_LONG("end", "too-long", Refusal.TOO_LONG),
        TOO_SHORT("end", "too-short", Refusal.TOO_SHORT),
        STARTS_ON_CLOSING_DAY("start", "closing-day", Refusal.OUTSIDE_OPENING_HOURS),
        RUNS_INTO_CLOSING_DAY("end", "closing-day", Refusal.OUTSIDE_OPENING_HOURS),
        STARTS_WHILE_CLOSED("start", "closed", Refusal.OUTSIDE_OPENING_HOURS),
        ENDS_WHILE_CLOSED("end", "closed", Refusal.OUTSIDE_OPENING_HOURS),
        TOO_MANY_ATTENDEES("attendees", "too-many", Refusal.TOO_MANY_ATTENDEES);

        private final String field;
        private final String code;
        private final Refusal refusal;

        Breach(String field, String code, Refusal refusal) {
            this.field = field;
            this.code = code;
            this.refusal = refusal;
        }

        public String field() {
            return field;
        }

        public String code() {
            return code;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /**
     * The first rule that this wish breaks. A booking over several days keeps the room over its closed nights, but a day on
     * which the centre does not work is no part of any booking.
     */
    public Optional<Breach> breach(
            Room room, Slot slot, int attendees, @Nullable Layout layout, ClosedDays closed, Instant now) {
        if (slot.start().isBefore(now)) {
            return Optional.of(Breach.IN_THE_PAST);
        }
        if (slot.start().isAfter(now.plus(room.rules().ownHorizon().orElse(horizon)))) {
            return Optional.of(Breach.TOO_FAR_AHEAD);
        }
        if (slot.length().compareTo(room.rules().ownLongest().orElse(maxLength)) > 0) {
            return Optional.of(Breach.TOO_LONG);
        }
        if (slot.length().compareTo(room.rules().ownShortest().orElse(Duration.ZERO)) < 0) {
            return Optional.of(Breach.TOO_SHORT);
        }
        if (closed.include(slot.days().getFirst())) {
            return Optional.of(Breach.STARTS_ON_CLOSING_DAY);
        }
        if (slot.days().stream().anyMatch(closed::include)) {
            return Optional.of(Breach.RUNS_INTO_CLOSING_DAY);
        }
        if (!isOpen(room, slot.start(), false)) {
            return Optional.of(Breach.STARTS_WHILE_CLOSED);
        }
        if (!isOpen(room, slot.end(), true)) {
            return Optional.of(Breach.ENDS_WHILE_CLOSED);
        }
        return room.fits(attendees, layout) ? Optional.empty() : Optional.of(Breach.TOO_MANY_ATTENDEES);
    }

    /** When this room is open: its own hours, or the usual ones while nobody has told its own. */
    public OpeningHours hoursOf(Room room) {
        return room.openingHours().orElse(usualHours);
    }

    private boolean isOpen(Room room, Instant moment, boolean atEnd) {
        ZonedDateTime local = moment.atZone(SofiaTime.ZONE);
        LocalTime time = local.toLocalTime();
        return hoursOf(room)
                .on(local.getDayOfWeek())
                .filter(hours -> hours.contains(time))
                .filter(hours -> atEnd ? !time.equals(hours.opens()) : !time.equals(hours.closes()))
                .isPresent();
    }
}
