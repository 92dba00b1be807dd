package bg.socialhub.hub.soak;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.soak.Held.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows who certainly has what: from the answer that gave it until the command that gives it back is sent. What is given
 * to somebody in that time, and overlaps, is a broken promise. One thread at a time has a thing in hand.
 */
final class Oracle {

    private final int quantity;
    private final Map<String, Held> held = new HashMap<>();
    private final Set<String> inHand = new HashSet<>();
    private @Nullable Span closed;
    private long closedSince = Long.MAX_VALUE;

    Oracle(int quantity) {
        this.quantity = quantity;
    }

    /**
     * Somebody was told that they have it now.
     *
     * @param asked the nano time before the request was sent
     */
    synchronized void granted(Held got, long asked) {
        for (Span span : got.spans().values()) {
            assertThat(all().filter(span::clashes)).as("beside %s", got).isEmpty();
            assertThat(peak(span) + span.lent())
                    .as("lent at the time of %s", got)
                    .isLessThanOrEqualTo(quantity);
            if (span.isInARoom() && got.kind() != Kind.BLOCKING && closed != null && asked > closedSince) {
                assertThat(span.overlaps(closed)).as("on a closed day: %s", got).isFalse();
            }
        }
        assertThat(held.put(got.path(), got)).as("twice").isNull();
        inHand.remove(got.path());
    }

    /** From now on nobody counts on it. */
    synchronized void givingBack(Held had) {
        held.remove(had.path());
        inHand.remove(had.path());
    }

    /** Takes something into the hand of one thread, which puts it back or gives it back. */
    synchronized Optional<Held> take(Kind kind, Random random) {
        List<Held> idle = held.values().stream()
                .filter(one -> one.kind() == kind && !inHand.contains(one.path()))
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        Held taken = idle.get(random.nextInt(idle.size()));
        inHand.add(taken.path());
        return Optional.of(taken);
    }

    /** What is in hand is less, or of another kind, from now on. */
    synchronized void becomes(Held now) {
        held.put(now.path(), now);
    }

    synchronized void putBack(Held had) {
        inHand.remove(had.path());
    }

    /** Whoever asks from now on gets nothing on that day. */
    synchronized void closedOn(Span day) {
        closed = day;
        closedSince = System.nanoTime();
    }

    synchronized boolean isFree(Span wanted) {
        return all().noneMatch(wanted::clashes) && (closed == null || !wanted.overlaps(closed)) && areThere(wanted);
    }

    /** Whether so many things can be had in that time. */
    synchronized boolean areThere(Span wanted) {
        return peak(wanted) + wanted.lent() <= quantity;
    }

    synchronized List<Held> everything() {
        return List.copyOf(held.values());
    }

    private Stream<Span> all() {
        return held.values().stream().flatMap(one -> one.spans().values().stream());
    }

    /** The most that is lent at any moment of the span. */
    private int peak(Span during) {
        List<Span> lending =
                all().filter(during::overlaps).filter(one -> one.lent() > 0).toList();
        List<Instant> moments = new ArrayList<>(List.of(during.from()));
        lending.stream().map(Span::from).filter(during.from()::isBefore).forEach(moments::add);
        return moments.stream()
                .mapToInt(moment -> lending.stream()
                        .filter(one -> !one.from().isAfter(moment) && one.to().isAfter(moment))
                        .mapToInt(Span::lent)
                        .sum())
                .max()
                .orElse(0);
    }
}
