package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.SofiaTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a page needs to know of a registration, of an event's seats and of a centre's day. */
class ReadingIT {

    private final Running running = Running.shared();

    @Test
    void registrationIsReadWithItsCodeAndByNobodyWithoutIt() {
        String event = Bodies.published(running, Bodies.event(1, true));
        Answer seated = register(running.anybody(), event).is(201);
        Answer next = register(running.anybody(), event).is(202);
        Answer last = register(running.anybody(), event).is(202);
        assertThat(last.json().path("waitingPlace").asInt()).isEqualTo(2);

        Answer read = read(last).is(200);
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(read.text("status")).isEqualTo("WAITING");
        assertThat(read.text("quota")).isEqualTo("visitors");
        assertThat(read.json().path("waitingPlace").asInt()).isEqualTo(2);
        assertThat(read.json().path("event").path("title").path("bg").asString())
                .isEqualTo("Панаир на меда");
        assertThat(read.json().path("event").path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(read.json().path("managementCode").isMissingNode()).isTrue();
        String picture = read.text("ticketSvg");
        assertThat(running.anybody()
                        .get(picture.substring("/api/v1".length()))
                        .is(200)
                        .body())
                .startsWith("<svg");

        String path = "/registrations/" + last.id();
        running.anybody().get(path).isProblem(404, "registration-not-found");
        for (String code : List.of(next.text("managementCode"), last.text("ticketCode"), "x")) {
            running.anybody().get(path, "Management-Code", code).isProblem(404, "registration-not-found");
        }

        cancel(seated);
        assertThat(read(last).json().path("waitingPlace").asInt()).isOne();
        cancel(next);
        Answer promoted = read(last).is(200);
        assertThat(promoted.text("status")).isEqualTo("CONFIRMED");
        assertThat(promoted.json().path("waitingPlace").isMissingNode()).isTrue();
        Answer gone = read(next).is(200);
        assertThat(gone.text("status")).isEqualTo("CANCELLED");
        assertThat(gone.json().path("ticketCode").isMissingNode()).isTrue();
    }

    @Test
    void accountListsTheRegistrationsMadeWithItTheNewestFirst() {
        Caller citizen = running.user(Running.CITIZEN);
        String event = Bodies.published(running, Bodies.event(9, true));
        String older = register(citizen, event).is(201).id();
        String newer = register(citizen, event).is(201).id();
        String foreign = register(running.user(Running.BUYER), event).is(201).id();
        String nobodys = register(running.anybody(), event).is(201).id();

        List<String> mine = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    citizen.get("/registrations?limit=1" + cursor).is(200).json();
            page.path("items").forEach(one -> mine.add(one.path("id").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(mine)
                .startsWith(newer, older)
                .doesNotContain(foreign, nobodys)
                .doesNotHaveDuplicates();
        running.anybody().get("/registrations").is(401);
    }

    @Test
    void quotasTellHowManySeatsAreTakenAndHowManyWait() {
        String event = Bodies.published(
                running, Bodies.event(1, true).replace("\"size\":1}", "\"size\":1},{\"code\":\"press\",\"size\":3}"));
        register(running.anybody(), event).is(201);
        register(running.anybody(), event).is(202);
        assertThat(running.anybody()
                        .get("/events/" + event + "/quotas")
                        .is(200)
                        .json()
                        .path("items")
                        .toString())
                .isEqualTo("[{\"code\":\"visitors\",\"size\":1,\"taken\":1,\"waiting\":1},"
                        + "{\"code\":\"press\",\"size\":3,\"taken\":0,\"waiting\":0}]");
    }

    @Test
    void eventsAreListedByStateAndByDay() {
        String on = Bodies.published(running, Bodies.event(5, true));
        String off = Bodies.published(running, Bodies.event(5, true));
        running.manager()
                .post("/events/" + off + "/cancellation", "{\"reason\":\"буря\"}")
                .is(200);
        ZonedDateTime day =
                Bodies.START.atZoneSameInstant(SofiaTime.ZONE).toLocalDate().atStartOfDay(SofiaTime.ZONE);
        assertThat(listed(running.anybody(), "")).contains(on).doesNotContain(off);
        assertThat(listed(running.anybody(), "&status=CANCELLED")).contains(off).doesNotContain(on);
        assertThat(listed(running.manager(), between(day, day.plusDays(1)))).contains(on, off);
        assertThat(listed(running.manager(), between(day.minusDays(1), day))).doesNotContain(on, off);
        assertThat(listed(running.manager(), between(day.plusDays(2), day.plusDays(3))))
                .doesNotContain(on, off);
    }

    @Test
    void readingsOfNamesAreNoted() {
        String event = Bodies.published(running, Bodies.event(1, true));
        Answer seated = register(running.anybody(), event).is(201);
        Answer waiting = register(running.anybody(), event).is(202);
        ReadNotes notes = new ReadNotes(running.database());
        assertThat(notes.of("/events/" + event)).isEmpty();

        running.manager().get("/events/" + event + "/registrations").is(200);
        running.user(Running.STRANGER)
                .get("/events/" + event + "/registrations")
                .is(403);
        running.user(Running.EXPERT).get("/events/" + event + "/waiting-list").is(200);
        Answer refused = running.user(Running.EXPERT)
                .post("/events/" + event + "/check-ins", "{\"code\":\"" + waiting.text("ticketCode") + "\"}")
                .isProblem(409, "ticket-waiting");
        assertThat(refused.text("name")).isEqualTo("Мария Петрова");
        Answer entered = running.manager()
                .post("/events/" + event + "/check-ins", "{\"code\":\"" + seated.text("ticketCode") + "\"}")
                .is(201);
        assertThat(entered.text("name")).isEqualTo("Мария Петрова");
        assertThat(entered.text("quota")).isEqualTo("visitors");

        assertThat(notes.of("/events/" + event))
                .containsExactly("registrations 2", "waiting-list 1", "check-ins 1", "check-ins 1");
        assertThat(notes.actors("/events/" + event)).hasSize(2).allMatch(actor -> actor.matches("[0-9a-f-]{36}"));
    }

    @Test
    void staffSeeWhoEnteredAndWhen() {
        String event = Bodies.published(running, Bodies.event(5, false));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Answer registered = register(running.anybody(), event).is(201);
            String scan = "{\"code\":\"" + registered.text("ticketCode") + "\"}";
            if (i < 2) {
                running.manager().post("/events/" + event + "/check-ins", scan).is(201);
            }
            ids.add(registered.id());
        }
        JsonNode last = running.user(Running.EXPERT)
                .get("/events/" + event + "/check-ins")
                .is(200)
                .json()
                .path("last");
        assertThat(last.findValuesAsString("registrationId")).containsExactly(ids.get(1), ids.get(0));
        assertThat(last.path(0).path("name").asString()).isEqualTo("Мария Петрова");
        JsonNode people = running.manager()
                .get("/events/" + event + "/registrations")
                .is(200)
                .json()
                .path("items");
        assertThat(people.path(1).path("checkedInAt").asString())
                .isEqualTo(last.path(0).path("at").asString());
        assertThat(people.path(2).path("registrationId").asString()).isEqualTo(ids.get(2));
        assertThat(people.path(2).has("checkedInAt")).isFalse();
        running.user(Running.STRANGER).get("/events/" + event + "/check-ins").is(403);
    }

    private Answer read(Answer registered) {
        return running.anybody()
                .get("/registrations/" + registered.id(), "Management-Code", registered.text("managementCode"));
    }

    private void cancel(Answer registered) {
        running.anybody()
                .post(
                        "/registrations/" + registered.id() + "/cancellation",
                        "{\"managementCode\":\"" + registered.text("managementCode") + "\"}")
                .is(200);
    }

    private static Answer register(Caller caller, String event) {
        return caller.post("/events/" + event + "/registrations", Bodies.attendee());
    }

    private static String listed(Caller caller, String more) {
        StringBuilder all = new StringBuilder();
        String cursor = "";
        do {
            Answer page = caller.get("/events?centre=plovdiv&limit=100" + more + cursor)
                    .is(200);
            all.append(page.body());
            cursor = page.json().has("next") ? "&cursor=" + page.text("next") : "";
        } while (!cursor.isEmpty());
        return all.toString();
    }

    private static String between(ZonedDateTime from, ZonedDateTime to) {
        return "&from=" + text(from) + "&to=" + text(to);
    }

    private static String text(ZonedDateTime moment) {
        return URLEncoder.encode(moment.toOffsetDateTime().toString(), StandardCharsets.UTF_8);
    }
}
