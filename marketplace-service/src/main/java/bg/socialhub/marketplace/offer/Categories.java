package bg.socialhub.marketplace.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The curated categories, in the order in which they are shown. */
@Component
public class Categories {

    private final List<Category> all;

    public Categories() {
        try (var json = Categories.class.getResourceAsStream("/offer/categories.json")) {
            all = List.of(JsonMapper.shared().readValue(json, Category[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("The categories cannot be read", e);
        }
    }

    public Optional<Category> find(String code) {
        return all.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    List<Category> all() {
        return all;
    }
}
