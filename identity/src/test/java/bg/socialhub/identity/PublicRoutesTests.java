package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicRoutesTests {

    private static final PublicRoutes ROUTES = PublicRoutes.of("GET /api/v1/centres/**", "/portal/*");

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/centres, true",
        "GET, /api/v1/centres/plovdiv/rooms, true",
        "POST, /api/v1/centres/plovdiv, false",
        "GET, /api/v1/centresque, false",
        "POST, /portal/page, true",
        "GET, /portal/page/deeper, false",
        "GET, /, false"
    })
    void opensExactlyWhatItNames(String method, String path, boolean open) {
        assertThat(ROUTES.matcher().matches(request(method, path))).isEqualTo(open);
    }

    @Test
    void opensNothingByDefault() {
        assertThat(PublicRoutes.none().matcher().matches(request("GET", "/"))).isFalse();
    }

    @Test
    void refusesARouteItCannotRead() {
        var routes = PublicRoutes.of("GET POST /x");
        assertThatIllegalArgumentException().isThrownBy(routes::matcher);
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }
}
