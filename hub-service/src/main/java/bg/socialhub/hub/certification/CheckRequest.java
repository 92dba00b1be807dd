package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CheckDesk.Wish;
import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.platform.web.InvalidField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An enterprise's figures as a caller tells them; amounts are in euro, what is not told is left out. */
record CheckRequest(
        @NotBlank @Size(max = 100) String enterpriseId,
        @Nullable @Size(max = 40) String centre,
        @NotNull CertificateClass certificateClass,
        @NotNull @Valid Told figures) {

    private static final int MOST_PEOPLE = 100_000;

    record Told(
            @Nullable @Valid Result result,
            @Nullable @Valid Spent spentOnSocialActivity,
            @Nullable @Min(0) @Max(MOST_PEOPLE) Integer employed,

            @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
            BigDecimal averageEmployed,

            @Nullable @Min(0) @Max(MOST_PEOPLE) Integer fromGroups,

            @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
            BigDecimal averageFromGroups,

            @Nullable @Min(0) @Max(MOST_PEOPLE) Integer fromGroupsForSixMonths) {}

    record Result(
            @NotNull @Pattern(regexp = "-?\\d{1,12}(\\.\\d{1,2})?")
            String amount,

            @NotNull Euro currency) {}

    record Spent(
            @NotNull @Pattern(regexp = "\\d{1,12}(\\.\\d{1,2})?")
            String amount,

            @NotNull Euro currency) {}

    /** Figures are in euro since 2026. */
    enum Euro {
        EUR
    }

    Wish toWish(CheckId id) {
        requirePart("figures.fromGroups", figures.fromGroups(), figures.employed());
        requirePart("figures.fromGroupsForSixMonths", figures.fromGroupsForSixMonths(), figures.fromGroups());
        requirePart("figures.averageFromGroups", figures.averageFromGroups(), figures.averageEmployed());
        return new Wish(id, enterpriseId, centre, certificateClass, toFigures());
    }

    private Figures toFigures() {
        return new Figures(
                figures.result() == null ? null : euro(figures.result().amount()),
                figures.spentOnSocialActivity() == null
                        ? null
                        : euro(figures.spentOnSocialActivity().amount()),
                figures.employed(),
                figures.averageEmployed(),
                figures.fromGroups(),
                figures.averageFromGroups(),
                figures.fromGroupsForSixMonths());
    }

    private static BigDecimal euro(String amount) {
        return new Money(new BigDecimal(amount), Money.Currency.EUR).amount();
    }

    private static <N extends Comparable<N>> void requirePart(String field, @Nullable N part, @Nullable N whole) {
        if (part != null && whole != null && part.compareTo(whole) > 0) {
            throw new InvalidField(field, "more-than-all");
        }
    }
}
