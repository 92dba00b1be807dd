package bg.socialhub.hub;

import bg.socialhub.platform.test.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each person may do on each route, from one file for each feature. A line is a route, the request that tries it, the
 * statuses in the order of {@link Person}, the version for {@code If-Match} and the body; what stands in angle brackets is
 * made by {@link Fixtures}.
 */
record RouteTable(List<Row> rows) {

    private static final String COLUMNS = "min int plm ple vam vae med pch buy ope cit svc nob";

    /** One request and what it should come to for each person. */
    record Row(String route, String request, Map<Person, Integer> statuses, String version, String body) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            List<String> numbers = List.of(cells.get(2).split(" "));
            if (numbers.size() != Person.values().length) {
                throw new IllegalArgumentException("A status for each person: " + line);
            }
            Map<Person, Integer> statuses = new EnumMap<>(Person.class);
            for (Person person : Person.values()) {
                statuses.put(person, Integer.valueOf(numbers.get(person.ordinal())));
            }
            return new Row(cells.get(0), cells.get(1), statuses, cells.get(3), cells.get(4));
        }

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        @Override
        public String toString() {
            return method() + " " + request;
        }
    }

    /** The service's table. */
    static RouteTable ours() {
        try (Stream<Path> files =
                Files.list(Contracts.root().resolve("hub-service/src/test/resources/authorisation"))) {
            return new RouteTable(
                    files.sorted().flatMap(file -> read(file).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RouteTable of(String text) {
        List<String> lines = text.lines().toList();
        if (!lines.getFirst().contains("| " + COLUMNS + " |")) {
            throw new IllegalArgumentException("The columns are " + COLUMNS);
        }
        return new RouteTable(lines.stream().skip(1).map(Row::of).toList());
    }

    List<Row> of(Set<String> routes) {
        return rows.stream().filter(row -> routes.contains(row.route())).toList();
    }

    /** The routes that nobody has tried on everybody. */
    Set<String> missing(Set<String> routes) {
        Set<String> missing = new TreeSet<>(routes);
        missing.removeAll(told());
        return missing;
    }

    /** The rows' routes that there are not. */
    Set<String> superfluous(Set<String> routes) {
        Set<String> superfluous = told();
        superfluous.removeAll(routes);
        return superfluous;
    }

    private Set<String> told() {
        return rows.stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Row> read(Path file) {
        try {
            return of(Files.readString(file)).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
