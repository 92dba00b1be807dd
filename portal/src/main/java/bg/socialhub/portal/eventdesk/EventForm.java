package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventDeskApi.Plan;
import bg.socialhub.portal.gateway.EventDeskApi.Wording;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Quota;
import bg.socialhub.portal.gateway.EventsApi.RoomPart;
import bg.socialhub.portal.gateway.EventsApi.Suggestion;
import bg.socialhub.portal.page.Formats;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as the staff type it, all of it text, so that whatever was typed comes back.
 *
 * @param seats how many places per kind of visitor; an empty line is no quota
 * @param lastDay empty for an event of one day
 * @param closesDay empty when one may register until the beginning
 */
record EventForm(
        @Nullable String key,
        @Nullable Long version,
        @Nullable String titleBg,
        @Nullable String titleEn,
        @Nullable String kind,
        @Nullable String descriptionBg,
        @Nullable String descriptionEn,
        @Nullable String day,
        @Nullable String begins,
        @Nullable String lastDay,
        @Nullable String ends,
        @Nullable String roomId,
        @Nullable Map<String, String> seats,
        @Nullable Boolean waitingList,
        @Nullable String closesDay,
        @Nullable String closesAt,
        @Nullable String stands) {

    /** The kinds of visitors that the form offers; an event made elsewhere may have others. */
    static final List<String> VISITORS = List.of("visitors", "exhibitors", "buyers", "partners", "students", "press");

    static EventForm blank() {
        return new EventForm(
                null, null, null, null, "FAIR", null, null, null, "10:00", null, "17:00", null, Map.of(), true, null,
                null, null);
    }

    static EventForm of(Event event) {
        boolean oneDay = day(event.start()).equals(day(event.end()));
        boolean untilItBegins = event.registrationClosesAt().isEqual(event.start());
        var seats = new LinkedHashMap<String, String>();
        event.quotas().forEach(quota -> seats.put(quota.code(), String.valueOf(quota.size())));
        return new EventForm(
                null,
                event.version(),
                event.title().bg(),
                event.title().en(),
                event.kind(),
                event.description().bg(),
                event.description().en(),
                day(event.start()),
                time(event.start()),
                oneDay ? null : day(event.end()),
                time(event.end()),
                wishedRoom(event.room()),
                seats,
                event.waitingList(),
                untilItBegins ? null : day(event.registrationClosesAt()),
                untilItBegins ? null : time(event.registrationClosesAt()),
                String.join(", ", event.stands()));
    }

    /** The same event in the room and at the time that the hub offers instead. */
    EventForm at(Suggestion other) {
        boolean oneDay = day(other.start()).equals(day(other.end()));
        return new EventForm(
                key,
                version,
                titleBg,
                titleEn,
                kind,
                descriptionBg,
                descriptionEn,
                day(other.start()),
                time(other.start()),
                oneDay ? null : day(other.end()),
                time(other.end()),
                other.roomId(),
                seats,
                waitingList,
                null,
                null,
                stands);
    }

    Plan plan(String centre, Times times, List<Quota> quotas) {
        return new Plan(
                centre,
                filled(kind),
                new Wording(filled(titleBg), filled(titleEn)),
                new Wording(filled(descriptionBg), filled(descriptionEn)),
                times.start(),
                times.end(),
                filled(roomId),
                quotas,
                Boolean.TRUE.equals(waitingList),
                times.closes(),
                StandCodes.of(stands));
    }

    /** All lines of places that the form shows: those it offers, and any others that the event has. */
    public List<String> visitors() {
        var codes = new ArrayList<>(VISITORS);
        if (seats != null) {
            seats.keySet().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        }
        return codes;
    }

    public @Nullable String seatsOf(String code) {
        return seats == null ? null : seats.get(code);
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String wishedRoom(@Nullable RoomPart room) {
        return room == null || room.status().equals("RELEASED") ? null : room.roomId();
    }

    private static String day(OffsetDateTime time) {
        return time.atZoneSameInstant(Formats.ZONE).toLocalDate().toString();
    }

    private static String time(OffsetDateTime time) {
        LocalTime local = time.atZoneSameInstant(Formats.ZONE).toLocalTime();
        return "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }
}
