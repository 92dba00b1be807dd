package bg.socialhub.hub.support.web;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What callers send about a support request; free text with somebody's personal number in it is refused here. */
final class SupportBodies {

    private SupportBodies() {}

    record Opening(
            @NotBlank String centre,
            @NotBlank String enterpriseId,
            @NotNull Category category,
            @NotNull @PlainText(max = 200) String subject,

            @NotNull @PlainText(max = 5000, multiline = true)
            String description) {

        Concern toConcern(String requester) {
            return new Concern(
                    centre,
                    enterpriseId,
                    category,
                    PersonalNumbers.refuseIn("subject", subject),
                    PersonalNumbers.refuseIn("description", description),
                    requester);
        }
    }

    /** Who takes the request; the caller when nobody is named. */
    record Assignment(@Nullable @PlainText(max = 100) String assignee) {}

    record Text(
            @NotNull @PlainText(max = 5000, multiline = true)
            String text) {

        String checked() {
            return PersonalNumbers.refuseIn("text", text);
        }
    }

    /** The older request in which this one goes on, and a word about it. */
    record Merger(
            @NotNull @PlainText(max = 100) String into,

            @Nullable @PlainText(max = 5000, multiline = true)
            String text) {

        @Nullable
        String checked() {
            return PersonalNumbers.refuseInOptional("text", text);
        }
    }

    record OptionalText(
            @Nullable @PlainText(max = 5000, multiline = true)
            String text) {

        @Nullable
        String checked() {
            return PersonalNumbers.refuseInOptional("text", text);
        }
    }

    record Rating(
            @NotNull @Min(1) @Max(5) Integer score,

            @Nullable @PlainText(max = 1000, multiline = true)
            String comment) {}
}
