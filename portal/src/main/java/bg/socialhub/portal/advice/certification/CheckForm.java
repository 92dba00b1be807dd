package bg.socialhub.portal.advice.certification;

import bg.socialhub.portal.advice.Blank;
import bg.socialhub.portal.gateway.ChecklistsApi.Amount;
import bg.socialhub.portal.gateway.ChecklistsApi.Asked;
import bg.socialhub.portal.gateway.ChecklistsApi.Figures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Last year's figures as somebody types them; what is left empty is not told.
 *
 * @param employed how many people are employed: a headcount, or an average where the rules count so
 */
record CheckForm(
        @Nullable String certificateClass,
        @Nullable String profit,
        @Nullable String spent,
        @Nullable String employed,
        @Nullable String fromGroups,
        @Nullable String staying,
        @Nullable String key) {

    /** The form's field by the API's. */
    static final Map<String, String> NAMES = Map.of(
            "figures.result.amount", "profit",
            "figures.spentOnSocialActivity.amount", "spent",
            "figures.employed", "employed",
            "figures.averageEmployed", "employed",
            "figures.fromGroups", "fromGroups",
            "figures.averageFromGroups", "fromGroups",
            "figures.fromGroupsForSixMonths", "staying");

    private static final String EURO = "EUR";
    private static final String SUM = "\\d{1,12}(\\.\\d{1,2})?";
    private static final String WHOLE = "\\d{1,6}";
    private static final String AVERAGE = "\\d{1,6}(\\.\\d{1,2})?";

    static CheckForm of(String wanted) {
        return new CheckForm(wanted, null, null, null, null, null, null);
    }

    /** What is typed in the fields of which the content is no number, by field. */
    List<String> wrong(boolean average) {
        var patterns = new LinkedHashMap<String, String>();
        patterns.put("profit", "-?" + SUM);
        patterns.put("spent", SUM);
        patterns.put("employed", average ? AVERAGE : WHOLE);
        patterns.put("fromGroups", average ? AVERAGE : WHOLE);
        patterns.put("staying", WHOLE);
        return patterns.entrySet().stream()
                .filter(one -> number(typed(one.getKey()))
                        .filter(text -> !text.matches(one.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Only with {@link #wrong no wrong} numbers. */
    Asked toAsked(String enterprise, boolean average) {
        return new Asked(
                enterprise,
                Blank.toNull(certificateClass),
                new Figures(
                        euro(profit),
                        euro(spent),
                        average ? null : whole(employed),
                        average ? decimal(employed) : null,
                        average ? null : whole(fromGroups),
                        average ? decimal(fromGroups) : null,
                        whole(staying)));
    }

    private @Nullable String typed(String field) {
        return switch (field) {
            case "profit" -> profit;
            case "spent" -> spent;
            case "employed" -> employed;
            case "fromGroups" -> fromGroups;
            default -> staying;
        };
    }

    private static @Nullable Amount euro(@Nullable String typed) {
        return number(typed).map(amount -> new Amount(amount, EURO)).orElse(null);
    }

    private static @Nullable Integer whole(@Nullable String typed) {
        return number(typed).map(Integer::valueOf).orElse(null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String typed) {
        return number(typed).map(BigDecimal::new).orElse(null);
    }

    /** People write {@code 12 000,50 €}. */
    private static Optional<String> number(@Nullable String typed) {
        return Optional.ofNullable(Blank.toNull(typed))
                .map(text -> text.replaceAll("[\\s\\u00a0\\u202f€]", "")
                        .replace('−', '-')
                        .replace(',', '.'));
    }
}
