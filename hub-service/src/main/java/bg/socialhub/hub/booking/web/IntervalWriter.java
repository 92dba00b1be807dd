package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.web.AvailabilityController.Interval;
import bg.socialhub.platform.web.LocalizedText;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a part of a day property by property and digit by digit, because a week of all rooms has thousands of them. */
final class IntervalWriter extends ValueSerializer<Interval> {

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int LAST_YEAR = 9_999;

    @Override
    public void serialize(Interval interval, JsonGenerator json, SerializationContext context) {
        json.writeStartObject(interval);
        json.writeName("from");
        json.writeString(text(interval.from()));
        json.writeName("to");
        json.writeString(text(interval.to()));
        json.writeName("state");
        json.writeString(interval.state().name());
        LocalizedText reason = interval.reason();
        if (reason != null) {
            json.writeName("reason");
            context.writeValue(json, reason);
        }
        json.writeEndObject();
    }

    /** The moment as ISO 8601 tells it. */
    static String text(OffsetDateTime moment) {
        int offset = moment.getOffset().getTotalSeconds();
        boolean usual = moment.getNano() == 0 && offset != 0 && offset % MINUTE == 0;
        if (!usual || moment.getYear() > LAST_YEAR || moment.getYear() < 0) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        char[] text = "0000-00-00T00:00:00+00:00".toCharArray();
        put(text, 0, moment.getYear() / 100);
        put(text, 2, moment.getYear() % 100);
        put(text, 5, moment.getMonthValue());
        put(text, 8, moment.getDayOfMonth());
        put(text, 11, moment.getHour());
        put(text, 14, moment.getMinute());
        put(text, 17, moment.getSecond());
        text[19] = offset < 0 ? '-' : '+';
        put(text, 20, Math.abs(offset) / HOUR);
        put(text, 23, Math.abs(offset) % HOUR / MINUTE);
        return new String(text);
    }

    private static void put(char[] text, int place, int twoDigits) {
        text[place] = (char) ('0' + twoDigits / 10);
        text[place + 1] = (char) ('0' + twoDigits % 10);
    }
}
