package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.PersonName;
import bg.socialhub.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderingTests {

    private static final Room ROOM = BookingFixtures.room("r", 40, 0, 0, null, RoomRules.usual(RoomRules.Booker.STAFF));

    @Test
    void keepsWhatTheRequesterIsCalled() {
        assertThat(nameOf(new PersonName("Мария Иванова"))).isEqualTo(new PersonName("Мария Иванова"));
        assertThat(nameOf(null)).isNull();
    }

    @Test
    void keepsNoNameThatHoldsSomebodysPersonalNumber() {
        assertThat(nameOf(new PersonName("Мария 7523169263"))).isNull();
        assertThat(nameOf(new PersonName("75 23 16 92 63"))).isNull();
        assertThat(nameOf(new PersonName("Мария 7523169264"))).isNotNull();
    }

    private static @Nullable PersonName nameOf(@Nullable PersonName name) {
        var user = new CurrentUser("maria", Set.of(Role.PARTNER), null, Set.of(), name);
        Order order = new Order(ROOM.id(), slot("2027-03-08T10:00", "2027-03-08T12:00"), "Среща", 3, null);
        return Ordering.reservation(new BookingId("b"), ROOM, order, user).requesterName();
    }
}
