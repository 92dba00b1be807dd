package bg.socialhub.platform.store;

import static bg.socialhub.platform.store.StoreTest.KETTLE;
import static bg.socialhub.platform.store.StoreTest.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.platform.StrangeApplication.Colour;
import bg.socialhub.platform.StrangeApplication.Kettle;
import bg.socialhub.platform.StrangeApplication.KettleEvent.KettleMade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a repeat finds of an attempt that died after its write (I6): the same to decide on, and its own work done. */
@StoreTest
class RepeatedCommandIT {

    private static final Kettle BLUE = coloured("Син");
    private static final Kettle OTHER = coloured("Друг");

    @Autowired
    AggregateStores stores;

    @Autowired
    Outboxes outboxes;

    private final String id = UUID.randomUUID().toString();
    private final Remembered grounds = new Remembered();
    private AggregateStore<Kettle> kettles;

    @BeforeEach
    void make() {
        kettles = stores.of("repeated_kettles", Kettle.class);
        kettles.insert(id, KETTLE, change("make"));
    }

    @Test
    void aRepeatDecidesOnTheSameAndWritesNothing() {
        Stored<Kettle> first = command(() -> paint(found(1, KETTLE)));
        Stored<Kettle> repeated = command(() -> paint(found(1, KETTLE)));
        assertThat(repeated).isEqualTo(first).isEqualTo(kettles.find(id).orElseThrow());
        assertThat(repeated.history()).extracting(AuditEntry::command).containsExactly("make", "paint");
        assertThat(outboxes.waiting("repeated_kettles", id)).hasSize(1);
    }

    @Test
    void aRepeatGetsTheAggregateAsItIsNowWhenOthersChangedItSince() {
        command(() -> paint(found(1, KETTLE)));
        kettles.save(id, 2, OTHER, change("rename"));
        Stored<Kettle> repeated = command(() -> paint(found(1, KETTLE)));
        assertThat(repeated.version()).isEqualTo(3);
        assertThat(repeated.state()).isEqualTo(OTHER);
        assertThat(repeated.history()).extracting(AuditEntry::command).containsExactly("make", "paint", "rename");
    }

    @Test
    void aRepeatGoesOnWhereItsFirstAttemptStopped() {
        command(() -> paint(found(1, KETTLE)));
        Stored<Kettle> repeated = command(() -> {
            paint(found(1, KETTLE));
            return kettles.save(id, found(2, BLUE).version(), OTHER, change("rename"));
        });
        assertThat(repeated.version()).isEqualTo(3);
        Stored<Kettle> again = command(() -> {
            paint(found(1, KETTLE));
            return kettles.save(id, found(2, BLUE).version(), OTHER, change("rename"));
        });
        assertThat(again).isEqualTo(repeated);
        assertThat(again.history()).hasSize(3);
    }

    @Test
    void anAttemptThatDiedBeforeItsWriteHasDoneNothing() {
        command(() -> {
            kettles.find(id);
            grounds.keep(new Grounds.Ground("repeated_kettles", id, 1, new org.bson.Document()));
            return null;
        });
        assertThat(command(() -> paint(found(1, KETTLE))).version()).isEqualTo(2);
    }

    @Test
    void whatAnotherCommandChangedIsNotTakenForOnesOwn() {
        command(() -> paint(found(1, KETTLE)));
        CommandKey.run("another key", new Remembered(), () -> {
            found(2, BLUE);
            return assertThatThrownBy(() -> kettles.save(id, 1, BLUE, change("paint")))
                    .isInstanceOf(VersionConflict.class);
        });
    }

    private Stored<Kettle> command(Supplier<Stored<Kettle>> action) {
        AtomicReference<Stored<Kettle>> result = new AtomicReference<>();
        CommandKey.run("key of " + id, grounds, () -> {
            result.set(action.get());
            return result;
        });
        return result.get();
    }

    private Stored<Kettle> found(long version, Kettle state) {
        Stored<Kettle> found = kettles.find(id).orElseThrow();
        assertThat(found.version()).isEqualTo(version);
        assertThat(found.state()).isEqualTo(state);
        assertThat(found.history()).hasSize((int) version);
        return found;
    }

    private Stored<Kettle> paint(Stored<Kettle> found) {
        return kettles.save(
                id, found.version(), BLUE, change("paint").publishing(new KettleMade(id, 2, NOW, BLUE.name())));
    }

    private static Kettle coloured(String name) {
        return new Kettle(name, Colour.BLUE, BigDecimal.TEN, KETTLE.serial(), null, null);
    }

    private static Change change(String command) {
        return Change.by("actor", command, NOW);
    }

    private static final class Remembered implements Grounds {

        private final List<Ground> kept = new ArrayList<>();

        @Override
        public void keep(Ground ground) {
            kept.add(ground);
        }

        @Override
        public List<Ground> kept() {
            return List.copyOf(kept);
        }
    }
}
