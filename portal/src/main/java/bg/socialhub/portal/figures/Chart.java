package bg.socialhub.portal.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A bar for every month, measured out for a drawing of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param top the value at the upper line
 * @param numbered whether there is room for every bar's number; else the line's number must do
 */
record Chart(BigDecimal top, boolean numbered, List<Bar> bars) {

    static final int WIDTH = 320;
    static final int HEIGHT = 168;

    private static final int CEILING = 22;
    private static final int FLOOR = 132;
    private static final int ROOM_FOR_NUMBERS = 12;
    private static final double FILL = 0.72;

    /**
     * One month.
     *
     * @param running whether the month is not over yet, so that its bar may still grow
     * @param month in full
     * @param name below the bar; empty where there is no room for it
     * @param year below the name of the first month of a year that has one
     */
    record Bar(
            double x,
            double y,
            double width,
            double height,
            BigDecimal value,
            boolean running,
            String month,
            String name,
            String year) {

        public double middle() {
            return round(x + width / 2);
        }
    }

    /** @param top at least the greatest value, so that several charts can be compared */
    static Chart of(List<YearMonth> months, List<BigDecimal> values, BigDecimal top, YearMonth now, Locale language) {
        double step = (double) WIDTH / months.size();
        int every = (months.size() + ROOM_FOR_NUMBERS - 1) / ROOM_FOR_NUMBERS;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            double height = round(values.get(i).doubleValue() / top.doubleValue() * (FLOOR - CEILING));
            boolean named = i % every == 0;
            boolean yearly = named
                    && (i == 0
                            ? isAlone(months, every)
                            : month.getYear() != months.get(i - every).getYear());
            bars.add(new Bar(
                    round(i * step + step * (1 - FILL) / 2),
                    round(FLOOR - height),
                    round(step * FILL),
                    height,
                    values.get(i),
                    !month.isBefore(now),
                    Months.full(month, language),
                    named ? Months.brief(month, language) : "",
                    yearly ? String.valueOf(month.getYear()) : ""));
        }
        return new Chart(top, months.size() <= ROOM_FOR_NUMBERS, bars);
    }

    /** Whether the first month has the room for its year, which it has not when the next month begins another one. */
    private static boolean isAlone(List<YearMonth> months, int every) {
        return months.size() <= every
                || months.get(every).getYear() == months.getFirst().getYear();
    }

    /** A round number not below any of the values: 1, 2 or 5 with zeros, or a whole such step more. */
    static BigDecimal top(List<BigDecimal> values) {
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (most.compareTo(BigDecimal.TEN) <= 0) {
            return most.max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 1);
        BigDecimal half = step.divide(BigDecimal.TWO, MathContext.DECIMAL32);
        return most.divide(half, 0, RoundingMode.CEILING).multiply(half).setScale(0, RoundingMode.CEILING);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int ceiling() {
        return CEILING;
    }

    public int floor() {
        return FLOOR;
    }

    public boolean empty() {
        return highest().value().signum() == 0;
    }

    public Bar highest() {
        return bars.stream().max(Comparator.comparing(Bar::value)).orElseThrow();
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
