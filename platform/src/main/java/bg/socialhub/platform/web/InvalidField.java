package bg.socialhub.platform.web;

import org.jspecify.annotations.Nullable;

/** A value that a decision refuses because of one field of the request; answered with 422 and that field. */
public final class InvalidField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient @Nullable Object[] arguments;

    /** The sentence for people is the message {@code field.<code>} with these arguments. */
    public InvalidField(String field, String code, @Nullable Object... arguments) {
        super("Field " + field + ": " + code);
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    @Nullable
    Object[] arguments() {
        return arguments.clone();
    }
}
