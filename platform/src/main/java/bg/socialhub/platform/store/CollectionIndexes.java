package bg.socialhub.platform.store;

import java.util.ArrayList;
import java.util.List;

/** The indexes of one collection, declared beside its store and created at start; the embedded server ignores non-unique ones. */
public final class CollectionIndexes {

    private final String collection;
    private final List<List<String>> keys = new ArrayList<>();

    private CollectionIndexes(String collection) {
        this.collection = collection;
    }

    public static CollectionIndexes on(String collection) {
        return new CollectionIndexes(collection);
    }

    /** Adds an ascending index over these fields. */
    public CollectionIndexes index(String... fields) {
        keys.add(List.of(fields));
        return this;
    }

    String collection() {
        return collection;
    }

    List<List<String>> keys() {
        return List.copyOf(keys);
    }
}
