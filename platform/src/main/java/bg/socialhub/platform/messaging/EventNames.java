package bg.socialhub.platform.messaging;

import java.util.Arrays;
import java.util.Optional;

/** Reads topic and logical name of an event from the annotations on its class and its family. */
public final class EventNames {

    private EventNames() {}

    public static String typeOf(Class<? extends PublishedEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventType");
        }
        return EventType.PREFIX + type.value();
    }

    public static String topicOf(Class<?> event) {
        return findTopic(event)
                .orElseThrow(
                        () -> new IllegalArgumentException(event.getName() + " belongs to no family with a @Topic"));
    }

    private static Optional<String> findTopic(Class<?> type) {
        Topic own = type.getAnnotation(Topic.class);
        return own != null
                ? Optional.of(own.value())
                : Arrays.stream(type.getInterfaces())
                        .flatMap(family -> findTopic(family).stream())
                        .findFirst();
    }
}
