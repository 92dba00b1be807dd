package bg.socialhub.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFilterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/a/b.c", "/events/1.ics", "/...", "/a..b", "/%D0%BC", "/a%20b", "/a/", "/.well-known/x"})
    void letsPlainPathsPass(String path) {
        assertThat(PathFilter.ambiguous(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "*", "a", "//", "/a//b", "/.", "/..", "/a/./b", "/a/../b", "/a/..", "/a;b", "/a\\b", "/%2f", "/%2F",
                "/%5C", "/%2e%2E", "/%3b", "/%00", "/%7f", "/%25", "/%", "/%2", "/%zz"
            })
    void refusesWhatCanBeReadInTwoWays(String path) {
        assertThat(PathFilter.ambiguous(path)).isTrue();
    }
}
