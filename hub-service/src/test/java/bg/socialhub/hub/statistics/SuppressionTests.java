package bg.socialhub.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.statistics.Suppression.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever knows the rule and all that is shown can still not tell a small count (I9): tried on every small table there is. */
class SuppressionTests {

    /** Tables up to here are guarded; guesses go further, as a reader's would. */
    private static final int GUARDED = 9;

    private static final int GUESSED = 15;

    @Test
    void showsWhatTellsOfNobodyOrOfEnough() {
        assertThat(Suppression.alone(0)).contains(0L);
        assertThat(Suppression.alone(1)).isEmpty();
        assertThat(Suppression.alone(4)).isEmpty();
        assertThat(Suppression.alone(5)).contains(5L);
    }

    @Test
    void hidesTheWholeThatWouldTellASmallPart() {
        assertThat(Suppression.parts(List.of(9L, 3L, 7L, 0L)))
                .isEqualTo(new Shown(
                        List.of(Optional.of(9L), Optional.empty(), Optional.of(7L), Optional.of(0L)),
                        Optional.empty()));
        assertThat(Suppression.parts(List.of(8L, 6L, 0L)))
                .isEqualTo(new Shown(List.of(Optional.of(8L), Optional.of(6L), Optional.of(0L)), Optional.of(14L)));
    }

    @Test
    void hidesWhatDiffersLittleFromWhatIsShown() {
        assertThat(Suppression.nested(List.of(37L, 40L, 30L)))
                .containsExactly(Optional.of(37L), Optional.empty(), Optional.of(30L));
        assertThat(Suppression.nested(List.of(12L, 12L, 0L)))
                .containsExactly(Optional.of(12L), Optional.of(12L), Optional.of(0L));
        assertThat(Suppression.nested(List.of(3L, 11L, 3L)))
                .containsExactly(Optional.empty(), Optional.of(11L), Optional.empty());
    }

    @Test
    void noSmallPartCanBeToldFromTheOthersAndTheWhole() {
        for (int size = 1; size <= 4; size++) {
            int most = size == 4 ? GUESSED - 4 : GUESSED;
            List<ToLongFunction<List<Long>>> secrets = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int part = i;
                secrets.add(table -> table.get(part));
            }
            keepsSecrets(tables(size, most), Suppression::parts, secrets, size == 4 ? 6 : GUARDED);
        }
    }

    @Test
    void noSmallDifferenceOfNestedCountsCanBeTold() {
        List<List<Long>> chains = tables(3, GUESSED).stream()
                .filter(table -> table.get(1) >= table.get(0) && table.get(0) >= table.get(2))
                .toList();
        keepsSecrets(
                chains,
                Suppression::nested,
                List.of(
                        chain -> chain.get(0),
                        chain -> chain.get(1),
                        chain -> chain.get(2),
                        chain -> chain.get(1) - chain.get(0),
                        chain -> chain.get(1) - chain.get(2),
                        chain -> chain.get(0) - chain.get(2)),
                GUARDED);
    }

    private static <S> void keepsSecrets(
            List<List<Long>> tables,
            Function<List<Long>, S> rule,
            List<ToLongFunction<List<Long>>> secrets,
            int guarded) {
        Map<S, List<List<Long>>> alike = tables.stream().collect(Collectors.groupingBy(rule));
        for (List<Long> table : tables) {
            if (table.stream().anyMatch(count -> count > guarded)) {
                continue;
            }
            for (ToLongFunction<List<Long>> secret : secrets) {
                long value = secret.applyAsLong(table);
                if (value > 0 && value < 5) {
                    Set<Long> guesses = new HashSet<>();
                    alike.getOrDefault(rule.apply(table), List.of())
                            .forEach(other -> guesses.add(secret.applyAsLong(other)));
                    assertThat(guesses).as("%s gives away %d", table, value).hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static List<List<Long>> tables(int size, int most) {
        List<List<Long>> tables = List.of(List.of());
        for (int i = 0; i < size; i++) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> table : tables) {
                for (long count = 0; count <= most; count++) {
                    List<Long> next = new ArrayList<>(table);
                    next.add(count);
                    longer.add(next);
                }
            }
            tables = longer;
        }
        return tables;
    }
}
