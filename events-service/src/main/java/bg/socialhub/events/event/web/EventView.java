package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventKind;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.events.event.EventStatus;
import bg.socialhub.events.event.Quota;
import bg.socialhub.events.event.Room;
import bg.socialhub.events.event.RoomStatus;
import bg.socialhub.events.event.RoomSuggestion;
import bg.socialhub.events.event.RoomWish;
import bg.socialhub.events.event.Text;
import bg.socialhub.events.event.WallTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as everybody may see it. */
record EventView(
        UUID id,
        long version,
        String centre,
        EventKind kind,
        LocalizedText title,
        LocalizedText description,
        OffsetDateTime start,
        OffsetDateTime end,
        EventStatus status,
        @Nullable RoomView room,
        List<Quota> quotas,
        boolean waitingList,
        OffsetDateTime registrationClosesAt,
        List<String> stands,
        @Nullable String cancelReason) {

    record RoomView(
            String roomId,
            RoomStatus status,
            @Nullable String reason,
            @Nullable List<SuggestionView> suggestions) {

        static @Nullable RoomView from(Room room) {
            RoomWish wish = room.wishOrNull();
            if (wish == null) {
                return null;
            }
            return room instanceof Room.Refused refused
                    ? new RoomView(
                            wish.roomId(),
                            RoomStatus.REFUSED,
                            refused.reason(),
                            refused.suggestions().stream()
                                    .map(SuggestionView::from)
                                    .toList())
                    : new RoomView(wish.roomId(), RoomStatus.of(room), null, null);
        }
    }

    record SuggestionView(String roomId, OffsetDateTime start, OffsetDateTime end) {
        static SuggestionView from(RoomSuggestion other) {
            return new SuggestionView(other.roomId(), WallTime.of(other.start()), WallTime.of(other.end()));
        }
    }

    static EventView from(Event event) {
        EventPlan plan = event.plan();
        return new EventView(
                event.id().value(),
                event.version(),
                plan.centre(),
                plan.kind(),
                text(plan.title()),
                text(plan.description()),
                WallTime.of(plan.start()),
                WallTime.of(plan.end()),
                event.status(),
                RoomView.from(event.room()),
                plan.quotas(),
                plan.waitingList(),
                WallTime.of(plan.registrationClosesAt()),
                plan.stands(),
                event instanceof Event.Cancelled cancelled ? cancelled.reason() : null);
    }

    private static LocalizedText text(Text text) {
        return new LocalizedText(text.bg(), text.en());
    }
}
