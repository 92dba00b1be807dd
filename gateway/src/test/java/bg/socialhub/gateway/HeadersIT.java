package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT extends Door {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Real-IP",
                "X-User",
                "X-User-Id",
                "X-User-Roles",
                "X-Authenticated-User",
                "X-Remote-User",
                "X-Forwarded-Prefix",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "True-Client-IP",
                "x-forwarded-user",
                "Proxy",
                "baggage",
                "TE",
                "Proxy-Authorization",
                "Keep-Alive"
            })
    void whatOnlyTheHouseMaySayIsTakenFromNobodyOutside(String name) {
        caller.get("/api/v1/centres", name, "evil");
        assertThat(HUB.last().headers().containsKey(name)).isFalse();
    }

    @Test
    void forwardedHeadersAreWrittenAnew() {
        caller.get(
                "/api/v1/centres",
                "X-Forwarded-For",
                "6.6.6.6",
                "X-Forwarded-Host",
                "evil",
                "X-Forwarded-Proto",
                "gopher");
        var headers = HUB.last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.getFirst("X-Forwarded-Host")).startsWith("127.0.0.1:");
    }

    @Test
    void headersNamedByConnectionEndAtTheDoor() {
        caller.raw(
                "GET /api/v1/rooms HTTP/1.1\r\nHost: door\r\nX-Hop: 1\r\nX-End: 2\r\nConnection: close, X-Hop\r\n\r\n");
        assertThat(HUB.last().headers().containsKey("X-Hop")).isFalse();
        assertThat(HUB.last().headers().getFirst("X-End")).isEqualTo("2");
    }

    @Test
    void cookiesPassOnlyToAndFromThePortal() {
        for (var backend : new Backend[] {HUB, PORTAL}) {
            backend.answers(exchange -> {
                exchange.getResponseHeaders().add("Set-Cookie", "a=1");
                Backend.reply(exchange, 200, "text/plain", "x");
            });
        }
        var api = caller.get("/api/v1/centres", "Cookie", "session=1");
        var page = caller.get("/", "Cookie", "session=1");
        assertThat(HUB.last().headers().containsKey("Cookie")).isFalse();
        assertThat(PORTAL.last().headers().getFirst("Cookie")).isEqualTo("session=1");
        assertThat(api.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Set-Cookie")).hasValue("a=1");
    }

    @Test
    void aTraceIsPassedOnAndToldToTheCaller() {
        var answer = caller.get("/api/v1/centres", "traceparent", PARENT);
        assertThat(HUB.last().headers().get("traceparent")).containsExactly(PARENT);
        assertThat(answer.headers().firstValue("X-Trace-Id")).hasValue("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void aTraceBeginsHereWhenThereIsNone() {
        var answer = caller.get("/api/v1/centres", "traceparent", "nonsense");
        String parent = HUB.last().headers().getFirst("traceparent");
        assertThat(parent).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        assertThat(answer.headers().firstValue("X-Trace-Id")).hasValue(parent.substring(3, 35));
    }

    @Test
    void browsersAreToldToBeCarefulWhateverTheServiceSays() {
        HUB.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            Backend.reply(exchange, 200, "application/json", "{}");
        });
        var headers = caller.get("/api/v1/centres").headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void thePortalMaySetThePolicyOfItsPages() {
        PORTAL.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self' https://tiles.example");
            Backend.reply(exchange, 200, "text/html", "<p>");
        });
        assertThat(caller.get("/").headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'self' https://tiles.example");
    }

    @Test
    void anAllowedSiteMayCallTheApi() {
        var answer = caller.get("/api/v1/centres", "Origin", "https://partner.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://partner.example");
        var preflight = caller.send(
                "OPTIONS",
                "/api/v1/bookings",
                "",
                "Origin",
                "https://partner.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization, idempotency-key");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
    }

    @Test
    void anyOtherSiteIsRefused() {
        int before = HUB.timesAsked();
        assertProblem(caller.get("/api/v1/centres", "Origin", "https://evil.example"), 403, "origin-not-allowed");
        assertProblem(
                caller.send("OPTIONS", "/api/v1/centres", "", "Origin", "null", "Access-Control-Request-Method", "GET"),
                403,
                "origin-not-allowed");
        assertThat(HUB.timesAsked()).isEqualTo(before);
    }

    @Test
    void refusalsSpeakBulgarianUnlessEnglishIsAskedFor() {
        assertThat(caller.get("/api/v1/no").body()).contains("Няма такъв адрес");
        assertThat(caller.get("/api/v1/no", "Accept-Language", "de, en;q=0.5").body())
                .contains("No such address");
        assertThat(caller.get("/api/v1/no", "Accept-Language", "de").body()).contains("Няма такъв адрес");
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() {
        String answer = caller.raw("GET /api/v1/<script> HTTP/1.1\r\nHost: door\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("malformed-request")
                .doesNotContain("Exception");
    }
}
