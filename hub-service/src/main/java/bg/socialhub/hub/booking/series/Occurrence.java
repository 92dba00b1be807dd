package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the times of a series, and what came of the wish to book it. */
record Occurrence(Slot slot, Outcome outcome) {

    /** What came of one occurrence. */
    sealed interface Outcome {

        /** It has a booking, whatever has become of that since. */
        record Booked(BookingId booking) implements Outcome {}

        /** Others have its time. */
        record Taken(List<Slot> conflicts, List<Suggestion> suggestions) implements Outcome {

            public Taken {
                conflicts = List.copyOf(conflicts);
                suggestions = List.copyOf(suggestions);
            }
        }

        /** Too few things of one kind are free at its time. */
        record Lacking(EquipmentId equipment, int wanted, int free, List<Suggestion> suggestions) implements Outcome {
            public Lacking {
                suggestions = List.copyOf(suggestions);
            }
        }

        /** A rule of the room or of the centre is against it: the field that breaks it and the code of its message. */
        record Impossible(String field, String code) implements Outcome {}

        /** Nobody has tried to book it: the series is being made, or its making was interrupted. */
        record Open() implements Outcome {}
    }

    static Occurrence open(Slot slot) {
        return new Occurrence(slot, new Outcome.Open());
    }

    Occurrence with(Outcome came) {
        return new Occurrence(slot, came);
    }

    Optional<BookingId> booking() {
        return outcome instanceof Outcome.Booked(BookingId booking) ? Optional.of(booking) : Optional.empty();
    }

    LocalDate day() {
        return slot.start().atZone(SofiaTime.ZONE).toLocalDate();
    }
}
