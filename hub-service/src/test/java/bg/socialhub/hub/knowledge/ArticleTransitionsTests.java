package bg.socialhub.hub.knowledge;

import static bg.socialhub.hub.knowledge.ArticleFixtures.NOW;
import static bg.socialhub.hub.knowledge.ArticleFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status meets every step (I10), and every reader meets every status (I7). */
class ArticleTransitionsTests {

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "DRAFT EDIT DRAFT",
            "DRAFT SHARE INTERNAL",
            "DRAFT PUBLISH PUBLISHED",
            "DRAFT ARCHIVE ARCHIVED",
            "INTERNAL EDIT INTERNAL",
            "INTERNAL PUBLISH PUBLISHED",
            "INTERNAL ARCHIVE ARCHIVED",
            "PUBLISHED EDIT PUBLISHED",
            "PUBLISHED WITHDRAW INTERNAL",
            "PUBLISHED ARCHIVE ARCHIVED",
            "ARCHIVED RESTORE DRAFT"));

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("knowledge article");
        for (ArticleStatus status : ArticleStatus.values()) {
            for (ArticleStep step : ArticleStep.values()) {
                status.after(step)
                        .ifPresentOrElse(
                                next -> {
                                    found.add(status + " " + step + " " + next);
                                    diagram.arrow(
                                            status.name(),
                                            next.name(),
                                            step.name().toLowerCase());
                                    Article moved = in(status).take(step, NOW);
                                    assertThat(moved.status()).isEqualTo(next);
                                    assertThat(moved.version())
                                            .isEqualTo(in(status).version() + 1);
                                },
                                () -> assertThatExceptionOfType(ArticleException.IllegalTransition.class)
                                        .isThrownBy(() -> in(status).take(step, NOW)));
            }
        }
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShown();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false, false, false, false, true",
        "INTERNAL, false, false, false, true, true",
        "PUBLISHED, true, true, true, true, true",
        "ARCHIVED, false, false, false, false, true",
    })
    void whoMayReadIt(
            ArticleStatus status,
            boolean nobody,
            boolean member,
            boolean ministry,
            boolean otherStaff,
            boolean ownStaff) {
        Article article = in(status);
        assertThat(article.isOpenTo(Optional.empty())).isEqualTo(nobody);
        assertThat(article.isOpenTo(user(Role.ENTERPRISE_MEMBER, null))).isEqualTo(member);
        assertThat(article.isOpenTo(user(Role.MINISTRY, null))).isEqualTo(ministry);
        assertThat(article.isOpenTo(user(Role.CENTRE_EXPERT, null))).isEqualTo(nobody);
        assertThat(article.isOpenTo(user(Role.CENTRE_EXPERT, "varna"))).isEqualTo(otherStaff);
        assertThat(article.isOpenTo(user(Role.CENTRE_MANAGER, "plovdiv"))).isEqualTo(ownStaff);
    }

    private static Optional<CurrentUser> user(Role role, String centre) {
        return Optional.of(new CurrentUser("someone", Set.of(role), centre, Set.of()));
    }
}
