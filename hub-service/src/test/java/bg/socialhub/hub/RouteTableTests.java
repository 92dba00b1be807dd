package bg.socialhub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A route without a row fails the build, as does a row without a route (I7). */
class RouteTableTests {

    private static final String COLUMNS =
            "route | request | min int plm ple vam vae med pch buy ope cit svc nob | v | body";
    private static final String STATUSES = "200 200 200 200 200 200 200 200 200 200 200 401 200";

    @Test
    void everyRouteOfTheControllersHasARow() {
        var routes = Routes.declared("bg.socialhub.hub");
        assertThat(routes).hasSizeGreaterThan(100);
        assertThat(RouteTable.ours().missing(routes))
                .as("routes without a row in test/resources/authorisation")
                .isEmpty();
    }

    @Test
    void everyRowHasARoute() {
        assertThat(RouteTable.ours().superfluous(Routes.declared("bg.socialhub.hub")))
                .isEmpty();
    }

    @Test
    void aForgottenRouteIsFound() {
        var planted = Routes.declared("bg.socialhub.hub.violations.routes");
        assertThat(planted).containsExactly("DELETE /forgotten/{id}", "GET /forgotten", "POST /forgotten");
        assertThat(RouteTable.ours().missing(planted)).isEqualTo(planted);
        var table = table("GET /forgotten | /forgotten | " + STATUSES + " | |");
        assertThat(table.missing(planted)).containsExactly("DELETE /forgotten/{id}", "POST /forgotten");
    }

    @Test
    void aRowOfARouteThatIsGoneIsFound() {
        var planted = Routes.declared("bg.socialhub.hub.violations.routes");
        assertThat(table("PUT /forgotten | /forgotten | " + STATUSES + " | |").superfluous(planted))
                .containsExactly("PUT /forgotten");
    }

    @Test
    void aRowSaysSomethingAboutEverybody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("GET /forgotten | /forgotten | 200 401 | |"))
                .withMessageContaining("A status for each person");
        assertThatIllegalArgumentException().isThrownBy(() -> RouteTable.of("route | request | min | v | body"));
    }

    private static RouteTable table(String row) {
        return RouteTable.of(COLUMNS + "\n" + row);
    }
}
