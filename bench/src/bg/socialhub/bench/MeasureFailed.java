package bg.socialhub.bench;

/** A measurement that cannot go on, told in one sentence. */
final class MeasureFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeasureFailed(String message, Object... args) {
        super(message.formatted(args));
    }

    MeasureFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
