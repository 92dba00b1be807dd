package bg.socialhub.portal.desk.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.BookingsApi.Thing;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.SomePlan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2027-03-08T12:00:00+02:00");

    @Test
    void whatTouchesOnlyAtItsEndsIsNotOutAtOnce() {
        var uses = Uses.of("t", List.of(booking(-2, 1, 2), booking(1, 2, 2), booking(2, 4, 1)), List.of(), NOON);
        assertThat(uses.out()).isEqualTo(2);
        assertThat(uses.most()).isEqualTo(2);
    }

    @Test
    void theMostIsCountedWhereTheyOverlap() {
        var uses = Uses.of("t", List.of(booking(3, 6, 1), booking(1, 4, 2), booking(5, 8, 3)), List.of(), NOON);
        assertThat(uses.most()).isEqualTo(4);
        assertThat(uses.out()).isZero();
        assertThat(uses.next()).extracting(use -> use.booking().start()).isEqualTo(NOON.plusHours(1));
    }

    @Test
    void bookingsWithoutItDoNotCount() {
        var uses = Uses.of("other", List.of(booking(-1, 4, 2)), List.of(), NOON);
        assertThat(uses.all()).isEmpty();
        assertThat(uses.most()).isZero();
        assertThat(uses.next()).isNull();
    }

    @Test
    void whatIsLentWithPlansIsOutUntilItIsBack() {
        LocalDate today = NOON.toLocalDate();
        Plan plan = SomePlan.lending(
                SomePlan.thing("t", 2, today, null),
                SomePlan.thing("t", 1, today.minusDays(4), null),
                SomePlan.thing("t", 5, today.plusDays(9), today),
                SomePlan.thing("other", 7, today.plusDays(9), null),
                SomePlan.thing(null, null, today.plusDays(9), null));
        var uses = Uses.of("t", List.of(booking(24, 30, 3), booking(48, 50, 4)), List.of(plan), NOON);
        assertThat(uses.out()).isEqualTo(3);
        assertThat(uses.most()).as("what is late is not here tomorrow either").isEqualTo(4);
        assertThat(Uses.of("t", List.of(booking(24, 30, 4)), List.of(plan), NOON)
                        .most())
                .isEqualTo(5);
    }

    private static Booking booking(int from, int to, int quantity) {
        return new Booking(
                "b" + from,
                Status.CONFIRMED,
                "plovdiv",
                "r1",
                NOON.plusHours(from),
                NOON.plusHours(to),
                "Базар",
                12,
                "someone",
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                false,
                null,
                null,
                List.of(new Thing("t", quantity), new Thing("panel", 9)),
                null,
                null,
                NOON,
                1);
    }
}
