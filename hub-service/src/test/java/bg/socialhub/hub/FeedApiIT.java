package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Requests.booking;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.TrainingRequests.enrolment;
import static bg.socialhub.hub.TrainingRequests.session;
import static bg.socialhub.hub.TrainingRequests.training;
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
        LocalDate taught = Requests.freeDay();
        opened("5", session(Scene.EXHIBITION_HALL, taught, 10, 12));
        assertThat(events(centre)).anyMatch(event -> isOn(event, day)).anyMatch(event -> isOn(event, taught));
        assertThat(events(own)).noneMatch(event -> isOn(event, day));
        assertThat(HUB.get(NOBODY, centre).response().body()).doesNotContain(MEDENA.called());
        VTimeZone sofia = (VTimeZone) parsed(centre).getComponent("VTIMEZONE").orElseThrow();
        assertThat(sofia.getTimeZoneId().getValue()).isEqualTo("Europe/Sofia");
        parsed("/rooms/" + Scene.EXHIBITION_HALL + "/calendar.ics").validate();
    }

    @Test
    void aPersonsFeedHoldsTheSessionsOfTheTrainingsForWhichTheyEnrolledSomebody() throws Exception {
        String path = Scene.feed(MEDENA);
        LocalDate day = Requests.freeDay();
        String training = opened("1", session(Scene.TRAINING_ROOM, day, 10, 12));
        assertThat(events(path)).noneMatch(event -> isOn(event, day));
        String before = HUB.get(NOBODY, path).header("ETag");
        String enrolment = training + "/enrolments/"
                + HUB.post(MEDENA, training + "/enrolments", enrolment("medena", "Анна"))
                        .text("id");
        VEvent enrolled = event(path, day);
        assertThat(HUB.get(NOBODY, path).header("ETag")).isNotEqualTo(before);
        assertThat(enrolled.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(enrolled.getSummary().getValue()).isEqualTo("Пласмент за начинаещи");
        assertThat(enrolled.getLocation().getValue()).contains(", ").contains("Пловдив");
        assertThat(enrolled.toString()).doesNotContain("Анна").contains("DTSTART;TZID=Europe/Sofia:");

        HUB.put(PLOVDIV_EXPERT, training + "/sessions/1", session(Scene.TRAINING_ROOM, day, 11, 13), "\"2\"");
        VEvent moved = event(path, day);
        assertThat(moved.<ZonedDateTime>getDateTimeStart().getDate().toLocalTime())
                .hasToString("11:00");
        assertLater(enrolled, moved);
        HUB.post(MEDENA, enrolment + "/cancellation", "");
        VEvent withdrawn = event(path, day);
        assertThat(withdrawn.getStatus().getValue()).isEqualTo("CANCELLED");
        assertLater(moved, withdrawn);
    }

    @Test
    void aWithdrawnSessionOrTrainingIsToldAndWhoeverWaitsIsToldNothing() throws Exception {
        String has = Scene.feed(MEDENA);
        String waits = Scene.feed(PCHELA);
        LocalDate first = Requests.freeDay();
        LocalDate second = Requests.freeDay();
        String training = opened(
                "1", session(Scene.EXHIBITION_HALL, first, 10, 12), session(Scene.EXHIBITION_HALL, second, 10, 12));
        HUB.post(MEDENA, training + "/enrolments", enrolment("medena", "Анна"));
        Answer waiting = HUB.post(PCHELA, training + "/enrolments", enrolment("pchela", "Борис"));
        assertThat(waiting.status()).isEqualTo(202);
        HUB.post(PCHELA, training + "/enrolments/" + waiting.text("id") + "/cancellation", "");
        assertThat(events(waits)).noneMatch(event -> isOn(event, first) || isOn(event, second));
        HUB.post(PCHELA, training + "/enrolments", enrolment("pchela", "Борис"));
        VEvent planned = event(has, first);
        HUB.post(PLOVDIV_EXPERT, training + "/sessions/1/cancellation", "");
        VEvent dropped = event(has, first);
        assertThat(dropped.getStatus().getValue()).isEqualTo("CANCELLED");
        assertLater(planned, dropped);
        assertThat(event(has, second).getStatus().getValue()).isEqualTo("CONFIRMED");
        HUB.post(PLOVDIV_EXPERT, training + "/cancellation", "{\"reason\":\"Болен лектор\"}");
        assertThat(event(has, second).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(events(waits)).noneMatch(event -> isOn(event, first) || isOn(event, second));
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

    private static String opened(String size, String... sessions) {
        String path = "/trainings/"
                + HUB.post(PLOVDIV_EXPERT, "/trainings", training(size, sessions))
                        .text("id");
        HUB.post(PLOVDIV_EXPERT, path + "/opening", "");
        return path;
    }

    /** The same entry, as a calendar program knows it, in a later state. */
    private static void assertLater(VEvent before, VEvent after) {
        assertThat(after.getUid().map(Uid::getValue)).isEqualTo(before.getUid().map(Uid::getValue));
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
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
