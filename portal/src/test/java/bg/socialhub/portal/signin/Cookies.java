package bg.socialhub.portal.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a page: keeps cookies per port, follows nothing by itself, remembers every answer. */
final class Cookies {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LOGIN = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern SESSION_CODE = Pattern.compile("name=\"session_code\" value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Map<String, String>> jar = new LinkedHashMap<>();
    final List<HttpResponse<String>> answers = new ArrayList<>();

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    HttpResponse<String> post(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Follows redirects until a page comes. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int i = 0; i < MOST_REDIRECTS && isRedirect(last); i++) {
            last = get(target(last).toString());
        }
        return last;
    }

    /** Signs a demo user in at the identity server, beginning at the given page. */
    HttpResponse<String> signIn(String address, String user) {
        var page = follow(get(address));
        var form = LOGIN.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No sign-in page at " + page.uri());
        }
        return follow(post(form.group(1).replace("&amp;", "&"), Map.of("username", user, "password", "demo")));
    }

    /** Signs out at the identity server itself, as somebody does who comes from another application. */
    void signOutAt(String issuer) {
        var page = follow(get(issuer + "/protocol/openid-connect/logout"));
        var form = LOGIN.matcher(page.body());
        var code = SESSION_CODE.matcher(page.body());
        if (!form.find() || !code.find()) {
            throw new AssertionError("No sign-out page at " + page.uri());
        }
        post(
                URI.create(issuer).resolve(form.group(1).replace("&amp;", "&")).toString(),
                Map.of("session_code", code.group(1), "confirmLogout", "yes"));
    }

    static String csrf(HttpResponse<String> page) {
        var token = CSRF.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No form with a CSRF token at " + page.uri());
        }
        return token.group(1);
    }

    String cookie(int port, String name) {
        return jar.getOrDefault(port, Map.of()).getOrDefault(name, "");
    }

    void put(int port, String name, String value) {
        jar.computeIfAbsent(port, unknown -> new LinkedHashMap<>()).put(name, value);
    }

    /** Makes another instance see the cookies of the first, as one public address does. */
    void shareCookies(int from, int to) {
        jar.put(to, jar.computeIfAbsent(from, unknown -> new LinkedHashMap<>()));
    }

    static URI target(HttpResponse<String> redirect) {
        return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
    }

    static boolean isRedirect(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3;
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        try {
            var request = builder.copy().build();
            String cookies = jar.getOrDefault(request.uri().getPort(), Map.of()).entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            var answer = http.send(
                    cookies.isEmpty()
                            ? request
                            : builder.header("Cookie", cookies).build(),
                    HttpResponse.BodyHandlers.ofString());
            answers.add(answer);
            answer.headers()
                    .allValues("Set-Cookie")
                    .forEach(line -> keep(request.uri().getPort(), line));
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(int port, String line) {
        String pair = line.split(";", 2)[0];
        int equals = pair.indexOf('=');
        put(port, pair.substring(0, equals), pair.substring(equals + 1));
    }
}
