package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Step 5 of the main job, and what the public sees of it. */
class StoryIT {

    private final Running running = Running.shared();

    @Test
    void fairFillsUpOneWaitsMovesUpAndIsCheckedInOnce() {
        String event = Bodies.published(running, Bodies.event(1, true));
        Answer first = running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .is(201);
        Answer second = running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .is(202);
        assertThat(second.text("status")).isEqualTo("WAITING");

        running.anybody()
                .post(
                        "/registrations/" + first.id() + "/cancellation",
                        "{\"managementCode\":\"" + first.text("managementCode") + "\"}")
                .is(200);
        String ticket = second.text("ticketCode");
        assertThat(running.anybody().get("/tickets/" + ticket).is(200).text("status"))
                .isEqualTo("CONFIRMED");

        String scan = "{\"code\":\"" + ticket + "\"}";
        running.user(Running.EXPERT)
                .post("/events/" + event + "/check-ins", scan)
                .is(201);
        Answer again =
                running.manager().post("/events/" + event + "/check-ins", scan).isProblem(409, "already-checked-in");
        assertThat(again.text("at")).isNotBlank();
        assertThat(running.manager()
                        .get("/events/" + event + "/check-ins")
                        .json()
                        .path("counts")
                        .toString())
                .contains("\"admitted\":1", "\"already-checked-in\":1");
    }

    @Test
    void publicReadsAreAnsweredWithNotModifiedAndOnEveryInstance() {
        String event = Bodies.published(running, Bodies.event(3, false));
        Answer read = running.anybody().get("/events/" + event).is(200);
        running.anybody().get("/events/" + event, "If-None-Match", read.etag()).is(304);
        Answer list =
                running.anybody().get("/events?centre=plovdiv&q=мед&limit=100").is(200);
        assertThat(list.body()).contains(event);
        assertThat(list.json().path("total").asInt()).isPositive();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(running.anybody()
                                .at(running.instances().get(1))
                                .get("/events?limit=100")
                                .body())
                        .contains(event));
    }

    @Test
    void calendarHasSofiasRulesAndTheQrCodeIsAPicture() {
        String event = Bodies.published(running, Bodies.event(3, false));
        Answer calendar = running.anybody().get("/events/" + event + ".ics").is(200);
        assertThat(calendar.body())
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Sofia", "DTSTART;TZID=Europe/Sofia:", "UID:" + event)
                .contains("STATUS:CONFIRMED", "\r\n");
        assertThat(running.anybody().get("/events.ics").is(200).body()).contains("UID:" + event);

        Answer registered = running.anybody()
                .post("/events/" + event + "/registrations", Bodies.attendee())
                .is(201);
        Answer qr = running.anybody()
                .get("/tickets/" + registered.text("ticketCode") + ".svg")
                .is(200);
        assertThat(qr.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(qr.body()).startsWith("<svg").endsWith("</svg>");
    }
}
