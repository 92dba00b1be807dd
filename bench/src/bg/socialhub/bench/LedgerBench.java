package bg.socialhub.bench;

import static bg.socialhub.bench.Report.number;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What people read from the bookings' ledger and write into it, beside the bare driver that does the same, turn by turn. */
final class LedgerBench {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int MOST_WARM_UPS = 6;
    private static final double STEADY = 0.05;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 3;
    private static final int READERS = 8;
    private static final int CLIENTS = 50;
    private static final int BOOKINGS = 400;
    private static final double AIM = 3;
    private static final double AIM_OF_GROWTH = 1.1;
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final int MONTH_BEGINS = 100;
    private static final int MIDDLE = 4;
    private static final int FULL = 8;
    private static final int PER_DENSITY = LedgerLoad.ROOMS * WEEK;

    private final Report report;

    LedgerBench(Report report) {
        this.report = report;
    }

    /** Processor microseconds per piece of work, of whoever does it and of the store that it asks. */
    private record Cost(double own, double store) {

        double both() {
            return own + store;
        }
    }

    /** One piece of work on both sides. */
    private record Turn(Cost hub, Cost bare) {}

    /** What to read: an address of the service, and how the bare driver is told the same. */
    private record Reading(String name, URI address, String order) {}

    void measure() {
        report.progress("Starting hub-service alone");
        try (var hub = new HubAlone()) {
            report.progress("Loading the ledger");
            var load = new LedgerLoad(hub);
            int loaded = load.fill();
            report.progress("%,d bookings are there", loaded);
            try (var bare = Bare.beside(hub)) {
                var meter = new Meter(hub, bare);
                tell(loaded, read(meter, load), book(meter, load));
            }
        }
    }

    private Map<String, List<Turn>> read(Meter meter, LedgerLoad load) {
        var readings = readings(meter.hub.uri(), load);
        readings.reversed().forEach(reading -> warmUp(meter, reading));
        report.progress("%d rounds of %d readings, %d s each side", ROUNDS, readings.size(), ROUND.toSeconds());
        var turns = new LinkedHashMap<String, List<Turn>>();
        for (int i = 0; i < ROUNDS; i++) {
            readings.forEach(reading -> turns.computeIfAbsent(reading.name(), _ -> new ArrayList<>())
                    .add(meter.read(reading, ROUND)));
        }
        return turns;
    }

    /** Until neither side gets any quicker, because compilers work for long on code that is used for the first time. */
    private void warmUp(Meter meter, Reading reading) {
        report.progress("Warming up: %s", reading.name());
        var before = meter.read(reading, WARM_UP);
        for (int i = 1; i < MOST_WARM_UPS; i++) {
            var now = meter.read(reading, WARM_UP);
            if (isSteady(before.hub(), now.hub()) && isSteady(before.bare(), now.bare())) {
                return;
            }
            before = now;
        }
    }

    private static boolean isSteady(Cost before, Cost now) {
        return Math.abs(now.own() - before.own()) < STEADY * before.own();
    }

    private static List<Reading> readings(URI hub, LedgerLoad load) {
        var readings = new ArrayList<Reading>();
        var all = String.join(",", load.roomsShown());
        LedgerLoad.WEEKS.forEach((ahead, density) -> readings.add(new Reading(
                week(density),
                hub.resolve("/api/v1/availability?from=%s&to=%s"
                        .formatted(LedgerLoad.day(ahead), LedgerLoad.day(ahead + WEEK - 1))),
                "%s %d %s".formatted(LedgerLoad.day(ahead), WEEK, all))));
        readings.sort(java.util.Comparator.comparing(Reading::name));
        readings.add(new Reading(
                "one room's month",
                hub.resolve("/api/v1/rooms/%s/availability?from=%s&to=%s"
                        .formatted(
                                load.someRoom(),
                                LedgerLoad.day(MONTH_BEGINS),
                                LedgerLoad.day(MONTH_BEGINS + MONTH - 1))),
                "%s %d %s".formatted(LedgerLoad.day(MONTH_BEGINS), MONTH, load.someRoom())));
        return readings;
    }

    private static String week(int density) {
        return "six centres' week, %,5d bookings".formatted(density * PER_DENSITY);
    }

    private List<Turn> book(Meter meter, LedgerLoad load) {
        report.progress("%d rounds of %d bookings by %d clients, each side", ROUNDS, BOOKINGS, CLIENTS);
        var turns = new ArrayList<Turn>();
        for (int i = 0; i <= ROUNDS + 1; i++) {
            turns.add(meter.book(load, i));
        }
        return turns.subList(2, turns.size());
    }

