package bg.socialhub.portal.figures;

import bg.socialhub.portal.gateway.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a centre's dashboard with its drawings.
 *
 * @param rows what a row stands for: a month, a category or a year
 * @param sum below the lines, where they can be added up
 */
record Panel(
        String code,
        Text definition,
        String rows,
        List<Head> heads,
        List<Line> lines,
        @Nullable Line sum,
        List<Graph> graphs,
        List<Bar> bars) {

    /** A column's name, its unit and, where it is a figure of its own, what it counts. */
    record Head(
            String code, String name, String unit, @Nullable Text definition) {}

    record Line(String name, List<Cell> cells) {}

    /**
     * One number.
     *
     * @param number null where it is hidden or nothing was measured
     * @param hidden whether it is kept back so that nobody can be guessed
     * @param least whether it is a sum of which something is hidden
     */
    record Cell(@Nullable BigDecimal number, boolean hidden, boolean least) {

        static final Cell NOTHING = new Cell(null, false, false);

        static Cell of(BigDecimal number) {
            return new Cell(number, false, false);
        }
    }

    /**
     * A chart by month.
     *
     * @param part of {@code whole}, where the chart shows a share of something; both null otherwise
     */
    record Graph(
            String id,
            String name,
            Chart chart,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole) {}

    /** A number with its share of the greatest one, in hundredths. */
    record Bar(String name, Cell cell, long share) {}

    /** Whether some number is kept back, so that the page says why. */
    public boolean isHiding() {
        return lines.stream().flatMap(line -> line.cells().stream()).anyMatch(Cell::hidden);
    }

    /** Whether the columns need a sentence each. */
    public boolean isExplained() {
        return heads.stream().anyMatch(head -> head.definition() != null);
    }
}
