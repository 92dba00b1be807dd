package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CurrentUserTests {

    @Test
    void worksOnlyInTheCentreOfTheClaim() {
        var expert = new CurrentUser("u", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

        assertThat(expert.isStaffOf("plovdiv")).isTrue();
        assertThat(expert.isManagerOf("plovdiv")).isFalse();
        assertThat(expert.isStaffOf("varna")).isFalse();
    }

    @Test
    void gainsNothingFromACentreWithoutARoleOrARoleWithoutACentre() {
        assertThat(new CurrentUser("u", Set.of(), "plovdiv", Set.of()).isStaffOf("plovdiv"))
                .isFalse();
        assertThat(new CurrentUser("u", Set.of(Role.CENTRE_MANAGER), null, Set.of()).isStaffOf("plovdiv"))
                .isFalse();
    }

    @Test
    void actsOnlyForItsOwnEnterprises() {
        var member = new CurrentUser("u", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of("medena"));

        assertThat(member.isMemberOf("medena")).isTrue();
        assertThat(member.isMemberOf("pchela")).isFalse();
        assertThat(new CurrentUser("u", Set.of(), null, Set.of("medena")).isMemberOf("medena"))
                .isFalse();
    }

    @Test
    void givesNoRightsForClaimsOfAnotherShape() {
        var token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("u")
                .claim("roles", "ministry")
                .claim("centre", List.of("plovdiv"))
                .claim("enterprises", List.of("/enterprises/", "/enterprises/a/b", "medena", 7))
                .build();

        assertThat(Claims.user(token)).isEqualTo(new CurrentUser("u", Set.of(), null, Set.of()));
    }
}
