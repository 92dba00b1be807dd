package bg.socialhub.platform.web;

import bg.socialhub.platform.SofiaTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a moment as a person in Sofia would mean it: the offset must be given, the day must exist, and a wall time that
 * the change to summer time skips is refused instead of being moved.
 */
final class StrictTime {

    private StrictTime() {}

    static OffsetDateTime parse(String text) {
        OffsetDateTime time;
        try {
            time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException _) {
            throw new NotATime("time");
        }
        if (isSkippedInSofia(time.toLocalDateTime(), time.getOffset())) {
            throw new NotATime("skipped-time");
        }
        return time;
    }

    /** Which rule a failed reading broke, when it failed for its time. */
    static Optional<String> codeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotATime time) {
                return Optional.of(time.code);
            }
        }
        return Optional.empty();
    }

    private static boolean isSkippedInSofia(LocalDateTime wall, ZoneOffset offset) {
        ZoneOffsetTransition change = SofiaTime.ZONE.getRules().getTransition(wall);
        return change != null
                && change.isGap()
                && (offset.equals(change.getOffsetBefore()) || offset.equals(change.getOffsetAfter()));
    }

    private static final class NotATime extends DateTimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        NotATime(String code) {
            super(code);
            this.code = code;
        }
    }

    static final class Deserializer extends StdDeserializer<OffsetDateTime> {

        Deserializer() {
            super(OffsetDateTime.class);
        }

        @Override
        public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
            }
            try {
                return parse(parser.getString());
            } catch (NotATime e) {
                throw DatabindException.from(parser, "not a time", e);
            }
        }
    }

    static final class FromParameter implements Converter<String, OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String text) {
            // A plus sign that a client forgot to escape arrives as a space.
            return parse(text.replace(' ', '+'));
        }
    }
}
