package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.calendar.SlotGrid.Cell;
import bg.socialhub.portal.desk.calendar.SlotGrid.Entry;
import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Interval;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One day of one room, cut into half hours; what is busy keeps its true times and takes every half hour that it touches. */
final class DayColumn {

    static final int ROW = 30;
    static final int DAY = 24 * 60;

    private final Room room;
    private final LocalDate day;
    private final List<Piece> busy;
    private final List<Piece> closed;
    private final List<Piece> free;
    private final int now;

    /** A part of the day in minutes since midnight. */
    private record Piece(
            State state, int from, int to, @Nullable Booking booking) {

        boolean touches(int begin, int end) {
            return from < end && begin < to;
        }
    }

    /** @param bookings of any room and day; only those that keep others out of this one count */
    DayColumn(Room room, LocalDate day, List<Interval> intervals, List<Booking> bookings, ZonedDateTime now) {
        this.room = room;
        this.day = day;
        List<Piece> booked = bookings.stream()
                .filter(booking -> booking.roomId().equals(room.id()))
                .filter(booking -> booking.status() == Status.CONFIRMED || booking.status() == Status.REQUESTED)
                .map(this::piece)
                .filter(piece -> piece.from() < piece.to())
                .toList();
        this.busy = Stream.concat(booked.stream(), buffers(intervals, booked).stream())
                .sorted(Comparator.comparingInt(Piece::from))
                .toList();
        this.closed = Stream.of(Occupation.CLOSED, Occupation.BLOCKED)
                .flatMap(state -> pieces(intervals, state, State.CLOSED).stream())
                .toList();
        this.free = pieces(intervals, Occupation.FREE, State.FREE);
        this.now = minutes(now.toOffsetDateTime());
    }

    public Room room() {
        return room;
    }

    public LocalDate day() {
        return day;
    }

    /** Minutes between which something is open or begins or ends. */
    Stream<Integer> bounds() {
        return Stream.concat(free.stream(), busy.stream())
                .flatMap(piece -> Stream.of(piece.from(), piece.to()))
                .filter(minute -> minute > 0 && minute < DAY);
    }

    /** The day's cells in order, without gaps, from and to full half hours. */
    List<Cell> cells(int begin, int end) {
        List<Cell> cells = new ArrayList<>();
        List<Piece> block = new ArrayList<>();
        for (int at = begin; at < end; at += ROW) {
            List<Piece> here = touching(busy, at);
            if (here.isEmpty()) {
                block = new ArrayList<>();
                append(cells, quiet(at));
            } else if (here.stream().anyMatch(block::contains)) {
                here.stream().filter(piece -> !here(cells.getLast(), piece)).forEach(block::add);
                cells.add(cells.removeLast().longer(entries(block)));
            } else {
                block = new ArrayList<>(here);
                cells.add(Cell.at(State.BUFFER, at).with(entries(block)));
            }
        }
        return cells;
    }

    private static boolean here(Cell cell, Piece piece) {
        return cell.entries().contains(entry(piece));
    }

    private Cell quiet(int at) {
        if (!touching(closed, at).isEmpty()) {
            return Cell.at(State.CLOSED, at);
        }
        return Cell.at(at < now ? State.PAST : State.FREE, at);
    }

    /** Closed and past time is one cell; free time stays in half hours, because each can be chosen. */
    private static void append(List<Cell> cells, Cell next) {
        boolean joins = next.state() != State.FREE
                && !cells.isEmpty()
                && cells.getLast().state() == next.state();
        cells.add(joins ? cells.removeLast().longer(List.of()) : next);
    }

    private static List<Entry> entries(List<Piece> pieces) {
        return pieces.stream().map(DayColumn::entry).toList();
    }

    private static Entry entry(Piece piece) {
        return new Entry(piece.state(), SlotGrid.time(piece.from()), SlotGrid.time(piece.to()), piece.booking());
    }

    private static List<Piece> touching(List<Piece> pieces, int at) {
        return pieces.stream().filter(piece -> piece.touches(at, at + ROW)).toList();
    }

    /** What is taken around the bookings: the time in which the room is arranged. */
    private List<Piece> buffers(List<Interval> intervals, List<Piece> booked) {
        List<Piece> rest = new ArrayList<>();
        Stream.of(Occupation.TAKEN, Occupation.REQUESTED)
                .flatMap(state -> pieces(intervals, state, State.BUFFER).stream())
                .forEach(rest::add);
        for (Piece taken : booked) {
            rest = new ArrayList<>(
                    rest.stream().flatMap(piece -> without(piece, taken)).toList());
        }
        return rest;
    }

    private static Stream<Piece> without(Piece piece, Piece taken) {
        if (!piece.touches(taken.from(), taken.to())) {
            return Stream.of(piece);
        }
        return Stream.of(
                        new Piece(piece.state(), piece.from(), taken.from(), null),
                        new Piece(piece.state(), taken.to(), piece.to(), null))
                .filter(part -> part.from() < part.to());
    }

    private List<Piece> pieces(List<Interval> intervals, Occupation wanted, State state) {
        return intervals.stream()
                .filter(interval -> interval.state() == wanted)
                .map(interval -> new Piece(state, minutes(interval.from()), minutes(interval.to()), null))
                .toList();
    }

    private Piece piece(Booking booking) {
        State state = booking.status() == Status.CONFIRMED ? State.TAKEN : State.REQUESTED;
        return new Piece(state, minutes(booking.start()), minutes(booking.end()), booking);
    }

    /** Wall time on this day; what lies before or after it is its begin or end. */
    private int minutes(OffsetDateTime moment) {
        ZonedDateTime local = moment.atZoneSameInstant(Formats.ZONE);
        int days = local.toLocalDate().compareTo(day);
        return days == 0 ? local.getHour() * 60 + local.getMinute() : days < 0 ? 0 : DAY;
    }
}
