package bg.socialhub.portal.series;

import bg.socialhub.portal.booking.Things;
import bg.socialhub.portal.gateway.SeriesApi.Change;
import bg.socialhub.portal.gateway.SeriesApi.OnConflict;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What becomes different in a series, and from which day on.
 *
 * @param layout null where none may be chosen; then it stays
 * @param things kinds of equipment, with {@code quantities} in the same order; null where there are none to choose: then what
 *     comes with the series stays
 */
record RevisionForm(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @Nullable String room,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime begins,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime ends,
        @Nullable String purpose,
        @Nullable Integer attendees,
        @Nullable OnConflict onConflict,
        @Nullable String layout,
        @Nullable List<String> things,
        @Nullable List<String> quantities,
        @Nullable Long version,
        @Nullable String key) {

    /** As the series is at present, from the first day that may be changed. */
    static RevisionForm of(Series series, List<LocalDate> days) {
        Things had = Things.of(series.equipment());
        var first = series.occurrences().isEmpty() ? null : series.occurrences().getFirst();
        return new RevisionForm(
                days.isEmpty() ? null : days.getFirst(),
                series.roomId(),
                first == null ? null : time(first.start()),
                first == null ? null : time(first.end()),
                series.purpose(),
                series.attendees(),
                OnConflict.FAIL,
                series.layout(),
                had.kinds(),
                had.quantities(),
                series.version(),
                null);
    }

    Change toChange() {
        return change(onConflict);
    }

    /** The same, with suggestions for what is taken. */
    Change toSketch() {
        return change(OnConflict.SUGGEST);
    }

    private Change change(@Nullable OnConflict otherwise) {
        return new Change(
                from,
                room,
                begins,
                ends,
                purpose,
                attendees,
                otherwise,
                things == null ? null : equipment().wanted(),
                layout);
    }

    public String quantityOf(String kind) {
        return equipment().quantityOf(kind);
    }

    /** Whether anything comes beside the room. */
    public boolean hasExtras() {
        return (layout != null && !layout.isBlank()) || !equipment().wanted().isEmpty();
    }

    private Things equipment() {
        return Things.of(things, quantities);
    }

    private static LocalTime time(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Formats.ZONE).toLocalTime();
    }
}
