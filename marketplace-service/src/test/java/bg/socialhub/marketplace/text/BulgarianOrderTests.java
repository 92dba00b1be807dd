package bg.socialhub.marketplace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulgarianOrderTests {

    @Test
    void putsCyrillicBeforeLatin() {
        var order = List.of(
                "100", "варна", "Варна", "Габрово", "и", "ѝ", "Иван", "Йордан", "Ловеч", "Шумен", "Щастие", "Ъгъл", "Ь",
                "ябълка", "Ямбол", "Alfa", "Éclair", "Zeta");
        assertThat(Stream.of(order.reversed()).flatMap(List::stream).sorted(BulgarianOrder::compare))
                .containsExactlyElementsOf(order);
    }
}
