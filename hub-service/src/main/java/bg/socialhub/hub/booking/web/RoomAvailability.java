package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.room.RoomId;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** Some days of one room. */
@JsonSerialize(using = RoomAvailability.Writer.class)
record RoomAvailability(RoomId room, List<DayPlan> plans) {

    /** What is written; plans are those of one room. */
    record Body(String roomId, List<RoomDay> days) {}

    static final class Writer extends ValueSerializer<RoomAvailability> {

        private final RememberedJson remembered = new RememberedJson();

        @Override
        public void serialize(RoomAvailability of, JsonGenerator json, SerializationContext context) {
            remembered.write(of.plans(), () -> new Body(of.room().value(), RoomDay.of(of.plans())), json, context);
        }
    }
}
