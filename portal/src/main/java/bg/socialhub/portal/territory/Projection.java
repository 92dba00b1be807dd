package bg.socialhub.portal.territory;

import java.util.List;
import java.util.stream.Collectors;

/** Draws degrees on a map a thousand units wide; a country as small as Bulgaria stays true enough when drawn flat. */
final class Projection {

    static final int WIDTH = 1000;
    private static final double NARROWER = Math.cos(Math.toRadians(42.75));

    private final double west;
    private final double north;
    private final double scale;
    private final int height;

    /** Lays all places, each a longitude and a latitude, on one map. */
    Projection(List<double[]> places) {
        var longitudes = places.stream().collect(Collectors.summarizingDouble(place -> place[0]));
        var latitudes = places.stream().collect(Collectors.summarizingDouble(place -> place[1]));
        this.west = longitudes.getMin();
        this.north = latitudes.getMax();
        this.scale = WIDTH / ((longitudes.getMax() - west) * NARROWER);
        this.height = (int) Math.ceil((north - latitudes.getMin()) * scale);
    }

    int height() {
        return height;
    }

    Point at(double latitude, double longitude) {
        return new Point(
                (int) Math.round((longitude - west) * NARROWER * scale), (int) Math.round((north - latitude) * scale));
    }

    /** An outline as SVG path data, in whole units and steps from point to point, because the page has to be small. */
    String path(List<double[]> outline) {
        var path = new StringBuilder();
        Point last = null;
        for (double[] place : outline) {
            Point next = at(place[1], place[0]);
            if (last == null) {
                path.append('M').append(next.x()).append(' ').append(next.y()).append('l');
            } else if (!next.equals(last)) {
                int x = next.x() - last.x();
                int y = next.y() - last.y();
                path.append(path.charAt(path.length() - 1) == 'l' || x < 0 ? "" : " ")
                        .append(x)
                        .append(y < 0 ? "" : " ")
                        .append(y);
            }
            last = next;
        }
        return path.append('z').toString();
    }

    /** The middle of an outline's area. */
    Point middle(List<double[]> outline) {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i + 1 < outline.size(); i++) {
            double[] a = outline.get(i);
            double[] b = outline.get(i + 1);
            double part = a[0] * b[1] - b[0] * a[1];
            area += part;
            x += (a[0] + b[0]) * part;
            y += (a[1] + b[1]) * part;
        }
        return at(y / (3 * area), x / (3 * area));
    }
}
