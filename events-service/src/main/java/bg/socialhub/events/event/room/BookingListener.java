package bg.socialhub.events.event.room;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.RoomAnswer;
import bg.socialhub.events.event.RoomAnswer.Denied;
import bg.socialhub.events.event.RoomAnswer.Granted;
import bg.socialhub.events.event.RoomAnswer.Withdrawn;
import bg.socialhub.events.event.RoomSaga;
import bg.socialhub.events.event.RoomSuggestion;
import bg.socialhub.platform.messaging.EventReader;
import bg.socialhub.platform.messaging.UnreadableEvent;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what the hub says about bookings that were made for events; other bookings are none of our business. */
@Component
class BookingListener {

    private final RoomSaga saga;
    private final EventReader reader;

    BookingListener(RoomSaga saga, EventReader reader) {
        this.saga = saga;
        this.reader = reader;
    }

    @KafkaListener(id = "hub-bookings", idIsGroup = false, topics = "hub.booking.v1")
    void on(CloudEvent message) {
        BookingNews news = reader.read(message, BookingNews.class);
        UUID eventId = news.eventId();
        if (eventId != null) {
            answer(message.getType(), news)
                    .ifPresent(answer -> saga.hear(new EventId(eventId), answer, message.getId()));
        }
    }

    private static Optional<RoomAnswer> answer(String type, BookingNews news) {
        Long version = news.requestVersion();
        if (version == null) {
            throw new UnreadableEvent("a booking for an event carries no requestVersion");
        }
        return switch (type) {
            case "bg.socialhub.booking-confirmed" -> Optional.of(new Granted(version, news.bookingId()));
            case "bg.socialhub.booking-refused" -> Optional.of(new Denied(version, news.why(), news.others()));
            case "bg.socialhub.booking-cancelled", "bg.socialhub.booking-rejected" ->
                Optional.of(new Withdrawn(version));
            default -> Optional.empty();
        };
    }

    /** What this service reads of a booking. */
    record BookingNews(
            @NotNull String bookingId,
            @Nullable UUID eventId,
            @Nullable Long requestVersion,
            @Nullable String reason,
            @Nullable List<Suggestion> suggestions) {

        record Suggestion(String roomId, Instant start, Instant end) {}

        String why() {
            return reason == null ? "UNKNOWN" : reason;
        }

        List<RoomSuggestion> others() {
            return suggestions == null
                    ? List.of()
                    : suggestions.stream()
                            .map(other -> new RoomSuggestion(other.roomId(), other.start(), other.end()))
                            .toList();
        }
    }
}
