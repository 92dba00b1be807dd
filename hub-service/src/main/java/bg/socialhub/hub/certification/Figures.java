package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise tells of its last year, as far as it does; numbers of people only, never who they are (I9).
 *
 * @param result the financial result after tax in euro, negative for a loss
 * @param spent what of it went to social activity or goals, in euro
 * @param headcount how many people are employed; {@code average} their average number on the list
 * @param fromGroups how many of them are from the Act's groups; {@code averageFromGroups} on average
 * @param staying how many of those have worked there without a break for the last six months
 */
record Figures(
        @Nullable BigDecimal result,
        @Nullable BigDecimal spent,
        @Nullable Integer headcount,
        @Nullable BigDecimal average,
        @Nullable Integer fromGroups,
        @Nullable BigDecimal averageFromGroups,
        @Nullable Integer staying) {

    Optional<BigDecimal> employed(Base base) {
        return switch (base) {
            case HEADCOUNT -> Optional.ofNullable(headcount).map(number -> BigDecimal.valueOf(number));
            case AVERAGE -> Optional.ofNullable(average);
        };
    }

    Optional<BigDecimal> employedFromGroups(Base base) {
        return switch (base) {
            case HEADCOUNT -> Optional.ofNullable(fromGroups).map(number -> BigDecimal.valueOf(number));
            case AVERAGE -> Optional.ofNullable(averageFromGroups);
        };
    }

    Optional<BigDecimal> employedForLong() {
        return Optional.ofNullable(staying).map(number -> BigDecimal.valueOf(number));
    }
}
