package bg.socialhub.hub.statistics;

import bg.socialhub.hub.booking.BookingFigures;
import bg.socialhub.hub.booking.BookingFigures.Booked;
import bg.socialhub.hub.centre.Centre;
import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.support.SupportFigures;
import bg.socialhub.hub.support.SupportFigures.Opened;
import bg.socialhub.hub.support.SupportFigures.Resolved;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the features' figures side by side: a row for every month and centre, also where nothing happened. */
@Service
class HubStatistics {

    private final BookingFigures bookings;
    private final SupportFigures support;
    private final Territory territory;

    HubStatistics(BookingFigures bookings, SupportFigures support, Territory territory) {
        this.bookings = bookings;
        this.support = support;
        this.territory = territory;
    }

    /** What one centre did in one month. */
    record Row(YearMonth month, String planningRegion, String centre, HubFigures figures) {}

    private record Cell(YearMonth month, String centre) {}

    /** The rows of some months, of all centres or of the named one. */
    List<Row> rows(Months months, @Nullable String centre) {
        Instant start = months.start();
        Instant end = months.end();
        Map<Cell, Booked> booked =
                byCell(bookings.booked(start, end, centre), row -> new Cell(row.month(), row.centre()));
        Map<Cell, Opened> opened =
                byCell(support.opened(start, end, centre), row -> new Cell(row.month(), row.centre()));
        Map<Cell, Resolved> resolved =
                byCell(support.resolved(start, end, centre), row -> new Cell(row.month(), row.centre()));
        List<Row> rows = new ArrayList<>();
        for (YearMonth month : months.all()) {
            for (Centre of : centres(centre)) {
                Cell cell = new Cell(month, of.code());
                HubFigures figures = HubFigures.of(
                        Optional.ofNullable(booked.get(cell)),
                        Optional.ofNullable(opened.get(cell)),
                        Optional.ofNullable(resolved.get(cell)));
                rows.add(new Row(month, of.planningRegion(), of.code(), figures));
            }
        }
        return rows;
    }

    private List<Centre> centres(@Nullable String only) {
        return territory.centres().stream()
                .filter(centre -> only == null || only.equals(centre.code()))
                .toList();
    }

    private static <R> Map<Cell, R> byCell(List<R> rows, Function<R, Cell> cell) {
        return rows.stream().collect(Collectors.toMap(cell, row -> row));
    }
}
