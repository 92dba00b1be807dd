package bg.socialhub.portal.advice.assessment;

import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.AssessmentsApi.Entry;
import bg.socialhub.portal.gateway.AssessmentsApi.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stages over each other on six axes from 0 in the middle to 100, measured out for a drawing of {@link #WIDTH} by
 * {@link #HEIGHT}; the first axis points up, the others follow clockwise.
 *
 * @param rings the lines that join equal scores, the outermost last
 * @param shapes one for each completed stage, the first one first
 */
public record Radar(List<Axis> axes, List<Ring> rings, List<Shape> shapes) {

    static final int WIDTH = 450;
    static final int HEIGHT = 264;

    private static final double MIDDLE_X = WIDTH / 2.0;
    private static final double MIDDLE_Y = HEIGHT / 2.0;
    private static final double RADIUS = 92;
    private static final double GAP = 10;
    private static final double LINE = 15;
    private static final double BASELINE = 5;
    private static final int MOST = 100;
    private static final int RING = 25;

    /** An axis to its end, and where its name stands: anchored at its start, middle or end. */
    public record Axis(Dimension dimension, Point end, Point name, String anchor) {}

    /** A line of equal scores, and where its number stands. */
    public record Ring(int score, String points, Point number) {}

    /** A stage's scores as a closed line through its points, in the order of the axes. */
    public record Shape(Stage stage, String points, List<Point> corners) {

        /** The name by which the style sheet tells the stages apart: {@code t0}, {@code t1} or {@code t2}. */
        public String style() {
            return stage.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A place on the drawing, from its upper left corner. */
    public record Point(double x, double y) {

        @Override
        public String toString() {
            return x + "," + y;
        }

        /** The corners of a small triangle around it. */
        public String triangle() {
            return new Point(x, round(y - 5)) + " " + new Point(round(x + 5), round(y + 4)) + " "
                    + new Point(round(x - 5), round(y + 4));
        }
    }

    static Radar of(List<Entry> stages) {
        Dimension[] all = Dimension.values();
        List<Axis> axes = IntStream.range(0, all.length)
                .mapToObj(place -> axis(all[place], place, all.length))
                .toList();
        List<Ring> rings = Stream.iterate(RING, score -> score <= MOST, score -> score + RING)
                .map(score -> ring(score, all.length))
                .toList();
        return new Radar(axes, rings, stages.stream().map(Radar::shape).toList());
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public Point middle() {
        return new Point(MIDDLE_X, MIDDLE_Y);
    }

    private static Axis axis(Dimension dimension, int place, int all) {
        Point end = at(place, all, RADIUS);
        Point outside = at(place, all, RADIUS + GAP);
        double side = outside.x() - MIDDLE_X;
        if (Math.abs(side) < 1) {
            boolean above = outside.y() < MIDDLE_Y;
            return new Axis(
                    dimension, end, new Point(MIDDLE_X, round(outside.y() + (above ? 0 : LINE - GAP / 2))), "middle");
        }
        return new Axis(
                dimension, end, new Point(outside.x(), round(outside.y() + BASELINE)), side > 0 ? "start" : "end");
    }

    private static Ring ring(int score, int all) {
        List<Point> corners = IntStream.range(0, all)
                .mapToObj(place -> at(place, all, RADIUS * score / MOST))
                .toList();
        Point top = corners.getFirst();
        return new Ring(score, joined(corners), new Point(top.x() + 4, round(top.y() + LINE - BASELINE)));
    }

    private static Shape shape(Entry entry) {
        Dimension[] all = Dimension.values();
        List<Point> corners = IntStream.range(0, all.length)
                .mapToObj(place -> at(place, all.length, RADIUS * score(entry, all[place]) / MOST))
                .toList();
        return new Shape(entry.stage(), joined(corners), corners);
    }

    private static double score(Entry entry, Dimension dimension) {
        return entry.scores()
                .dimensions()
                .getOrDefault(dimension, BigDecimal.ZERO)
                .doubleValue();
    }

    private static Point at(int place, int all, double length) {
        double angle = 2 * Math.PI * place / all;
        return new Point(round(MIDDLE_X + length * Math.sin(angle)), round(MIDDLE_Y - length * Math.cos(angle)));
    }

    private static String joined(List<Point> corners) {
        return corners.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
