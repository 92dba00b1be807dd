package bg.socialhub.marketplace.identifier;

import java.util.List;

/** Fields of a request hold a person's number; neither the number nor the text is part of this. */
public final class PersonalNumberFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> fields;

    PersonalNumberFound(List<String> fields) {
        super("A personal number stands in " + fields);
        this.fields = List.copyOf(fields);
    }

    public List<String> fields() {
        return fields;
    }
}
