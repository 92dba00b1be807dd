package bg.socialhub.hub.knowledge;

import static bg.socialhub.hub.knowledge.ArticleFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.support.SupportStories;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each instance remembers all articles: its own writes at once, those of others soon. */
@HubTest
@Import(SupportStories.class)
class KnowledgeIT {

    private static final CurrentUser EXPERT =
            new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    @Autowired
    KnowledgeBase base;

    @Autowired
    Articles articles;

    @Autowired
    TestClock clock;

    @Test
    void anotherInstanceFindsWhatWasWrittenWhenItLooksAgainAndForgetsWhatWasArchived() {
        String word = "дума" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Knowledge other = new Knowledge(articles, clock);
        assertThat(found(other, word)).isEmpty();
        Article article = base.write(new ArticleId(UUID.randomUUID().toString()), words(word, "Текст", null), EXPERT);
        assertThat(base.search(word, null, Set.of(), Optional.of(EXPERT))).containsExactly(article);
        assertThat(found(other, word)).isEmpty();
        clock.forward(Duration.ofSeconds(15));
        other.refresh();
        assertThat(found(other, word)).containsExactly(article);

        Article archived = base.change(
                article.id(), ArticleStep.ARCHIVE, (a, now) -> a.take(ArticleStep.ARCHIVE, now), EXPERT, _ -> {});
        assertThat(base.search(word, null, Set.of(), Optional.of(EXPERT))).isEmpty();
        assertThat(base.search(word, null, Set.of(ArticleStatus.ARCHIVED), Optional.of(EXPERT)))
                .containsExactly(archived);
        other.refresh();
        assertThat(found(other, word)).containsExactly(archived);
        assertThat(new Knowledge(articles, clock).search(word, _ -> true)).containsExactly(archived);
    }

    private static List<Article> found(Knowledge knowledge, String word) {
        return knowledge.search(word, _ -> true);
    }
}
