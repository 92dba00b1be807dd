package bg.socialhub.marketplace.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The 28 districts, by NUTS 3 code. */
@Component
public class Districts {

    private final Map<String, District> byCode;

    public Districts() {
        try (var json = Districts.class.getResourceAsStream("/territory/districts.json")) {
            byCode = Arrays.stream(JsonMapper.shared().readValue(json, District[].class))
                    .collect(Collectors.toUnmodifiableMap(District::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("The districts cannot be read", e);
        }
    }

    Collection<District> all() {
        return byCode.values();
    }

    public Optional<District> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
