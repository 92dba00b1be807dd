package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.Overview;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomKind;
import bg.socialhub.platform.web.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** Some days of one of many rooms. */
@JsonSerialize(using = RoomWeek.Writer.class)
record RoomWeek(Overview.Entry entry) {

    /** What is written; a plan belongs to one version of its room, so that all of it is made of the plans. */
    record Body(
            String roomId,
            String centre,
            LocalizedText name,
            RoomKind kind,
            @Nullable Integer capacity,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Layout, Integer> layouts,
            boolean approvalNeeded,
            List<RoomDay> days) {

        static Body of(Room room, List<RoomDay> days) {
            return new Body(
                    room.id().value(),
                    room.centre(),
                    room.name(),
                    room.kind(),
                    room.capacity(),
                    room.layouts(),
                    room.approvalNeeded(),
                    days);
        }
    }

    static final class Writer extends ValueSerializer<RoomWeek> {

        private final RememberedJson remembered = new RememberedJson();

        @Override
        public void serialize(RoomWeek week, JsonGenerator json, SerializationContext context) {
            Overview.Entry entry = week.entry();
            if (entry.equipment().isEmpty()) {
                remembered.write(entry.days(), () -> Body.of(entry.room(), RoomDay.of(entry.days())), json, context);
            } else {
                context.writeValue(json, Body.of(entry.room(), RoomDay.of(entry.days(), entry.equipment())));
            }
        }
    }
}
