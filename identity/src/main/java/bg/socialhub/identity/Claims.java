package bg.socialhub.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** The layout of the realm's claims; the mappers of {@code realm/social-economy.json} write them. */
final class Claims {

    private static final String ENTERPRISES = "/enterprises/";

    private Claims() {}

    static CurrentUser user(Jwt token) {
        return new CurrentUser(
                Optional.ofNullable(token.getSubject()).orElse(""),
                roles(token),
                text(token, "centre"),
                enterprises(token),
                PersonName.of(text(token, "name")));
    }

    static Set<Role> roles(Jwt token) {
        return texts(token, "roles").stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable String text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text && !text.isBlank() ? text : null;
    }

    // Groups arrive with their full path, so that a group of the same name elsewhere is not an enterprise.
    private static Set<String> enterprises(Jwt token) {
        return texts(token, "enterprises").stream()
                .filter(path -> path.startsWith(ENTERPRISES))
                .map(path -> path.substring(ENTERPRISES.length()))
                .filter(id -> !id.isEmpty() && id.indexOf('/') < 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    // A claim of another shape gives no rights, and is no reason for an error.
    private static List<String> texts(Jwt token, String claim) {
        return token.getClaim(claim) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
