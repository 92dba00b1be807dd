package bg.socialhub.marketplace.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class TextPropertiesTests {

    @Property
    void readsAnyTextWithoutFailing(@ForAll String text) {
        assertThat(Words.of(text)).allSatisfy(word -> assertThat(word.text()).isNotEmpty());
    }

    @Property
    void foldsAFoldedKeyToItself(@ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 30) String word) {
        String key = LatinFolding.fold(word);
        assertThat(LatinFolding.fold(key)).isEqualTo(key);
    }

    @Property
    void findsAnyBulgarianWordByItsOfficialSpelling(
            @ForAll @CharRange(from = 'а', to = 'я') @StringLength(min = 1, max = 20) String word) {
        var stored = Words.of(word);
        var asked = Words.of(Transliteration.official(word));
        assertThat(asked.getFirst().finds(stored.getFirst())).isNotEqualTo(Word.Match.NONE);
    }

    @Property
    void ordersAsItsKeysDo(@ForAll @StringLength(max = 8) String one, @ForAll @StringLength(max = 8) String other) {
        int byKey = java.util.Arrays.compareUnsigned(BulgarianOrder.key(one), BulgarianOrder.key(other));
        assertThat(Integer.signum(BulgarianOrder.compare(one, other))).isEqualTo(Integer.signum(byKey));
    }
}
