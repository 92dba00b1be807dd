package bg.socialhub.marketplace.membership;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.http.HttpClient;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The part of Keycloak's admin API that puts a user into the group of an enterprise; every call may be repeated. */
@Component
class KeycloakAdmin {

    private static final String PARENT = "enterprises";

    private final RestClient http;
    private final MembershipSettings settings;
    private final String tokens;
    private final String admin;

    KeycloakAdmin(MembershipSettings settings, @Value("${identity.issuer}") String issuer) {
        this.settings = settings;
        this.tokens = issuer + "/protocol/openid-connect/token";
        this.admin = issuer.replaceFirst("/realms/", "/admin/realms/");
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .build());
        requests.setReadTimeout(settings.read());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    record Token(@JsonProperty("access_token") String accessToken) {}

    record Group(String id) {}

    /** Makes the user a member of {@code /enterprises/<enterpriseId>}, which comes into being when it is not there. */
    void join(String user, String enterpriseId) {
        String token = token();
        Group group = find(enterpriseId, token);
        String id = group == null ? create(enterpriseId, token).id() : group.id();
        http.put()
                .uri(admin + "/users/{user}/groups/{group}", user, id)
                .header(HttpHeaders.AUTHORIZATION, token)
                .retrieve()
                .toBodilessEntity();
    }

    private String token() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        var token = http.post()
                .uri(tokens)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Token.class);
        return "Bearer " + present(token).accessToken();
    }

    private @Nullable Group find(String enterpriseId, String token) {
        try {
            return byPath(PARENT + "/" + enterpriseId, token);
        } catch (HttpClientErrorException.NotFound _) {
            return null;
        }
    }

    private Group create(String enterpriseId, String token) {
        try {
            http.post()
                    .uri(
                            admin + "/groups/{parent}/children",
                            byPath(PARENT, token).id())
                    .header(HttpHeaders.AUTHORIZATION, token)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("name", enterpriseId))
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException.Conflict _) {
            // another instance was quicker; the group is there, which is all that matters
        }
        return byPath(PARENT + "/" + enterpriseId, token);
    }

    private Group byPath(String path, String token) {
        return present(http.get()
                .uri(admin + "/group-by-path/" + path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .retrieve()
                .body(Group.class));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw new RestClientException("The identity server answered without a body");
        }
        return body;
    }
}
