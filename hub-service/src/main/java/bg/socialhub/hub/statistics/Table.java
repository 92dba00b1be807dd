package bg.socialhub.hub.statistics;

import bg.socialhub.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table of a centre's figures.
 *
 * @param definition what is counted, in one sentence
 */
record Table(String code, LocalizedText definition, List<FigureColumn> columns, List<FigureRow> rows) {

    /** What the numbers of a column are. */
    enum FigureUnit {
        COUNT,
        HOURS,
        PERCENT
    }

    /**
     * One column.
     *
     * @param name where the code alone says nothing, as for rooms; null otherwise
     * @param definition where the column is a figure of its own; null where the table's says it all
     */
    record FigureColumn(
            String code,
            @Nullable LocalizedText name,
            @Nullable LocalizedText definition,
            FigureUnit unit) {

        static FigureColumn count(String code) {
            return new FigureColumn(code, null, null, FigureUnit.COUNT);
        }
    }

    /** A month, a year or a category, with a value for each column. */
    record FigureRow(String code, List<FigureValue> values) {}

    /**
     * A number, or why there is none.
     *
     * @param hidden whether it is kept back because somebody could be guessed from it; else there was nothing to measure
     */
    record FigureValue(@Nullable BigDecimal number, boolean hidden) {

        private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

        static final FigureValue NOTHING = new FigureValue(null, false);
        static final FigureValue HIDDEN = new FigureValue(null, true);

        static FigureValue of(long count) {
            return new FigureValue(BigDecimal.valueOf(count), false);
        }

        static FigureValue of(Optional<Long> count) {
            return count.map(FigureValue::of).orElse(HIDDEN);
        }

        /** In hours, to a tenth. */
        static FigureValue hours(Optional<Duration> time) {
            return time.map(took -> new FigureValue(
                            BigDecimal.valueOf(took.toSeconds()).divide(HOUR, 1, RoundingMode.HALF_UP), false))
                    .orElse(NOTHING);
        }

        /** How many hundredths a part is of a whole, to a tenth; nothing of nothing. */
        static FigureValue percent(Duration part, Duration whole) {
            return whole.isZero()
                    ? NOTHING
                    : new FigureValue(
                            BigDecimal.valueOf(part.toMillis())
                                    .movePointRight(2)
                                    .divide(BigDecimal.valueOf(whole.toMillis()), 1, RoundingMode.HALF_UP),
                            false);
        }
    }
}
