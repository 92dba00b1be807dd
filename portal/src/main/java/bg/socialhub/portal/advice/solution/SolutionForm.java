package bg.socialhub.portal.advice.solution;

import bg.socialhub.portal.advice.Blank;
import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.SolutionsApi.Category;
import bg.socialhub.portal.gateway.SolutionsApi.Description;
import bg.socialhub.portal.gateway.SolutionsApi.Solution;
import bg.socialhub.portal.gateway.SolutionsApi.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A solution as its centre's manager types it. */
record SolutionForm(
        @Nullable Long version,
        @Nullable Category category,
        @Nullable Dimension dimension,
        @Nullable String titleBg,
        @Nullable String titleEn,
        @Nullable String descriptionBg,
        @Nullable String descriptionEn,
        @Nullable String asksBg,
        @Nullable String asksEn,
        @Nullable String key) {

    /** The form's field by the API's. */
    static final Map<String, String> NAMES = Map.of(
            "title.bg", "titleBg",
            "title.en", "titleEn",
            "description.bg", "descriptionBg",
            "description.en", "descriptionEn",
            "asks.bg", "asksBg",
            "asks.en", "asksEn");

    static SolutionForm empty() {
        return new SolutionForm(null, null, null, null, null, null, null, null, null, null);
    }

    static SolutionForm of(Solution solution) {
        return new SolutionForm(
                solution.version(),
                solution.category(),
                solution.dimension(),
                solution.title().bg(),
                solution.title().en(),
                solution.description().bg(),
                solution.description().en(),
                solution.asks().bg(),
                solution.asks().en(),
                null);
    }

    String match() {
        return IfMatch.of(version == null ? 0 : version);
    }

    Description toDescription() {
        return new Description(
                category,
                dimension,
                words(titleBg, titleEn),
                words(descriptionBg, descriptionEn),
                words(asksBg, asksEn));
    }

    private static Words words(@Nullable String bg, @Nullable String en) {
        return new Words(Blank.toNull(bg), Blank.toNull(en));
    }
}
