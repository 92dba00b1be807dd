package bg.socialhub.hub.solution;

import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.solution.Solution.Wording;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A solution as its centre's manager describes it. */
record SolutionRequest(
        @NotNull SolutionKind category,
        @NotNull Dimension dimension,
        @NotNull @Valid Title title,
        @NotNull @Valid Text description,
        @NotNull @Valid Text asks) {

    record Title(
            @NotNull @PlainText(max = 160) String bg,
            @Nullable @PlainText(max = 160) String en) {}

    record Text(
            @NotNull @PlainText(max = 3000, multiline = true)
            String bg,

            @Nullable @PlainText(max = 3000, multiline = true)
            String en) {}

    Solution toSolution(SolutionId id, String centre) {
        return new Solution(id, centre, category, dimension, wording(), Status.OFFERED, 1);
    }

    Wording wording() {
        return new Wording(
                text("title", title.bg(), title.en()),
                text("description", description.bg(), description.en()),
                text("asks", asks.bg(), asks.en()));
    }

    private static LocalizedText text(String field, String bg, @Nullable String en) {
        return new LocalizedText(
                PersonalNumbers.refuseIn(field + ".bg", bg), PersonalNumbers.refuseInOptional(field + ".en", en));
    }
}
