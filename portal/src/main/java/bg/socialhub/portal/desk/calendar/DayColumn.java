package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.calendar.SlotGrid.Cell;
import bg.socialhub.portal.desk.calendar.SlotGrid.Entry;
import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.AvailabilityApi.Span;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One day of one room, cut into half hours; what is busy keeps its true times and takes every half hour that it touches. */
final class DayColumn {

    static final int ROW = 30;
    static final int DAY = 24 * 60;

    private final Room room;
    private final LocalDate day;
    private final List<Piece> busy;
    private final List<Piece> waiting;
    private final List<Piece> closed;
    private final List<Piece> free;
    private final int now;

    /** @param bookings of any room and day; only those count that keep others out of this one, or wait for it */
    DayColumn(Room room, LocalDate day, List<Span> spans, List<Booking> bookings, ZonedDateTime now) {
        this.room = room;
        this.day = day;
        List<Piece> booked = pieces(bookings, Booking::keepsItsRoom);
        this.waiting = pieces(bookings, booking -> booking.status() == Status.WAITING);
        this.busy = Stream.of(booked, buffers(spans, booked), pieces(spans, Occupation.BLOCKED, State.BLOCKED))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Piece::from))
                .toList();
        this.closed = pieces(spans, Occupation.CLOSED, State.CLOSED);
        this.free = pieces(spans, Occupation.FREE, State.FREE);
        this.now = minutes(now.toOffsetDateTime(), day);
    }

    public Room room() {
        return room;
    }

    public LocalDate day() {
        return day;
    }

    /** Minutes between which the room is open or somebody has it; what is blocked may be so all night. */
    Stream<Integer> bounds() {
        return Stream.concat(free.stream(), busy.stream().filter(piece -> piece.state() != State.BLOCKED))
                .flatMap(piece -> Stream.of(piece.from(), piece.to()));
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
                cells.add(cells.removeLast().longer(Piece.entries(block)));
            } else {
                block = new ArrayList<>(here);
                cells.add(Cell.at(State.BUFFER, at).with(Piece.entries(block)));
            }
        }
        return Piece.withWaiting(cells, waiting);
    }

    private static boolean here(Cell cell, Piece piece) {
        return cell.entries().contains(piece.entry());
    }

    private Cell quiet(int at) {
        List<Piece> shut = touching(closed, at);
        if (!shut.isEmpty()) {
            return Cell.at(State.CLOSED, at)
                    .with(Piece.entries(shut.stream()
                            .filter(piece -> piece.reason() != null)
                            .toList()));
        }
        return Cell.at(at < now ? State.PAST : State.FREE, at);
    }

    /** Closed and past time is one cell; free time stays in half hours, because each can be chosen. */
    private static void append(List<Cell> cells, Cell next) {
        boolean joins = next.state() != State.FREE
                && !cells.isEmpty()
                && cells.getLast().state() == next.state();
        cells.add(joins ? cells.removeLast().longer(next.entries()) : next);
    }

    private static List<Piece> touching(List<Piece> pieces, int at) {
        return pieces.stream().filter(piece -> piece.touches(at, at + ROW)).toList();
    }

    /** What is taken around the bookings: the time in which the room is arranged. */
    private List<Piece> buffers(List<Span> spans, List<Piece> booked) {
        List<Piece> rest = new ArrayList<>();
        Stream.of(Occupation.TAKEN, Occupation.REQUESTED)
                .flatMap(state -> pieces(spans, state, State.BUFFER).stream())
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
                        new Piece(piece.state(), piece.from(), taken.from(), null, null),
                        new Piece(piece.state(), taken.to(), piece.to(), null, null))
                .filter(part -> part.from() < part.to());
    }

    private List<Piece> pieces(List<Span> spans, Occupation wanted, State state) {
        return spans.stream()
                .filter(span -> span.state() == wanted)
                .map(span -> new Piece(state, minutes(span.from(), day), minutes(span.to(), day), null, span.reason()))
                .toList();
    }

    private List<Piece> pieces(List<Booking> bookings, Predicate<Booking> wanted) {
        return bookings.stream()
                .filter(booking -> booking.roomId().equals(room.id()))
                .filter(wanted)
                .map(this::piece)
                .filter(piece -> piece.from() < piece.to())
                .toList();
    }

    private Piece piece(Booking booking) {
        return new Piece(state(booking), minutes(booking.start(), day), minutes(booking.end(), day), booking, null);
    }

    /** A booking as far as it lies on a day. */
    static Entry entry(Booking booking, LocalDate day) {
        return new Entry(state(booking), time(booking.start(), day), time(booking.end(), day), booking, null);
    }

    /** A blocked time as far as it lies on a day. */
    static Entry entry(Span span, LocalDate day) {
        return new Entry(State.BLOCKED, time(span.from(), day), time(span.to(), day), null, span.reason());
    }

    private static State state(Booking booking) {
        return switch (booking.status()) {
            case CONFIRMED -> State.TAKEN;
            case OFFERED -> State.OFFERED;
            case WAITING -> State.WAITING;
            case REQUESTED, REJECTED, CANCELLED, RELEASED, EXPIRED, REFUSED -> State.REQUESTED;
        };
    }

    private static LocalTime time(OffsetDateTime moment, LocalDate day) {
        return SlotGrid.time(minutes(moment, day));
    }

    /** Wall time on this day; what lies before or after it is its begin or end. */
    static int minutes(OffsetDateTime moment, LocalDate day) {
        ZonedDateTime local = moment.atZoneSameInstant(Formats.ZONE);
        int days = local.toLocalDate().compareTo(day);
        return days == 0 ? local.getHour() * 60 + local.getMinute() : days < 0 ? 0 : DAY;
    }
}
