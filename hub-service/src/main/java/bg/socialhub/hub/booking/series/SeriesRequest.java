package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.series.Revision.Arrangement;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is asked for.
 *
 * @param start when the first occurrence begins
 * @param rule an RRULE of RFC 5545 with COUNT or UNTIL, by days, weeks or months
 * @param except days without an occurrence
 */
record SeriesRequest(
        @NotBlank String roomId,
        @NotNull OffsetDateTime start,
        @NotNull OffsetDateTime end,
        @NotNull @PlainText(max = 200) String rule,
        @Nullable @Size(max = Recurrence.MOST) List<@NotNull LocalDate> except,
        @NotNull @PlainText(max = 500) String purpose,
        @NotNull @Min(1) @Max(10_000) Integer attendees,
        @Nullable @PlainText(max = 100) String enterpriseId,
        @Nullable OnConflict onConflict,
        @Nullable @Size(max = MOST_KINDS) List<@NotNull @Valid Thing> equipment,
        @Nullable Layout layout) {

    private static final int MOST_KINDS = 20;

    /** So many of one kind of equipment with each occurrence. */
    record Thing(
            @NotBlank String id, @NotNull @Min(1) @Max(500) Integer quantity) {

        static Thing from(Lent lent) {
            return new Thing(lent.equipment().value(), lent.quantity());
        }

        Lent toLent() {
            return new Lent(new EquipmentId(id), quantity);
        }
    }

    SeriesPlan toPlan() {
        if (!start.isBefore(end)) {
            throw new InvalidField("end", "before-start");
        }
        Recurrence when = new Recurrence(
                local(start), local(end), new RecurrenceRule(rule), except == null ? Set.of() : Set.copyOf(except));
        return new SeriesPlan(
                new RoomId(roomId),
                when,
                PersonalNumbers.refuseIn("purpose", purpose),
                attendees,
                enterpriseId,
                onConflict == null ? OnConflict.FAIL : onConflict,
                equipment == null ? List.of() : lent(equipment),
                layout);
    }

    private static List<Lent> lent(List<Thing> things) {
        return things.stream().map(Thing::toLent).toList();
    }

    private static LocalDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(SofiaTime.ZONE).toLocalDateTime();
    }

    /**
     * What becomes different from a day on; whatever is missing stays.
     *
     * @param begins the time of day in Europe/Sofia
     * @param equipment all that comes with each occurrence from then on; empty for none
     * @param layout empty for none
     */
    record Changed(
            @NotNull LocalDate from,
            @Nullable @PlainText(max = 100) String roomId,
            @Nullable LocalTime begins,
            @Nullable LocalTime ends,
            @Nullable @PlainText(max = 200) String rule,
            @Nullable @PlainText(max = 500) String purpose,
            @Nullable @Min(1) @Max(10_000) Integer attendees,
            @Nullable OnConflict onConflict,
            @Nullable @Size(max = MOST_KINDS) List<@NotNull @Valid Thing> equipment,
            @Nullable @PlainText(min = 0, max = 20) String layout) {

        Revision toRevision() {
            return new Revision(
                    from,
                    roomId == null ? null : new RoomId(roomId),
                    begins,
                    ends,
                    rule == null ? null : new RecurrenceRule(rule),
                    purpose == null ? null : PersonalNumbers.refuseIn("purpose", purpose),
                    attendees,
                    onConflict == null ? OnConflict.FAIL : onConflict,
                    equipment == null ? null : lent(equipment),
                    layout == null ? null : new Arrangement(layout(layout)));
        }

        private static @Nullable Layout layout(String name) {
            try {
                return name.isBlank() ? null : Layout.valueOf(name);
            } catch (IllegalArgumentException _) {
                throw new InvalidField("layout", "no-such-layout");
            }
        }
    }

    /** From which day on a series takes place no more; from the next occurrence on when no day is named. */
    record Ended(
            @Nullable LocalDate from,
            @NotNull @PlainText(max = 500) String reason) {

        String text() {
            return PersonalNumbers.refuseIn("reason", reason);
        }
    }
}
