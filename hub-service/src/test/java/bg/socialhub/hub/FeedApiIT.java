package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;

/** Feeds as a calendar program meets them. */
class FeedApiIT {

    @Test
    void aFeedTellsWhatIsBookedInWallTimeAndForAWhileWhatWasCancelled() throws Exception {
        String path = Scene.feed(MEDENA);
        LocalDate day = Requests.freeDay();
        Answer booked = HUB.post(MEDENA, "/bookings", booking(Scene.TRAINING_ROOM, day, "10:00", "12:00"));
        VEvent asked = event(path, day);
        assertThat(asked.getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(asked.getSequence().getSequenceNo()).isZero();
        assertThat(asked.<ZonedDateTime>getDateTimeStart().getDate().toLocalTime())
                .hasToString("10:00");
        assertThat(asked.toString()).contains("DTSTART;TZID=Europe/Sofia:");
        HUB.post(PLOVDIV_EXPERT, "/bookings/" + booked.text("id") + "/confirmation", "");
        assertThat(event(path, day).getStatus().getValue()).isEqualTo("CONFIRMED");
        HUB.post(MEDENA, "/bookings/" + booked.text("id") + "/cancellation", "");
        VEvent cancelled = event(path, day);
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(cancelled.getUid().map(Uid::getValue))
                .isEqualTo(asked.getUid().map(Uid::getValue));
    }

    @Test
    void aCentresFeedShowsAllItsBookingsAndAPersonsOnlyTheirOwn() throws Exception {
        String own = Scene.feed(PLOVDIV_MANAGER);
        String address =
                HUB.put(PLOVDIV_EXPERT, "/calendar-feeds/centre", "", "*").text("address");
        String centre = address.substring(address.indexOf("/api/v1") + "/api/v1".length());
        LocalDate day = Requests.freeDay();
        HUB.post(MEDENA, "/bookings", booking(Scene.EXHIBITION_HALL, day, "10:00", "12:00"));
        assertThat(events(centre)).anyMatch(event -> isOn(event, day));
        assertThat(events(own)).noneMatch(event -> isOn(event, day));
        VTimeZone sofia = (VTimeZone) parsed(centre).getComponent("VTIMEZONE").orElseThrow();
        assertThat(sofia.getTimeZoneId().getValue()).isEqualTo("Europe/Sofia");
        parsed("/rooms/" + Scene.EXHIBITION_HALL + "/calendar.ics").validate();
    }

    @Test
    void aFeedIsNotSentTwiceAndARenewedOrRevokedAddressLeadsNowhere() {
        String first = Scene.feed(PLOVDIV_EXPERT);
        Answer sent = HUB.get(NOBODY, first);
        assertThat(sent.header("Content-Type")).startsWith("text/calendar");
        assertThat(sent.header("Cache-Control")).contains("private");
        Answer unchanged = HUB.getWith(first, "If-None-Match", sent.header("ETag"));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.response().body()).isEmpty();
        String second = Scene.feed(PLOVDIV_EXPERT);
        assertThat(second).isNotEqualTo(first);
        assertThat(HUB.get(NOBODY, first).problem()).isEqualTo("feed-not-found");
        assertThat(HUB.get(NOBODY, second).status()).isEqualTo(200);
        Answer all = HUB.get(PLOVDIV_EXPERT, "/calendar-feeds");
        assertThat(all.json().path("items").findValuesAsString("scope")).contains("MINE");
        assertThat(all.response().body()).doesNotContain(".ics");
        assertThat(HUB.post(PLOVDIV_EXPERT, "/calendar-feeds/mine/revocation", "")
                        .status())
                .isEqualTo(204);
        assertThat(HUB.get(NOBODY, second).problem()).isEqualTo("feed-not-found");
        assertThat(HUB.put(PLOVDIV_EXPERT, "/calendar-feeds/ours", "", "*").problem())
                .isEqualTo("feed-not-found");
    }

    private static VEvent event(String path, LocalDate day) throws Exception {
        return events(path).stream()
                .filter(event -> isOn(event, day))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOn(VEvent event, LocalDate day) {
        return event.<ZonedDateTime>getDateTimeStart().getDate().toLocalDate().equals(day);
    }

    private static List<VEvent> events(String path) throws Exception {
        return parsed(path).getComponents("VEVENT");
    }

    /** Parsed and validated without any leniency. */
    private static Calendar parsed(String path) throws Exception {
        Answer answer = HUB.get(NOBODY, path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(answer.response().body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }
}
