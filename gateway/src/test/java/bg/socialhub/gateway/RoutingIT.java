package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends Door {

    @ParameterizedTest
    @CsvSource({
        "centres, hub",
        "rooms, hub",
        "bookings, hub",
        "booking-series, hub",
        "support-requests, hub",
        "trainings, hub",
        "certificates, hub",
        "assessments, hub",
        "solutions, hub",
        "plans, hub",
        "certification-checklists, hub",
        "certification-checks, hub",
        "certification-reminders, hub",
        "planning-regions, hub",
        "districts, hub",
        "waiting-list, hub",
        "calendar-feeds, hub",
        "enrolments, hub",
        "statistics/hub, hub",
        "statistics/centres, hub",
        "enterprises, marketplace",
        "offers, marketplace",
        "needs, marketplace",
        "partnerships, marketplace",
        "saved-searches, marketplace",
        "offer-categories, marketplace",
        "search, marketplace",
        "my-enterprises, marketplace",
        "saved-enterprises, marketplace",
        "certifications, marketplace",
        "statistics/marketplace, marketplace",
        "events, events",
        "events.ics, events",
        "registrations, events",
        "stand-applications, events",
        "tickets, events",
        "statistics/events, events"
    })
    void everyResourceReachesItsService(String resource, String service) {
        assertThat(caller.get("/api/v1/" + resource).body()).isEqualTo(service);
        assertThat(caller.get("/api/v1/" + resource + "/42/more?x=1").body()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/some/page", "/ratings/secret", "/apiary", "/favicon.ico"})
    void everythingOutsideTheApiIsThePortal(String path) {
        assertThat(caller.get(path).body()).isEqualTo("portal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/unknown",
                "/api/v2/centres",
                "/api/v1/centresx",
                "/api/v1/statistics",
                "/api/v1/statistics/",
                "/api/v1/statistics/eventsx"
            })
    void anUnknownPathOfTheApiIsNotFound(String path) {
        assertProblem(caller.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/centres/../../actuator", "/api/v1/centres/%2e%2e/x", "/api/v1/centres//x",
                        "/api/v1/centres;a=b",
                "/api/v1/centres/a%2Fb", "/api/v1/centres/%5c", "/api/v1/centres/%00", "/api/v1/./centres"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) {
        int before = HUB.timesAsked();
        String answer = caller.raw("GET " + path + " HTTP/1.1\r\nHost: door\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(HUB.timesAsked()).isEqualTo(before);
    }

    @Test
    void pathAndQueryArriveUnchanged() {
        String target = "/api/v1/offers/%D0%BC%D0%B5%D0%B4?q=a+b%20c&near=1,2&q=%26";
        caller.get(target);
        assertThat(MARKETPLACE.last().target()).isEqualTo(target);
    }

    @Test
    void methodsThatNobodyServesAreRefused() {
        var answer = caller.send("PROPFIND", "/api/v1/centres", "");
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertProblem(caller.send("POST", "/api/v1/openapi.json", "x"), 405, "method-not-allowed");
    }

    @Test
    void bodiesPassBothWaysUntouched() {
        HUB.answers(exchange ->
                Backend.reply(exchange, 201, "application/json", "{\"много\":\"" + "я".repeat(50_000) + "\"}"));
        var answer = caller.send("POST", "/api/v1/bookings", "ж".repeat(20_000), "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).hasSize(50_000 + "{\"много\":\"\"}".length());
        assertThat(HUB.last().bodyLength()).isEqualTo(40_000);
    }

    @Test
    void formsReachThePortalAsTheyWereSent() {
        caller.send("POST", "/enter", "a=1&b=2", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(PORTAL.last().bodyLength()).isEqualTo(7);
        assertThat(PORTAL.last().target()).isEqualTo("/enter");
    }

    @Test
    void headAndNotModifiedPassUnchanged() {
        HUB.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
            exchange.close();
        });
        var known = caller.get("/api/v1/centres/varna", "If-None-Match", "\"7\"");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().firstValue("ETag")).hasValue("\"7\"");
        var head = caller.send("HEAD", "/api/v1/centres/varna", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(HUB.last().method()).isEqualTo("HEAD");
    }

    @Test
    void theAddressOfAServiceStaysInside() {
        HUB.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", HUB.url() + "/api/v1/bookings/1");
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            Backend.reply(exchange, 201, "text/plain", "made");
        });
        var answer = caller.send("POST", "/api/v1/bookings", "x");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/bookings/1");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void aCompressedAnswerStaysCompressed() {
        HUB.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Backend.reply(exchange, 200, "text/plain", "not really gzip");
        });
        var answer = caller.get("/api/v1/centres", "Accept-Encoding", "gzip");
        assertThat(HUB.last().headers().get("Accept-Encoding")).isEqualTo(List.of("gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).isEqualTo("not really gzip");
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOffAsWhole() {
        HUB.answers(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[50_000]);
            exchange.getResponseBody().flush();
            throw new IOException("the service dies");
        });
        assertThatThrownBy(() -> caller.get("/api/v1/centres")).isInstanceOf(UncheckedIOException.class);
    }
}
