package bg.socialhub.portal.series;

import bg.socialhub.portal.booking.Things;
import bg.socialhub.portal.gateway.SeriesApi.OnConflict;
import bg.socialhub.portal.gateway.SeriesApi.SeriesWish;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.series.Rhythm.Every;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A series as somebody types it: a booking and how it repeats, in wall times of Sofia.
 *
 * @param ends {@code COUNT} or {@code UNTIL}: which of the two fields holds
 * @param skip days without an occurrence
 * @param things kinds of equipment, with {@code quantities} in the same order
 */
record SeriesForm(
        @Nullable String enterprise,
        @Nullable String centre,
        @Nullable String room,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime to,
        @Nullable String purpose,
        @Nullable Integer attendees,
        @Nullable Every every,
        @Nullable Integer interval,
        @Nullable List<DayOfWeek> weekdays,
        @Nullable String ends,
        @Nullable Integer count,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @DateTimeFormat(iso = ISO.DATE) @Nullable List<LocalDate> skip,
        @Nullable OnConflict onConflict,
        @Nullable String layout,
        @Nullable List<String> things,
        @Nullable List<String> quantities,
        @Nullable String key) {

    static final String UNTIL = "UNTIL";

    SeriesForm {
        every = every == null ? Every.WEEKLY : every;
        interval = interval == null || interval < 1 ? Integer.valueOf(1) : interval;
        weekdays = weekdays == null ? List.of() : weekdays;
        ends = UNTIL.equals(ends) ? UNTIL : "COUNT";
        skip = skip == null ? List.of() : skip;
        onConflict = onConflict == null ? OnConflict.SUGGEST : onConflict;
    }

    /** With the centre and room that are shown when none were chosen. */
    SeriesForm of(String shownCentre, @Nullable String shownRoom) {
        return new SeriesForm(
                enterprise,
                shownCentre,
                shownRoom,
                day,
                from,
                to,
                purpose,
                attendees,
                every,
                interval,
                weekdays,
                ends,
                count,
                until,
                skip,
                onConflict,
                layout,
                things,
                quantities,
                key);
    }

    public String quantityOf(String kind) {
        return equipment().quantityOf(kind);
    }

    /** Whether anything is wanted beside the room. */
    public boolean hasExtras() {
        return blankToNull(layout) != null || !equipment().wanted().isEmpty();
    }

    private Things equipment() {
        return Things.of(things, quantities);
    }

    public boolean has(String weekday) {
        return weekdays != null && weekdays.contains(DayOfWeek.valueOf(weekday));
    }

    public boolean isUntil() {
        return UNTIL.equals(ends);
    }

    /** Whether enough is known to work out the days. */
    boolean isPlannable() {
        return room != null && day != null && from != null && to != null && (isUntil() ? until != null : count != null);
    }

    /** @throws java.util.NoSuchElementException when no first day is known */
    SeriesWish toWish() {
        LocalDate first = Optional.ofNullable(day).orElseThrow();
        Rhythm rhythm = new Rhythm(
                Optional.ofNullable(every).orElse(Every.WEEKLY),
                Optional.ofNullable(interval).orElse(1),
                Optional.ofNullable(weekdays).orElse(List.of()),
                isUntil() ? null : count,
                isUntil() ? until : null);
        return new SeriesWish(
                room,
                moment(first, from),
                moment(first, to),
                rhythm.rule(first),
                Optional.ofNullable(skip).orElse(List.of()),
                blankToNull(purpose),
                attendees,
                blankToNull(enterprise),
                onConflict,
                equipment().wanted(),
                blankToNull(layout));
    }

    /** The same as far as it is typed, and with suggestions for what is taken. */
    SeriesWish toSketch() {
        SeriesWish wish = toWish();
        return new SeriesWish(
                wish.roomId(),
                wish.start(),
                wish.end(),
                wish.rule(),
                wish.except(),
                wish.purpose() == null ? "-" : wish.purpose(),
                wish.attendees() == null ? Integer.valueOf(1) : wish.attendees(),
                wish.enterpriseId(),
                OnConflict.SUGGEST,
                wish.equipment(),
                wish.layout());
    }

    private static @Nullable OffsetDateTime moment(LocalDate day, @Nullable LocalTime time) {
        return time == null ? null : day.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