    /** Reads the kernel's clocks of the processes around a piece of work. */
    private record Meter(HubAlone hub, Bare bare) {

        Turn read(Reading reading, Duration time) {
            var overHttp = cost(
                    hub.pid(),
                    _ -> Wrk.load(reading.address(), time, READERS).requests());
            var byDriver = cost(bare.pid(), _ -> bare.order("read %d %s", time.toMillis(), reading.order()));
            return new Turn(overHttp, byDriver);
        }

        Turn book(LedgerLoad load, int round) {
            var overHttp = cost(hub.pid(), _ -> {
                load.book(round * BOOKINGS, BOOKINGS, CLIENTS);
                Pause.millis(1_000); // because the relay and the answer part ways, and its work belongs to the booking
                return BOOKINGS;
            });
            return new Turn(overHttp, cost(bare.pid(), _ -> bare.order("book %d %d", BOOKINGS, CLIENTS)));
        }

        private Cost cost(long pid, ToLongFunction<Meter> work) {
            double own = Kernel.cpu(List.of(pid));
            double store = Kernel.cpu(List.of(hub.storePid()));
            double times = work.applyAsLong(this);
            return new Cost(
                    (Kernel.cpu(List.of(pid)) - own) / times, (Kernel.cpu(List.of(hub.storePid())) - store) / times);
        }
    }

    private void tell(int loaded, Map<String, List<Turn>> read, List<Turn> booked) {
        report.section("Bookings beside the bare driver");
        report.say("""
            %,d bookings of %d rooms in six centres, one on each of %d days of every room and more in two weeks, made through the API;
            every fourth is a request. hub-service stands alone with the heap and compilers of `make run`, without its sweeps. Reading: wrk
            with %d connections, medians of %d alternating rounds, after each side read the same until its processor time changed by less than
            5 %% from one round of 5 s to the next, or for 30 s; the bare driver reads the same ledger documents by `_id` in a JVM of
            its own with the service's libraries and looks at every claim. Booking: %d clients at once; the bare driver claims the time and
            inserts the booking; the service also decides, keeps the answer for the Idempotency-Key and relays the event.
            """.formatted(loaded, LedgerLoad.ROOMS, LedgerLoad.DAYS, READERS, ROUNDS, CLIENTS));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("processor time, µs", "hub-service", "its store", "bare driver", "its store", "ratio", "with stores"));
        read.forEach((name, turns) -> rows.add(row(name, turns)));
        rows.add(row("one booking", booked));
        report.table(rows);
        figures(read, booked);
    }

    private void figures(Map<String, List<Turn>> read, List<Turn> booked) {
        var busy = read.getOrDefault(week(MIDDLE), List.of());
        double ratio = ratio(busy);
        report.figure(
                "six centres' week of %,d bookings, processor µs".formatted(MIDDLE * PER_DENSITY),
                number(median(busy, turn -> turn.hub().own())),
                number(median(busy, turn -> turn.bare().own())) + " bare driver",
                number(ratio),
                "ratio ≤ " + AIM,
                ratio <= AIM);
        double growth = growth(read);
        report.figure(
                "the second %,d bookings of a week, processor µs".formatted(MIDDLE * PER_DENSITY),
                number(own(read, FULL) - own(read, MIDDLE)),
                number(own(read, MIDDLE) - own(read, 0)) + " the first",
                number(growth),
                "ratio ≤ " + AIM_OF_GROWTH,
                growth <= AIM_OF_GROWTH);
        report.figure(
                "one booking at %d clients, processor µs".formatted(CLIENTS),
                number(median(booked, turn -> turn.hub().own())),
                number(median(booked, turn -> turn.bare().own())) + " bare driver",
                number(ratio(booked)),
                "");
    }

    private static double growth(Map<String, List<Turn>> read) {
        return (own(read, FULL) - own(read, MIDDLE)) / (own(read, MIDDLE) - own(read, 0));
    }

    private static double own(Map<String, List<Turn>> read, int density) {
        return median(read.getOrDefault(week(density), List.of()), turn -> turn.hub().own());
    }

    private static List<String> row(String name, List<Turn> turns) {
        return List.of(
                name.strip().replaceAll(" +", " "),
                number(median(turns, turn -> turn.hub().own())),
                number(median(turns, turn -> turn.hub().store())),
                number(median(turns, turn -> turn.bare().own())),
                number(median(turns, turn -> turn.bare().store())),
                number(ratio(turns)),
                number(median(turns, turn -> turn.hub().both() / turn.bare().both())));
    }

    private static double ratio(List<Turn> turns) {
        return median(turns, turn -> turn.hub().own() / turn.bare().own());
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return Samples.of(turns, value).median();
    }
}
