package bg.socialhub.portal.my.booking;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Thing;
import bg.socialhub.portal.gateway.RoomsApi.Layout;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingFormTests {

    private static final Free ELSEWHERE = Free.valueOf("r2|2027-03-08T10:00:00+02:00|2027-03-08T12:00:00+02:00");

    @Test
    void whatIsLeftEmptyIsNotWanted() {
        var wish = form(Map.of("t", " 2 ", "p", "")).toWish();
        assertThat(wish.equipment()).containsExactly(new Thing("t", 2));
        assertThat(wish.layout()).isEqualTo(Layout.U_SHAPE);
        assertThat(wish.start()).isEqualTo("2027-03-08T09:00:00+02:00");
    }

    @Test
    void whatIsNoNumberIsFound() {
        assertThat(form(Map.of("t", "два", "p", "0", "s", "1")).wrongEquipment())
                .containsExactlyInAnyOrder("t", "p");
    }

    @Test
    void theEquipmentOfOneCentreIsNotAskedForInAnother() {
        var here = form(Map.of("t", "2")).taking(ELSEWHERE, "plovdiv");
        assertThat(here.toWish().equipment()).hasSize(1);
        var there = form(Map.of("t", "2")).taking(ELSEWHERE, "varna");
        assertThat(there.centre()).isEqualTo("varna");
        assertThat(there.room()).isEqualTo("r2");
        assertThat(there.from()).isEqualTo(LocalTime.of(10, 0));
        assertThat(there.toWish().equipment()).isEmpty();
    }

    private static BookingForm form(Map<String, String> equipment) {
        return new BookingForm(
                null,
                "plovdiv",
                "r1",
                LocalDate.parse("2027-03-08"),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Курс",
                8,
                Layout.U_SHAPE,
                equipment,
                "key");
    }
}
