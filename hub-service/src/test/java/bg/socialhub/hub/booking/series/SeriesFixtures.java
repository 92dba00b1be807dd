package bg.socialhub.hub.booking.series;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.ROOM;

import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.booking.series.SeriesCommand.End;
import bg.socialhub.hub.booking.series.SeriesCommand.Made;
import bg.socialhub.hub.booking.series.SeriesCommand.Refuse;
import bg.socialhub.hub.booking.series.SeriesCommand.Settle;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Series in every stage, each reached by walking there; their first occurrence is on Monday, 8 March 2027. */
final class SeriesFixtures {

    static final LocalDate FIRST = LocalDate.parse("2027-03-08");

    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    private SeriesFixtures() {}

    static SeriesId id() {
        return new SeriesId(UUID.randomUUID().toString());
    }

    static List<String> outcomes(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(one -> one.outcome().getClass().getSimpleName())
                .toList();
    }

    static SeriesPlan plan(RoomId room, LocalDate first, String rule, OnConflict onConflict) {
        LocalDateTime start = first.atTime(10, 0);
        Recurrence when = new Recurrence(start, start.plusHours(2), new RecurrenceRule(rule), Set.of());
        return new SeriesPlan(room, when, "Курс по български", 8, null, onConflict, List.of(), null);
    }

    static BookingSeries making() {
        SeriesPlan plan = plan(ROOM, FIRST, "FREQ=WEEKLY;COUNT=4", OnConflict.SKIP);
        List<Occurrence> wishes =
                plan.recurrence().slots().stream().map(Occurrence::open).toList();
        return new BookingSeries(
                new SeriesId("s"), 1, Stage.MAKING, NOW, "plovdiv", "expert", true, plan, wishes, null, null);
    }

    static BookingSeries made() {
        BookingSeries making = making();
        List<Occurrence> booked = making.occurrences().stream()
                .map(one -> one.with(new Outcome.Booked(making.bookingOf(one))))
                .toList();
        return making.decide(new Made(booked), NOW);
    }

    static BookingSeries refused() {
        return making().decide(new Refuse(making().occurrences()), NOW);
    }

    static BookingSeries ending() {
        return made().decide(endFrom(FIRST.plusWeeks(2)), NOW);
    }

    static BookingSeries ended() {
        return ending().decide(new Settle(), NOW);
    }

    static End endFrom(LocalDate day) {
        return new End(new Ending(day, "Край", null));
    }
}
