package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.DayPlan;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the days of a room, once for as long as this very list of plans is kept, because a week of all rooms has hundreds. */
final class RoomDaysWriter extends ValueSerializer<RoomDays> {

    private final Cache<List<DayPlan>, SerializableString> written =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    @Override
    public void serialize(RoomDays days, JsonGenerator json, SerializationContext context) {
        if (days.equipmentFree().isEmpty()) {
            json.writeRawValue(written.get(days.plans(), _ -> text(days, context)));
        } else {
            context.writeValue(json, days.days());
        }
    }

    private static SerializableString text(RoomDays days, SerializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = context.tokenStreamFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            context.writeValue(json, days.days());
        }
        return new SerializedString(text.toString());
    }
}
