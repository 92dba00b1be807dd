package bg.socialhub.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BookingConflictTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void aTakenRoomComesWithOthersHereAndElsewhere() {
        var conflict = BookingConflict.in(refused("booking-conflict", """
                        {"conflicts":[{"start":"2027-03-08T10:00:00+02:00","end":"2027-03-08T12:00:00+02:00"}],
                         "suggestions":[{"roomId":"r1","start":"2027-03-08T12:00:00+02:00","end":"2027-03-08T14:00:00+02:00"}],
                         "elsewhere":[{"centre":"varna","roomId":"r2","start":"2027-03-08T10:00:00+02:00","end":"2027-03-08T12:00:00+02:00"}]}""")).orElseThrow();
        assertThat(conflict.conflicts()).hasSize(1);
        assertThat(conflict.suggestions()).extracting(BookingsApi.Free::roomId).containsExactly("r1");
        assertThat(conflict.elsewhere())
                .extracting(BookingConflict.Elsewhere::centre)
                .containsExactly("varna");
        assertThat(conflict.missing()).isNull();
    }

    @Test
    void missingEquipmentIsNamedWithHowManyAreFree() {
        var conflict = BookingConflict.in(refused("equipment-taken", """
                        {"equipment":{"id":"t","name":{"bg":"Терминал"},"wanted":3,"free":1},"suggestions":[]}""")).orElseThrow();
        assertThat(conflict.missing()).isEqualTo(new BookingConflict.Missing(new Text("Терминал", null), 3, 1));
        assertThat(conflict.conflicts()).isEmpty();
    }

    @Test
    void anotherRefusalIsNoConflict() {
        assertThat(BookingConflict.in(refused("precondition-failed", "{}"))).isEmpty();
    }

    private static Refused refused(String problem, String body) {
        return new Refused(409, problem, "", List.of(), JSON.readTree(body));
    }
}
