package bg.socialhub.local;

/** A part ended while it was starting. */
final class PartDied extends PartFailed {

    private final int exitCode;

    PartDied(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
